namespace NewsNlp.English.Tests.Speed;

public sealed class AllocationBaselineTests
{
    private static readonly Dictionary<string, long> Baseline = new() { ["names"] = 1_000_000, ["tokens"] = 0 };

    [Theory]
    [InlineData(1_000_000, 0)]
    [InlineData(1_021_000, 1000)]
    [InlineData(979_000, 2048)]
    public void Differences_WithinTheTolerance_AreNone(long names, long tokens) => Differences(names, tokens).Should().BeEmpty();

    [Fact]
    public void Differences_MoreBytes_AreTold() => Differences(1_023_000, 0).Should().ContainSingle().Which.Should().StartWith("names allocated 1,000,000 bytes, now 1,023,000, +2.3 %");

    [Fact]
    public void Differences_BytesWhereNoneWere_AreTold() => Differences(1_000_000, 2049).Should().ContainSingle().Which.Should().StartWith("tokens allocated 0 bytes, now 2,049");

    [Fact]
    public void Differences_FewerBytes_HintAtTheBaseline() => Differences(970_000, 0).Should().ContainSingle().Which.Should().Contain("-3.0 %").And.Contain(AllocationBaseline.Variable);

    [Fact]
    public void Differences_OtherWork_IsToldBothWays() =>
        AllocationBaseline.Differences(Baseline, new Dictionary<string, long> { ["names"] = 1_000_000, ["chains"] = 1 }).Should().HaveCount(2);

    [Fact]
    public void Write_ThenRead_GivesTheSame()
    {
        var path = Path.GetTempFileName();
        AllocationBaseline.Write(path, Baseline);
        AllocationBaseline.Read(path).Should().Equal(Baseline);
        File.Delete(path);
    }

    private static List<string> Differences(long names, long tokens) =>
        [.. AllocationBaseline.Differences(Baseline, new Dictionary<string, long> { ["names"] = names, ["tokens"] = tokens })];
}
