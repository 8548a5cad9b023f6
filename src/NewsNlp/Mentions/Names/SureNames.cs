using NewsNlp.Documents;
using NewsNlp.Gazetteers;

namespace NewsNlp.Mentions;

/// <summary>Names that their form makes sure, whatever a tagger thinks: nations joined by a hyphen, and known places that begin a dateline.</summary>
internal static class SureNames
{
    private const double PairScore = 0.97;
    private const double DatelineScore = 0.85;

    /// <summary>"Franco-German", "Anglo-Irish": a short form of one nation before the word for another.</summary>
    public static void AddPairs(ReadOnlySpan<DraftToken> tokens, NameScratch scratch)
    {
        for (var i = 0; i + 2 < tokens.Length; i++)
        {
            var span = new TokenSpan(i, i + 3);
            if (tokens[i].IsCapitalized && !scratch.IsTaken(i) && IsPair(tokens, scratch.Matches, span))
            {
                scratch.Found.Add(new NameCandidate(span, EntityType.Nationality, PairScore, "name.paired-nations"));
                scratch.Take(span);
            }
        }
    }

    /// <summary>Whether three tokens are two nations joined by a hyphen, the first in its short form.</summary>
    public static bool IsPair(ReadOnlySpan<DraftToken> tokens, MatchIndex matches, TokenSpan span) =>
        span.Length == 3 && tokens[span.Start + 1].Normal == "-" && !tokens[span.Start + 1].SpaceBefore && GroupWords.Combining.Contains(tokens[span.Start].Normal)
        && (GroupWords.All.Contains(tokens[span.End - 1].Normal) || matches.TryExactly(new TokenSpan(span.End - 1, span.End), EntryKind.Demonym, out _));

    /// <summary>"SYDNEY - The premier": a place that the gazetteer knows, where nothing else was found.</summary>
    public static void AddDatelines(DocumentDraft draft, NameScratch scratch, EntryPicker picker)
    {
        var tokens = draft.Tokens;
        foreach (var match in draft.Matches)
        {
            if ((tokens[match.Tokens.Start].Shape & TokenShape.BlockStart) != 0 && !scratch.IsTaken(match.Tokens.Start) && !scratch.IsTaken(match.Tokens.End - 1)
                && DatelinePlaces.IsPlace(draft, scratch.Matches, match.Tokens))
            {
                scratch.Found.Add(picker.Describe(new NameCandidate(match.Tokens, EntityType.Location, DatelineScore, "place.dateline"), tokens, scratch));
                scratch.Take(match.Tokens);
            }
        }
    }
}
