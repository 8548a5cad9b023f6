using NewsNlp.Evaluation;

namespace NewsNlp.Cli.Evaluate.Corpus;

/// <summary>Compares the speakers of the quotes that were found.</summary>
internal sealed class SpeakerComparison
{
    private readonly Dictionary<MentionKind, SpeakerScore> _byKind = [];

    public SpeakerComparison(GoldArticle gold, NewsDocument ours, EntityPairs pairs)
    {
        var used = new HashSet<Quote>(ReferenceEqualityComparer.Instance);
        foreach (var expected in gold.Quotes)
        {
            var match = ours.Quotes.Where(quote => !used.Contains(quote)).MaxBy(quote => SpanOverlap.Share(expected.Quote.Content, quote.Fragments));
            if (match is null || SpanOverlap.Share(expected.Quote.Content, match.Fragments) < 0.5)
            {
                continue;
            }

            used.Add(match);
            Add(expected, Compare(gold, expected, match.Speaker, pairs));
        }
    }

    public IReadOnlyDictionary<MentionKind, SpeakerScore> ByKind => _byKind;

    /// <summary>Quotes that take over the speaker of the one before.</summary>
    public SpeakerScore Inherited { get; private set; }

    /// <summary>Quotes that nobody speaks; right where ours has no named speaker.</summary>
    public SpeakerScore Unspoken { get; private set; }

    private void Add(GoldSpeech expected, SpeakerScore score)
    {
        if (expected.Speakers.Count == 0)
        {
            Unspoken += score;
        }
        else if (expected.Named is { } kind)
        {
            _byKind[kind] = _byKind.GetValueOrDefault(kind) + score;
        }
        else
        {
            Inherited += score;
        }
    }

    private static SpeakerScore Compare(GoldArticle gold, GoldSpeech expected, Speaker? speaker, EntityPairs pairs)
    {
        var entity = speaker?.Entity;
        var isNamed = entity is { IsNamed: true };
        if (expected.Speakers.Count == 0)
        {
            return new SpeakerScore(1, isNamed ? 0 : 1, isNamed ? 1 : 0);
        }

        // A group of ours is right where one of its members speaks, and whoever has no name where the words for him are right.
        var ids = entity is null ? [] : entity.Members.Select(pairs.GoldOf).Prepend(pairs.GoldOf(entity)).ToList();
        var right = ids.Exists(expected.Speakers.Contains);
        var nameless = expected.Speakers.All(id => gold.Entities[id].Name is null);
        right |= nameless && !isNamed && speaker is not null && expected.Quote.Speaker.Any(speaker.Span.Overlaps);
        return new SpeakerScore(1, right ? 1 : 0, !right && isNamed ? 1 : 0);
    }
}
