using NewsNlp.Training.Corpora;

namespace NewsNlp.Training.Labels.Rules;

/// <summary>An office is the post alone: no state or demonym before it, no "former" or "acting", and no mere form of address or description ("leader", "spokesman").</summary>
internal sealed class OfficeSpanRule(Lexicon lexicon) : LabelRule("office-span")
{
    public override void Apply(LabelledSentence sentence, RuleTally tally)
    {
        for (var i = sentence.Labels.Count - 1; i >= 0; i--)
        {
            var label = sentence.Labels[i];
            if (label.Type != EntityType.Office)
            {
                continue;
            }

            var start = StartOf(sentence, label);
            var isNoOffice = label.End - start == 1 && TitleWords.NoOffice.Contains(sentence.Normal(start)) && sentence.Normal(start) is not ("chief" or "secretary" or "head" or "attorney" or "adviser" or "officer");
            if (start == label.Start && !isNoOffice)
            {
                tally.Agree();
                continue;
            }

            tally.Change(sentence, label.Start, label.End);
            sentence.Replace(i, isNoOffice ? label.End : start, label.End, EntityType.Office);
            if (start > label.Start && !isNoOffice)
            {
                Mark(sentence, label.Start, start);
            }
        }
    }

    private int StartOf(LabelledSentence sentence, Label label)
    {
        var start = label.Start;
        while (start + 1 < label.End && (TitleWords.Statuses.Contains(sentence.Normal(start)) || (sentence.Normal(start) == "-" && start > label.Start)))
        {
            start++;
        }

        for (var end = Math.Min(label.End - 1, start + 3); end > start; end--)
        {
            if (lexicon.IsCountry(sentence, start, end) || (lexicon.IsDemonym(sentence, start, end) && sentence.IsCapitalized(start) && lexicon.PostEnd(sentence, start, label.End) < label.End && lexicon.PostEnd(sentence, end, label.End) == label.End))
            {
                return end;
            }
        }

        return start;
    }

    private void Mark(LabelledSentence sentence, int start, int end)
    {
        while (start < end && (TitleWords.Statuses.Contains(sentence.Normal(start)) || sentence.Normal(start) == "-"))
        {
            start++;
        }

        if (start < end)
        {
            sentence.Set(start, end, lexicon.IsCountry(sentence, start, end) ? EntityType.Country : EntityType.Nationality);
        }
    }
}
