using NewsNlp.Models;

namespace NewsNlp.Gazetteers;

/// <summary>The tenures, sorted by polity, office type and start, with the ways into them.</summary>
internal sealed class TenureIndex(
    StringTable strings, Table<TenureRow> tenures, Table<TenureGroupRow> groups, Table<int> personStarts, Table<int> personTenures)
{
    // Records of a group, made when first asked for, since a frequent post is asked for in every article. Threads that
    // meet here make the same ones twice.
    private readonly TenureRecord[]?[] _groupRecords = new TenureRecord[]?[groups.Count];

    public static TenureIndex Read(ModelFile file, StringTable strings) => new(
        strings,
        file.Section<TenureRow>("tenures"),
        file.Section<TenureGroupRow>("tenure.groups"),
        file.Section<int>("person.starts"),
        file.Section<int>("person.tenures"));

    public TenureRecord[] OfPerson(int person)
    {
        var starts = personStarts.Span;
        var numbers = personTenures.Span[starts[person]..starts[person + 1]];
        var rows = tenures.Span;
        var records = new TenureRecord[numbers.Length];
        for (var i = 0; i < records.Length; i++)
        {
            records[i] = ToRecord(rows[numbers[i]]);
        }

        return records;
    }

    /// <summary>Shared: not to be written to.</summary>
    public IReadOnlyList<TenureRecord> OfGroup(string polity, string officeType)
    {
        var table = groups.Span;
        int low = 0, high = table.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = strings.Compare(table[middle].Polity, polity);
            order = order != 0 ? order : strings.Compare(table[middle].OfficeType, officeType);
            if (order == 0)
            {
                return Records(middle);
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return [];
    }

    /// <summary>Tenures of a class of posts in all polities.</summary>
    public IEnumerable<TenureRecord> OfType(string officeType)
    {
        for (var i = 0; i < groups.Count; i++)
        {
            if (strings.Compare(groups[i].OfficeType, officeType) == 0)
            {
                foreach (var record in Records(i))
                {
                    yield return record;
                }
            }
        }
    }

    private TenureRecord[] Records(int group)
    {
        var table = groups.Span;
        var end = group + 1 < table.Length ? table[group + 1].FirstTenure : tenures.Count;
        return _groupRecords[group] ??= ToRecords(tenures.Span[table[group].FirstTenure..end]);
    }

    private TenureRecord[] ToRecords(ReadOnlySpan<TenureRow> rows)
    {
        var records = new TenureRecord[rows.Length];
        for (var i = 0; i < records.Length; i++)
        {
            records[i] = ToRecord(rows[i]);
        }

        return records;
    }

    private TenureRecord ToRecord(TenureRow row) => row.ToRecord(strings.Required(row.SourceNumber));
}
