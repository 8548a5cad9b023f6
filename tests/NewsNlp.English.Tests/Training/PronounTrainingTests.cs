using System.Text.Json;
using NewsNlp.Documents;
using NewsNlp.Tests.Architecture;
using NewsNlp.Training.Coreference;

namespace NewsNlp.English.Tests.Training;

public sealed class PronounTrainingTests : IDisposable
{
    private static readonly string Package = Path.Combine(SourceTree.Root, "src", "NewsNlp.Models.English");
    private readonly string _file = Path.GetTempFileName();

    public void Dispose() => File.Delete(_file);

    [Fact]
    public void Run_SameArticles_GivesTheSameBytesBehindTheHead()
    {
        var first = Train();

        first.Should().StartWith("# made for a test\nAny\tCandidate\t0\t");
        Train().Should().Be(first);
    }

    [Theory]
    [InlineData("Tom Vale", "Named", "1")]
    [InlineData("his", "Pronoun", null)]
    [InlineData("Elmas", "Named", null)]
    public void EntityAt_PhraseThatHoldsTheMention_IsItsOwnUnlessAnOfStandsBetween(string words, string kind, string? expected)
    {
        const string Text = "The driver Tom Vale, who took his boat, left the port of Elmas early.";
        List<(TextSpan, string)> spans = [(Span(Text, "the port of Elmas"), "2"), (Span(Text, "The driver Tom Vale, who took his boat,"), "1")];

        ReferenceChains.EntityAt(Text, spans, Mention(Span(Text, words), Enum.Parse<MentionKind>(kind))).Should().Be(expected);
    }

    [Fact]
    public void EntityAt_SameSpan_IsThatOfThePronounToo()
    {
        const string Text = "Tom Vale said that he was late.";

        ReferenceChains.EntityAt(Text, [(Span(Text, "he "), "2"), (Span(Text, "he"), "1")], Mention(Span(Text, "he"), MentionKind.Pronoun)).Should().Be("1");
    }

    private string Train()
    {
        var corpus = Path.GetTempFileName();
        try
        {
            File.WriteAllLines(corpus, [Article("Tom Vale met Ada Reed on Monday. She told him to wait.", ("Tom Vale", "1"), ("Ada Reed", "2"), ("She", "2"), ("him", "1")), Article("Ada Reed said that she knew Tom Vale. He left.", ("Ada Reed", "2"), ("she", "2"), ("Tom Vale", "1"), ("He", "1"))]);
            PronounTraining.Run(ReferenceChains.OfCorpus(new FileInfo(corpus), "train"), [], Package, ["made for a test"], new FileInfo(_file), TextWriter.Null);
            return File.ReadAllText(_file);
        }
        finally
        {
            File.Delete(corpus);
        }
    }

    private static string Article(string text, params (string Words, string Entity)[] mentions) => JsonSerializer.Serialize(new
    {
        split = "train",
        publishedOn = "2021-03-04",
        text,
        mentions = mentions.Select(mention => new
        {
            start = Span(text, mention.Words).Start,
            end = Span(text, mention.Words).End,
            entity = mention.Entity,
            kind = mention.Words.Contains(' ', StringComparison.Ordinal) ? "named" : "pronoun",
            type = "Person",
        }),
    });

    private static TextSpan Span(string text, string words)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length);
    }

    private static MentionDraft Mention(TextSpan span, MentionKind kind) => new() { Tokens = new TokenSpan(0, 1), Span = span, Kind = kind, Type = EntityType.Person };
}
