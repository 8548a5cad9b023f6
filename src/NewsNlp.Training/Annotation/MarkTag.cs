using System.Globalization;

namespace NewsNlp.Training.Annotation;

/// <summary>What a mark stands for.</summary>
internal enum MarkKind
{
    Name,
    Office,
    Nominal,
    Pronoun,
    Quote,
    Cue,
    NoQuote,
}

/// <summary>The tag of a mark, read from the words between the brace and the first space.</summary>
internal sealed record MarkTag(MarkKind Kind)
{
    private static readonly Dictionary<string, EntityType> Types = new(StringComparer.Ordinal)
    {
        ["per"] = EntityType.Person,
        ["org"] = EntityType.Organization,
        ["cty"] = EntityType.Country,
        ["loc"] = EntityType.Location,
        ["nat"] = EntityType.Nationality,
        ["off"] = EntityType.Office,
        ["date"] = EntityType.Date,
        ["money"] = EntityType.Money,
        ["misc"] = EntityType.Miscellaneous,
    };

    private static readonly Dictionary<string, OfficeStatus> Statuses = new(StringComparer.Ordinal)
    {
        ["former"] = OfficeStatus.Former,
        ["acting"] = OfficeStatus.Acting,
        ["elect"] = OfficeStatus.Elect,
        ["then"] = OfficeStatus.Then,
    };

    /// <summary>Type of a name, and of an unnamed entity where its nominal tells it; null where it tells none.</summary>
    public EntityType? Type { get; private init; }

    /// <summary>Keys of the entity, or of an office's holders.</summary>
    public IReadOnlyList<string> Keys { get; private init; } = [];

    /// <summary>An office's polity: a code, "@" and a key, or "-".</summary>
    public string Polity { get; private init; } = "-";

    public OfficeStatus Status { get; private init; }

    /// <summary>Quotes that the mention speaks, or whose content or cue this is.</summary>
    public IReadOnlyList<int> Quotes { get; private init; } = [];

    /// <summary>Who speaks a quote that has no speaker mention: a key, "none", or null where a mention speaks it.</summary>
    public string? Heir { get; private init; }

    /// <summary>Direct speech without quotation marks.</summary>
    public bool IsDirect { get; private init; }

    /// <summary>Reads a tag.</summary>
    /// <returns>Null where it is none, and then the message says why.</returns>
    public static MarkTag? Read(string tag, out string message)
    {
        message = $"'{tag}' is no tag";
        if (tag == "not")
        {
            return new MarkTag(MarkKind.NoQuote);
        }

        if (tag.StartsWith("cue", StringComparison.Ordinal))
        {
            return Numbers(tag[3..]) is { } cued ? new MarkTag(MarkKind.Cue) { Quotes = cued } : null;
        }

        if (tag.Length > 1 && tag[0] == 'q' && char.IsAsciiDigit(tag[1]))
        {
            return ReadQuote(tag);
        }

        return ReadMention(tag, ref message);
    }

    private static MarkTag? ReadQuote(string tag)
    {
        var direct = tag.EndsWith("!direct", StringComparison.Ordinal);
        var rest = direct ? tag[1..^"!direct".Length] : tag[1..];
        var at = rest.IndexOf('=', StringComparison.Ordinal);
        var heir = at < 0 ? null : rest[(at + 1)..];
        return Numbers(at < 0 ? rest : rest[..at]) is { Count: 1 } number && (heir is null || IsKey(heir))
            ? new MarkTag(MarkKind.Quote) { Quotes = number, Heir = heir, IsDirect = direct }
            : null;
    }

    private static MarkTag? ReadMention(string tag, ref string message)
    {
        var arrow = tag.IndexOf('>', StringComparison.Ordinal);
        var spoken = arrow < 0 ? [] : Numbers(tag[(arrow + 1)..]);
        var body = arrow < 0 ? tag : tag[..arrow];
        var colon = body.IndexOf(':', StringComparison.Ordinal);
        var name = colon < 0 ? body : body[..colon];
        var value = colon < 0 ? "" : body[(colon + 1)..];
        if (spoken is null)
        {
            message = $"'{tag}': the quotes behind '>' are no numbers";
            return null;
        }

        if (spoken.Count > 0 && (name is "off" or "nat" or "date" or "money" or "misc"))
        {
            message = $"'{tag}': only people, bodies and places speak: mark a nominal around it";
            return null;
        }

        if (name == "off")
        {
            return ReadOffice(value, ref message);
        }

        var dot = name.IndexOf('.', StringComparison.Ordinal);
        var stem = dot < 0 ? name : name[..dot];
        if (dot >= 0 && stem is not ("nom" or "pro"))
        {
            return null;
        }

        EntityType? type = null;
        if (dot >= 0 || stem is not ("nom" or "pro"))
        {
            if (!Types.TryGetValue(dot < 0 ? stem : name[(dot + 1)..], out var found))
            {
                return null;
            }

            type = found;
        }

        var kind = stem switch { "nom" => MarkKind.Nominal, "pro" => MarkKind.Pronoun, _ => MarkKind.Name };
        var needsKey = kind != MarkKind.Name || type is EntityType.Person or EntityType.Organization or EntityType.Country or EntityType.Location;
        if (value.Length == 0 ? needsKey : !IsKey(value))
        {
            message = value.Length == 0 ? $"'{tag}' wants a key" : $"'{value}' is no key";
            return null;
        }

        return new MarkTag(kind) { Type = type, Keys = value.Length == 0 ? [] : [value], Quotes = spoken };
    }

    private static MarkTag? ReadOffice(string value, ref string message)
    {
        var parts = value.Split('/');
        var keys = parts[0].Split(',');
        var status = OfficeStatus.Current;
        if (parts.Length is < 2 or > 3 || !keys.All(IsKey) || parts[1].Length == 0)
        {
            message = $"'off:{value}' wants a holder and a polity: off:key/XX or off:key/XX/status";
            return null;
        }

        if (parts.Length == 3 && !Statuses.TryGetValue(parts[2], out status))
        {
            message = $"'{parts[2]}' is no status of an office ({string.Join(", ", Statuses.Keys)})";
            return null;
        }

        return new MarkTag(MarkKind.Office) { Type = EntityType.Office, Keys = keys, Polity = parts[1], Status = status };
    }

    private static List<int>? Numbers(string list)
    {
        var numbers = new List<int>();
        foreach (var part in list.Split(','))
        {
            if (!int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                return null;
            }

            numbers.Add(number);
        }

        return numbers;
    }

    private static bool IsKey(string key) => key.Length > 0 && key.All(static c => char.IsAsciiLetterOrDigit(c) || c == '-');
}
