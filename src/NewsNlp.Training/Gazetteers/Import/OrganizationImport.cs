using System.Buffers;

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
        foreach (var row in list.Rows.Where(row => IsName(NameForms.WithoutThe(row[name]), words)))
        {
            var form = NameForms.WithoutThe(row[name]);
            if (known.Add((NameForms.Phrase(form), row[polity])))
            {
                Add(table, form, row[type], row[polity], $"{row[aliases]}|{row[natives]}".Split('|').Select(NameForms.WithoutThe).Where(alias => IsName(alias, words)));
            }
        }

        foreach (var row in own)
        {
            Add(table, row[0], row[1], row[2], row[3].Split('|', StringSplitOptions.RemoveEmptyEntries));
        }

        return table;
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
        var tokens = PhraseTokens.Of(form);
        return form.Length > 1 && tokens.Length is > 0 and < 12 && form.AsSpan().IndexOfAny(Marks) < 0 && NameForms.IsLatin(form)
            && form.Any(char.IsUpper) && !words.Holds(form);
    }
}
