namespace NewsNlp.Tests;

public class TextSpanTests
{
    [Fact]
    public void Slice_SpanInText_GivesThatPiece() => new TextSpan(4, 9).Slice("The mayor").Should().Be("mayor");

    [Fact]
    public void Constructor_EndBeforeStart_Throws() =>
        FluentActions.Invoking(() => new TextSpan(3, 2)).Should().Throw<ArgumentOutOfRangeException>();
}
