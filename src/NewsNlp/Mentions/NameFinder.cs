using System.Collections.Concurrent;
using NewsNlp.Documents;
using NewsNlp.Gazetteers;

namespace NewsNlp.Mentions;

/// <summary>
/// Finds named mentions. Offices, dates and money come first and take their tokens; the recogniser names what is left;
/// the merger decides overlaps; then offices are tied to the people beside them.
/// </summary>
internal sealed class NameFinder(Gazetteer gazetteer, INameRecognizer recognizer) : IPipelineStage
{
    private const int MostTokensKept = 1 << 16;

    private readonly ConcurrentBag<NameScratch> _scratch = [];
    private readonly OfficeFinder _offices = new(gazetteer);
    private readonly LowerCaseBodyFinder _bodies = new(gazetteer);
    private readonly OwnNameFinder _own = new(gazetteer);
    private readonly LongCountryNames _longNames = new(gazetteer);
    private readonly CountryChooser _countries = new(gazetteer);

    public string Name => "names";

    public Layers Needs => Layers.Blocks | Layers.Tokens | Layers.Sentences | Layers.Matches;

    public Layers Gives => Layers.Names;

    public void Run(DocumentDraft draft)
    {
        if (!_scratch.TryTake(out var scratch))
        {
            scratch = new NameScratch();
        }

        try
        {
            Find(draft, scratch);
        }
        finally
        {
            // What a very long text has needed is not kept for the short ones behind it.
            if (scratch.Capacity <= MostTokensKept)
            {
                _scratch.Add(scratch);
            }
        }
    }

    private void Find(DocumentDraft draft, NameScratch scratch)
    {
        scratch.Start(draft.Tokens.Length);
        scratch.Matches.Fill(draft, gazetteer);
        MarkTitleCase(draft, scratch);
        DateFinder.Find(draft, scratch.Found);
        MoneyFinder.Find(draft, scratch.Found);
        _offices.Find(draft, scratch.Matches, scratch.Found, scratch.Swallowed);
        foreach (var name in scratch.Found)
        {
            scratch.Take(name.Tokens);
        }

        foreach (var span in scratch.Swallowed)
        {
            scratch.Take(span);
        }

        AddOutside(draft, scratch);
        recognizer.Find(draft, scratch);
        _longNames.Find(draft, scratch);
        _bodies.Find(draft, scratch);
        _own.Find(draft, scratch);
        NameMerger.Merge(draft, scratch);
        _countries.Run(draft, scratch.Matches);
        BodyDescriptions.Apply(draft, gazetteer);
        OfficeHolders.Attach(draft, scratch.Swallowed);
    }

    private static void AddOutside(DocumentDraft draft, NameScratch scratch)
    {
        foreach (var mention in draft.Context.Mentions)
        {
            var tokens = draft.TokensIn(mention.Span);
            if (tokens.Length > 0)
            {
                scratch.Found.Add(new NameCandidate(tokens, mention.Type, NameMerger.OutsideScore + mention.Score, "name.outside") { Detail = mention.Source });
            }
        }
    }

    /// <summary>Marks lines in capitals or title case: there a capital is no evidence of a name.</summary>
    private static void MarkTitleCase(DocumentDraft draft, NameScratch scratch)
    {
        var tokens = draft.Tokens;
        foreach (var sentence in draft.Sentences)
        {
            int words = 0, capitals = 0, upper = 0;
            for (var i = sentence.Tokens.Start; i < sentence.Tokens.End; i++)
            {
                if (!tokens[i].IsWord || tokens[i].Length < 2 || (!tokens[i].IsCapitalized && FunctionWords.All.Contains(tokens[i].Normal)))
                {
                    continue;
                }

                words++;
                capitals += tokens[i].IsCapitalized ? 1 : 0;
                upper += tokens[i].IsUpper ? 1 : 0;
            }

            if (words >= 4 && (capitals >= 0.8 * words || upper > 0.7 * words))
            {
                scratch.MarkTitleCase(sentence.Tokens);
            }
        }
    }
}
