namespace NewsNlp.Training.Annotation.Checks;

/// <summary>Keys: one type each, more than a lone unnamed mention, members that exist.</summary>
internal static class EntityChecks
{
    public static void Run(AnnotatedArticle article, List<MarkupError> errors)
    {
        var mentions = new Dictionary<string, List<Mark>>(StringComparer.Ordinal);
        foreach (var mark in article.Marks.Where(static mark => mark.IsMention))
        {
            foreach (var key in mark.Tag.Keys)
            {
                (mentions.TryGetValue(key, out var list) ? list : mentions[key] = []).Add(mark);
            }
        }

        foreach (var (key, marks) in mentions)
        {
            CheckTypes(article, key, marks, errors);
            CheckLone(article, key, marks, errors);
        }

        foreach (var (group, members) in article.Head.Members)
        {
            errors.AddRange(members.Append(group).Where(key => !mentions.ContainsKey(key)).Select(key => new MarkupError(1, $"'members: {group}' speaks of '{key}', which has no mark")));
        }

        errors.AddRange(article.Head.Real.Keys.Concat(article.Head.Names.Keys).Where(key => !mentions.ContainsKey(key)).Select(static key => new MarkupError(1, $"the head names '{key}', which has no mark")));
    }

    private static void CheckTypes(AnnotatedArticle article, string key, List<Mark> marks, List<MarkupError> errors)
    {
        var type = article.TypeOf(key);
        foreach (var mark in marks)
        {
            if (mark.Tag.Kind == MarkKind.Office ? type != EntityType.Person : mark.Tag.Type is { } told && told != type && mark.Tag.Type != EntityType.Nationality)
            {
                errors.Add(new MarkupError(mark.Line, $"'{key}' is a {type} elsewhere, but not as '{article.WordsOf(mark)}'"));
            }
        }
    }

    private static void CheckLone(AnnotatedArticle article, string key, List<Mark> marks, List<MarkupError> errors)
    {
        var isNamed = marks.Any(static mark => mark.Tag.Kind == MarkKind.Name) || article.Head.Real.ContainsKey(key) || article.Head.Names.ContainsKey(key);
        var speaks = marks.Any(static mark => mark.Tag.Quotes.Count > 0) || article.Of(MarkKind.Quote).Any(quote => quote.Tag.Heir == key);
        var holds = marks.Any(static mark => mark.Tag.Kind == MarkKind.Office);
        if (!isNamed && !speaks && !holds && !article.Head.Members.ContainsKey(key) && marks.Count(static mark => mark.Tag.Kind is MarkKind.Nominal or MarkKind.Pronoun) < 2)
        {
            errors.Add(new MarkupError(marks[0].Line, $"'{article.WordsOf(marks[0])}' ({key}) is a mention without an entity: unnamed, silent, and never taken up again"));
        }

        if (!isNamed && marks.All(static mark => mark.Tag.Kind == MarkKind.Pronoun) && !article.Head.Members.ContainsKey(key))
        {
            errors.Add(new MarkupError(marks[0].Line, $"'{key}' has pronouns only"));
        }
    }
}
