using NewsNlp.Documents;
using NewsNlp.Mentions;
using NewsNlp.Training.Corpora;

namespace NewsNlp.Training.Labels.Rules;

/// <summary>
/// Times of the machine-labelled source, which hold durations, clock times and cut pieces ("end of", "two"), are labelled
/// afresh by the library's grammar of dates.
/// </summary>
internal sealed class SilverDateRule() : LabelRule("silver-date")
{
    public override bool Serves(CorpusSource source) => source.Name == CorpusSources.MeaningBank.Name;

    public override void Apply(LabelledSentence sentence, RuleTally tally)
    {
        var found = new List<NameCandidate>();
        var draft = new DocumentDraft();
        draft.Start(sentence.Text, draft.Context);
        foreach (var token in sentence.Tokens)
        {
            draft.Add(token);
        }

        DateFinder.Find(draft, found);
        var dates = found.ConvertAll(static date => new Label(date.Tokens.Start, date.Tokens.End, EntityType.Date));
        for (var i = sentence.Labels.Count - 1; i >= 0; i--)
        {
            var label = sentence.Labels[i];
            if (label.Type != EntityType.Date)
            {
                dates.RemoveAll(date => date.Overlaps(label.Start, label.End));
            }
            else if (dates.Contains(label))
            {
                tally.Agree();
            }
            else
            {
                tally.Change(sentence, label.Start, label.End);
                sentence.RemoveAt(i);
            }
        }

        foreach (var date in dates)
        {
            if (sentence.LabelOf(date.Start) < 0)
            {
                sentence.Set(date.Start, date.End, EntityType.Date);
            }
        }
    }
}
