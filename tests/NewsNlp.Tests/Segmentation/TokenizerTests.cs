using NewsNlp.Documents;
using NewsNlp.Segmentation;

namespace NewsNlp.Tests.Segmentation;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("They don't know", "They|do|n't|know")]
    [InlineData("They don’t know", "They|do|n’t|know")]
    [InlineData("WE CAN'T GO", "WE|CA|N'T|GO")]
    [InlineData("She won't, he isn't.", "She|wo|n't|,|he|is|n't|.")]
    [InlineData("I'm sure you've seen we'll go", "I|'m|sure|you|'ve|seen|we|'ll|go")]
    [InlineData("You cannot go", "You|can|not|go")]
    [InlineData("We're gonna win", "We|'re|gon|na|win")]
    [InlineData("he wouldn't've gone", "he|would|n't|'ve|gone")]
    [InlineData("they dont care", "they|do|nt|care")]
    public void Tokenize_Contraction_IsParted(string text, string expected) => Segmented.Tokens(text).Should().Be(expected);

    [Theory]
    [InlineData("Reed's house", "Reed|'s|house")]
    [InlineData("Reed’s house", "Reed|’s|house")]
    [InlineData("the parents' plea", "the|parents|'|plea")]
    [InlineData("U.S.'s role", "U.S.|'s|role")]
    [InlineData("the 1990's", "the|1990's")]
    public void Tokenize_Possessive_IsItsOwnToken(string text, string expected) => Segmented.Tokens(text).Should().Be(expected);

    [Theory]
    [InlineData("Mara O'Brien arrived", "Mara|O'Brien|arrived")]
    [InlineData("Mara O’Brien arrived", "Mara|O’Brien|arrived")]
    [InlineData("at ten o'clock", "at|ten|o'clock")]
    [InlineData("back in '92 they told 'em", "back|in|'92|they|told|'em")]
    [InlineData("the ’90s", "the|’90s")]
    public void Tokenize_ApostropheInWord_StaysInIt(string text, string expected) => Segmented.Tokens(text).Should().Be(expected);

    [Theory]
    [InlineData("a well-known man", "a|well|-|known|man")]
    [InlineData("a non-profit group", "a|non-profit|group")]
    [InlineData("an e-mail", "an|e-mail")]
    [InlineData("the ex-minister", "the|ex|-|minister")]
    [InlineData("state‑owned", "state|‑|owned")]
    [InlineData("pages 5-10", "pages|5|-|10")]
    [InlineData("call 555-123-4567", "call|555-123-4567")]
    [InlineData("late - very late", "late|-|very|late")]
    [InlineData("U.S.-led talks", "U.S.|-|led|talks")]
    public void Tokenize_Hyphen_PartsAllButPrefixes(string text, string expected) => Segmented.Tokens(text).Should().Be(expected);

    [Theory]
    [InlineData("late—very late", "late|—|very|late")]
    [InlineData("late--very late", "late|--|very|late")]
    [InlineData("2010–2014", "2010|–|2014")]
    [InlineData("Wait... what", "Wait|...|what")]
    [InlineData("Wait… what", "Wait|…|what")]
    [InlineData("What?! No!!", "What|?!|No|!!")]
    [InlineData("\"Yes,\" he said", "\"|Yes|,|\"|he|said")]
    [InlineData("``Yes,'' he said", "``|Yes|,|''|he|said")]
    [InlineData("‘Yes,’ he said", "‘|Yes|,|’|he|said")]
    [InlineData("(see [2])", "(|see|[|2|]|)")]
    [InlineData("and/or", "and|/|or")]
    public void Tokenize_Mark_StandsAlone(string text, string expected) => Segmented.Tokens(text).Should().Be(expected);

    [Theory]
    [InlineData("Sen. Vale met Dr. Reed", "Sen.|Vale|met|Dr.|Reed")]
    [InlineData("the U.S. and the U.N. met", "the|U.S.|and|the|U.N.|met")]
    [InlineData("It is in the U.S.", "It|is|in|the|U.S.")]
    [InlineData("at 5 p.m. today", "at|5|p.m.|today")]
    [InlineData("J. Smith and George W. Reed", "J.|Smith|and|George|W.|Reed")]
    [InlineData("J.K. Vale", "J.K.|Vale")]
    [InlineData("J.Smith", "J.|Smith")]
    [InlineData("St.George", "St.|George")]
    [InlineData("a Ph.D. in law", "a|Ph.D.|in|law")]
    [InlineData("Reed et al. wrote", "Reed|et|al.|wrote")]
    [InlineData("Reed v. Vale", "Reed|v.|Vale")]
    [InlineData("Acme Inc. said", "Acme|Inc.|said")]
    [InlineData("on Nov. 5", "on|Nov.|5")]
    [InlineData("on Sat. 5", "on|Sat.|5")]
    [InlineData("she sat. He", "she|sat|.|He")]
    public void Tokenize_Abbreviation_KeepsPeriod(string text, string expected) => Segmented.Tokens(text).Should().Be(expected);

    [Theory]
    [InlineData("No. 5 won", "No.|5|won")]
    [InlineData("They said no. Then", "They|said|no|.|Then")]
    [InlineData("pens, etc. for all", "pens|,|etc.|for|all")]
    [InlineData("pens, etc.", "pens|,|etc|.")]
    [InlineData("vitamin C.", "vitamin|C|.")]
    [InlineData("World War I. The", "World|War|I|.|The")]
    [InlineData("The end.", "The|end|.")]
    public void Tokenize_PeriodThatMayEndASentence_IsJudgedByWhatFollows(string text, string expected) => Segmented.Tokens(text).Should().Be(expected);

    [Theory]
    [InlineData("1,200 and 3.5", "1,200|and|3.5")]
    [InlineData("in 2010, 2011", "in|2010|,|2011")]
    [InlineData("at 7:30 on 11/29/2000", "at|7:30|on|11/29/2000")]
    [InlineData("since 9/11", "since|9/11")]
    [InlineData("2/3 of it", "2|/|3|of|it")]
    [InlineData("the 20th of the 1980s", "the|20th|of|the|1980s")]
    [InlineData("worth $5m", "worth|$|5|m")]
    [InlineData("US$4.5bn, £20,000 and 5%", "US$|4.5|bn|,|£|20,000|and|5|%")]
    [InlineData("at 5pm, 20km off", "at|5|pm|,|20|km|off")]
    [InlineData("a 4x4 and the G20", "a|4x4|and|the|G20")]
    [InlineData("costs $.50", "costs|$|.50")]
    public void Tokenize_Number_KeepsSeparatorsAndLosesUnits(string text, string expected) => Segmented.Tokens(text).Should().Be(expected);

    [Theory]
    [InlineData("see https://www.example.org/a-b?c=1.", "see|https://www.example.org/a-b?c=1|.", TokenKind.Url)]
    [InlineData("(www.example.org)", "(|www.example.org|)", TokenKind.Url)]
    [InlineData("see Example.com, now", "see|Example.com|,|now", TokenKind.Url)]
    [InlineData("to mara.reed@example.org.", "to|mara.reed@example.org|.", TokenKind.Email)]
    [InlineData("from @mara_reed now", "from|@mara_reed|now", TokenKind.Handle)]
    [InlineData("about #Budget2019 now", "about|#Budget2019|now", TokenKind.Handle)]
    public void Tokenize_Address_IsOneTokenOfItsKind(string text, string expected, TokenKind kind)
    {
        Segmented.Tokens(text).Should().Be(expected);
        Segmented.Document(text).Tokens.Should().ContainSingle(t => t.Kind == kind);
    }

    [Theory]
    [InlineData("they said.Vale replied", "they|said|.|Vale|replied")]
    [InlineData("in 2019.The next", "in|2019|.|The|next")]
    [InlineData("it ended.\"No,\" he", "it|ended|.|\"|No|,|\"|he")]
    public void Tokenize_LostSpace_PartsTheWords(string text, string expected) => Segmented.Tokens(text).Should().Be(expected);

    [Theory]
    [InlineData("par\u00ADlia\u00ADment met", "par\u00ADlia\u00ADment|met")]
    [InlineData("zero\u200Bwidth", "zero\u200Bwidth")]
    [InlineData("Reed\u200B said", "Reed|said")]
    [InlineData("5\u00A0million\u202Feuros", "5|million|euros")]
    [InlineData("tab\there\r\nthere", "tab|here|there")]
    [InlineData("nu\0l", "nu|\0|l")]
    [InlineData("Jose\u0301 came", "Jose\u0301|came")]
    [InlineData("Gdańsk naïve", "Gdańsk|naïve")]
    public void Tokenize_OddCharacter_KeepsOffsets(string text, string expected) => Segmented.Tokens(text).Should().Be(expected);

    [Theory]
    [InlineData("ok👍🏽👍", "ok|👍🏽|👍")]
    [InlineData("👩‍👩‍👧 home", "👩‍👩‍👧|home")]
    [InlineData("🇵🇪🇬🇹", "🇵🇪|🇬🇹")]
    [InlineData("call ☎️ now", "call|☎️|now")]
    [InlineData("great :) he said", "great|:)|he|said")]
    public void Tokenize_Emoji_IsOneSymbol(string text, string expected) => Segmented.Tokens(text).Should().Be(expected);

    [Fact]
    public void Tokenize_LoneSurrogate_IsASymbolAndReportedOnce()
    {
        var document = Segmented.Document("a \uD83D b \uDE00");

        document.Tokens.Select(t => t.Kind).Should().Equal(TokenKind.Word, TokenKind.Symbol, TokenKind.Word, TokenKind.Symbol);
        document.Diagnostics.Should().ContainSingle(d => d.Code == "text.lone-surrogate" && d.Span == new TextSpan(2, 3));
    }

    [Fact]
    public void Tokenize_Text_GivesShapesAndNormals()
    {
        var draft = Segmented.Draft("McÓscar’s US van 5th");
        var tokens = draft.Tokens.ToArray();

        tokens.Select(t => t.Normal).Should().Equal("mcoscar", "'s", "us", "van", "5th");
        tokens.Select(t => t.Shape).Should().Equal(
            TokenShape.Capitalized | TokenShape.SpaceBefore | TokenShape.BlockStart,
            TokenShape.Lower,
            TokenShape.Capitalized | TokenShape.Upper | TokenShape.SpaceBefore,
            TokenShape.Lower | TokenShape.SpaceBefore,
            TokenShape.Lower | TokenShape.HasDigit | TokenShape.SpaceBefore);
    }

    [Theory]
    [InlineData("Secretary of State", "secretary|of|state")]
    [InlineData("Sen.", "sen.")]
    [InlineData("Côte d’Ivoire", "cote|d'ivoire")]
    [InlineData("U.S. Vice-President", "u.s.|vice|-|president")]
    [InlineData("Samuel L.", "samuel|l.")]
    [InlineData("  ", "")]
    public void NormalsOf_Phrase_AreThoseOfTheTextAround(string phrase, string expected) =>
        string.Join('|', Tokenizer.NormalsOf(phrase)).Should().Be(expected);
}
