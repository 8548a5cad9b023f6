using NewsNlp.Documents;
using NewsNlp.Segmentation;
using NewsNlp.Tagging;

namespace NewsNlp.Tests.Tagging;

public sealed class TokenSignsTests
{
    [Theory]
    [InlineData("a Boat b", 1, TokenSigns.Capitalized | TokenSigns.SpaceBefore)]
    [InlineData("a NATO b", 1, TokenSigns.Upper | TokenSigns.SpaceBefore)]
    [InlineData("a McVane b", 1, TokenSigns.Capitalized | TokenSigns.InnerCapital | TokenSigns.SpaceBefore)]
    [InlineData("a 2017 b", 1, TokenSigns.Number | TokenSigns.YearLike | TokenSigns.HasDigit | TokenSigns.SpaceBefore)]
    [InlineData("at 17 b", 1, TokenSigns.Number | TokenSigns.ShortNumber | TokenSigns.HasDigit | TokenSigns.SpaceBefore | TokenSigns.Short)]
    [InlineData("boats left", 0, TokenSigns.Lower | TokenSigns.SentenceStart | TokenSigns.SpaceBefore)]
    [InlineData("a U.S. b", 1, TokenSigns.Upper | TokenSigns.HasPeriod | TokenSigns.SpaceBefore)]
    public void Fill_Token_ShowsWhatItLooksLike(string text, int token, ulong expected)
    {
        var (draft, signs) = Signs(text);

        signs[token].Should().Be(expected, "of {0} in {1}", draft.Surface(token).ToString(), text);
    }

    [Fact]
    public void Fill_LineInCapitals_MarksEachToken() =>
        Signs("BOATS LEAVE HARBOUR BEFORE DAWN").Signs.Should().OnlyContain(static signs => (signs & TokenSigns.UpperLine) != 0);

    [Fact]
    public void Fill_LineInTitleCase_MarksEachToken() =>
        Signs("Boats Leave Harbour Before Dawn").Signs.Should().OnlyContain(static signs => (signs & TokenSigns.TitleCaseLine) != 0);

    [Fact]
    public void Mark_PhraseOfSeveralWords_TellsItsBeginningFromItsRest()
    {
        var signs = new ulong[4];

        TokenSigns.Mark(signs, new TokenSpan(1, 3), 2);
        TokenSigns.Mark(signs, new TokenSpan(3, 4), 2);
        TokenSigns.Mark(signs, new TokenSpan(0, 1), 11);

        signs[0].Should().Be(0, "there are eleven lists, from 0 on");
        new[] { signs[1], signs[2], signs[3] }.Distinct().Should().HaveCount(3);
        signs.Should().OnlyContain(static value => (value & ~TokenSigns.Lists) == 0);
    }

    private static (DocumentDraft Draft, ulong[] Signs) Signs(string text)
    {
        var draft = new DocumentDraft();
        draft.Start(text, new ArticleContext());
        new TokenScanner(draft, new TextSpan(0, text.Length)).Run();
        var signs = new ulong[draft.Tokens.Length];
        TokenSigns.Fill(text, draft.Tokens, signs);
        return (draft, signs);
    }
}
