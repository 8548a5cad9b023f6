using NewsNlp.Gazetteers;
using NewsNlp.Training.Gazetteers;

namespace NewsNlp.English.Tests.Gazetteers;

public sealed class GazetteerCompilerTests
{
    private static readonly Dictionary<string, string> Sources = new()
    {
        ["sources.tsv"] = "list\torigin\tlicence\tdate\tchanges\na list\tan origin\tCC0\t2026\tnone\nversion\t2026.1.1\t\t\t\n",
        ["countries.tsv"] = "code\tname\talpha3\tnumeric\tcapital\tkind\nAA\tAland\tAAA\t001\tOakton\tcountry\n",
        ["country_names.tsv"] = "form\tkind\tcode\tfrom\tto\nAland\tname\tAA\t\t\nAlander\tdemonym\tAA\t\t\nAL\tacronym\tAA\t\t\nOldland\tformer\tAA\t1950\t1975\n",
        ["office_synonyms.tsv"] = "form\tpolity\toffice_type\talone\nChief Steward\tAA\thead_of_state\t1\nRegent\tAA\t\t\n",
        ["regions.tsv"] = "region\tcode\tmembers\nNorth\t\tAA\n",
        ["region_names.tsv"] = "form\tkind\tregion\nNorth\tname\tNorth\nNortherner\tdemonym\tNorth\n",
        ["provinces.tsv"] = "name\tcode\tpopulation\taliases\nOakshire\tAA\t5000\tOaks.\n",
        ["cities.tsv"] = "name\tcode\tprovince\tpopulation\taliases\tgeoname\nOakton\tAA\tOakshire\t5000\tOak Town\t1\n",
        ["organisations.tsv"] = "name\ttype\tpolity\taliases\tacronyms\nAland Party\tparty\tAA\tAlanders' Party\tALP\n",
        ["given_names.tsv"] = "name\tgender\tcount\nAnn\tf\t5\n",
        ["people.tsv"] = "person\tname\tgender\tpolities\tsources\nQ1\tAnn Alder\tf\tAA\tW\n",
        ["person_names.tsv"] = "person\tform\tkind\nQ1\tAnn Alder\tname\nQ1\tAnn B. Alder\talias\n",
        ["offices.tsv"] = "office\tpolity\toffice_type\tlabel\nAA:president\tAA\thead_of_state\tPresident\n",
        ["tenures.tsv"] = "office\tstart\tperson\tend\tend_kind\tseen\tknown_until\tacting\tsource\tlicence\tconfidence\n"
            + "AA:president\t2001\tQ1\t2003-02\ts\t\t\t1\tWI\tCC0\t\nAA:president\t2011-05-06\tQ1\t\t\t\t2012\t\tW\tCC0\t\n",
        ["common_words.tsv"] = "word\nbefore\n",
        ["titles.tsv"] = "form\tkind\toffice_type\tcanonical\tgender\npresident\thead\thead_of_state\tPresident\t\nPM\tabbreviation\thead_of_government\tPrime Minister\t\nSec.\tabbreviation\t\tSecretary\t\n",
    };

    [Fact]
    public void Compile_SmallSources_CanBeAsked()
    {
        var gazetteer = Gazetteer.Load(new MemoryStream(Compile(Sources)));

        gazetteer.IsCommonWord("before").Should().BeTrue();
        gazetteer.Version.Should().Be("2026.1.1");
        gazetteer.CountryByCode("AA")!.Capital.Should().Be("Oakton");
        Only(gazetteer, "alander").Kind.Should().Be(EntryKind.Demonym);
        Only(gazetteer, "al").Need.Should().Be(CaseNeed.Upper);
        Only(gazetteer, "northerner").Kind.Should().Be(EntryKind.RegionDemonym);
        gazetteer.Place(Only(gazetteer, "oak town").Index).Population.Should().Be(5000);
        gazetteer.Organization(Only(gazetteer, "alp").Index).Name.Should().Be("Aland Party");
        gazetteer.Person(Only(gazetteer, "Ann B. Alder").Index).Key.Should().Be("Q1");
    }

    [Fact]
    public void Compile_PartialDates_BecomeHalfOpen()
    {
        var tenures = Gazetteer.Load(new MemoryStream(Compile(Sources))).TenuresOf("AA", "head_of_state");

        tenures.Should().Equal(
            new TenureRecord(0, 0, new DateOnly(2001, 1, 1), new DateOnly(2003, 3, 1), TenureEnd.Sourced, null, null, true, "WI"),
            new TenureRecord(0, 0, new DateOnly(2011, 5, 6), null, TenureEnd.Open, new DateOnly(2012, 12, 31), null, false, "W"));
    }

    [Theory]
    [InlineData("president", CaseNeed.Any)]
    [InlineData("pm", CaseNeed.Upper)]
    [InlineData("sec.", CaseNeed.Capital)]
    internal void Compile_Title_NeedsTheCaseOfItsForm(string form, CaseNeed need) =>
        Only(Gazetteer.Load(new MemoryStream(Compile(Sources))), form).Need.Should().Be(need);

    [Theory]
    [InlineData("country_names.tsv", "form\tkind\tcode\tfrom\tto\nAland\tname\tXX\t\t\n", "*country_names.tsv, line 2*Aland*XX*")]
    [InlineData("country_names.tsv", "form\tkind\tcode\tfrom\tto\nAland\tname\n", "*country_names.tsv, line 2*expected 5 columns, found 2*")]
    [InlineData("country_names.tsv", "form\tkind\tiso\tfrom\tto\nAland\tname\tAA\t\t\n", "*expected a column code*")]
    [InlineData("given_names.tsv", "name\tgender\tcount\nAnn\tx\t5\n", "*given_names.tsv, line 2*gender*'x'*")]
    [InlineData("tenures.tsv", "office\tstart\tperson\tend\tend_kind\tseen\tknown_until\tacting\tsource\tlicence\tconfidence\nAA:president\t2001-13\tQ1\t\t\t\t\t\tW\t\t\n", "*tenures.tsv, line 2*2001-13*")]
    public void Compile_BadLine_IsNamed(string file, string text, string message) =>
        FluentActions.Invoking(() => Compile(new Dictionary<string, string>(Sources) { [file] = text })).Should().Throw<InvalidDataException>().WithMessage(message);

    private static EntryRef Only(Gazetteer gazetteer, string phrase) => gazetteer.Find(NewsNlp.Segmentation.Tokenizer.NormalsOf(phrase)).ToArray().Should().ContainSingle().Subject;

    private static byte[] Compile(Dictionary<string, string> sources) => new GazetteerCompiler(name => TsvTable.Parse(name, sources[name])).Compile(out _);
}
