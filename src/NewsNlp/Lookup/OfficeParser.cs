using NewsNlp.Documents;
using NewsNlp.Gazetteers;
using NewsNlp.Mentions;
using NewsNlp.Segmentation;

namespace NewsNlp;

/// <summary>Reads an office phrase that stands by itself: post, class, state and status. Thread-safe.</summary>
internal sealed class OfficeParser(Gazetteer gazetteer)
{
    private readonly OfficeFinder _finder = new(gazetteer);
    private readonly IPipelineStage[] _stages = [new BlockSplitter(), new Tokenizer(), new SentenceSplitter(), new GazetteerMatcher(gazetteer)];

    /// <summary>Where no head of an office is found, the phrase as it stands is the title, of no class.</summary>
    public OfficeDraft Parse(string phrase)
    {
        var draft = new DocumentDraft();
        draft.Start(phrase.Trim(), new ArticleContext());
        foreach (var stage in _stages)
        {
            stage.Run(draft);
        }

        var matches = new MatchIndex();
        matches.Fill(draft, gazetteer);
        if (_finder.Parse(draft, matches) is not { } office)
        {
            return new OfficeDraft { Title = phrase.Trim() };
        }

        // "Congolese president": nothing beside the phrase tells which of the two states is meant.
        if (office.PolityTokens.Length > 0 && StatesOf(matches, office.PolityTokens) is { Count: > 1 } states)
        {
            Polities.LeaveOpen(office, states);
        }

        return office;
    }

    private List<string> StatesOf(MatchIndex matches, TokenSpan words) =>
        Polities.CodesOf(matches, gazetteer, words, EntryKind.Country) is { Count: > 0 } named ? named : Polities.CodesOf(matches, gazetteer, words, EntryKind.Demonym);
}
