using System.Globalization;

namespace NewsNlp.Training.Gazetteers.Import;

/// <summary>given_names.tsv: names borne by 200 people of the US lists or by a politician.</summary>
internal static class GivenNameImport
{
    private const int MinCount = 200;

    // "Karen" (0.87) still tells a woman, "Taylor" (0.75) tells nothing.
    private const double Sure = 0.8;

    public static TsvTable Run(ImportFolders folders)
    {
        var table = TsvTable.Of("given_names.tsv", "name", "gender", "count");
        var list = folders.List("given_names.tsv");
        int name = list.Column("name"), share = list.Column("p_female");
        int[] people = [list.Column("ssa_m"), list.Column("ssa_f")];
        int[] politicians = [list.Column("politician_m"), list.Column("politician_f")];
        var dropped = folders.Own("dropped_given_names.tsv").Rows.Select(static row => row[0]).ToHashSet(StringComparer.Ordinal);
        foreach (var row in list.Rows.Where(row => NameForms.IsLatin(row[name]) && !dropped.Contains(NameForms.Fold(row[name])) && (Sum(row, people) >= MinCount || Sum(row, politicians) > 0)))
        {
            var female = double.Parse(row[share], CultureInfo.InvariantCulture);
            table.Add(row[name], female >= Sure ? "f" : female <= 1 - Sure ? "m" : "u", (Sum(row, people) + Sum(row, politicians)).ToString(CultureInfo.InvariantCulture));
        }

        return table;
    }

    private static int Sum(string[] row, int[] columns) => columns.Sum(column => row[column].Length == 0 ? 0 : int.Parse(row[column], CultureInfo.InvariantCulture));
}
