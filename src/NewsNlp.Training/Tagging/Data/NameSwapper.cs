using System.Globalization;
using System.Text;
using NewsNlp.Training.Corpora;
using NewsNlp.Training.Gazetteers;
using NewsNlp.Training.Tagging.Network;

namespace NewsNlp.Training.Tagging.Data;

/// <summary>
/// Puts other names in the place of those of a document: people get given names and surnames of one country, cities become
/// others of one country. A word becomes the same word throughout a document. Countries are drawn alike, whatever their
/// size, so that the names of all regions are met; given name and surname come from two people, so that the whole name is
/// on no list.
/// </summary>
internal sealed class NameSwapper
{
    private const int LeastPeople = 20;
    private const int LeastPopulation = 50_000;
    private const int LeastLength = 3;
    private const float PersonShare = 0.8f;
    private const float PlaceShare = 0.5f;
    private const float OtherCountry = 0.3f;

    private static readonly HashSet<string> Kept = new(
        ["and", "de", "del", "la", "le", "van", "der", "von", "al", "el", "bin", "ibn", "abu", "da", "dos", "di", "du", "jr", "jr.", "sr", "sr.", "ii", "iii", "st", "st.", "dr", "mr", "mrs"], StringComparer.Ordinal);

    private readonly List<(List<string> Given, List<string> Family)> _people = [];
    private readonly List<List<string>> _cities = [];
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly SentenceTokenizer _tokenizer = new();
    private readonly SeededRandom _random;
    private readonly Dictionary<string, string> _swaps = new(StringComparer.Ordinal);
    private readonly HashSet<string> _firstWords = new(StringComparer.Ordinal);
    private (List<string> Given, List<string> Family) _country;
    private List<string> _places = [];

    /// <param name="package">Folder of the data package, whose tables give the names.</param>
    /// <param name="random">Draws them.</param>
    public NameSwapper(string package, SeededRandom random)
    {
        _random = random;
        var people = new SortedDictionary<string, (List<string> Given, List<string> Family)>(StringComparer.Ordinal);
        var table = TsvTable.Read(Path.Combine(package, "Data", "people.tsv"));
        foreach (var row in table.Rows)
        {
            var words = row[table.Column("name")].Split(' ');
            var polity = row[table.Column("polities")].Split(' ')[0].Split('-')[0];
            if (words.Length is 2 or 3 && polity.Length == 2)
            {
                var (given, family) = people.TryGetValue(polity, out var lists) ? lists : people[polity] = ([], []);
                given.Add(words[0]);
                family.Add(words[^1]);
            }
        }

        _people.AddRange(people.Values.Where(static lists => lists.Given.Count >= LeastPeople));
        var cities = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        table = TsvTable.Read(Path.Combine(package, "Data", "cities.tsv"));
        foreach (var row in table.Rows)
        {
            var (name, code) = (row[table.Column("name")], row[table.Column("code")]);
            if (!cities.TryGetValue(code, out var list))
            {
                cities[code] = list = [];
            }

            list.Add(name);
            if (long.TryParse(row[table.Column("population")], NumberStyles.None, CultureInfo.InvariantCulture, out var population) && population > LeastPopulation)
            {
                _known.Add(name.ToLowerInvariant());
            }
        }

        _cities.AddRange(cities.Values);
    }

    /// <summary>The document with other names; sentences of a list are taken each for itself.</summary>
    public CorpusDocument Swap(CorpusDocument document, bool isList)
    {
        var swapped = new CorpusDocument(document.Id, []);
        _firstWords.Clear();
        foreach (var sentence in document.Sentences)
        {
            foreach (var label in sentence.Labels.Where(static label => label.Type == EntityType.Person && label.Length > 1))
            {
                _firstWords.Add(sentence.Normal(label.Start));
            }
        }

        Begin();
        foreach (var sentence in document.Sentences)
        {
            if (isList)
            {
                Begin();
            }

            if (Swap(sentence) is { Count: > 0 } other)
            {
                swapped.Sentences.Add(other);
            }
        }

        return swapped;
    }

    private void Begin()
    {
        _swaps.Clear();
        _country = _people[_random.Next(_people.Count)];
        _places = _cities[_random.Next(_cities.Count)];
    }

    private LabelledSentence Swap(LabelledSentence sentence)
    {
        var text = new StringBuilder();
        var spans = new List<(TextSpan Span, EntityType Type)>();
        for (var i = 0; i < sentence.Count; i++)
        {
            if (text.Length > 0 && sentence.Tokens[i].SpaceBefore)
            {
                text.Append(' ');
            }

            var start = text.Length;
            if (sentence.LabelOf(i) is >= 0 and var at)
            {
                var label = sentence.Labels[at];
                text.Append(Word(sentence, label, i));
                if (label.Start == i)
                {
                    spans.Add((new TextSpan(start, text.Length), label.Type));
                }
                else
                {
                    spans[^1] = spans[^1] with { Span = new TextSpan(spans[^1].Span.Start, text.Length) };
                }
            }
            else
            {
                text.Append(sentence.Surface(i));
            }
        }

        LabelledSentence[] other = [_tokenizer.One(text.ToString())];
        foreach (var (span, type) in spans)
        {
            LabelPlacer.Place(other, span, type);
        }

        return other[0];
    }

    private string Word(LabelledSentence sentence, Label label, int at)
    {
        var surface = sentence.Surface(at).ToString();
        ref readonly var token = ref sentence.Tokens[at];
        var isPlace = _known.Contains(token.Normal) && (label.Type == EntityType.Location ? label.Length == 1 : label.Type == EntityType.Organization && label.Length > 1);
        if (!token.IsWord || !token.IsCapitalized || token.Length < LeastLength || Kept.Contains(token.Normal) || surface.Contains('.', StringComparison.Ordinal) || !(isPlace || label.Type == EntityType.Person))
        {
            return surface;
        }

        var key = (isPlace ? "place " : "person ") + token.Normal;
        if (!_swaps.TryGetValue(key, out var other))
        {
            _swaps[key] = other = isPlace ? Place(surface) : Person(surface, _firstWords.Contains(token.Normal) && !(label.Length > 1 && at == label.End - 1));
        }

        return token.IsUpper && token.Length > LeastLength ? other.ToUpperInvariant() : other;
    }

    private string Person(string surface, bool isGiven)
    {
        if (_random.NextSingle() >= PersonShare)
        {
            return surface;
        }

        if (_random.NextSingle() < OtherCountry)
        {
            _country = _people[_random.Next(_people.Count)];
        }

        var pool = isGiven ? _country.Given : _country.Family;
        return pool[_random.Next(pool.Count)];
    }

    private string Place(string surface)
    {
        if (_random.NextSingle() >= PlaceShare)
        {
            return surface;
        }

        if (_random.NextSingle() < OtherCountry)
        {
            _places = _cities[_random.Next(_cities.Count)];
        }

        return _places[_random.Next(_places.Count)];
    }
}
