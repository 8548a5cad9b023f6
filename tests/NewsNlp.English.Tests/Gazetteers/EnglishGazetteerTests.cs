using System.Globalization;
using NewsNlp.Documents;
using NewsNlp.Gazetteers;
using NewsNlp.Segmentation;

namespace NewsNlp.English.Tests.Gazetteers;

public sealed class EnglishGazetteerTests
{
    private static readonly Gazetteer Data = EnglishData.Load();

    [Theory]
    [InlineData("Guatemala", "GT")]
    [InlineData("Ivory Coast", "CI")]
    [InlineData("Côte d’Ivoire", "CI")]
    [InlineData("Turkey", "TR")]
    [InlineData("U.S.", "US")]
    [InlineData("the States", "US")]
    [InlineData("Swaziland", "SZ")]
    [InlineData("Burma", "MM")]
    [InlineData("Guinea-Bissau", "GW")]
    [InlineData("Czech Republic", "CZ")]
    [InlineData("Netherlands", "NL")]
    [InlineData("Soviet Union", "SU")]
    [InlineData("Scotland", "GB-SCT")]
    [InlineData("Kosovo", "XK")]
    [InlineData("Kremlin", "RU")]
    public void Find_NameOfACountry_LeadsToIt(string name, string code) => CodesOf(name, EntryKind.Country).Should().Contain(code);

    [Theory]
    [InlineData("Ivorian", "CI")]
    [InlineData("Emirati", "AE")]
    [InlineData("Bissau-Guinean", "GW")]
    [InlineData("Burkinabé", "BF")]
    [InlineData("Welsh", "GB-WLS")]
    [InlineData("Dominican", "DM DO")]
    [InlineData("Congolese", "CD CG")]
    [InlineData("US", "")]
    [InlineData("U.S.", "")]
    public void Find_Demonym_LeadsToItsCountries(string name, string codes) =>
        string.Join(' ', CodesOf(name, EntryKind.Demonym).Order(StringComparer.Ordinal)).Should().Be(codes);

    [Theory]
    [InlineData("US", "United States")]
    [InlineData("UN", "United Nations")]
    [InlineData("EU", "European Union")]
    [InlineData("NATO", "NATO")]
    [InlineData("GB-SCT", "Scotland")]
    [InlineData("X-ABK", "Abkhazia")]
    [InlineData("AU-ORG", "African Union")]
    [InlineData("CI", "Côte d'Ivoire")]
    public void CountryByCode_StateOrBody_HasAName(string code, string name) => Data.CountryByCode(code)!.Name.Should().Be(name);

    [Fact]
    public void Offices_AllPolities_AreKnown() =>
        File.ReadLines(Path.Combine(DataFolder.Sources, "offices.tsv")).Skip(1).Select(line => line.Split('\t')[1]).Distinct()
            .Should().OnlyContain(polity => Data.CountryByCode(polity) != null);

    [Theory]
    [InlineData("US", "foreign_minister", "2017-02-22", "Rex Tillerson")]
    [InlineData("US", "homeland_security_minister", "2017-02-22", "John F. Kelly")]
    [InlineData("US", "head_of_state_and_government", "2017-02-22", "Donald J. Trump")]
    [InlineData("GT", "head_of_state_and_government", "2017-02-22", "Jimmy Morales")]
    [InlineData("GT", "foreign_minister", "2017-02-22", "Carlos Raúl Morales Moscoso")]
    [InlineData("GT", "interior_minister", "2017-02-22", "Francisco Rivas Lara")]
    [InlineData("MX", "head_of_state_and_government", "2017-02-22", "Enrique Peña Nieto")]
    [InlineData("GB", "head_of_government", "2017-02-22", "Theresa May")]
    [InlineData("DE", "head_of_government", "2017-02-22", "Angela Merkel")]
    [InlineData("NATO", "intl_org_head", "2017-02-22", "Jens Stoltenberg")]
    [InlineData("FR", "head_of_state", "2005-06-01", "Jacques Chirac")]
    [InlineData("RO", "head_of_government", "2017-02-22", "Sorin Grindeanu")]
    public void TenuresOf_PostOnADay_IsItsHolder(string polity, string officeType, string date, string name) =>
        HoldersOn(polity, officeType, date).Should().Equal(name);

    [Fact]
    public void TenuresOf_JohnKelly_HaveTheDaysOfTheSources()
    {
        var kelly = Meanings("John Kelly").Single(entry => entry.Kind == EntryKind.Person);

        Data.TenuresOf(kelly.Index).Select(tenure => (Data.Office(tenure.Office).OfficeType, tenure.From, tenure.To)).Should().Equal(
            ("homeland_security_minister", new DateOnly(2017, 1, 20), new DateOnly(2017, 7, 31)),
            ("chief_of_staff", new DateOnly(2017, 7, 31), new DateOnly(2019, 1, 2)));
    }

    [Theory]
    [InlineData("dignity")]
    [InlineData("parliament")]
    [InlineData("action")]
    [InlineData("kitchen")]
    [InlineData("state")]
    public void Find_CommonWord_IsNoOrganizationAndNoPerson(string word) =>
        Meanings(word).Should().NotContain(entry => entry.Kind == EntryKind.Organization || entry.Kind == EntryKind.Person);

    [Theory]
    [InlineData("before", true)]
    [InlineData("abandon", true)]
    [InlineData("guatemala", false)]
    public void IsCommonWord_Word_TellsHowNewsWriteIt(string normal, bool expected) => Data.IsCommonWord(normal).Should().Be(expected);

    [Theory]
    [InlineData("Prime Minister", TitleKind.Head, "head_of_government")]
    [InlineData("secretary of state", TitleKind.Head, "foreign_minister")]
    [InlineData("Sen.", TitleKind.Abbreviation, "legislator_upper")]
    [InlineData("deputy", TitleKind.Modifier, null)]
    [InlineData("homeland security", TitleKind.Domain, "homeland_security_minister")]
    [InlineData("presidents", TitleKind.Plural, "head_of_state")]
    [InlineData("attorneys general", TitleKind.Plural, "justice_minister")]
    internal void Find_Title_HasItsKind(string form, TitleKind kind, string? officeType) =>
        Meanings(form).Where(entry => entry.Kind == EntryKind.Title).Select(entry => Data.Title(entry.Index))
            .Should().Contain(title => title.Kind == kind && title.OfficeType == officeType);

    [Theory]
    [InlineData("spokesman")]
    [InlineData("lawmaker")]
    [InlineData("imam")]
    public void Find_WordThatNamesNoPost_IsNoHead(string form) =>
        Meanings(form).Where(entry => entry.Kind == EntryKind.Title).Select(entry => Data.Title(entry.Index).Kind).Should().NotContain(TitleKind.Head);

    [Theory]
    [InlineData("mary", true, Gender.Female)]
    [InlineData("john", true, Gender.Male)]
    [InlineData("kelly", true, Gender.Unknown)]
    [InlineData("minister", false, Gender.Unknown)]
    internal void GenderOf_Word_IsThatOfTheGivenName(string normal, bool isName, Gender gender)
    {
        Data.IsGivenName(normal).Should().Be(isName);
        Data.GenderOf(normal).Should().Be(gender);
    }

    [Theory]
    [InlineData("He told us who ate the turkey in general.", "general")]
    [InlineData("The WHO and the US met in Turkey.", "WHO, US, Turkey")]
    public void Match_Text_ObeysTheCase(string text, string expected)
    {
        var draft = new DocumentDraft();
        draft.Start(text, new ArticleContext());
        new BlockSplitter().Run(draft);
        new Tokenizer().Run(draft);
        new GazetteerMatcher(Data).Run(draft);

        string.Join(", ", draft.Matches.Select(match => draft.SpanOf(match.Tokens).Slice(text))).Should().Be(expected);
    }

    [Fact]
    public void People_OfTwoKeys_HaveOne() =>
        KeysOf(Path.Combine(DataFolder.Sources, "people.tsv")).Should().NotIntersectWith(KeysOf(Path.Combine(DataFolder.Package, "Curated", "same_people.tsv")));

    [Fact]
    public void TenuresOf_HolderOfTwoSources_AreThoseOfOnePerson()
    {
        var carney = Meanings("Mark Carney").Where(static entry => entry.Kind == EntryKind.Person).Should().ContainSingle().Subject;

        Data.TenuresOf(carney.Index).Select(tenure => Data.Office(tenure.Office)).Select(static office => office.Polity + " " + office.OfficeType)
            .Should().Contain(["CA central_bank_head", "GB central_bank_head", "CA head_of_government"]);
    }

    private static IEnumerable<string> KeysOf(string path) => File.ReadLines(path).Skip(1).Select(static line => line.Split('\t')[0]);

    private static EntryRef[] Meanings(string form) => Data.Find(Tokenizer.NormalsOf(form)).ToArray();

    private static IEnumerable<string> CodesOf(string name, EntryKind kind) =>
        Meanings(name).Where(entry => entry.Kind == kind).Select(entry => Data.Country(entry.Index).Code);

    private static IEnumerable<string> HoldersOn(string polity, string officeType, string date)
    {
        var day = DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return Data.TenuresOf(polity, officeType).Where(tenure => tenure.From <= day && !(tenure.To <= day)).Select(tenure => Data.Person(tenure.Person).Name).Distinct();
    }
}
