namespace NewsNlp.Training.Annotation;

/// <summary>An article of the corpus: its head, its text without marks, and the marks in order of start, outer ones first.</summary>
internal sealed class AnnotatedArticle
{
    public required ArticleHead Head { get; init; }

    public required string Text { get; init; }

    public required IReadOnlyList<Mark> Marks { get; init; }

    /// <summary>The words of a mark.</summary>
    public string WordsOf(Mark mark) => mark.Span.Slice(Text);

    /// <summary>The marks of one kind, in order.</summary>
    public IEnumerable<Mark> Of(MarkKind kind) => Marks.Where(mark => mark.Tag.Kind == kind);

    /// <summary>Fragments by the number of their quote.</summary>
    public IEnumerable<IGrouping<int, Mark>> Quotes => Of(MarkKind.Quote).GroupBy(static mark => mark.Tag.Quotes[0]).OrderBy(static quote => quote.Key);

    /// <summary>The mentions that speak a quote.</summary>
    public IEnumerable<Mark> SpeakersOf(int quote) => Marks.Where(mark => mark.IsMention && mark.Tag.Quotes.Contains(quote));

    /// <summary>The type of a key: that of its names, else what a nominal says, else a person.</summary>
    public EntityType TypeOf(string key)
    {
        EntityType? told = null;
        foreach (var mark in Marks)
        {
            if (IsNamed(mark, key))
            {
                return mark.Tag.Type!.Value;
            }

            told ??= mark.Tag.Kind is MarkKind.Nominal or MarkKind.Pronoun && mark.Tag.Keys.Contains(key) ? mark.Tag.Type : null;
        }

        // Keys are in lower case but for the codes of states.
        return told ?? (char.IsUpper(key[0]) ? EntityType.Country : EntityType.Person);
    }

    /// <summary>The name of an entity: that of the head, else its longest name in the text, else null.</summary>
    public string? NameOf(string key) => Head.Names.TryGetValue(key, out var told) || Head.Real.TryGetValue(key, out told)
        ? told
        : Of(MarkKind.Name).Where(mark => IsNamed(mark, key)).Select(WordsOf).MaxBy(static words => words.Length);

    // A word for a people has its country's code for a key and is no name of the country.
    private static bool IsNamed(Mark mark, string key) => mark.Tag.Kind == MarkKind.Name && mark.Tag.Type != EntityType.Nationality && mark.Tag.Keys.Contains(key);
}
