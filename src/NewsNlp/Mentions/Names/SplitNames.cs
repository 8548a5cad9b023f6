using NewsNlp.Documents;
using NewsNlp.Gazetteers;
using NewsNlp.Tagging;

namespace NewsNlp.Mentions;

/// <summary>
/// Joins names that a tagger cut after a word that is a state too: "China Grove" is a place, "Israel Ramirez" a person. Only
/// where it is in doubt about both parts.
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

    private bool IsSplit(ReadOnlySpan<DraftToken> tokens, TaggedName first, TaggedName second) =>
        first.Type == EntityType.Country && first.Tokens.Length == 1 && second.Tokens.Length == 1 && first.Tokens.End == second.Tokens.Start
        && first.Probability < Doubtful && second.Probability < Doubtful && tokens[second.Tokens.Start].IsCapitalized
        && (second.Type == EntityType.Location || (second.Type == EntityType.Person && gazetteer.IsGivenName(tokens[first.Tokens.Start].Normal)));
}
