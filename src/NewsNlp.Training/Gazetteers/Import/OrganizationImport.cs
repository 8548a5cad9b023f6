using System.Buffers;
using NewsNlp.Segmentation;

namespace NewsNlp.Training.Gazetteers.Import;

/// <summary>organisations.tsv.</summary>
internal static class OrganizationImport
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("+/();:[]\"*");

    public static TsvTable Run(ImportFolders folders, AmbiguousWords words)
    {
        var table = TsvTable.Of("organisations.tsv", "name", "type", "polity", "aliases", "acronyms");
        var list = folders.List("orgs.tsv");
        int name = list.Column("name"), aliases = list.Column("acronyms_aliases"), natives = list.Column("native_names"), type = list.Column("type"),
            polity = list.Column("country_or_parent");
        var own = folders.Own("organisations.tsv").Rows;
        var known = own.Select(static row => (NameForms.Phrase(row[0]), row[2])).ToHashSet();
        var ownNames = known.Select(static key => key.Item1).ToHashSet(StringComparer.Ordinal);
        var dropped = folders.Own("dropped_organisation_names.tsv").Rows.Select(static row => (row[0], row[1])).ToHashSet();
        var taken = TakenNames(folders, list, own);
        foreach (var row in list.Rows)
        {
            var form = NameForms.WithoutThe(row[name]);
            var party = row[type] == "party";
            var replaced = (row[type] == "intl" || row[polity].Length == 0) && ownNames.Contains(NameForms.Phrase(form));
            if (!replaced && IsUsable(form) && known.Add((NameForms.Phrase(form), row[polity])))
            {
                Add(table, form, row[type], row[polity], $"{row[aliases]}|{row[natives]}".Split('|').Select(NameForms.WithoutThe).Where(IsUsable));
            }

            bool IsUsable(string text) => IsName(text, words) && !dropped.Contains((text, row[polity]))
                && !(NameForms.IsAcronym(text) && (row[type] == "intl" ? 0 : text.Length) is > 0 and < 3) && !(party && taken.Contains(text));
        }

        foreach (var row in own)
        {
            Add(table, row[0], row[1], row[2], row[3].Split('|', StringSplitOptions.RemoveEmptyEntries));
        }

        return table;
    }

    /// <summary>Names and acronyms by which texts mean a country or a body, not the party called like it.</summary>
    private static HashSet<string> TakenNames(ImportFolders folders, TsvTable list, List<string[]> own)
    {
        int aliases = list.Column("acronyms_aliases"), type = list.Column("type");
        return CountryImport.Run(folders).Last().Rows.Select(static row => row[0])
            .Concat(list.Rows.Where(row => row[type] is "intl" or "agency" or "ministry" or "armed").SelectMany(row => row[aliases].Split('|')))
            .Concat(own.Where(static row => row[1] != "party").SelectMany(static row => row[3].Split('|')))
            .ToHashSet(StringComparer.Ordinal);
    }

    private static void Add(TsvTable table, string name, string type, string polity, IEnumerable<string> others)
    {
        var known = new HashSet<string>(StringComparer.Ordinal) { NameForms.Phrase(name) };
        var forms = others.Where(form => known.Add(NameForms.Phrase(form))).ToList();
        table.Add(name, type, polity, string.Join('|', forms.Where(static form => !NameForms.IsAcronym(form))), string.Join('|', forms.Where(NameForms.IsAcronym)));
    }

    /// <summary>No coalition lists ("A ++ B"), remarks in brackets, lower-case descriptions and single common words.</summary>
    private static bool IsName(string form, AmbiguousWords words)
    {
        var tokens = Tokenizer.NormalsOf(form);
        return form.Length > 1 && tokens.Length is > 0 and < 12 && form.AsSpan().IndexOfAny(Marks) < 0 && NameForms.IsLatin(form)
            && form.Any(char.IsUpper) && !words.Holds(form) && tokens[0] is not ("or" or "and" or "of" or "for" or "-");
    }
}
