using NewsNlp.Training.Corpora;

namespace NewsNlp.Training.Annotation.Gold;

/// <summary>Writes the names of an annotated article as token, tab, tag; an empty line behind each sentence.</summary>
internal static class GoldBio
{
    /// <param name="article">The article.</param>
    /// <param name="tokenizer">Parts its text.</param>
    /// <param name="lost">Gets the names whose ends are not ends of tokens of one sentence; they are left out.</param>
    public static string Write(AnnotatedArticle article, SentenceTokenizer tokenizer, List<string> lost)
    {
        var document = new CorpusDocument(article.Head.Id, tokenizer.Article(article.Text));
        foreach (var mark in article.Marks.Where(static mark => mark.IsName))
        {
            if (!LabelPlacer.Place(document.Sentences, mark.Span, mark.Tag.Type!.Value))
            {
                lost.Add($"{article.Head.Id}: {article.WordsOf(mark)}");
            }
        }

        using var writer = new StringWriter();
        CorpusWriter.Write(document, writer);
        return writer.ToString();
    }
}
