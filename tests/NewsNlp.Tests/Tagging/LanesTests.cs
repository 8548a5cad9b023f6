using NewsNlp.Tagging;

namespace NewsNlp.Tests.Tagging;

public sealed class LanesTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(19)]
    [InlineData(24)]
    [InlineData(96)]
    [InlineData(131)]
    public void AddProducts_WithAndWithoutVectors_GivesTheSameBits(int columns)
    {
        var random = new Random(7);
        var weights = Numbers(random, 50 * columns);
        var rows = Enumerable.Range(0, 40).Select(_ => random.Next(50)).ToArray();
        var values = Numbers(random, rows.Length);
        var fast = Numbers(new Random(3), columns);
        var slow = fast.ToArray();

        Lanes.AddProducts(rows, values, weights, fast, vectors: true);
        Lanes.AddProducts(rows, values, weights, slow, vectors: false);

        fast.Should().Equal(slow);
        var expected = Numbers(new Random(3), columns)[columns - 1] + rows.Select((row, i) => (double)values[i] * weights[(row * columns) + columns - 1]).Sum();
        slow[columns - 1].Should().BeApproximately((float)expected, 1e-3f);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(128)]
    public void AddRows_WithAndWithoutVectors_GivesTheSameBits(int columns)
    {
        var rows = Numbers(new Random(5), 10 * columns);
        int[] starts = [0, 3 * columns, 9 * columns];
        var fast = new float[columns];
        var slow = new float[columns];

        Lanes.AddRows(starts, rows, fast, vectors: true);
        Lanes.AddRows(starts, rows, slow, vectors: false);

        fast.Should().Equal(slow);
        slow[0].Should().Be(rows[0] + rows[3 * columns] + rows[9 * columns]);
    }

    [Fact]
    public void Compact_ValuesOfBothSigns_KeepsThoseAboveZeroWithTheirPlaces()
    {
        var places = new int[5];
        var active = new float[5];

        var count = Lanes.Compact([-1, 2, 0, 3, -4], places, active);

        places[..count].Should().Equal(1, 3);
        active[..count].Should().Equal(2, 3);
    }

    private static float[] Numbers(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => (random.NextSingle() * 4) - 2)];
}
