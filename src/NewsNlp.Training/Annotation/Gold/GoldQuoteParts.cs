namespace NewsNlp.Training.Annotation.Gold;

/// <summary>A quote of an annotated article in the form that the library's quotes have.</summary>
internal sealed class GoldQuoteParts
{
    private GoldQuoteParts(int number, IReadOnlyList<Mark> fragments)
    {
        Number = number;
        Fragments = [.. fragments.Select(static mark => mark.Span)];
    }

    public int Number { get; }

    public IReadOnlyList<TextSpan> Fragments { get; }

    public TextSpan Span => new(Fragments[0].Start, Fragments[^1].End);

    /// <summary>What stands inside quotation marks.</summary>
    public IReadOnlyList<TextSpan> Quoted { get; private init; } = [];

    public QuoteKind Kind { get; private init; }

    public TextSpan? Cue { get; private init; }

    /// <summary>The mentions that speak it.</summary>
    public IReadOnlyList<Mark> Speakers { get; private init; } = [];

    /// <summary>The key of who speaks it; null for nobody, or several.</summary>
    public string? Speaker { get; private init; }

    public bool IsInherited { get; private init; }

    /// <summary>Number of the quote that it stands in; null for none.</summary>
    public int? Parent { get; private init; }

    public static IReadOnlyList<GoldQuoteParts> Of(AnnotatedArticle article) => [.. article.Quotes.Select(quote => Of(article, quote.Key, [.. quote])).OrderBy(static quote => quote.Fragments[0])];

    private static GoldQuoteParts Of(AnnotatedArticle article, int number, IReadOnlyList<Mark> fragments)
    {
        var speakers = article.SpeakersOf(number).ToList();
        var heir = fragments.Select(static mark => mark.Tag.Heir).FirstOrDefault(static key => key is not null);
        var keys = speakers.SelectMany(static mark => mark.Tag.Keys).Distinct().ToList();
        var quoted = QuotedIn(article, number, fragments);
        return new GoldQuoteParts(number, fragments)
        {
            Quoted = quoted,
            Kind = fragments[0].Tag.IsDirect || (quoted.Count > 0 && IsAllQuoted(article.Text, fragments, quoted)) ? QuoteKind.Direct : quoted.Count > 0 ? QuoteKind.Mixed : QuoteKind.Indirect,
            Cue = article.Of(MarkKind.Cue).FirstOrDefault(cue => cue.Tag.Quotes.Contains(number))?.Span,
            Speakers = speakers,
            Speaker = keys.Count == 1 ? keys[0] : heir is "none" ? null : heir,
            IsInherited = speakers.Count == 0 && heir is not null and not "none",
            Parent = article.Of(MarkKind.Quote).LastOrDefault(outer => outer.Tag.Quotes[0] != number && outer.Depth < fragments[0].Depth && outer.Span.Contains(fragments[0].Span))?.Tag.Quotes[0],
        };
    }

    // Pairs of marks inside the fragments, those of nested quotes left out.
    private static List<TextSpan> QuotedIn(AnnotatedArticle article, int number, IReadOnlyList<Mark> fragments)
    {
        var quoted = new List<TextSpan>();
        foreach (var fragment in fragments)
        {
            var inner = article.Marks.Where(mark => mark.Tag.Kind is MarkKind.Quote or MarkKind.NoQuote && mark.Depth > fragment.Depth && fragment.Span.Contains(mark.Span) && !mark.Tag.Quotes.Contains(number)).ToList();
            for (var i = fragment.Span.Start; i < fragment.Span.End; i++)
            {
                if (inner.Exists(mark => mark.Span.Contains(i)) || ClosingOf(article.Text, i, i == fragment.Span.Start) is not { } closing)
                {
                    continue;
                }

                var end = EndOf(article.Text, i + 1, fragment.Span.End, closing, inner);
                quoted.Add(new TextSpan(i + 1, end));
                i = end;
            }
        }

        return quoted;
    }

    // A mark at the start of a fragment opens, whatever stands behind it, also those that elsewhere close.
    private static string? ClosingOf(string text, int at, bool isFirst) => !isFirst && !QuotationMarks.IsOpening(text, at) ? null : text[at] switch
    {
        '“' => "”",
        '„' => "“”",
        '‚' => "‘’",
        '”' => "”",
        '«' => "»",
        '»' => "«",
        '"' => "\"",
        '‘' => "’",
        '\'' => "'",
        _ => null,
    };

    // An apostrophe inside a word closes nothing. What is not closed ends with the fragment.
    private static int EndOf(string text, int from, int to, string closing, List<Mark> inner)
    {
        for (var i = from; i < to; i++)
        {
            var isApostrophe = closing is "’" or "'" && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]);
            if (closing.Contains(text[i], StringComparison.Ordinal) && !isApostrophe && !inner.Exists(mark => mark.Span.Contains(i)))
            {
                return closing is "’" or "'" && IsPluralPossessive(text, i, to) ? EndOf(text, i + 1, to, closing, inner) : i;
            }
        }

        return to;
    }

    // "the drivers' union'": another mark closes later, and none opens before it.
    private static bool IsPluralPossessive(string text, int at, int to)
    {
        if (at == 0 || text[at - 1] != 's' || at + 1 >= to || text[at + 1] != ' ')
        {
            return false;
        }

        for (var i = at + 1; i < to; i++)
        {
            if (text[i] is '‘' or '\'' && QuotationMarks.IsOpening(text, i))
            {
                return false;
            }

            if (text[i] == text[at] && (i + 1 == to || !char.IsLetterOrDigit(text[i + 1])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAllQuoted(string text, IReadOnlyList<Mark> fragments, List<TextSpan> quoted)
    {
        foreach (var fragment in fragments)
        {
            for (var i = fragment.Span.Start; i < fragment.Span.End; i++)
            {
                if (char.IsLetterOrDigit(text[i]) && !quoted.Exists(span => span.Contains(i)))
                {
                    return false;
                }
            }
        }

        return true;
    }
}
