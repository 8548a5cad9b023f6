using NewsNlp.Gazetteers;

namespace NewsNlp.Training.Annotation.Checks;

/// <summary>Refuses what the guidelines forbid, and points at places that are often forgotten.</summary>
/// <param name="news">A pipeline whose officials and countries are the facts to check against.</param>
/// <param name="gazetteer">The same data, by phrase.</param>
internal sealed class ArticleChecker(NewsPipeline news, Gazetteer gazetteer)
{
    /// <param name="file">Content of the file.</param>
    /// <param name="desk">Folder of the file; null where it does not matter.</param>
    /// <param name="name">The file's name without extension; null where it does not matter.</param>
    /// <param name="errors">What is wrong, by line.</param>
    /// <returns>The article as far as it could be read.</returns>
    public AnnotatedArticle Check(string file, string? desk, string? name, out IReadOnlyList<MarkupError> errors)
    {
        var found = new List<MarkupError>();
        var article = MarkupReader.Read(file, found);
        HeadChecks.Run(article.Head, desk, name, news, found);
        NameChecks.Run(article, found);
        EntityChecks.Run(article, found);
        QuoteChecks.Run(article, found);
        PeopleChecks.Run(article, news, found);
        new ListChecks(gazetteer, news).Run(article, found);
        ForgottenMarks.Run(article, gazetteer, found);
        errors = [.. found.Distinct().OrderBy(static error => error.Line)];
        return article;
    }
}
