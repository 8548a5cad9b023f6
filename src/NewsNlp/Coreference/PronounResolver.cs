using NewsNlp.Documents;
using NewsNlp.Mentions;

namespace NewsNlp.Coreference;

/// <summary>
/// Finds the person behind "he" and "she" by gender, distance, the part in the clause, and what quotation marks allow.
/// Where two people are about equally likely, nobody is chosen.
/// </summary>
internal static class PronounResolver
{
    private const int Reach = 4;
    private const double Margin = 0.35;

    /// <summary>The chain, or null with the reason.</summary>
    public static ChainDraft? Resolve(ReferenceContext context, MentionDraft pronoun, PronounForm form, out double score, out string reason)
    {
        var sentence = context.Draft.SentenceOf(pronoun.Tokens.Start);
        score = 0;
        if (form.Case == PronounCase.Possessive && Cataphor(context, pronoun, form, sentence) is { } ahead)
        {
            reason = "pronoun.ahead";
            score = 0.7;
            return ahead;
        }

        var best = Best(context, pronoun, form, sentence, out var second);
        if (best.Chain is null)
        {
            reason = "no person of that gender before it";
            return null;
        }

        if (second.Chain is not null && best.Points - second.Points < Margin)
        {
            reason = "ambiguous";
            return null;
        }

        if (IsGeneric(context.Draft, pronoun, best.Mention!))
        {
            reason = "points at an indefinite pronoun";
            return null;
        }

        reason = "pronoun.nearest-fit";
        score = Math.Clamp(0.6 + (0.06 * best.Points), 0.4, 0.9);
        return best.Chain;
    }

    private static (ChainDraft? Chain, MentionDraft? Mention, double Points) Best(
        ReferenceContext context, MentionDraft pronoun, PronounForm form, int sentence, out (ChainDraft? Chain, MentionDraft? Mention, double Points) second)
    {
        (ChainDraft? Chain, MentionDraft? Mention, double Points) best = default;
        second = default;
        var quote = context.Quotes.At(pronoun.Span.Start);
        var barred = form.Case == PronounCase.Object ? ClauseMate(context, pronoun, sentence) : null;
        for (var i = context.People.Count - 1; i >= 0; i--)
        {
            var candidate = context.People[i];
            if (sentence - candidate.Sentence > Reach)
            {
                break;
            }

            var chain = candidate.Chain;
            if (chain.Plural || candidate.Mention.Plural || chain == barred || !Agrees(chain.Gender, form.Gender) || !Visible(candidate, pronoun, quote))
            {
                continue;
            }

            var points = Points(context, candidate, pronoun, form, sentence, quote);
            if (chain == best.Chain)
            {
                best.Points = Math.Max(best.Points, points + 0.1);
            }
            else if (best.Chain is null || points > best.Points)
            {
                second = best;
                best = (chain, candidate.Mention, points);
            }
            else if (chain == second.Chain)
            {
                second.Points = Math.Max(second.Points, points);
            }
            else if (second.Chain is null || points > second.Points)
            {
                second = (chain, candidate.Mention, points);
            }
        }

        return best;
    }

    private static double Points(ReferenceContext context, Antecedent candidate, MentionDraft pronoun, PronounForm form, int sentence, QuoteDraft? quote)
    {
        var chain = candidate.Chain;
        var distance = sentence - candidate.Sentence;
        var points = 3.0 - (0.9 * distance);
        points += candidate.IsSubject ? 1.2 : 0;
        points += chain.Gender == form.Gender ? 0.6 : 0;
        points += candidate.Mention.Kind == MentionKind.Pronoun ? 0.4 : candidate.Mention.Kind == MentionKind.Named ? 0.3 : -0.3;
        points += Math.Min(0.6, 0.12 * chain.Mentions.Count);
        points -= (candidate.Quote is not null) != (quote is not null) ? 1.2 : 0;
        if (distance == 0)
        {
            // In one sentence the nearest one wins for a possessive; a subject points at the subject before it.
            points += form.Case == PronounCase.Possessive ? Math.Max(0, 0.8 - (0.05 * (pronoun.Tokens.Start - candidate.Mention.Tokens.End))) : 0;
        }

        return points;
    }

    private static bool Agrees(Gender chain, Gender form) => chain == form || chain == Gender.Unknown;

    /// <summary>Inside of quotation marks the speaker is "I"; the words of a quote do not name its own speaker.</summary>
    private static bool Visible(Antecedent candidate, MentionDraft pronoun, QuoteDraft? quote)
    {
        if (quote is not null)
        {
            return quote.SpeakerMention is null || quote.SpeakerMention.Chain is null || quote.SpeakerMention.Chain != candidate.Chain;
        }

        return candidate.Quote is null || !ReferenceEquals(candidate.Quote.SpeakerMention, pronoun);
    }

    // "X told him", "X said Y has ordered him": an object does not point at the subject of its own clause.
    private static ChainDraft? ClauseMate(ReferenceContext context, MentionDraft pronoun, int sentence)
    {
        if (context.People is not [.., var last] || last.Sentence != sentence)
        {
            return null;
        }

        for (var token = last.Mention.Tokens.End; token < pronoun.Tokens.Start; token++)
        {
            var word = context.Draft.Tokens[token];
            if ((!word.IsWord && word.Normal is not ("-" or "'s"))
                || word.Normal is "that" or "and" or "but" or "who" or "which" or "because" or "when" or "as" or "if" or "while"
                || (ContextWords.Speech.Contains(word.Normal) && token + 1 < pronoun.Tokens.Start))
            {
                return null;
            }
        }

        return last.Chain;
    }

    // "when someone is arrested, he …"
    private static bool IsGeneric(DocumentDraft draft, MentionDraft pronoun, MentionDraft antecedent)
    {
        var floor = draft.Sentences[draft.SentenceOf(pronoun.Tokens.Start)].Tokens.Start;
        for (var i = pronoun.Tokens.Start - 1; i >= floor && i >= antecedent.Tokens.End; i--)
        {
            if (draft.Tokens[i].Normal is "someone" or "somebody" or "anyone" or "anybody" or "everyone" or "nobody" or "whoever")
            {
                return true;
            }
        }

        return false;
    }

    // "In his speech, Reed said": the subject after the opening phrase.
    private static ChainDraft? Cataphor(ReferenceContext context, MentionDraft pronoun, PronounForm form, int sentence)
    {
        var tokens = context.Draft.Tokens;
        var span = context.Draft.Sentences[sentence].Tokens;
        if (pronoun.Tokens.Start - span.Start > 4 || tokens[span.Start].Normal is not ("in" or "after" or "before" or "during" or "despite" or "with" or "at" or "on" or "for" or "as" or "since" or "like" or "by"))
        {
            return null;
        }

        var comma = pronoun.Tokens.Start;
        while (comma < span.End && tokens[comma].Normal != ",")
        {
            if (!tokens[comma].IsWord)
            {
                return null;
            }

            comma++;
        }

        for (var i = context.Draft.FirstMentionFrom(comma + 1); i < context.Draft.Mentions.Count && context.Draft.Mentions[i].Tokens.Start <= Math.Min(comma + 4, span.End - 1); i++)
        {
            if (context.Draft.Mentions[i] is { Type: EntityType.Person, Kind: MentionKind.Named, Chain: not null } mention)
            {
                return Agrees(mention.Chain.Gender, form.Gender) ? mention.Chain : null;
            }
        }

        return null;
    }
}
