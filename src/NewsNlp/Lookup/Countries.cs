using NewsNlp.Gazetteers;
using NewsNlp.Segmentation;

namespace NewsNlp;

/// <summary>
/// The countries of the gazetteer, for programs: by code, and where a text names them. From
/// <see cref="NewsPipeline.Countries"/>; immutable and thread-safe.
/// </summary>
public sealed class Countries
{
    private static readonly HashSet<string> Scenes = new(["in", "at", "near", "to", "from", "around", "outside", "across", "into", "through", "via", "toward", "towards", "for", "of", "and", "or", "on", "with", "by", "as", "after", "before", "where", "when", "while", "since", "until", "who", "is", "was"], StringComparer.OrdinalIgnoreCase);

    private readonly Gazetteer _gazetteer;
    private readonly Func<string, ArticleContext?, IReadOnlyList<Mention>> _names;
    private readonly Lazy<IReadOnlyList<Country>> _all;

    internal Countries(Gazetteer gazetteer, Func<string, ArticleContext?, IReadOnlyList<Mention>> names)
    {
        _gazetteer = gazetteer;
        _names = names;
        _all = new Lazy<IReadOnlyList<Country>>(() => [.. Enumerable.Range(0, gazetteer.CountryCount).Select(i => CountryNames.ToCountry(gazetteer.Country(i))).OrderBy(static c => c.Code, StringComparer.Ordinal)]);
    }

    /// <summary>All states, territories and bodies that the data have, by code.</summary>
    public IReadOnlyList<Country> All => _all.Value;

    /// <summary>The state, territory or body of a code; null where there is none.</summary>
    /// <param name="code">ISO 3166 alpha-2, alpha-3 or numeric, or a code of the data ("EU", "GB-SCT"), in any case.</param>
    public Country? ByCode(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return CountryNames.ByCode(_gazetteer, code.Trim()) is { } record ? CountryNames.ToCountry(record) : null;
    }

    /// <summary>The names of a country and of its people; empty for a code that the data do not have.</summary>
    public IReadOnlyList<CountryName> NamesOf(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return CountryNames.ByCode(_gazetteer, code.Trim()) is { } record ? [.. CountryNames.NamesOf(_gazetteer, record.Code).Select(CountryNames.ToName)] : [];
    }

    /// <summary>
    /// Where a text names countries or their people, in order: names, other names, old names, words for the people, seats
    /// that stand for a government. A text that is one such expression and nothing else is answered with all that it may mean.
    /// </summary>
    /// <param name="text">Running text, or one expression ("Ivorian").</param>
    /// <param name="context">What is known beside the text.</param>
    public IReadOnlyList<CountryMatch> Find(string text, ArticleContext? context = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Alone(text) is { } alone)
        {
            return [alone];
        }

        var found = new List<CountryMatch>();
        var names = _names(text, context);
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i].Type is EntityType.Country or EntityType.Nationality || names[i].Evidence.Any(static e => e.Rule == "name.metonym")
                || (IsCapital(names[i]) && (IsActor(text, names[i].Span) || IsPaired(text, names, i))))
            {
                Add(names[i], found);
            }
        }

        return found;
    }

    private static bool IsCapital(Mention name) => name.Evidence.Any(static e => e.Rule == "name.capital");

    // "Relations between Washington and Hanoi", not "in Washington and Hanoi".
    private static bool IsPaired(string text, IReadOnlyList<Mention> names, int at)
    {
        foreach (var first in (ReadOnlySpan<int>)[at - 1, at])
        {
            if (first >= 0 && first + 1 < names.Count && IsCapital(names[first]) && IsCapital(names[first + 1])
                && text.AsSpan(names[first].Span.End, names[first + 1].Span.Start - names[first].Span.End) is " and " && !IsScene(text, names[first].Span.Start))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsScene(string text, int start)
    {
        var before = text.AsSpan(0, start).TrimEnd();
        return !before.IsEmpty && Scenes.GetAlternateLookup<ReadOnlySpan<char>>().Contains(before[(before.LastIndexOfAny(" \n\t(") + 1)..]);
    }

    // "Athens said", "Tokyo's offer", not "in Athens" and not "left Paris.": the town where it only is the scene.
    private static bool IsActor(string text, TextSpan span)
    {
        if (IsScene(text, span.Start))
        {
            return false;
        }

        var after = text.AsSpan(span.End);
        if (after.StartsWith("'s ") || after.StartsWith("’s "))
        {
            return true;
        }

        after = after.StartsWith(" ") ? after[1..] : [];
        var end = after.IndexOfAnyExceptInRange('a', 'z');
        var word = end < 0 ? after : after[..end];
        return word.Length > 1 && !Scenes.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
    }

    private void Add(Mention mention, List<CountryMatch> found)
    {
        var names = Meanings(mention.Text);
        var candidates = CountriesOf(mention.CountryCode is { } code ? [code] : CodesOf(names));
        if (candidates.Length == 0)
        {
            return;
        }

        var kind = names.Where(name => candidates.Any(country => country.Code == name.Code)).Select(static name => (CountryNameKind?)name.Kind).FirstOrDefault()
            ?? (mention.Type == EntityType.Nationality ? CountryNameKind.Demonym : CountryNameKind.Name);
        found.Add(new CountryMatch(mention.Span, mention.Text, kind, candidates) { Score = Math.Round(mention.Score / candidates.Length, 2), Evidence = mention.Evidence });
    }

    private CountryMatch? Alone(string text)
    {
        var start = text.Length - text.AsSpan().TrimStart().Length;
        var words = text.Trim();
        var names = words.Length is 0 or > 60 ? [] : Meanings(words);
        if (names.Count == 0)
        {
            return null;
        }

        var codes = CodesOf(names);
        return new CountryMatch(new TextSpan(start, start + words.Length), words, names[0].Kind, CountriesOf(codes))
        {
            Score = Math.Round(0.95 / codes.Length, 2),
            Evidence = [new Evidence("country.phrase", string.Join(", ", codes))],
        };
    }

    /// <summary>What an expression may mean, names before words for people; as written, or with the capital that it lacks.</summary>
    private List<(string Code, CountryNameKind Kind)> Meanings(string text)
    {
        var found = new List<(string, CountryNameKind)>();
        foreach (var entry in _gazetteer.Find(Tokenizer.NormalsOf(text)))
        {
            if (entry.Kind is EntryKind.Country or EntryKind.Demonym && _gazetteer.Country(entry.Index) is { } record && !(entry.Alias == AliasKind.Acronym && text.Any(char.IsLower)))
            {
                found.Add((record.Code, entry.Kind == EntryKind.Demonym ? CountryNameKind.Demonym : CountryNames.KindOf(entry.Alias)));
            }
        }

        return found;
    }

    private static string[] CodesOf(List<(string Code, CountryNameKind Kind)> names) => [.. names.Select(static name => name.Code).Distinct(StringComparer.Ordinal)];

    private Country[] CountriesOf(string[] codes) => [.. codes.Select(_gazetteer.CountryByCode).OfType<CountryRecord>().Select(CountryNames.ToCountry)];
}
