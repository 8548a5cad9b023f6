using NewsNlp.Coreference;
using NewsNlp.Documents;

namespace NewsNlp.Training.Coreference;

/// <summary>Notes every pronoun with its candidates and the right one, and lets the right one be chosen.</summary>
internal sealed class PronounTeacher : IPronounTeacher
{
    private Dictionary<TextSpan, string> _gold = [];

    public List<PronounExample> Examples { get; } = [];

    public bool Corrects { get; set; } = true;

    /// <summary>Begins an article.</summary>
    /// <param name="gold">Its entities by the spans of their mentions.</param>
    public void Begin(Dictionary<TextSpan, string> gold) => _gold = gold;

    public PronounCandidate Choose(MentionDraft pronoun, List<PronounCandidate> candidates, PronounCandidate best)
    {
        var entity = _gold.GetValueOrDefault(pronoun.Span);
        var right = entity is null ? null : candidates.Find(candidate => candidate.Chain is not null && EntityOf(candidate.Chain) == entity);
        right ??= candidates[^1];
        Examples.Add(new PronounExample([.. candidates.Select(static candidate => candidate.Clues.ToArray())], candidates.IndexOf(right)));
        return Corrects ? right : best;
    }

    // Names say most; a pronoun that was resolved wrongly must not outvote them.
    private string? EntityOf(ChainDraft chain) => Vote(chain.Mentions.Where(static m => m.Kind == MentionKind.Named)) ?? Vote(chain.Mentions);

    private string? Vote(IEnumerable<MentionDraft> mentions) => mentions
        .Select(mention => _gold.GetValueOrDefault(mention.Span))
        .Where(static id => id is not null)
        .GroupBy(static id => id, StringComparer.Ordinal)
        .OrderByDescending(static group => group.Count())
        .ThenBy(static group => group.Key, StringComparer.Ordinal)
        .FirstOrDefault()?.Key;
}

/// <summary>A pronoun for training: the clues of each candidate, and the number of the right one.</summary>
internal sealed record PronounExample(int[][] Candidates, int Right);
