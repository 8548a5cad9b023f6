using NewsNlp.Gazetteers;

namespace NewsNlp.Tenures;

/// <summary>The posts of one state or body by the words of their titles. Immutable.</summary>
internal sealed class PolityOffices
{
    private readonly Dictionary<string, List<(int Index, OfficeRecord Office)>> _byKey = new(StringComparer.Ordinal);
    private readonly List<(int Index, OfficeRecord Office)> _heads = [];
    private readonly Dictionary<string, string> _synonyms;
    private readonly HashSet<string> _otherRanks = new(StringComparer.Ordinal);

    public PolityOffices(Gazetteer gazetteer, string polity)
    {
        var record = gazetteer.CountryByCode(polity);
        var names = gazetteer.NamesOfCountry(polity).Append(polity).Append(record?.Name ?? polity).ToList();
        IsBody = record?.Kind == "body";
        _synonyms = gazetteer.OfficeSynonymsOf(polity);
        foreach (var index in gazetteer.OfficesOf(polity))
        {
            var office = gazetteer.Office(index);
            var title = WithoutCountry(office.Label, names);
            var key = OfficeWords.KeyOf(OfficeTitles.Canonical(gazetteer, title, polity));
            if (IsBody && OfficeWords.IsPlain(title))
            {
                _heads.Add((index, office));
            }
            else if (IsBody)
            {
                _otherRanks.UnionWith(OfficeWords.RanksOf(title));
            }

            if (!_byKey.TryGetValue(key, out var offices))
            {
                _byKey[key] = offices = [];
            }

            offices.Add((index, office));
        }
    }

    /// <summary>Whether this is a body, not a state.</summary>
    public bool IsBody { get; }

    /// <summary>
    /// The posts of a body that a title for whoever leads it can mean: those whose titles are nothing but a rank, its
    /// secretary-general, its managing director. None for a title that another post of the body has with more words: the
    /// president of an assembly does not lead the body, nor is its secretary-general called president.
    /// </summary>
    public IReadOnlyList<(int Index, OfficeRecord Office)> LedBy(string title) =>
        OfficeWords.IsLeader(title) && (OfficeWords.IsAnyLeader(title) || !_otherRanks.Overlaps(OfficeWords.RanksOf(title))) ? _heads : [];

    /// <summary>The class of posts that the title of a key means here: null where it means what it means elsewhere, empty where the data keep none of it.</summary>
    public string? SynonymOf(string key) => _synonyms.GetValueOrDefault(key);

    /// <summary>The posts whose title has just these words.</summary>
    public IReadOnlyList<(int Index, OfficeRecord Office)> Titled(string key) => _byKey.TryGetValue(key, out var offices) ? offices : [];

    // "President of Germany", "NATO Secretary General" are titled "President" and "Secretary General" there.
    private static string WithoutCountry(string label, List<string> names)
    {
        foreach (var join in (ReadOnlySpan<string>)[" of the ", " of "])
        {
            var at = label.LastIndexOf(join, StringComparison.Ordinal);
            if (at > 0 && names.Contains(label[(at + join.Length)..], StringComparer.OrdinalIgnoreCase))
            {
                return label[..at];
            }
        }

        foreach (var name in names)
        {
            if (label.StartsWith(name + " ", StringComparison.OrdinalIgnoreCase))
            {
                return label[(name.Length + 1)..];
            }
        }

        return label;
    }
}
