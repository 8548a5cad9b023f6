namespace NewsNlp.Training.Annotation.Checks;

/// <summary>Real people say nothing and hold what they held; invented ones have nobody's name.</summary>
internal static class PeopleChecks
{
    public static void Run(AnnotatedArticle article, NewsPipeline news, List<MarkupError> errors)
    {
        foreach (var (key, name) in article.Head.Real)
        {
            CheckSilence(article, key, name, errors);
            CheckOffices(article, key, name, news, errors);
        }

        foreach (var key in article.Marks.Where(mark => mark.Tag.Kind == MarkKind.Name && mark.Tag.Type == EntityType.Person).SelectMany(static mark => mark.Tag.Keys).Distinct())
        {
            if (!article.Head.Real.ContainsKey(key) && article.NameOf(key) is { } name && name.Contains(' ', StringComparison.Ordinal))
            {
                CheckInvented(article, key, name, news, errors);
            }
        }
    }

    private static void CheckSilence(AnnotatedArticle article, string key, string name, List<MarkupError> errors)
    {
        var groups = article.Head.Members.Where(group => group.Value.Contains(key)).Select(static group => group.Key).Append(key).ToHashSet(StringComparer.Ordinal);
        foreach (var mark in article.Marks)
        {
            var speaks = mark.IsMention && mark.Tag.Quotes.Count > 0 && mark.Tag.Keys.Any(groups.Contains);
            if (speaks || (mark.Tag.Heir is { } heir && groups.Contains(heir)))
            {
                errors.Add(new MarkupError(mark.Line, $"words are put into the mouth of {name}, who is real"));
            }
        }
    }

    private static void CheckOffices(AnnotatedArticle article, string key, string name, NewsPipeline news, List<MarkupError> errors)
    {
        foreach (var mark in article.Of(MarkKind.Office).Where(mark => mark.Tag.Keys.Contains(key) && mark.Tag.Polity is not ['@', ..] and not "-"))
        {
            var words = article.WordsOf(mark);
            if (news.Countries.ByCode(mark.Tag.Polity) is null)
            {
                continue;
            }

            var day = mark.Tag.Status is OfficeStatus.Current or OfficeStatus.Acting ? article.Head.Date : (DateOnly?)null;
            var held = news.Officials.Holders(words, mark.Tag.Polity, day, name);
            if (held.Holder is null)
            {
                errors.Add(new MarkupError(mark.Line, $"{name} as '{words}' of {mark.Tag.Polity} ({mark.Tag.Status}) on {article.Head.Date:yyyy-MM-dd}: {held.Reason}", IsHint: !IsKnown(news, words, mark.Tag.Polity, article.Head.Date)));
            }
        }
    }

    // A post that the data do not have cannot deny anybody.
    private static bool IsKnown(NewsPipeline news, string office, string polity, DateOnly day) => news.Officials.Holders(office, polity, day).Holder is not null;

    private static void CheckInvented(AnnotatedArticle article, string key, string name, NewsPipeline news, List<MarkupError> errors)
    {
        var held = article.Of(MarkKind.Office).Where(mark => mark.Tag.Keys.Contains(key)).Select(static mark => mark.Tag.Polity).Append(article.Head.Country).ToHashSet(StringComparer.Ordinal);
        foreach (var official in news.Officials.Find(name).Where(official => string.Equals(official.Name, name, StringComparison.OrdinalIgnoreCase) || official.OtherNames.Contains(name, StringComparer.OrdinalIgnoreCase)))
        {
            var same = official.Tenures.Any(tenure => tenure.Office.Country is { } country && held.Contains(country.Code));
            var line = article.Of(MarkKind.Name).First(mark => mark.Tag.Keys.Contains(key)).Line;
            errors.Add(new MarkupError(line, $"the invented {name} has the name of {official}; 'real:' or another name is wanted", IsHint: !same));
        }
    }
}
