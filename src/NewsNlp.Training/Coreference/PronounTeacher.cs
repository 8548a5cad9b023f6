using NewsNlp.Coreference;
using NewsNlp.Documents;

namespace NewsNlp.Training.Coreference;

/// <summary>Notes every pronoun with its candidates and the right one, and lets the right one be chosen.</summary>
internal sealed class PronounTeacher : IPronounTeacher
{
    private TaughtArticle _article = null!;

    public List<PronounExample> Examples { get; } = [];

    public void Begin(TaughtArticle article) => _article = article;

    public PronounCandidate Choose(MentionDraft pronoun, List<PronounCandidate> candidates, PronounCandidate best)
    {
        var entity = _article.EntityOf(pronoun);
        var right = entity is null ? null : candidates.Find(candidate => candidate.Chain is not null && EntityOf(candidate.Chain) == entity);
        if (right is null && !_article.IsComplete)
        {
            return candidates[^1];
        }

        right ??= candidates[^1];
        Examples.Add(new PronounExample([.. candidates.Select(static candidate => candidate.Clues.ToArray())], candidates.IndexOf(right), _article.Weight));
        return right;
    }

    // Names say most; a pronoun that was resolved wrongly must not outvote them.
    private string? EntityOf(ChainDraft chain) => Vote(chain.Mentions.Where(static m => m.Kind == MentionKind.Named)) ?? Vote(chain.Mentions);

    private string? Vote(IEnumerable<MentionDraft> mentions) => mentions
        .Select(_article.EntityOf)
        .Where(static id => id is not null)
        .GroupBy(static id => id, StringComparer.Ordinal)
        .OrderByDescending(static group => group.Count())
        .ThenBy(static group => group.Key, StringComparer.Ordinal)
        .FirstOrDefault()?.Key;
}

/// <summary>A pronoun for training: the clues of each candidate, the number of the right one, and what it counts.</summary>
internal sealed record PronounExample(int[][] Candidates, int Right, double Weight);
