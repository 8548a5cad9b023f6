namespace NewsNlp.Training.Annotation.Checks;

/// <summary>The borders of names: flat, without title, article or possessive.</summary>
internal static class NameChecks
{
    private static readonly string[] Titles =
        ["mr", "mrs", "ms", "miss", "dr", "prof", "professor", "president", "prime", "minister", "sir", "dame", "sen", "senator", "gov", "gen", "general", "col", "capt", "judge", "sheikh", "madame", "former", "acting"];

    public static void Run(AnnotatedArticle article, List<MarkupError> errors)
    {
        for (var i = 0; i < article.Marks.Count; i++)
        {
            var mark = article.Marks[i];
            if (mark.IsName)
            {
                CheckNesting(article, i, errors);
                CheckBorders(mark, article.WordsOf(mark), errors);
            }
            else if (mark.IsMention && article.WordsOf(mark) is var words && (char.IsWhiteSpace(words[0]) || char.IsWhiteSpace(words[^1]) || words[^1] is '.' or ','))
            {
                errors.Add(new MarkupError(mark.Line, $"'{words}' begins or ends with a space, comma or stop"));
            }

            if (mark.Tag.Kind == MarkKind.Pronoun && article.WordsOf(mark).Contains(' ', StringComparison.Ordinal) && !article.WordsOf(mark).Contains("each other", StringComparison.OrdinalIgnoreCase))
            {
                errors.Add(new MarkupError(mark.Line, $"'{article.WordsOf(mark)}' is no pronoun"));
            }
        }
    }

    private static void CheckNesting(AnnotatedArticle article, int at, List<MarkupError> errors)
    {
        var outer = article.Marks[at];
        for (var i = at + 1; i < article.Marks.Count && article.Marks[i].Span.Start < outer.Span.End; i++)
        {
            if (article.Marks[i].Depth > outer.Depth && article.Marks[i].Tag.Kind != MarkKind.NoQuote)
            {
                errors.Add(new MarkupError(outer.Line, $"'{article.WordsOf(article.Marks[i])}' is marked inside the name '{article.WordsOf(outer)}'"));
            }
        }
    }

    private static void CheckBorders(Mark mark, string words, List<MarkupError> errors)
    {
        var first = words.Split(' ')[0].TrimEnd('.').ToLowerInvariant();
        if (char.IsWhiteSpace(words[0]) || char.IsWhiteSpace(words[^1]) || words[^1] is ',' or ';' or ':')
        {
            errors.Add(new MarkupError(mark.Line, $"the name '{words}' begins or ends with a space or a mark"));
        }

        if (words.EndsWith("'s", StringComparison.Ordinal) || words.EndsWith("’s", StringComparison.Ordinal))
        {
            errors.Add(new MarkupError(mark.Line, $"the name '{words}' ends with a possessive", mark.Tag.Type is EntityType.Miscellaneous or EntityType.Organization or EntityType.Location));
        }

        if (words.Contains('\n', StringComparison.Ordinal))
        {
            errors.Add(new MarkupError(mark.Line, $"the name '{words}' runs over a line end"));
        }

        switch (mark.Tag.Type)
        {
            case EntityType.Person when Titles.Contains(first) && words.Contains(' ', StringComparison.Ordinal):
                errors.Add(new MarkupError(mark.Line, $"the person '{words}' begins with a title"));
                break;
            case EntityType.Organization or EntityType.Country when first == "the":
                errors.Add(new MarkupError(mark.Line, $"the name '{words}' begins with 'the'"));
                break;
            case EntityType.Date when first is "on" or "in" or "since" or "until" or "by" or "from":
                errors.Add(new MarkupError(mark.Line, $"the date '{words}' begins with '{first}'"));
                break;
            case EntityType.Office when first is "the" or "a" or "an" or "former" or "acting" or "interim" or "outgoing" or "mr" or "ex" or "his" or "her" or "their":
                errors.Add(new MarkupError(mark.Line, $"the office '{words}' begins with '{first}'"));
                break;
            case EntityType.Person or EntityType.Organization or EntityType.Country or EntityType.Location or EntityType.Nationality when !words.Any(char.IsUpper) && mark.Tag.Type != EntityType.Organization:
                errors.Add(new MarkupError(mark.Line, $"the name '{words}' has no capital", IsHint: true));
                break;
        }
    }
}
