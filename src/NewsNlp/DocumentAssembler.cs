using NewsNlp.Documents;

namespace NewsNlp;

/// <summary>Turns a finished draft into the read-only document.</summary>
internal sealed class DocumentAssembler(string modelVersion)
{
    public string ModelVersion { get; } = modelVersion;

    public NewsDocument Assemble(DocumentDraft draft, AnalysisParts parts)
    {
        var text = draft.Text;
        var entities = Entities(draft, out var entityOf);
        var mentions = new List<Mention>(draft.Mentions.Count);
        var mentionOf = new Dictionary<MentionDraft, Mention>(draft.Mentions.Count, ReferenceEqualityComparer.Instance);
        foreach (var source in draft.Mentions)
        {
            var mention = MentionOf(source, text, entityOf);
            mentionOf[source] = mention;
            mentions.Add(mention);
        }

        return new NewsDocument(text, draft.Context, ModelVersion)
        {
            Blocks = [.. draft.Blocks],
            Tokens = Tokens(draft),
            Sentences = [.. draft.Sentences],
            Mentions = mentions,
            Entities = entities,
            Quotes = parts.HasFlag(AnalysisParts.Quotes) ? Quotes(draft, mentionOf) : [],
            OfficeHolders = parts.HasFlag(AnalysisParts.Offices) ? OfficeHolders(draft, entityOf) : [],
            Diagnostics = [.. draft.Diagnostics],
        };
    }

    private static Mention MentionOf(MentionDraft source, string text, Dictionary<ChainDraft, Entity> entityOf)
    {
        var mention = new Mention(source.Span, source.Span.Slice(text), source.Kind, source.Type)
        {
            CountryCode = source.CountryCode,
            Score = Round(source.Score),
            Evidence = [.. source.Evidence],
            Nested = source.Nested is { } nested ? [.. nested.Select(inner => MentionOf(inner, text, entityOf))] : [],
        };
        if (source.Chain is not null && entityOf.TryGetValue(source.Chain, out var entity))
        {
            mention.Entity = entity;
            entity.Add(mention);
        }

        return mention;
    }

    private static double Round(double score) => Math.Round(Math.Clamp(score, 0, 1), 2);

    private static Token[] Tokens(DocumentDraft draft)
    {
        var tokens = new Token[draft.Tokens.Length];
        for (var i = 0; i < tokens.Length; i++)
        {
            tokens[i] = new Token(draft.Tokens[i].Span, draft.Tokens[i].Kind);
        }

        return tokens;
    }

    private static List<Entity> Entities(DocumentDraft draft, out Dictionary<ChainDraft, Entity> entityOf)
    {
        var entities = new List<Entity>(draft.Chains.Count);
        entityOf = new Dictionary<ChainDraft, Entity>(draft.Chains.Count, ReferenceEqualityComparer.Instance);
        foreach (var chain in draft.Chains)
        {
            var id = "e" + (entities.Count + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
            var entity = new Entity(id, chain.Name ?? draft.Text[chain.Mentions[0].Span.Start..chain.Mentions[0].Span.End], chain.Type)
            {
                CountryCode = chain.CountryCode,
                Link = chain.Link,
                IsNamed = chain.Name is not null,
                Score = Round(chain.Score),
                Evidence = [.. chain.Evidence],
            };
            entityOf[chain] = entity;
            entities.Add(entity);
        }

        foreach (var chain in draft.Chains)
        {
            if (chain.Members.Count > 0)
            {
                var members = new List<Entity>(chain.Members.Count);
                foreach (var member in chain.Members)
                {
                    members.Add(entityOf[member]);
                }

                entityOf[chain].Members = members;
            }
        }

        return entities;
    }

    private static List<Quote> Quotes(DocumentDraft draft, Dictionary<MentionDraft, Mention> mentionOf)
    {
        var quotes = new List<Quote>(draft.Quotes.Count);
        var quoteOf = new Dictionary<QuoteDraft, Quote>(ReferenceEqualityComparer.Instance);
        foreach (var source in draft.Quotes)
        {
            var quote = new Quote(source.Kind, source.Span, source.Span.Slice(draft.Text))
            {
                Fragments = [.. source.Fragments],
                Quoted = [.. source.Quoted],
                Cue = source.Cue is { } cue
                    ? new Cue(cue.Span, cue.Span.Slice(draft.Text), cue.Lemma, cue.Class) { Negated = cue.Negated, Hedged = cue.Hedged }
                    : null,
                Speaker = SpeakerOf(source, draft.Text, mentionOf),
                NoSpeakerReason = source.NoSpeakerReason,
                Inherited = source.Inherited,
                Unclosed = source.Unclosed,
                Score = Round(source.Score),
                Evidence = [.. source.Evidence],
            };
            quoteOf[source] = quote;
            quotes.Add(quote);
        }

        foreach (var source in draft.Quotes)
        {
            if (source.Parent is not null && quoteOf.TryGetValue(source.Parent, out var parent))
            {
                quoteOf[source].Parent = parent;
            }
        }

        return quotes;
    }

    private static Speaker? SpeakerOf(QuoteDraft quote, string text, Dictionary<MentionDraft, Mention> mentionOf)
    {
        if (quote.Speaker is not { } span)
        {
            return null;
        }

        var mention = quote.SpeakerMention is { } source && mentionOf.TryGetValue(source, out var found) ? found : null;
        return new Speaker(span, span.Slice(text), mention?.Kind ?? MentionKind.Nominal) { Mention = mention, Entity = mention?.Entity };
    }

    private static List<OfficeHolder> OfficeHolders(DocumentDraft draft, Dictionary<ChainDraft, Entity> entityOf)
    {
        var holders = new List<OfficeHolder>(draft.OfficeHolders.Count);
        foreach (var source in draft.OfficeHolders)
        {
            holders.Add(new OfficeHolder(entityOf[source.Person], source.Office, source.Span)
            {
                Status = source.Status,
                Basis = source.Basis,
                From = source.From,
                To = source.To,
                Score = Round(source.Score),
                Evidence = [.. source.Evidence],
            });
        }

        return holders;
    }
}
