using NewsNlp.Tagging;

namespace NewsNlp.Tests.Tagging;

public sealed class RowCacheTests
{
    private int _filled;

    [Fact]
    public void NumberOf_KeyAskedForAgain_IsFilledOnce()
    {
        var cache = Make();

        var first = cache.NumberOf(5);
        cache.NumberOf(6);

        cache.NumberOf(5).Should().Be(first);
        _filled.Should().Be(2);
        cache.Rows.Slice(first * 2, 2).ToArray().Should().Equal(5, 10);
        cache.NoteOf(first).Should().Be("n5");
    }

    [Fact]
    public void Trim_ManyKeys_KeepsThoseOfTheLastRoundsAndForgetsOthers()
    {
        var cache = Make();
        foreach (var key in Enumerable.Range(0, 10_000))
        {
            cache.NumberOf(key);
        }

        cache.Trim();
        var kept = cache.NumberOf(9_999);

        _filled.Should().Be(10_000, "the key was copied from the round before");
        cache.Rows.Slice(kept * 2, 2).ToArray().Should().Equal(9_999, 19_998);
        cache.NoteOf(kept).Should().Be("n9999");
        cache.Count.Should().Be(1);
        foreach (var key in Enumerable.Range(20_000, 10_000))
        {
            cache.NumberOf(key);
        }

        cache.Trim();
        cache.NumberOf(0);
        _filled.Should().Be(20_001, "nobody asked for the key in the last round");
    }

    private RowCache<int, string> Make() => new(2, Fill, EqualityComparer<int>.Default);

    private string Fill(int key, Span<float> row)
    {
        _filled++;
        (row[0], row[1]) = (key, 2 * key);
        return "n" + key;
    }
}
