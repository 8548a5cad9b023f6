using NewsNlp.Documents;
using NewsNlp.Gazetteers;

namespace NewsNlp.Tests.Gazetteers;

public sealed class GazetteerLookupTests
{
    private static readonly Gazetteer Data = SampleGazetteer.Make(builder =>
    {
        builder.Country("ZZ", "Zedland");
        builder.Country("AA", "Aland");
        builder.Country("AA-N", "North Aland");
        builder.Named("Dana", new EntryRef(EntryKind.GivenName, AliasKind.Name, (int)Gender.Female));
        builder.Named("Robin", new EntryRef(EntryKind.GivenName, AliasKind.Name, (int)Gender.Unknown));
        int premier = builder.Add(new OfficeRecord("AA:prime-minister", "AA", "head_of_government", "Prime Minister")),
            foreign = builder.Add(new OfficeRecord("AA:foreign-minister", "AA", "foreign_minister", "Foreign Minister")),
            deputy = builder.Add(new OfficeRecord("AA:prime-minister~2", "AA", "head_of_government", "Acting Prime Minister"));
        builder.Add(new OfficeRecord("ZZ:president", "ZZ", "head_of_state", "President"));
        int first = builder.Add(new PersonRecord("Q1", "Ann Alder", Gender.Female)), second = builder.Add(new PersonRecord("Q2", "Ben Birch", Gender.Male));
        builder.Add(new PersonRecord("Q3", "Cy Cedar", Gender.Male));
        builder.Add(new TenureRecord(premier, second, Day("2010-05-01"), Day("2014-02-03"), TenureEnd.Sourced, null, null, false, "WI"));
        builder.Add(new TenureRecord(premier, first, Day("2008-01-01"), Day("2010-05-01"), TenureEnd.Inferred, null, null, false, "W"));
        builder.Add(new TenureRecord(deputy, first, Day("2009-06-01"), Day("2009-07-01"), TenureEnd.Sourced, null, null, true, "F"));
        builder.Add(new TenureRecord(foreign, first, null, null, TenureEnd.Open, Day("2019-06-04"), Day("2019-06-04"), false, "L"));
    });

    [Theory]
    [InlineData("AA", "Aland")]
    [InlineData("AA-N", "North Aland")]
    [InlineData("ZZ", "Zedland")]
    [InlineData("A", null)]
    [InlineData("AB", null)]
    [InlineData("", null)]
    [InlineData("ÄÄ", null)]
    public void CountryByCode_AnyCode_FindsThatCountryOnly(string code, string? name) => Data.CountryByCode(code)?.Name.Should().Be(name);

    [Fact]
    public void CountryByCode_Twice_GivesOneRecord() => Data.CountryByCode("AA").Should().BeSameAs(Data.CountryByCode("AA"));

    [Fact]
    public void TenuresOf_PolityAndType_AreThoseOfAllItsPostsByStart() =>
        Data.TenuresOf("AA", "head_of_government").Select(tenure => (tenure.Person, tenure.From, tenure.To, tenure.Acting)).Should().Equal(
            (0, Day("2008-01-01"), Day("2010-05-01"), false), (0, Day("2009-06-01"), Day("2009-07-01"), true), (1, Day("2010-05-01"), Day("2014-02-03"), false));

    [Theory]
    [InlineData("AA", "head_of_state")]
    [InlineData("ZZ", "head_of_state")]
    [InlineData("", "")]
    public void TenuresOf_PostWithoutHolder_IsEmpty(string polity, string officeType) => Data.TenuresOf(polity, officeType).Should().BeEmpty();

    [Fact]
    public void TenuresOf_Person_AreInOrderOfStart() =>
        Data.TenuresOf(0).Select(tenure => Data.Office(tenure.Office).Label).Should().Equal("Prime Minister", "Acting Prime Minister", "Foreign Minister");

    [Fact]
    public void TenuresOf_PersonWithoutPost_IsEmpty() => Data.TenuresOf(2).Should().BeEmpty();

    [Fact]
    public void TenuresOf_Sighting_HasNoStartAndNoEnd()
    {
        var sighting = Data.TenuresOf("AA", "foreign_minister").Should().ContainSingle().Subject;

        sighting.Should().Be(new TenureRecord(sighting.Office, 0, null, null, TenureEnd.Open, Day("2019-06-04"), Day("2019-06-04"), false, "L"));
    }

    [Fact]
    public void Office_Key_IsGivenBackWhole() => Data.Office(2).Should().Be(new OfficeRecord("AA:prime-minister~2", "AA", "head_of_government", "Acting Prime Minister"));

    [Theory]
    [InlineData("dana", true, Gender.Female)]
    [InlineData("robin", true, Gender.Unknown)]
    [InlineData("aland", false, Gender.Unknown)]
    [InlineData("nobody", false, Gender.Unknown)]
    internal void GenderOf_Word_IsThatOfTheGivenName(string normal, bool isName, Gender gender)
    {
        Data.IsGivenName(normal).Should().Be(isName);
        Data.GenderOf(normal).Should().Be(gender);
    }

    [Fact]
    public void Add_OfficeWithAForeignKey_IsRefused() =>
        FluentActions.Invoking(() => SampleGazetteer.Make(builder => builder.Add(new OfficeRecord("ZZ:president", "AA", "head_of_state", "President"))))
            .Should().Throw<ArgumentException>().WithMessage("*expected AA:, found ZZ:president*");

    [Fact]
    public void Add_TenureWithStartAndSighting_IsRefused() =>
        FluentActions.Invoking(() => SampleGazetteer.Make(builder =>
            builder.Add(new TenureRecord(0, 0, Day("2001-01-01"), null, TenureEnd.Open, null, Day("2001-02-02"), false, "W")))).Should().Throw<ArgumentException>();

    [Fact]
    public void Load_SameRecords_GiveTheSameBytes() => SampleGazetteer.Bytes(Fill).Should().Equal(SampleGazetteer.Bytes(Fill));

    private static void Fill(GazetteerBuilder builder)
    {
        builder.City("Oak", "AA");
        builder.Country("AA", "Aland");
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
