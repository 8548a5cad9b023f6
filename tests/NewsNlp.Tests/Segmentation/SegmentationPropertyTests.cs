using CsCheck;
using NewsNlp.Documents;
using NewsNlp.Segmentation;

namespace NewsNlp.Tests.Segmentation;

public sealed class SegmentationPropertyTests
{
    // Pieces that rules look at, put together at random, find more than characters at random do.
    private static readonly string[] Pieces =
    [
        " ", " ", " ", "\n", "\r\n", "\r", "\u2028", "\t", "\u00A0", "\u00AD", "\u200B", "\u200D", "\uFEFF", "\u0301", "\uFE0F", "\0", "\uD83D", "\uDE00",
        "😀", "👩‍👧", "🇵🇪", "🏽", "𝒜", "a", "B", "x9", "Vale", "said", "The", "do", "n't", "'s", "'", "’", "‘", "“", "”", "\"", "``", "''", ".", "..", "...", "…",
        "?", "!", ",", ";", ":", "-", "--", "–", "—", "/", "(", ")", "[", "]", "*", "_", "#", "@", "$", "€", "%", "&", "+", "=", "<", ">", "1", "20", "1,000", "3.5",
        "U.S.", "p.m", "Sen.", "No.", "J.", "etc.", "www.", "http://", "a@b.org", ".com", "LIMA (AP) —", "By Mara Reed", "Friday, May 3, 2013", "[3]", "Image:",
        "Read more:", "wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww", "word,\nword", "中文", "שלום", "é",
    ];

    private static readonly Gen<string> Mixed = Gen.Int[0, Pieces.Length - 1].Select(static i => Pieces[i]).Array[0, 60].Select(string.Concat);

    private static readonly Gen<string> AnyCodeUnits = Gen.Char[char.MinValue, char.MaxValue].Array[0, 200].Select(c => new string(c));

    [Fact]
    public void Segment_PiecesInAnyOrder_IsSound() => Mixed.Sample(text => Segmented.Document(text), iter: 4000);

    [Fact]
    public void Segment_AnyCodeUnits_IsSound() => AnyCodeUnits.Sample(text => Segmented.Document(text), iter: 2000);

    [Fact]
    public void Segment_UsedDraft_GivesTheSameAsAFreshOne()
    {
        var used = new DocumentDraft();
        Mixed.Sample(
            text =>
            {
                used.Start(text, new ArticleContext());
                Segmenter.Run(used);
                var fresh = Segmented.Draft(text);
                return used.Tokens.SequenceEqual(fresh.Tokens) && used.Sentences.SequenceEqual(fresh.Sentences) && used.Blocks.SequenceEqual(fresh.Blocks);
            },
            iter: 500,
            threads: 1);
    }

    [Fact]
    public void NormalsOf_AnyPhrase_AreNotEmpty() =>
        Mixed.Sample(phrase => Tokenizer.NormalsOf(phrase).All(n => n is not null), iter: 1000);

    [Theory]
    [InlineData("\"")]
    [InlineData("“")]
    [InlineData("'")]
    [InlineData(".")]
    [InlineData("a.")]
    [InlineData("a.b-")]
    [InlineData("\uD83D")]
    [InlineData("\n")]
    [InlineData("1-")]
    [InlineData("\"a.\" ")]
    [InlineData("[a ")]
    [InlineData("a@")]
    [InlineData("‍👩")]
    [InlineData(". ) ")]
    [InlineData("www.")]
    public void Segment_OnePieceOverAndOver_IsSoundAndQuick(string piece)
    {
        // A whole megabyte of quotation marks; less of the others, since the check for soundness takes its time.
        var text = string.Concat(Enumerable.Repeat(piece, (piece is "\"" or "“" ? 1 << 20 : 1 << 18) / piece.Length));
        var watch = System.Diagnostics.Stopwatch.StartNew();

        Segmented.Document(text);

        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(10), "the work must grow with the text, not with its square");
    }
}
