using NewsNlp.Documents;
using NewsNlp.Evaluation;
using NewsNlp.Segmentation;

namespace NewsNlp.Tests.Evaluation;

/// <summary>Floors for the figures on the treebanks, where these are at hand.</summary>
public sealed class UdFigureTests
{
    [SkippableTheory]
    [InlineData("GUM_news_*.conllu", "gum", 99.5, 95.5)]
    [InlineData("GUM_interview_*.conllu", "gum", 99.7, 95.5)]
    [InlineData("en_ewt-ud-dev.conllu", "", 99.0, 84.5)]
    public void Segment_Treebank_ReachesItsFloor(string pattern, string folder, double tokenFloor, double sentenceFloor)
    {
        var root = Path.Combine(Treebanks(), folder);
        Skip.IfNot(Directory.Exists(root), "the treebanks are not here");
        SpanScore tokens = default, sentences = default;
        foreach (var file in Directory.GetFiles(root, pattern))
        {
            using var reader = File.OpenText(file);
            foreach (var gold in UdReader.Read(reader, file))
            {
                var draft = new DocumentDraft();
                draft.Start(gold.Text, new ArticleContext());
                Segmenter.Run(draft);
                tokens += SpanScorer.Score(gold.Tokens, [.. draft.Tokens.ToArray().Select(t => t.Span)]);
                sentences += SpanScorer.Score(gold.Sentences, [.. draft.Sentences.Select(s => s.Span)]);
            }
        }

        (tokens.F1 * 100).Should().BeGreaterThanOrEqualTo(tokenFloor);
        (sentences.F1 * 100).Should().BeGreaterThanOrEqualTo(sentenceFloor);
    }

    /// <summary>The folder beside the checkout that holds the shared data.</summary>
    private static string Treebanks()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "NewsNlp.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.Parent?.FullName ?? "", "shared", "data", "ud");
    }
}
