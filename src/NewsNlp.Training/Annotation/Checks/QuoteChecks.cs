namespace NewsNlp.Training.Annotation.Checks;

/// <summary>Quotes: each with one decision on its speaker, numbers in a row, every quotation mark accounted for.</summary>
internal static class QuoteChecks
{
    public static void Run(AnnotatedArticle article, List<MarkupError> errors)
    {
        var expected = 1;
        foreach (var quote in article.Quotes)
        {
            var first = quote.First();
            if (quote.Key != expected)
            {
                errors.Add(new MarkupError(first.Line, $"quote {expected} is missing before quote {quote.Key}"));
            }

            expected = quote.Key + 1;
            CheckSpeaker(article, quote.Key, [.. quote], errors);
            CheckFragments(article, [.. quote], errors);
            CheckParenthesis(article, quote.Key, [.. quote], errors);
        }

        foreach (var mark in article.Marks.Where(static mark => mark.Tag.Kind != MarkKind.Quote))
        {
            errors.AddRange(mark.Tag.Quotes.Where(number => !article.Quotes.Any(quote => quote.Key == number)).Select(number => new MarkupError(mark.Line, $"'{article.WordsOf(mark)}' speaks of quote {number}, which is none")));
        }

        CheckMarks(article, errors);
    }

    private static void CheckSpeaker(AnnotatedArticle article, int number, List<Mark> fragments, List<MarkupError> errors)
    {
        var heirs = fragments.Select(static mark => mark.Tag.Heir).OfType<string>().Distinct().ToList();
        var speakers = article.SpeakersOf(number).ToList();
        var line = fragments[0].Line;
        if (heirs.Count + (speakers.Count > 0 ? 1 : 0) != 1)
        {
            errors.Add(new MarkupError(line, heirs.Count == 0 ? $"quote {number} has no decision on its speaker" : $"quote {number} has two decisions on its speaker"));
        }

        errors.AddRange(heirs.Where(key => key != "none" && !article.Marks.Any(mark => mark.IsMention && mark.Tag.Keys.Contains(key)))
            .Select(key => new MarkupError(line, $"quote {number} is spoken by '{key}', which has no mark")));
        errors.AddRange(speakers.Where(mark => fragments.Any(fragment => fragment.Span.Contains(mark.Span)) && !article.Text.AsSpan(mark.Span.End).StartsWith(":", StringComparison.Ordinal))
            .Select(mark => new MarkupError(mark.Line, $"the speaker '{article.WordsOf(mark)}' stands inside what it says")));
        if (heirs.Count == 0 && !article.Of(MarkKind.Cue).Any(cue => cue.Tag.Quotes.Contains(number)) && !fragments[0].Tag.IsDirect)
        {
            errors.Add(new MarkupError(line, $"quote {number} has a speaker but no cue", IsHint: true));
        }
    }

    private static void CheckFragments(AnnotatedArticle article, List<Mark> fragments, List<MarkupError> errors)
    {
        foreach (var fragment in fragments)
        {
            var words = article.WordsOf(fragment);
            if (char.IsWhiteSpace(words[0]) || char.IsWhiteSpace(words[^1]))
            {
                errors.Add(new MarkupError(fragment.Line, $"the quote '{Short(words)}' begins or ends with a space"));
            }

            if (words.Contains('\n', StringComparison.Ordinal))
            {
                errors.Add(new MarkupError(fragment.Line, $"the quote '{Short(words)}' runs over a line end: a fragment a paragraph"));
            }

            var next = fragment.Span.End < article.Text.Length ? article.Text[fragment.Span.End] : '\n';
            if (!QuotationMarks.IsOpening(article.Text, fragment.Span.Start) && !fragment.Tag.IsDirect && words[^1] is '.' or ',')
            {
                errors.Add(new MarkupError(fragment.Line, $"the quote '{Short(words)}' ends with a stop or comma", IsHint: true));
            }

            if (char.IsLetterOrDigit(next) && char.IsLetterOrDigit(words[^1]))
            {
                errors.Add(new MarkupError(fragment.Line, $"the quote '{Short(words)}' ends inside a word"));
            }
        }
    }

    // "Tolls, Pell said, would rise": what stands before the cue belongs to the quote.
    private static void CheckParenthesis(AnnotatedArticle article, int number, List<Mark> fragments, List<MarkupError> errors)
    {
        var cue = article.Of(MarkKind.Cue).FirstOrDefault(cue => cue.Tag.Quotes.Contains(number));
        if (cue is not null && fragments.Count == 1 && cue.Span.End <= fragments[0].Span.Start && !QuotationMarks.IsOpening(article.Text, fragments[0].Span.Start)
            && article.Text.AsSpan(cue.Span.End, fragments[0].Span.Start - cue.Span.End) is ", " && !article.Text.AsSpan(fragments[0].Span.Start).StartsWith("that", StringComparison.Ordinal))
        {
            errors.Add(new MarkupError(fragments[0].Line, $"the quote '{Short(article.WordsOf(fragments[0]))}' follows a cue and a comma: does it begin before the cue?", IsHint: true));
        }
    }

    private static void CheckMarks(AnnotatedArticle article, List<MarkupError> errors)
    {
        foreach (var at in QuotationMarks.In(article.Text))
        {
            if (!article.Marks.Any(mark => mark.Tag.Kind is MarkKind.Quote or MarkKind.NoQuote && mark.Span.Contains(at)))
            {
                var from = Math.Max(0, at - 15);
                errors.Add(new MarkupError(LineOf(article, at), $"a quotation mark is in no quote and no 'not': '{article.Text[from..Math.Min(article.Text.Length, at + 15)].ReplaceLineEndings(" ")}'"));
            }
        }
    }

    // The line of a mark near by is exact, since marks know theirs.
    private static int LineOf(AnnotatedArticle article, int at)
    {
        var near = article.Marks.LastOrDefault(mark => mark.Span.Start <= at);
        return near is null ? 1 : near.Line + article.Text.AsSpan(near.Span.Start, at - near.Span.Start).Count('\n');
    }

    private static string Short(string words) => words.Length > 40 ? words[..40] + "…" : words;
}
