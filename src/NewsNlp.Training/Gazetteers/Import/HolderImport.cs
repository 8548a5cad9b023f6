using System.Globalization;
using System.Text;
using NewsNlp.Tenures;

namespace NewsNlp.Training.Gazetteers.Import;

/// <summary>
/// Holders known without a citation (Curated/holders.tsv): new tenures, ends of open ones, dates set right. What they say is
/// marked with the letter C; a row that a source has keeps its letter before it.
/// </summary>
internal sealed class HolderImport
{
    private const string Uncited = "facts-uncited";
    private readonly TsvTable _people;
    private readonly TsvTable _names;
    private readonly TsvTable _offices;
    private readonly TsvTable _tenures;
    private readonly Dictionary<string, string[]> _officeOf;
    private readonly Dictionary<(string Polity, string Name), List<string>> _peopleByName = [];
    private readonly Dictionary<string, string[]> _personOf;
    private readonly Dictionary<(string Polity, string Type), List<string[]>> _groups;

    public HolderImport(TsvTable people, TsvTable names, TsvTable offices, TsvTable tenures)
    {
        _people = people;
        _names = names;
        _offices = offices;
        _tenures = tenures;
        _officeOf = offices.Rows.ToDictionary(static row => row[0], StringComparer.Ordinal);
        _personOf = people.Rows.ToDictionary(static row => row[0], StringComparer.Ordinal);
        _groups = tenures.Rows.GroupBy(row => GroupOf(row[Columns.Office])).ToDictionary(static group => group.Key, static group => group.ToList());
        foreach (var row in names.Rows)
        {
            RememberAll(row[0], row[1]);
        }
    }

    /// <summary>Merges people that two sources keep apart, before and after it takes in the holders; returns what was done, in words.</summary>
    /// <exception cref="InvalidDataException">A row of same_people.tsv merges nobody, or a holder has no name in Latin letters.</exception>
    public string Run(ImportFolders folders)
    {
        var noise = folders.Own("dropped_people.tsv").Rows.Select(static row => row[0]).ToHashSet(StringComparer.Ordinal);
        Drop(noise);
        var pairs = folders.Own("same_people.tsv").Rows;
        var apart = MergeAll(pairs);
        int added = 0, changed = 0, closed = 0;
        foreach (var row in folders.Own("holders.tsv").Rows.Select(static row => new Holder(row)).OrderBy(static h => h.Start, StringComparer.Ordinal))
        {
            var person = PersonOf(row);
            var (isNew, tenure) = TenureOf(row, person);
            added += isNew ? 1 : 0;
            changed += isNew ? 0 : 1;
            closed += row.Acting.Length > 0 || !OfficeTypeGroups.IsOfOne(row.Type) ? 0 : Close(tenure);
        }

        // Some keys begin with a holder.
        apart = MergeAll(apart);
        return apart.Count == 0
            ? string.Create(CultureInfo.InvariantCulture, $"holders\t{added} added, {changed} set right, {closed} closed by a successor, {pairs.Count} people merged")
            : throw new InvalidDataException("same_people.tsv: expected two people of the data a row, found none to merge for " + string.Join(", ", apart.Select(static row => $"{row[0]} = {row[1]}")) + ".");
    }

    /// <summary>Merges the pairs; returns those of which the data lack one.</summary>
    private List<string[]> MergeAll(List<string[]> pairs) => pairs.FindAll(row => !Merge(row[0], row[1]));

    // People whose names came garbled out of old text.
    private void Drop(HashSet<string> people)
    {
        _people.Rows.RemoveAll(row => people.Contains(row[0]));
        _names.Rows.RemoveAll(row => people.Contains(row[0]));
        _tenures.Rows.RemoveAll(row => people.Contains(row[Columns.Person]));
        foreach (var person in people)
        {
            _personOf.Remove(person);
        }

        foreach (var group in _groups.Values)
        {
            group.RemoveAll(row => people.Contains(row[Columns.Person]));
        }
    }

    private bool Merge(string person, string into)
    {
        if (person == into || !_personOf.TryGetValue(person, out var gone) || !_personOf.TryGetValue(into, out var kept))
        {
            return false;
        }

        kept[3] = string.Join(' ', kept[3].Split(' ').Union(gone[3].Split(' '), StringComparer.Ordinal).Order(StringComparer.Ordinal));
        kept[4] = string.Concat(kept[4].Union(gone[4]));
        _people.Rows.Remove(gone);
        _personOf.Remove(person);
        foreach (var row in _names.Rows.Where(row => row[0] == person).ToList())
        {
            _names.Rows.Remove(row);
            AddName(into, row[1], "alias");
            RememberAll(into, row[1]);
        }

        // The names that it had hold in the new polities too.
        foreach (var row in _names.Rows.Where(row => row[0] == into))
        {
            RememberAll(into, row[1]);
        }

        foreach (var row in _tenures.Rows.Where(row => row[Columns.Person] == person))
        {
            row[Columns.Person] = into;
        }

        return true;
    }

    private string PersonOf(Holder holder)
    {
        foreach (var form in holder.Aliases.Prepend(holder.Name))
        {
            if (_peopleByName.TryGetValue((holder.Polity, NameForms.Fold(form)), out var known))
            {
                var found = known.Where(_personOf.ContainsKey).OrderBy(person => Distance(person, holder)).ThenBy(static p => p, StringComparer.Ordinal).FirstOrDefault();
                if (found is not null)
                {
                    AddNames(found, holder);
                    return found;
                }
            }
        }

        // A few sources give names in the script of the country.
        var name = holder.Aliases.Prepend(holder.Name).FirstOrDefault(NameForms.IsLatin) ?? throw new InvalidDataException($"holders.tsv: {holder.Name} ({holder.Polity}) has no name in Latin letters.");
        var key = holder.Polity.ToLowerInvariant() + ":" + Slug(name);
        if (!_personOf.ContainsKey(key))
        {
            string[] row = [key, name, holder.Gender, holder.Polity, "C"];
            _people.Rows.Add(row);
            _personOf.Add(key, row);
            _names.Add(key, name, "name");
            Remember(holder.Polity, name, key);
        }

        AddNames(key, holder);
        return key;
    }

    // Of namesakes, the one whose posts lie nearest.
    private int Distance(string person, Holder holder) => _groups.Where(group => group.Key.Polity == holder.Polity).SelectMany(static group => group.Value)
        .Where(row => row[Columns.Person] == person)
        .Select(row => Math.Abs(YearOf(row[Columns.Start].Length > 0 ? row[Columns.Start] : row[Columns.Seen]) - YearOf(holder.Start))).DefaultIfEmpty(100).Min();

    private (bool IsNew, string[] Tenure) TenureOf(Holder holder, string person)
    {
        if (!_groups.TryGetValue((holder.Polity, holder.Type), out var group))
        {
            _groups[(holder.Polity, holder.Type)] = group = [];
        }

        var own = group.Where(row => row[Columns.Person] == person && Near(row, holder)).ToList();
        var dated = own.FirstOrDefault(static row => row[Columns.Start].Length > 0) ?? own.FirstOrDefault();
        var isNew = dated is null;
        if (dated is null)
        {
            dated = new string[_tenures.Header.Count];
            Array.Fill(dated, "");
            dated[Columns.Office] = OfficeOf(holder, group);
            dated[Columns.Person] = person;
            dated[Columns.Licence] = Uncited;
            _tenures.Rows.Add(dated);
            group.Add(dated);
        }

        // A sighting that the dates cover says no more.
        foreach (var sighting in own.Where(row => row != dated && row[Columns.Start].Length == 0))
        {
            _tenures.Rows.Remove(sighting);
            group.Remove(sighting);
        }

        Fill(dated, holder);
        return (isNew, dated);
    }

    private static void Fill(string[] tenure, Holder holder)
    {
        // Where source and memory nearly agree, the source stands.
        tenure[Columns.Start] = Agree(tenure[Columns.Start], holder.Start) ? tenure[Columns.Start] : holder.Start;
        tenure[Columns.Seen] = "";
        if (tenure[Columns.EndKind] != "s" || !Agree(tenure[Columns.End], holder.End))
        {
            tenure[Columns.End] = holder.End;
            tenure[Columns.EndKind] = holder.End.Length > 0 ? "s" : "";
        }

        tenure[Columns.KnownUntil] = tenure[Columns.End].Length > 0 ? "" : string.CompareOrdinal(holder.KnownUntil, tenure[Columns.KnownUntil]) > 0 ? holder.KnownUntil : tenure[Columns.KnownUntil];
        tenure[Columns.Acting] = holder.Acting;
        tenure[Columns.Source] += tenure[Columns.Source].Contains('C', StringComparison.Ordinal) ? "" : "C";
    }

    private static bool Agree(string source, string memory) =>
        source.Length > 0 && (source.StartsWith(memory, StringComparison.Ordinal) || (source.Length == 10 && memory.Length == 10 && Math.Abs(MonthOf(source) - MonthOf(memory)) <= 1));

    // The predecessor of whom no end was known ended then.
    private int Close(string[] tenure)
    {
        var start = tenure[Columns.Start];
        var closed = 0;
        foreach (var other in _groups[GroupOf(tenure[Columns.Office])])
        {
            if (other != tenure && other[Columns.Office] == tenure[Columns.Office] && other[Columns.End].Length == 0 && other[Columns.Start].Length > 0 && other[Columns.Person] != tenure[Columns.Person]
                && string.CompareOrdinal(other[Columns.Start], start) < 0 && string.CompareOrdinal(other[Columns.KnownUntil], start) <= 0)
            {
                other[Columns.End] = start;
                other[Columns.EndKind] = "i";
                other[Columns.KnownUntil] = "";
                closed++;
            }
        }

        return closed;
    }

    private string OfficeOf(Holder holder, List<string[]> group)
    {
        var known = group.OrderByDescending(static row => row[Columns.Start], StringComparer.Ordinal).Select(row => _officeOf[row[Columns.Office]])
            .FirstOrDefault(office => holder.Label.Length == 0 || string.Equals(office[3], holder.Label, StringComparison.OrdinalIgnoreCase));
        if (known is not null)
        {
            return known[0];
        }

        var label = holder.Label.Length > 0 ? holder.Label : LabelOf(holder.Type);
        var key = holder.Polity + ":" + Slug(label);
        for (var i = 2; _officeOf.TryGetValue(key, out var taken) && taken[2] != holder.Type; i++)
        {
            key = string.Create(CultureInfo.InvariantCulture, $"{holder.Polity}:{Slug(label)}~{i}");
        }

        if (!_officeOf.ContainsKey(key))
        {
            string[] row = [key, holder.Polity, holder.Type, label];
            _offices.Rows.Add(row);
            _officeOf.Add(key, row);
        }

        return key;
    }

    private static string LabelOf(string type) => type switch
    {
        "foreign_minister" => "Minister of Foreign Affairs",
        "head_of_government" => "Prime Minister",
        "head_of_state" or "head_of_state_and_government" => "President",
        "central_bank_head" => "Governor of the Central Bank",
        "deputy_head_of_state" => "Vice President",
        "deputy_head_of_government" => "Deputy Prime Minister",
        "intl_org_head" => "Secretary-General",
        _ => "Minister of " + char.ToUpperInvariant(type[0]) + type[1..].Replace("_minister", "", StringComparison.Ordinal),
    };

    private static bool Near(string[] row, Holder holder)
    {
        if (row[Columns.Start].Length == 0)
        {
            return YearOf(row[Columns.Seen]) >= YearOf(holder.Start) && (holder.End.Length == 0 || YearOf(row[Columns.Seen]) <= YearOf(holder.End));
        }

        return Math.Abs(MonthOf(row[Columns.Start]) - MonthOf(holder.Start)) <= (row[Columns.Start].Length == 4 || holder.Start.Length == 4 ? 12 : 2);
    }

    private void AddNames(string person, Holder holder)
    {
        var row = _personOf[person];
        row[2] = row[2].Length == 0 ? holder.Gender : row[2];

        // Names of the Factbook are romanised by tables; the first other name is the one that news use.
        if (holder.Aliases.Length > 0 && holder.Aliases[0].Contains(' ', StringComparison.Ordinal) && (!NameForms.IsLatin(row[1]) || row[4].All(static source => source is 'A' or 'L' or 'F')))
        {
            row[1] = holder.Aliases[0];
            row[4] += "C";
        }

        foreach (var alias in holder.Aliases.Append(holder.Name))
        {
            AddName(person, alias, "alias");
            Remember(holder.Polity, alias, person);
        }
    }

    private void AddName(string person, string form, string kind)
    {
        if (form.Contains(' ', StringComparison.Ordinal) && NameForms.IsLatin(form) && !_names.Rows.Exists(row => row[0] == person && NameForms.Phrase(row[1]) == NameForms.Phrase(form)))
        {
            _names.Add(person, form, kind);
        }
    }

    private void RememberAll(string person, string form)
    {
        foreach (var polity in PolitiesOf(person))
        {
            Remember(polity, form, person);
        }
    }

    private void Remember(string polity, string form, string person)
    {
        var key = (polity, NameForms.Fold(form));
        if (!_peopleByName.TryGetValue(key, out var people))
        {
            _peopleByName[key] = people = [];
        }

        if (!people.Contains(person))
        {
            people.Add(person);
        }
    }

    private string[] PolitiesOf(string person) => _personOf.TryGetValue(person, out var row) ? row[3].Split(' ') : [];

    private (string Polity, string Type) GroupOf(string office) => (_officeOf[office][1], _officeOf[office][2]);

    private static int YearOf(string date) => date.Length < 4 ? 0 : int.Parse(date.AsSpan(0, 4), CultureInfo.InvariantCulture);

    private static int MonthOf(string date) => (12 * YearOf(date)) + (date.Length < 7 ? 6 : int.Parse(date.AsSpan(5, 2), CultureInfo.InvariantCulture));

    private static string Slug(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var c in NameForms.Fold(text))
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                slug.Append(c);
            }
            else if (slug.Length > 0 && slug[^1] != '-' && c != '\'')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }

    /// <summary>Columns of tenures.tsv.</summary>
    private static class Columns
    {
        public const int Office = 0;
        public const int Start = 1;
        public const int Person = 2;
        public const int End = 3;
        public const int EndKind = 4;
        public const int Seen = 5;
        public const int KnownUntil = 6;
        public const int Acting = 7;
        public const int Source = 8;
        public const int Licence = 9;
    }

    /// <summary>A row of holders.tsv.</summary>
    private sealed class Holder(string[] row)
    {
        public string Polity => row[0];

        public string Type => row[1];

        public string Name => row[2];

        public string[] Aliases { get; } = row[3].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

        public string Gender => row[4];

        public string Start => row[5];

        public string End => row[6];

        public string KnownUntil => row[7];

        public string Acting => row[8];

        public string Label => row[9];
    }
}
