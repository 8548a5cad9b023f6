using NewsNlp.Cli.Evaluate;

namespace NewsNlp.English.Tests.Cli;

public sealed class EvaluateUdTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("newsnlp-ud-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Run_FileWithKnownDifferences_PrintsScores()
    {
        // Two of three gold tokens and the sentence are found; "ab-cd" is parted by us.
        Write("GUM_news_a.conllu", "Reed", "ab-cd", "left");

        var (code, output, _) = Run(new UdSelection([_folder], "news", null));

        code.Should().Be(0);
        output.Should().Contain("1 documents, 3 tokens, 1 sentences").And.MatchRegex(@"tokens\s+40\.00\s+66\.67\s+50\.00").And.MatchRegex(@"sentences\s+100\.00");
    }

    [Fact]
    public void Run_Errors_ListsWhatDiffers()
    {
        Write("GUM_news_a.conllu", "Reed", "ab-cd", "left");

        Run(new UdSelection([_folder], null, null), errors: 5).Output.Should().Contain("ab-cd  →  ab|-|cd");
    }

    [Fact]
    public void Run_GenreWithoutFiles_IsADataError()
    {
        Write("GUM_bio_a.conllu", "Reed");

        Run(new UdSelection([_folder], "news", null)).Code.Should().Be(2);
    }

    [Fact]
    public void Run_MissingPath_IsADataErrorWithItsName()
    {
        var (code, _, error) = Run(new UdSelection([Path.Combine(_folder, "nowhere")], null, null));

        code.Should().Be(2);
        error.Should().Contain("nowhere");
    }

    [Fact]
    public void Run_Split_KeepsItsFilesOnly()
    {
        Write("GUM_news_a.conllu", "Reed");
        Write("GUM_news_b.conllu", "Reed", "left");
        File.WriteAllText(Path.Combine(_folder, "index.tsv"), "doc\tgenre\tsplit\nGUM_news_a\tnews\tdev\nGUM_news_b\tnews\ttrain\n");

        Run(new UdSelection([_folder], null, "train")).Output.Should().Contain("1 documents, 2 tokens");
    }

    private void Write(string name, params string[] forms) => File.WriteAllLines(
        Path.Combine(_folder, name), [.. forms.Select(static (form, i) => $"{i + 1}\t{form}\t_\t_\t_\t_\t_\t_\t_\t_"), ""]);

    private static (int Code, string Output, string Error) Run(UdSelection selection, int errors = 0)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        return (EvaluateUd.Run(selection, errors, output, error), output.ToString(), error.ToString());
    }
}
