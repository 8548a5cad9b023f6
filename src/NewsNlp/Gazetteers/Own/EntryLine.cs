using System.Globalization;

namespace NewsNlp.Gazetteers;

/// <summary>The fields of the line that is being read, checked as they come. One serves all lines of a file.</summary>
internal sealed class EntryLine
{
    /// <summary>Names of the fields, in the order of <see cref="EntryField"/>.</summary>
    public static readonly string[] FieldNames = ["id", "name", "type", "aliases", "country", "from", "to"];

    private static readonly string[] TypeNames = Enum.GetNames<EntityType>();
    private readonly List<string> _aliases = [];
    private readonly Dictionary<string, string> _countries = new(StringComparer.Ordinal);
    private string? _id;
    private string? _name;
    private string? _country;
    private EntityType? _type;
    private DateOnly? _from;
    private DateOnly? _to;
    private int _problemsBefore;

    public LineProblems Problems { get; } = new();

    /// <summary>Number of the line, from 1.</summary>
    public int Number { get; private set; }

    public void Start()
    {
        Number++;
        _aliases.Clear();
        _id = _name = _country = null;
        _type = null;
        _from = _to = null;
        _problemsBefore = Problems.Count;
    }

    public void Expect(string expected, ReadOnlySpan<char> found) => Problems.Add(Number, expected, found);

    public void AddAlias(ReadOnlySpan<char> alias)
    {
        if (!alias.IsWhiteSpace())
        {
            _aliases.Add(alias.Trim().ToString());
        }
    }

    /// <summary>Takes the value of any field but the aliases; white space around it does not count, and an empty one is none.</summary>
    public void Set(EntryField field, ReadOnlySpan<char> value)
    {
        value = value.Trim();
        if (value.IsEmpty)
        {
            return;
        }

        switch (field)
        {
            case EntryField.Id:
                _id = value.ToString();
                break;
            case EntryField.Name:
                _name = value.ToString();
                break;
            case EntryField.Type:
                _type = TypeOf(value);
                break;
            case EntryField.Country:
                _country = CountryOf(value);
                break;
            case EntryField.From:
                _from = DayOf(value, "from");
                break;
            case EntryField.To:
                _to = DayOf(value, "to");
                break;
        }
    }

    /// <summary>The entry of the line; null where something is wrong with it.</summary>
    public GazetteerEntry? Finish(string text)
    {
        if (text.Contains('\uFFFD', StringComparison.Ordinal))
        {
            Expect("text in UTF-8", text);
        }

        if (Problems.Count == _problemsBefore && (_id is null || _name is null || _type is null))
        {
            Expect("an id, a name and a type", text);
        }

        if (_from >= _to)
        {
            Expect("'to' after 'from'", FormattableString.Invariant($"{_from:yyyy-MM-dd} to {_to:yyyy-MM-dd}"));
        }

        return Problems.Count > _problemsBefore ? null : new GazetteerEntry(_id!, _name!, _type!.Value)
        {
            Aliases = _aliases.Count == 0 ? [] : _aliases.ToArray(),
            CountryCode = _country,
            ValidFrom = _from,
            ValidTo = _to,
        };
    }

    private EntityType? TypeOf(ReadOnlySpan<char> value)
    {
        for (var i = 0; i < TypeNames.Length; i++)
        {
            if (value.Equals(TypeNames[i], StringComparison.OrdinalIgnoreCase))
            {
                return (EntityType)i;
            }
        }

        Expect("a type (" + string.Join(", ", TypeNames) + ")", value);
        return null;
    }

    // One string a country, however many entries name it.
    private string? CountryOf(ReadOnlySpan<char> value)
    {
        if (value.Length != 2 || !char.IsAsciiLetter(value[0]) || !char.IsAsciiLetter(value[1]))
        {
            Expect("a country of two letters", value);
            return null;
        }

        var codes = _countries.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!codes.TryGetValue(value, out var code))
        {
            code = value.ToString().ToUpperInvariant();
            codes[value] = code;
        }

        return code;
    }

    private DateOnly? DayOf(ReadOnlySpan<char> value, string field)
    {
        if (DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        Expect($"a day as YYYY-MM-DD in '{field}'", value);
        return null;
    }
}
