using NewsNlp.Training.Gazetteers;
using NewsNlp.Training.Gazetteers.Import;

namespace NewsNlp.English.Tests.Gazetteers;

public sealed class HolderImportTests : IDisposable
{
    private const string Holders = "polity\toffice_type\tname\taliases\tgender\tstart\tend\tknown_until\tacting\tlabel\n";
    private readonly string _folder = Directory.CreateTempSubdirectory("holders").FullName;
    private readonly TsvTable _people = TsvTable.Parse("people.tsv", "person\tname\tgender\tpolities\tsources\nQ1\tAnn B. Alder\tf\tAA\tW\naa:alder-ann\tAlder Ann\t\tAA\tL\n");
    private readonly TsvTable _names = TsvTable.Parse("person_names.tsv", "person\tform\tkind\nQ1\tAnn B. Alder\tname\naa:alder-ann\tAlder Ann\tname\n");
    private readonly TsvTable _offices = TsvTable.Parse("offices.tsv", "office\tpolity\toffice_type\tlabel\n");
    private readonly TsvTable _tenures = TsvTable.Parse("tenures.tsv", "office\tstart\tperson\tend\tend_kind\tseen\tknown_until\tacting\tsource\tlicence\tconfidence\n");

    public void Dispose() => Directory.Delete(_folder, true);

    [Fact]
    public void Run_HolderByTheNameOfAMergedPerson_IsThePersonKept()
    {
        Run("AA\tfinance_minister\tAlder Ann\t\tf\t2024-01\t\t2025-01\t\t\n", "aa:alder-ann\tQ1\n");

        People().Should().Equal("Q1");
        _tenures.Rows.Should().ContainSingle().Which[2].Should().Be("Q1");
    }

    [Fact]
    public void Run_PersonWhoseKeyBeginsWithAHolder_IsMergedAfterwards()
    {
        Run("BB\tfinance_minister\tAnn Alder\t\tf\t2024-01\t\t2025-01\t\t\n", "aa:alder-ann\tQ1\nbb:ann-alder\tQ1\n");

        People().Should().Equal("Q1");
        _people.Rows[0][3].Should().Be("AA BB");
        _tenures.Rows.Should().ContainSingle().Which[2].Should().Be("Q1");
    }

    [Fact]
    public void Run_PairOfWhichOneIsUnknown_IsNamed() =>
        FluentActions.Invoking(() => Run("", "aa:alder-ann\tQ1\naa:nobody\tQ1\n")).Should().Throw<InvalidDataException>().WithMessage("same_people.tsv*aa:nobody = Q1.");

    private void Run(string holders, string same)
    {
        File.WriteAllText(Path.Combine(_folder, "dropped_people.tsv"), "person\twhy\n");
        File.WriteAllText(Path.Combine(_folder, "same_people.tsv"), "person\tsame_as\n" + same);
        File.WriteAllText(Path.Combine(_folder, "holders.tsv"), Holders + holders);
        new HolderImport(_people, _names, _offices, _tenures).Run(new ImportFolders("", _folder, ""));
    }

    private IEnumerable<string> People() => _people.Rows.Select(static row => row[0]);
}
