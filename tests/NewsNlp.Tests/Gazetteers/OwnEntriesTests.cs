using NewsNlp.Gazetteers;
using NewsNlp.Segmentation;

namespace NewsNlp.Tests.Gazetteers;

public sealed class OwnEntriesTests
{
    private static readonly Gazetteer Data = SampleGazetteer.Make(builder =>
    {
        builder.Country("AA", "Aland");
        builder.City("Alder", "AA");
        builder.City("Alder Bay North", "AA");
    });

    [Fact]
    public void With_NewNames_FindsThemAndTheData() =>
        With(new GazetteerEntry("x1", "Birch Bank", EntityType.Organization) { Aliases = ["BBK", "birchie"] })
            .FoundIn("Birch Bank of Alder, BBK for short or Birchie, is no birch bank and no bbk.")
            .Should().Equal("Birch Bank: Own", "Alder: City", "BBK: Own", "Birchie: Own");

    [Fact]
    public void With_PhraseOfTheData_HasBothMeanings() =>
        With(new GazetteerEntry("x1", "Alder", EntityType.Person)).FoundIn("Alder").Should().Equal("Alder: City Own");

    [Fact]
    public void With_PhrasesBetweenThoseOfTheData_KeepsTheOrderOfLength() =>
        With(new GazetteerEntry("x1", "Alder Bay", EntityType.Location), new GazetteerEntry("x2", "Alder Bay North Pier", EntityType.Location))
            .FoundIn("Alder Bay North Pier").Should().Equal("Alder: City", "Alder Bay: Own", "Alder Bay North: City", "Alder Bay North Pier: Own");

    [Fact]
    public void With_Entries_LeavesTheOldSnapshotAsItWas()
    {
        var first = With(new GazetteerEntry("x1", "Birch", EntityType.Person));
        var second = first.With([new GazetteerEntry("x2", "Cedar", EntityType.Person)], Tokenizer.NormalsOf);

        Data.FoundIn("Birch, Cedar").Should().BeEmpty();
        first.FoundIn("Birch, Cedar").Should().Equal("Birch: Own");
        second.FoundIn("Birch, Cedar").Should().Equal("Birch: Own", "Cedar: Own");
        second.Own(1).Id.Should().Be("x2");
    }

    [Fact]
    public void Find_OwnName_LeadsToTheEntry()
    {
        var entry = new GazetteerEntry("x1", "Birch", EntityType.Person) { CountryCode = "AA" };

        var gazetteer = With(entry);

        gazetteer.Own(gazetteer.Meanings("birch").Should().ContainSingle().Subject.Index).Should().Be(entry);
    }

    [Fact]
    public void With_SameEntryTwice_KeepsOne()
    {
        var one = new GazetteerEntry("x1", "Birch", EntityType.Person) { Aliases = ["B. Birch"] };
        var two = new GazetteerEntry("x1", "Birch", EntityType.Person) { Aliases = ["B. Birch"] };

        With(one, two).OwnEntries.Should().ContainSingle();
    }

    [Fact]
    public void With_OneIdForTwoEntries_NamesAllConflicts() =>
        FluentActions.Invoking(() => With(
            new GazetteerEntry("x1", "Birch", EntityType.Person),
            new GazetteerEntry("x1", "Cedar", EntityType.Person),
            new GazetteerEntry("x2", " ", EntityType.Person))).Should().Throw<ArgumentException>().WithMessage("*'x1'*'Birch' and 'Cedar'*'x2'*without any token*");

    [Fact]
    public void With_CountryThatTheDataLack_NamesTheCode() =>
        FluentActions.Invoking(() => With(new GazetteerEntry("x1", "Birch", EntityType.Country) { CountryCode = "ZZ" })).Should().Throw<ArgumentException>().WithMessage("*'x1'*'ZZ'*");

    private static Gazetteer With(params GazetteerEntry[] entries) => Data.With(entries, Tokenizer.NormalsOf);
}
