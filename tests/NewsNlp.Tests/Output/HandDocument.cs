using NewsNlp.Documents;

namespace NewsNlp.Tests.Output;

/// <summary>Builds a finished document by hand: every span is named by the words it covers.</summary>
internal sealed class HandDocument
{
    private readonly string _text;
    private readonly List<Block> _blocks = [];
    private readonly List<Token> _tokens = [];
    private readonly List<Sentence> _sentences = [];
    private readonly List<Mention> _mentions = [];
    private readonly List<Entity> _entities = [];
    private readonly List<Quote> _quotes = [];
    private readonly List<OfficeHolder> _offices = [];
    private readonly List<Diagnostic> _diagnostics = [];

    public HandDocument(string text) => _text = text;

    public TextSpan Span(string words, int occurrence = 1)
    {
        var start = -1;
        for (var i = 0; i < occurrence; i++)
        {
            start = _text.IndexOf(words, start + 1, StringComparison.Ordinal);
            start.Should().BeGreaterThanOrEqualTo(0, "“{0}” should stand in the text", words);
        }

        return new TextSpan(start, start + words.Length);
    }

    public HandDocument Block(BlockKind kind, string words)
    {
        _blocks.Add(new Block(Span(words), kind));
        return this;
    }

    /// <summary>Adds a sentence whose tokens are the words, cut at blanks and at "|".</summary>
    public HandDocument Sentence(string piped)
    {
        var from = _sentences.Count == 0 ? 0 : _sentences[^1].Span.End;
        var first = _tokens.Count;
        foreach (var word in piped.Split('|', ' '))
        {
            var start = _text.IndexOf(word, from, StringComparison.Ordinal);
            start.Should().BeGreaterThanOrEqualTo(0, "“{0}” should stand in the text", word);
            from = start + word.Length;
            _tokens.Add(new Token(new TextSpan(start, from), TokenKind.Word));
        }

        var span = new TextSpan(_tokens[first].Span.Start, from);
        _sentences.Add(new Sentence(span, new TokenSpan(first, _tokens.Count)));
        return this;
    }

    public Entity Entity(string name, EntityType type, string? country = null, string? link = null, bool named = true, params Entity[] members)
    {
        var entity = new Entity("e" + (_entities.Count + 1), name, type) { CountryCode = country, Link = link, IsNamed = named, Members = members };
        _entities.Add(entity);
        return entity;
    }

    public Mention Mention(string words, MentionKind kind, EntityType type, Entity? entity = null, int occurrence = 1)
    {
        var span = Span(words, occurrence);
        var mention = new Mention(span, span.Slice(_text), kind, type) { Entity = entity, Score = 0.9 };
        entity?.Add(mention);
        _mentions.Add(mention);
        return mention;
    }

    public Quote Quote(QuoteKind kind, string[] fragments, string[] quoted, Cue? cue, Speaker? speaker, Quote? parent = null, bool inherited = false, bool unclosed = false, string? reason = null)
    {
        var spans = fragments.Select(f => Span(f)).ToArray();
        var span = spans[0].Union(spans[^1]);
        var quote = new Quote(kind, span, span.Slice(_text))
        {
            Fragments = spans,
            Quoted = [.. quoted.Select(q => Span(q))],
            Cue = cue,
            Speaker = speaker,
            Parent = parent,
            Inherited = inherited,
            Unclosed = unclosed,
            NoSpeakerReason = reason,
            Score = 0.85,
        };
        _quotes.Add(quote);
        return quote;
    }

    public Cue Cue(string words, string lemma, CueClass cueClass, bool negated = false, int occurrence = 1)
    {
        var span = Span(words, occurrence);
        return new Cue(span, words, lemma, cueClass) { Negated = negated };
    }

    public static Speaker Speaker(Mention mention) =>
        new(mention.Span, mention.Text, mention.Kind) { Mention = mention, Entity = mention.Entity };

    public void Office(OfficeHolder holder) => _offices.Add(holder);

    public void Diagnostic(Diagnostic diagnostic) => _diagnostics.Add(diagnostic);

    public NewsDocument Build(string? id, DateOnly? day) => new(_text, new ArticleContext { Id = id, PublishedOn = day }, "en-test")
    {
        Blocks = _blocks,
        Tokens = _tokens,
        Sentences = _sentences,
        Mentions = [.. _mentions.OrderBy(m => m.Span.Start).ThenByDescending(m => m.Span.End)],
        Entities = _entities,
        Quotes = _quotes,
        OfficeHolders = _offices,
        Diagnostics = _diagnostics,
    };
}
