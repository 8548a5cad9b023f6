namespace NewsNlp.Cli.Input;

/// <summary>An article as it was read, or why it could not be.</summary>
/// <param name="Id">Its name; for a broken line the file and the line.</param>
/// <param name="Article">The article; null where it could not be read.</param>
/// <param name="Error">Why it could not be read; else null.</param>
/// <param name="Size">Bytes that it took in its file, for the progress bar.</param>
internal sealed record ArticleInput(string Id, Article? Article, string? Error, long Size)
{
    public static ArticleInput Of(Article article, long size) => new(article.Id, article, null, size);

    public static ArticleInput Broken(string id, string error, long size) => new(id, null, error, size);
}
