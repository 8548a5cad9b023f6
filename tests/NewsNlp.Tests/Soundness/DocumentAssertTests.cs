using Xunit.Sdk;

namespace NewsNlp.Tests.Soundness;

public sealed class DocumentAssertTests
{
    private const string Text = "Ada Reed spoke.";

    [Fact]
    public void Sound_WholeDocument_Passes()
    {
        var sound = () => DocumentAssert.Sound(Document(new Token(new(0, 3), TokenKind.Word), new Token(new(4, 8), TokenKind.Word),
            new Token(new(9, 14), TokenKind.Word), new Token(new(14, 15), TokenKind.Punctuation)));

        sound.Should().NotThrow();
    }

    [Theory]
    [InlineData(0, 4, "*white space*")]
    [InlineData(0, 2, "*in no token*")]
    [InlineData(0, 99, "*outside the text*")]
    public void Sound_WrongFirstToken_Fails(int start, int end, string message)
    {
        var unsound = () => DocumentAssert.Sound(Document(new Token(new(start, end), TokenKind.Word), new Token(new(4, 8), TokenKind.Word),
            new Token(new(9, 14), TokenKind.Word), new Token(new(14, 15), TokenKind.Punctuation)));

        unsound.Should().Throw<XunitException>().WithMessage(message);
    }

    [Fact]
    public void Sound_MentionWithOtherText_Fails()
    {
        var document = Sound(new Mention(new(0, 8), "Ada Vale", MentionKind.Named, EntityType.Person));

        var unsound = () => DocumentAssert.Sound(document);

        unsound.Should().Throw<XunitException>().WithMessage("*not what its span covers*");
    }

    [Fact]
    public void Sound_OverlappingNames_Fails()
    {
        var document = Sound(
            new Mention(new(0, 8), "Ada Reed", MentionKind.Named, EntityType.Person), new Mention(new(4, 8), "Reed", MentionKind.Named, EntityType.Person));

        var unsound = () => DocumentAssert.Sound(document);

        unsound.Should().Throw<XunitException>().WithMessage("*overlap*");
    }

    [Fact]
    public void Sound_EntityOfAnotherDocument_Fails()
    {
        var stranger = new Entity("e1", "Ada Reed", EntityType.Person);
        var document = Sound(new Mention(new(0, 8), "Ada Reed", MentionKind.Named, EntityType.Person) { Entity = stranger });

        var unsound = () => DocumentAssert.Sound(document);

        unsound.Should().Throw<XunitException>().WithMessage("*not the document's*");
    }

    private static NewsDocument Sound(params Mention[] mentions) => new(Text, new ArticleContext(), "test")
    {
        Blocks = [new Block(new(0, Text.Length), BlockKind.Paragraph)],
        Tokens = [new(new(0, 3), TokenKind.Word), new(new(4, 8), TokenKind.Word), new(new(9, 14), TokenKind.Word), new(new(14, 15), TokenKind.Punctuation)],
        Sentences = [new Sentence(new(0, Text.Length), new TokenSpan(0, 4))],
        Mentions = mentions,
    };

    private static NewsDocument Document(params Token[] tokens) => new(Text, new ArticleContext(), "test")
    {
        Blocks = [new Block(new(0, Text.Length), BlockKind.Paragraph)],
        Tokens = tokens,
        Sentences = [new Sentence(new(0, Text.Length), new TokenSpan(0, tokens.Length))],
    };
}
