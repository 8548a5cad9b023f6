using NewsNlp.Training.Annotation.Checks;
using NewsNlp.Training.Corpora;

namespace NewsNlp.Training.Annotation.Gold;

/// <summary>The verb that writes annotated files in other forms.</summary>
internal static class ConvertCorpus
{
    public static readonly string[] Splits = ["train", "dev", "test", "all"];

    /// <param name="paths">Files and folders.</param>
    /// <param name="split">train, dev, test or all.</param>
    /// <param name="form">json: an article a line; bio: a token a line.</param>
    /// <param name="file">Gets the result.</param>
    /// <param name="output">Gets what was written, and what was lost.</param>
    /// <returns>0, or 2 where a file is refused.</returns>
    public static int Run(IReadOnlyList<string> paths, string split, string form, string file, TextWriter output)
    {
        var tokenizer = new SentenceTokenizer();
        var lost = new List<string>();
        var articles = 0;
        var text = new System.Text.StringBuilder();
        foreach (var path in AnnotatedFiles.In(paths))
        {
            var errors = new List<MarkupError>();
            var article = MarkupReader.Read(File.ReadAllText(path), errors);
            EntityChecks.Run(article, errors);
            QuoteChecks.Run(article, errors);
            if (errors.Exists(static error => !error.IsHint))
            {
                output.WriteLine($"{path}:{errors.Find(static error => !error.IsHint)}");
                return 2;
            }

            if (split == "all" || CorpusSplit.Of(article.Head.Id) == split)
            {
                articles++;
                text.Append(form == "bio" ? GoldBio.Write(article, tokenizer, lost) : GoldJson.Write(article) + "\n");
            }
        }

        if (articles == 0)
        {
            output.WriteLine("no articles");
            return 2;
        }

        File.WriteAllText(file, text.ToString());
        lost.ForEach(name => output.WriteLine("not on tokens of one sentence: " + name));
        output.WriteLine($"{articles} articles in {file}");
        return 0;
    }
}
