using System.Globalization;

namespace NewsNlp.Training.Gazetteers.Import;

/// <summary>titles.tsv: the words of the title grammar, and whole labels of offices.</summary>
internal static class TitleImport
{
    private const int MinLabelCount = 2;
    private static readonly string[] Fields = ["form", "kind", "office_type", "canonical", "gender"];

    public static TsvTable Run(ImportFolders folders)
    {
        var table = TsvTable.Of("titles.tsv", Fields);
        var known = new HashSet<(string, string)>();
        var dropped = folders.Own("dropped_titles.tsv").Rows.Select(static row => (NameForms.Phrase(row[0]), row[1])).ToHashSet();
        var countries = CountryNames(folders);
        foreach (var row in folders.Own("titles.tsv").Rows)
        {
            Add(row);
        }

        var list = folders.List("titles.tsv");
        var notes = list.Column("notes");
        int[] columns = [.. Fields.Select(list.Column)];
        foreach (var row in list.Rows.Where(static row => row[1] != "pattern"))
        {
            string[] values = [.. columns.Select(column => row[column])];
            var label = values[1] == "office_label";
            if (!label || (CountOf(row[notes]) >= MinLabelCount && MakeLabel(values, countries) && !known.Contains((NameForms.Phrase(values[0]), "head"))))
            {
                Add(values);
            }
        }

        foreach (var row in table.Rows.Where(static row => row[1] == "head").ToList())
        {
            Add([TitlePlural.Of(row[0]), "plural", row[2], row[0], row[4]]);
        }

        return table;

        void Add(string[] row)
        {
            var phrase = (NameForms.Phrase(row[0]), row[1]);
            if (!dropped.Contains(phrase) && known.Add(phrase))
            {
                table.Add(row);
            }
        }
    }

    /// <summary>Strips the country from a label; false where nothing but a plain head is left.</summary>
    private static bool MakeLabel(string[] row, HashSet<string> countries)
    {
        row[1] = "label";
        foreach (var join in (string[])[" of ", " for ", " to "])
        {
            var at = row[0].LastIndexOf(join, StringComparison.Ordinal);
            if (at > 0 && join == " of " && countries.Contains(NameForms.Phrase(NameForms.WithoutThe(row[0][(at + join.Length)..]))))
            {
                row[0] = row[3] = row[0][..at];
            }
        }

        return row[0].Contains(' ', StringComparison.Ordinal) && NameForms.IsLatin(row[0]) && row[0].AsSpan().IndexOfAny("()/;:") < 0;
    }

    private static int CountOf(string notes)
    {
        var text = notes.Split(';')[0];
        return text.StartsWith("n=", StringComparison.Ordinal) ? int.Parse(text.AsSpan(2), CultureInfo.InvariantCulture) : 0;
    }

    private static HashSet<string> CountryNames(ImportFolders folders) =>
        CountryImport.Run(folders).Last().Rows.Where(static row => row[1] != "demonym" && row[1] != "metonym").Select(static row => NameForms.Phrase(row[0])).ToHashSet(StringComparer.Ordinal);
}
