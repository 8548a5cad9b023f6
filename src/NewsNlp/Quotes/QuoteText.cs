using NewsNlp.Documents;

namespace NewsNlp.Quotes;

/// <summary>
/// A document as the quote rules read it: each token with its word class, its mentions and the quoted passage it stands
/// in, and the sentences, joined where one was cut inside a passage.
/// </summary>
internal sealed class QuoteText
{
    private readonly WordEntry?[] _words;
    private readonly int[] _named;
    private readonly int[] _nominal;
    private readonly QuotedSpan?[] _quoted;

    public QuoteText(DocumentDraft draft, List<QuotedSpan> spans)
    {
        Draft = draft;
        Spans = spans;
        var count = draft.Tokens.Length;
        _words = new WordEntry?[count];
        _named = new int[count];
        _nominal = new int[count];
        _quoted = new QuotedSpan?[count];
        for (var i = 0; i < count; i++)
        {
            _words[i] = IsAcronym(draft.Tokens[i]) ? null : CueLexicon.Find(draft.Tokens[i].Normal);
            _named[i] = -1;
            _nominal[i] = -1;
        }

        PlaceMentions();
        PlaceSpans();
        Units = SpeechUnits.Of(this);
    }

    public DocumentDraft Draft { get; }

    public List<QuotedSpan> Spans { get; }

    /// <summary>Sentences, as token ranges.</summary>
    public List<TokenSpan> Units { get; }

    public int Count => _words.Length;

    public DraftToken this[int token] => Draft.Tokens[token];

    public string Normal(int token) => Draft.Tokens[token].Normal;

    public WordClass ClassOf(int token) => _words[token]?.Class ?? WordClass.None;

    public bool Is(int token, WordClass wordClass) => token >= 0 && token < _words.Length && (ClassOf(token) & wordClass) != 0;

    public bool Is(int token, string normal) => token >= 0 && token < _words.Length && Draft.Tokens[token].Normal == normal;

    public CueForm? CueAt(int token) => token >= 0 && token < _words.Length ? _words[token]?.Cue : null;

    /// <summary>The outermost passage around the token; null outside quotation marks.</summary>
    public QuotedSpan? QuotedAt(int token) => _quoted[token];

    public bool IsOutside(int token) => token >= 0 && token < _quoted.Length && _quoted[token] is null;

    /// <summary>The named mention over the token, dates and amounts included; null for none.</summary>
    public MentionDraft? NamedAt(int token) => token >= 0 && token < _named.Length && _named[token] >= 0 ? Draft.Mentions[_named[token]] : null;

    /// <summary>The nominal or pronoun mention over the token; null for none.</summary>
    public MentionDraft? NominalAt(int token) => token >= 0 && token < _nominal.Length && _nominal[token] >= 0 ? Draft.Mentions[_nominal[token]] : null;

    public bool IsType(int token, EntityType type) => NamedAt(token) is { } mention && mention.Type == type;

    public bool IsTime(int token) => IsType(token, EntityType.Date) || Is(token, WordClass.Time);

    /// <summary>The first character of the token.</summary>
    public char Char(int token) => Draft.Text[Draft.Tokens[token].Start];

    /// <summary>A mark that parts words; the hyphen of "front-runner" does not.</summary>
    public bool IsPunctuation(int token) => token >= 0 && token < Count && Draft.Tokens[token].Kind == TokenKind.Punctuation && !IsHyphen(token);

    public bool IsComma(int token) => token >= 0 && token < Count && Draft.Tokens[token].Normal == ",";

    public bool IsColon(int token) => token >= 0 && token < Count && Draft.Tokens[token].Normal == ":";

    public bool IsDash(int token) =>
        token >= 0 && token < Count && (Text.Characters.IsDash(Char(token)) || (IsPunctuation(token) && Char(token) == '-' && !IsHyphen(token)));

    /// <summary>Ends a sentence: ". ! ? …", not inside a passage.</summary>
    public bool IsStop(int token) => token >= 0 && token < Count && IsPunctuation(token) && Char(token) is '.' or '!' or '?' or '…';

    public bool IsPossessiveMark(int token)
    {
        if (token <= 0 || token >= Count || Draft.Tokens[token].SpaceBefore)
        {
            return false;
        }

        return Draft.Tokens[token].Normal is "'s" or "'";
    }

    public bool IsWordLike(int token) =>
        token >= 0 && token < Count && (Draft.Tokens[token].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Handle || IsHyphen(token));

    /// <summary>The hyphen of a compound ("vice-president"), with no space on either side.</summary>
    public bool IsHyphen(int token) =>
        token > 0 && token + 1 < Count && Text.Characters.IsHyphen(Char(token)) && Draft.Tokens[token].Length == 1
        && !Draft.Tokens[token].SpaceBefore && !Draft.Tokens[token + 1].SpaceBefore;

    // "US" is no pronoun, "IT" and "WHO" neither.
    private static bool IsAcronym(DraftToken token) => token.IsUpper && token.Normal is "us" or "it" or "who";

    private void PlaceMentions()
    {
        for (var m = 0; m < Draft.Mentions.Count; m++)
        {
            var mention = Draft.Mentions[m];
            var map = mention.Kind == MentionKind.Named ? _named : _nominal;
            var isName = mention.Kind == MentionKind.Named && mention.Type is not (EntityType.Date or EntityType.Money or EntityType.Office);
            for (var t = mention.Tokens.Start; t < mention.Tokens.End && t < map.Length; t++)
            {
                if (map[t] < 0)
                {
                    map[t] = m;
                }

                if (isName)
                {
                    _words[t] = null; // "Will" Smith and the "Say" Party are no common words
                }
            }
        }
    }

    private void PlaceSpans()
    {
        var token = 0;
        foreach (var span in Spans)
        {
            while (token < Count && Draft.Tokens[token].End <= span.Start)
            {
                token++;
            }

            var start = token;
            var end = start;
            var words = 0;
            while (end < Count && Draft.Tokens[end].Start < span.End)
            {
                words += IsWordLike(end) && Char(end) is not '\'' and not '\u2019' ? 1 : 0;
                if (span.Outer is null)
                {
                    _quoted[end] = span;
                }

                end++;
            }

            span.Tokens = new TokenSpan(start, end);
            span.Words = words;
        }
    }
}
