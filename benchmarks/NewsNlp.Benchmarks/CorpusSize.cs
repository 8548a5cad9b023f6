using System.Text;

namespace NewsNlp.Benchmarks;

/// <summary>How much there is to read.</summary>
/// <param name="Tokens">Tokens.</param>
/// <param name="TextBytes">Bytes of the texts as UTF-8.</param>
internal sealed record CorpusSize(long Tokens, long TextBytes)
{
    private const int FewestTokens = 100_000;

    /// <summary>How often a benchmark of a room reads the corpus in one operation, so that a small one makes a clear time.</summary>
    public int Copies => (int)Math.Max(1, (FewestTokens + Tokens - 1) / Tokens);

    public static CorpusSize Measure()
    {
        var news = NewsPipeline.CreateEnglish();
        var articles = Corpus.Load();
        return new CorpusSize(
            articles.Sum(article => (long)news.Analyze(article.Text, parts: AnalysisParts.None).Tokens.Count),
            articles.Sum(static article => (long)Encoding.UTF8.GetByteCount(article.Text)));
    }

    public CorpusSize Times(int times) => new(Tokens * times, TextBytes * times);
}
