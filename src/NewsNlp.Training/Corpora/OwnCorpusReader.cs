using NewsNlp.Training.Annotation;

namespace NewsNlp.Training.Corpora;

/// <summary>Reads the names of the project's own annotated articles.</summary>
internal static class OwnCorpusReader
{
    /// <param name="folder">Folder of the articles.</param>
    /// <param name="split">train, dev or test.</param>
    public static Corpus Read(string folder, string split)
    {
        var corpus = new Corpus(CorpusSources.Own, []);
        var tokenizer = new SentenceTokenizer();
        foreach (var path in AnnotatedFiles.In([folder]))
        {
            var article = MarkupReader.Read(File.ReadAllText(path), []);
            if (CorpusSplit.Of(article.Head.Id) != split)
            {
                continue;
            }

            var document = new CorpusDocument(article.Head.Id, tokenizer.Article(article.Text));
            foreach (var mark in article.Marks.Where(static mark => mark.IsName))
            {
                if (!LabelPlacer.Place(document.Sentences, mark.Span, mark.Tag.Type!.Value))
                {
                    document.Lost.Add((mark.Span, mark.Tag.Type!.Value));
                }
            }

            corpus.Documents.Add(document);
        }

        return corpus;
    }
}
