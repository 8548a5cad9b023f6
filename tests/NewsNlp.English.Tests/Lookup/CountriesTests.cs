namespace NewsNlp.English.Tests.Lookup;

public sealed class CountriesTests
{
    private static readonly Countries Countries = NewsPipeline.CreateEnglish().Countries;

    [Theory]
    [InlineData("CI", "CI")]
    [InlineData("civ", "CI")]
    [InlineData("384", "CI")]
    [InlineData(" eu ", "EU")]
    [InlineData("GB-SCT", "GB-SCT")]
    [InlineData("XX", null)]
    [InlineData("", null)]
    public void ByCode_Code_IsItsCountry(string code, string? expected) => (Countries.ByCode(code)?.Code).Should().Be(expected);

    [Theory]
    [InlineData("Ivorian", CountryNameKind.Demonym, "CI")]
    [InlineData("Burma", CountryNameKind.Alias, "MM")]
    [InlineData("Swaziland", CountryNameKind.Former, "SZ")]
    [InlineData("Downing Street", CountryNameKind.Metonym, "GB")]
    [InlineData("Bissau-Guinean", CountryNameKind.Demonym, "GW")]
    [InlineData("Congolese", CountryNameKind.Demonym, "CD CG")]
    [InlineData("Dominican", CountryNameKind.Demonym, "DM DO")]
    [InlineData("Türkiye", CountryNameKind.Name, "TR")]
    public void Find_OneExpression_HasAllItsMeanings(string text, CountryNameKind kind, string codes)
    {
        var match = Countries.Find(text).Should().ContainSingle().Subject;

        match.Kind.Should().Be(kind);
        string.Join(' ', match.Candidates.Select(static c => c.Code).Order(StringComparer.Ordinal)).Should().Be(codes);
        (match.Country is null).Should().Be(codes.Contains(' ', StringComparison.Ordinal));
        match.Span.Should().Be(new TextSpan(0, text.Length));
    }

    [Theory]
    [InlineData("The Congolese envoy left Kinshasa for Angola.", "Congolese CD, Angola AO")]
    [InlineData("The Congolese envoy left Brazzaville for Gabon.", "Congolese CG, Gabon GA")]
    [InlineData("The Congolese envoy spoke at length.", "Congolese CD CG")]
    [InlineData("Growers in Georgia sued the port of Savannah, Georgia.", "")]
    [InlineData("Growers in Georgia fear that Russia will close the road from Tbilisi.", "Georgia GE, Russia RU")]
    [InlineData("Chad Reed met Jordan Vale in Niger.", "Niger NE")]
    [InlineData("She told us that the US and the U.S. are one.", "US US, U.S. US")]
    [InlineData("Trinidad and Tobago joined.", "Trinidad and Tobago TT")]
    [InlineData("She wore a Panama hat and ate French fries.", "")]
    public void Find_RunningText_DecidesByTheText(string text, string expected) =>
        string.Join(", ", Countries.Find(text).Select(static m => m.Text + " " + string.Join(' ', m.Candidates.Select(static c => c.Code).Order(StringComparer.Ordinal)))).Should().Be(expected);

    [Theory]
    [InlineData("Serbia and Montenegro will play Cyprus.")]
    [InlineData("Serbia\nand Montenegro will play Cyprus.")]
    [InlineData("Serbia  and Montenegro will play Cyprus.")]
    public void Find_NameOfThePast_HoldsInItsYears(string text)
    {
        Codes(Countries.Find(text, new ArticleContext { PublishedOn = new(2005, 5, 5) })).Should().Equal("CS", "CY");
        Codes(Countries.Find(text, new ArticleContext { PublishedOn = new(2015, 5, 5) })).Should().Equal("RS", "ME", "CY");
    }

    [Fact]
    public void NamesOf_RenamedState_TellTheYears() =>
        Countries.NamesOf("SZ").Should().Contain(new CountryName("Swaziland", CountryNameKind.Former, null, 2018));

    [Fact]
    public void All_AreUniqueByCode() => Countries.All.Select(static c => c.Code).Should().OnlyHaveUniqueItems().And.HaveCountGreaterThan(250);

    private static IEnumerable<string?> Codes(IEnumerable<CountryMatch> matches) => matches.Select(static m => m.Country?.Code);
}
