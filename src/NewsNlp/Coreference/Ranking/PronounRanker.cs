using NewsNlp.Documents;
using NewsNlp.Mentions;

namespace NewsNlp.Coreference;

/// <summary>
/// Chooses the person behind "he" and "she": a linear model over clues, with the weights of
/// <see cref="PronounWeights"/>. Where nobody is likely enough, nobody is chosen.
/// </summary>
internal sealed class PronounRanker(PronounWeights weights, IPronounTeacher? teacher = null)
{
    /// <summary>Chosen on the dev part of the own corpus: below it more pronouns are wrong than are won.</summary>
    private const double LeastShare = 0.35;

    /// <summary>Points that the likeliest person must have more than the next; less is a guess.</summary>
    private const double Margin = 0.15;

    /// <summary>Points taken off nobody for the pronoun of a speaker: news hardly ever leave open who "he said" is.</summary>
    private const double SpeakerBonus = 1.0;

    /// <summary>The chain, or null with the reason.</summary>
    public ChainDraft? Resolve(ReferenceContext context, MentionDraft pronoun, PronounForm form, out double score, out string reason)
    {
        var site = new PronounSite(context, pronoun, form);
        var candidates = PronounCandidates.Of(site);
        var best = Best(candidates, site.Part == PronounPart.Speaker ? SpeakerBonus : 0, out score);
        if (teacher is not null)
        {
            best = teacher.Choose(pronoun, candidates, best);
        }

        reason = best.Chain is null ? (candidates.Count == 1 ? "no person of that gender near it" : "ambiguous") : best.IsAhead ? "pronoun.ahead" : "pronoun.likeliest";
        return best.Chain;
    }

    private PronounCandidate Best(List<PronounCandidate> candidates, double bonus, out double share)
    {
        var best = candidates[^1];
        foreach (var candidate in candidates)
        {
            candidate.Weigh(weights);
            candidate.Points -= candidate.Chain is null ? bonus : 0;
            if (candidate.Points > best.Points)
            {
                best = candidate;
            }
        }

        var sum = 0.0;
        var rival = double.NegativeInfinity;
        foreach (var candidate in candidates)
        {
            rival = candidate != best && candidate.Chain is not null ? Math.Max(rival, candidate.Points) : rival;
            sum += Math.Exp(candidate.Points - best.Points);
        }

        share = 1 / sum;

        // "In his speech, Reed said": nobody else is there to choose.
        return candidates is [{ IsOpening: true } only, _] ? only : share < LeastShare || best.Points - rival < Margin ? candidates[^1] : best;
    }
}
