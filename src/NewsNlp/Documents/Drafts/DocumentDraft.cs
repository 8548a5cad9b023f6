using System.Runtime.InteropServices;
using NewsNlp.Text;

namespace NewsNlp.Documents;

/// <summary>
/// A document in the making: scratch memory that one call rents, the stages fill layer by layer, and the pipeline
/// turns into a <see cref="NewsDocument"/>. Lists keep their memory from one text to the next.
/// </summary>
internal sealed class DocumentDraft
{
    /// <summary>Tokens after which a loop that holds on to the span of tokens looks at <see cref="Cancellation"/> again.</summary>
    public const int TokensBetweenLooks = 4096;

    private const string LoneSurrogate = "text.lone-surrogate";

    private static readonly ArticleContext NoContext = new();
    private readonly List<DraftToken> _tokens = [];

    public string Text { get; private set; } = "";

    public ArticleContext Context { get; private set; } = NoContext;

    /// <summary>Tells when the caller does not want the document any more.</summary>
    public CancellationToken Cancellation { get; private set; }

    public NormalForms Normals { get; } = new();

    public List<Block> Blocks { get; } = [];

    /// <summary>
    /// The tokens; the span is valid until a token is added. Every rule comes by here, so here is where a cancelled call
    /// ends: no loop of a stage has to think of it.
    /// </summary>
    /// <exception cref="OperationCanceledException">The caller has cancelled.</exception>
    public ReadOnlySpan<DraftToken> Tokens
    {
        get
        {
            Cancellation.ThrowIfCancellationRequested();
            return CollectionsMarshal.AsSpan(_tokens);
        }
    }

    public List<Sentence> Sentences { get; } = [];

    public List<GazetteerMatch> Matches { get; } = [];

    /// <summary>Mentions; in text order after each stage that adds some (see <see cref="SortMentions"/>).</summary>
    public List<MentionDraft> Mentions { get; } = [];

    public List<QuoteDraft> Quotes { get; } = [];

    public List<ChainDraft> Chains { get; } = [];

    public List<OfficeHolderDraft> OfficeHolders { get; } = [];

    public List<Diagnostic> Diagnostics { get; } = [];

    public void Start(string text, ArticleContext context, CancellationToken cancellation = default)
    {
        Clear();
        Normals.Trim();
        Text = text;
        Context = context;
        Cancellation = cancellation;
    }

    public void Clear()
    {
        Text = "";
        Context = NoContext;
        Cancellation = default;
        Blocks.Clear();
        _tokens.Clear();
        Sentences.Clear();
        Matches.Clear();
        Mentions.Clear();
        Quotes.Clear();
        Chains.Clear();
        OfficeHolders.Clear();
        Diagnostics.Clear();
    }

    public void Add(DraftToken token)
    {
        if (_tokens.Count % TokensBetweenLooks == 0)
        {
            Cancellation.ThrowIfCancellationRequested();
        }

        _tokens.Add(token);
    }

    /// <summary>Notes a surrogate without its other half; once a text, so that odd text costs no memory.</summary>
    public void ReportLoneSurrogate(int position)
    {
        foreach (var diagnostic in Diagnostics)
        {
            if (diagnostic.Code == LoneSurrogate)
            {
                return;
            }
        }

        Diagnostics.Add(new Diagnostic(
            LoneSurrogate, "The text holds a surrogate without its other half; the first stands here.", new TextSpan(position, position + 1)));
    }

    /// <summary>The text of a token, without a copy.</summary>
    public ReadOnlySpan<char> Surface(int token)
    {
        var t = _tokens[token];
        return Text.AsSpan(t.Start, t.Length);
    }

    /// <summary>From the first token's start to the last one's end.</summary>
    public TextSpan SpanOf(TokenSpan tokens) => new(_tokens[tokens.Start].Start, _tokens[tokens.End - 1].End);

    /// <summary>Index of the sentence that holds the token.</summary>
    public int SentenceOf(int token)
    {
        int low = 0, high = Sentences.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Sentences[middle].Tokens.Start <= token)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }

    /// <summary>Whether the span lies in a dateline.</summary>
    public bool IsInDateline(TextSpan span)
    {
        var block = Blocks[BlockOf(span.Start)];
        return block.Kind == BlockKind.Dateline && block.Span.Contains(span);
    }

    /// <summary>Index of the block that holds the position, or of the last one before it.</summary>
    public int BlockOf(int position)
    {
        int low = 0, high = Blocks.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Blocks[middle].Span.Start <= position)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }

    /// <summary>Index of the first token that ends after the position; the number of tokens where none does.</summary>
    public int TokenAt(int position)
    {
        int low = 0, high = _tokens.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_tokens[middle].End <= position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>Tokens that lie in the text span, at least in part.</summary>
    public TokenSpan TokensIn(TextSpan span)
    {
        var start = TokenAt(span.Start);
        var end = start;
        while (end < _tokens.Count && _tokens[end].Start < span.End)
        {
            end++;
        }

        return new TokenSpan(start, end);
    }

    /// <summary>Adds a mention over whole tokens and returns it.</summary>
    public MentionDraft AddMention(TokenSpan tokens, MentionKind kind, EntityType type, string rule, double score, string? detail = null)
    {
        var mention = MentionOf(tokens, kind, type, rule, score, detail);
        Mentions.Add(mention);
        return mention;
    }

    /// <summary>A mention that is not among the document's own.</summary>
    public MentionDraft MentionOf(TokenSpan tokens, MentionKind kind, EntityType type, string rule, double score, string? detail = null)
    {
        var mention = new MentionDraft { Tokens = tokens, Span = SpanOf(tokens), Kind = kind, Type = type, Head = tokens.End - 1, Score = score };
        mention.Because(rule, detail);
        return mention;
    }

    /// <summary>Index of the first mention that begins at the token or after it; the mentions must be in text order.</summary>
    public int FirstMentionFrom(int token)
    {
        int low = 0, high = Mentions.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Mentions[middle].Tokens.Start < token)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>Brings the mentions into text order, longer ones first where two start together.</summary>
    public void SortMentions() => Mentions.Sort(static (a, b) =>
        a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start)
        : a.Span.End != b.Span.End ? b.Span.End.CompareTo(a.Span.End)
        : a.Kind.CompareTo(b.Kind));
}
