using NewsNlp.Documents;
using NewsNlp.Gazetteers;
using NewsNlp.Tagging;

namespace NewsNlp.Mentions;

/// <summary>
/// Joins names that a tagger cut after a word that is a state too: "China Grove" is a place, "Israel Ramirez" a person. Only
/// where it is in doubt about both parts. A name that it drew over a dash between spaces ends there.
/// </summary>
internal sealed class SplitNames(Gazetteer gazetteer)
{
    private const double Doubtful = 0.9;

    public void Join(ReadOnlySpan<DraftToken> tokens, List<TaggedName> names)
    {
        for (var i = names.Count - 2; i >= 0; i--)
        {
            if (IsSplit(tokens, names[i], names[i + 1]))
            {
                names[i] = new TaggedName(new TokenSpan(names[i].Tokens.Start, names[i + 1].Tokens.End), names[i + 1].Type, Math.Max(names[i].Probability, names[i + 1].Probability));
                names.RemoveAt(i + 1);
            }
        }
    }

    /// <summary>
    /// "the Expediency Council - Iran's arbiter -": what stands behind the dash is another name, of the state that the gazetteer
    /// has there, or none.
    /// </summary>
    public void CutAtDashes(ReadOnlySpan<DraftToken> tokens, MatchIndex matches, List<TaggedName> names)
    {
        for (var i = names.Count - 1; i >= 0; i--)
        {
            var dash = names[i].Type is EntityType.Person or EntityType.Location or EntityType.Organization ? Dash(tokens, names[i].Tokens) : -1;
            if (dash < 0)
            {
                continue;
            }

            var behind = new TokenSpan(dash + 1, names[i].Tokens.End);
            if (HasCountry(matches, behind))
            {
                names.Insert(i + 1, names[i] with { Tokens = behind, Type = EntityType.Country });
            }

            names[i] = names[i] with { Tokens = new TokenSpan(names[i].Tokens.Start, dash) };
        }
    }

    // A mark with a space on both sides, inside.
    private static int Dash(ReadOnlySpan<DraftToken> tokens, TokenSpan name)
    {
        for (var i = name.Start + 1; i < name.End - 1; i++)
        {
            if (tokens[i].Normal is "-" or "–" or "—" && tokens[i].SpaceBefore && tokens[i + 1].SpaceBefore)
            {
                return i;
            }
        }

        return -1;
    }

    private static bool HasCountry(MatchIndex matches, TokenSpan span)
    {
        foreach (var entry in matches.Exactly(span))
        {
            if (entry.Kind == EntryKind.Country)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsSplit(ReadOnlySpan<DraftToken> tokens, TaggedName first, TaggedName second) =>
        first.Type == EntityType.Country && first.Tokens.Length == 1 && second.Tokens.Length == 1 && first.Tokens.End == second.Tokens.Start
        && first.Probability < Doubtful && second.Probability < Doubtful && tokens[second.Tokens.Start].IsCapitalized
        && (second.Type == EntityType.Location || (second.Type == EntityType.Person && gazetteer.IsGivenName(tokens[first.Tokens.Start].Normal)));
}
