using NewsNlp.Documents;
using NewsNlp.Mentions;

namespace NewsNlp.Coreference;

/// <summary>"I" within quotation marks is the speaker.</summary>
internal static class FirstPersons
{
    private const int Reach = 2;

    /// <summary>Gives quotes that hold an "I" and have no speaker the one who acts in the paragraph before.</summary>
    public static void NameSpeakers(ReferenceContext context)
    {
        QuoteDraft? tried = null;
        foreach (var mention in context.Draft.Mentions)
        {
            if (IsFirstPerson(context, mention) && context.Quotes.At(mention.Span.Start) is { SpeakerMention: null } quote && quote != tried)
            {
                tried = quote;
                if (ActorBefore(context, quote) is { } actor)
                {
                    quote.SpeakerMention = actor;
                    quote.Speaker = actor.Span;
                    quote.Inherited = true;
                    quote.NoSpeakerReason = null;
                }
            }
        }
    }

    /// <summary>Joins each "I" to the speaker of its quote.</summary>
    public static void Join(ReferenceContext context)
    {
        foreach (var mention in context.Draft.Mentions)
        {
            if (IsFirstPerson(context, mention) && context.Quotes.At(mention.Span.Start)?.SpeakerMention?.Chain is { Plural: false, Type: EntityType.Person } speaker)
            {
                ChainSet.Join(speaker, mention, "pronoun.first-person-of-speaker");
            }
        }
    }

    private static bool IsFirstPerson(ReferenceContext context, MentionDraft mention) =>
        mention is { Kind: MentionKind.Pronoun, Chain: null, Plural: false } && Pronouns.TryGet(context.Draft.Tokens[mention.Tokens.Start].Normal, out var form) && form.Person == 1;

    // "Vale climbed down. // 'I smelt it before I saw it.'": a paragraph of quoted words alone, behind one that tells who acts.
    private static MentionDraft? ActorBefore(ReferenceContext context, QuoteDraft quote)
    {
        var draft = context.Draft;
        var index = draft.BlockOf(quote.Span.Start);
        var block = draft.Blocks[index].Span;
        if (quote.Kind != QuoteKind.Direct || quote.Parent is not null || index == 0 || quote.Span.Start > block.Start || quote.Fragments[0].End < block.End)
        {
            return null;
        }

        var before = draft.Blocks[index - 1];
        if (before.Kind != BlockKind.Paragraph || context.Quotes.At(before.Span.End - 2) is not null)
        {
            return null;
        }

        MentionDraft? actor = null;
        var last = int.MaxValue;
        for (var i = draft.FirstMentionFrom(draft.TokensIn(quote.Span).Start) - 1; i >= 0; i--)
        {
            var mention = draft.Mentions[i];
            if (mention.Span.Start >= before.Span.End || mention.Type != EntityType.Person || mention.Chain is null || mention.Chain.Plural || mention.Plural)
            {
                continue;
            }

            var antecedent = context.AntecedentOf(mention);
            if (mention.Span.Start < before.Span.Start || (actor is not null && antecedent.Sentence < last))
            {
                break;
            }

            if (antecedent.IsSubject && antecedent.Quote is null)
            {
                actor = mention;
                last = antecedent.Sentence;
            }
        }

        return actor is not null && draft.SentenceOf(draft.TokensIn(before.Span).End - 1) - last < Reach ? actor : null;
    }
}
