using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using NewsNlp.Gazetteers;

namespace NewsNlp.Tenures;

/// <summary>
/// The tenures of the posts that a title may mean in one state: by the words of the title, by its class, by the wider class.
/// News ask for the same posts over and over, so that answers are kept, up to a bound. Thread-safe.
/// </summary>
internal sealed class PostFinder(Gazetteer gazetteer)
{
    private const int MostKept = 8192;
    private const int MostTitles = 1024;
    private const double TitleFit = 1;
    private const double ClassFit = 0.93;
    private const double BroadFit = 0.92;
    private const double WiderFit = 0.88;

    private readonly ConcurrentDictionary<string, PostTitle> _titles = new(StringComparer.Ordinal);

    // The words of posts by their index: as many as the data have, and most are never asked for.
    private readonly ConcurrentDictionary<int, PostWords> _words = new();
    private readonly ConcurrentDictionary<string, PolityOffices> _offices = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string?> _polities = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Polity, string Title, string? Type), PostTenure[]> _kept = new();
    private int _keptCount;

    /// <param name="polity">Code of the state or body.</param>
    /// <param name="title">The title without its state.</param>
    /// <param name="officeType">Its class; null where it has none.</param>
    public PostTenure[] Of(string polity, string title, string? officeType)
    {
        if (_kept.TryGetValue((polity, title, officeType), out var kept))
        {
            return kept;
        }

        // Counted here, since the dictionary takes all its locks, hundreds of them, to count.
        if (Interlocked.Increment(ref _keptCount) > MostKept)
        {
            _kept.Clear();
            Volatile.Write(ref _keptCount, 1);
        }

        return _kept[(polity, title, officeType)] = [.. Find(polity, Title(title), officeType)];
    }

    /// <summary>The polity that a title names by itself ("taoiseach"); null where it names none.</summary>
    public string? PolityOf(string title)
    {
        if (_polities.TryGetValue(title, out var kept))
        {
            return kept;
        }

        // Counting takes all locks: only for a title that is new.
        if (_polities.Count >= MostKept)
        {
            _polities.Clear();
        }

        return _polities.GetOrAdd(title, static (words, data) => data.PolityOfTitle(OfficeWords.KeyOf(words)), gazetteer);
    }

    private PostTitle Title(string title)
    {
        if (_titles.TryGetValue(title, out var kept))
        {
            return kept;
        }

        // Counting takes all locks: only for a title that is new.
        if (_titles.Count >= MostTitles)
        {
            _titles.Clear();
        }

        return _titles.GetOrAdd(title, static (text, data) => new PostTitle(data, text), gazetteer);
    }

    private List<PostTenure> Find(string polity, PostTitle title, string? officeType)
    {
        var found = new List<PostTenure>();
        var offices = _offices.GetOrAdd(polity, static (code, data) => new PolityOffices(data, code), gazetteer);
        var synonym = offices.SynonymOf(title.Key);
        if (synonym is { Length: 0 })
        {
            return found;
        }

        // "=Supreme Leader": the title of another post rather than a class.
        var titled = synonym is ['=', ..];
        var key = title.KeyIn(gazetteer, polity);
        Add(polity, offices.Titled(titled ? OfficeWords.KeyOf(OfficeTitles.Canonical(gazetteer, synonym![1..], polity)) : key), TitleFit, found);
        if (offices.IsBody)
        {
            // "The IMF chief", "the head of NATO": a body has one head.
            Add(polity, offices.LedBy(title.Text), ClassFit, found);
            Add(polity, offices.Titled(OfficeWords.WithoutChief(key)), ClassFit, found);
        }
        else if (!titled && (synonym ?? officeType) is { } type)
        {
            AddClass(polity, title, type, synonym is not null, found);
        }

        return found;
    }

    private void Add(string polity, IReadOnlyList<(int Index, OfficeRecord Office)> offices, double fit, List<PostTenure> found)
    {
        foreach (var (index, office) in offices)
        {
            foreach (var tenure in gazetteer.TenuresOf(polity, office.OfficeType))
            {
                if (tenure.Office == index)
                {
                    Add(tenure, office.OfficeType, fit, found);
                }
            }
        }
    }

    private void AddClass(string polity, PostTitle title, string type, bool synonym, List<PostTenure> found)
    {
        var fit = ClassFit;

        // Many tenures share a post, and its words are dear to compare.
        var fitting = new Dictionary<int, bool>();
        foreach (var wider in OfficeTypeGroups.Of(type))
        {
            foreach (var tenure in gazetteer.TenuresOf(polity, wider))
            {
                if (!fitting.TryGetValue(tenure.Office, out var fits))
                {
                    fitting[tenure.Office] = fits = Fits(title, wider, tenure, synonym);
                }

                if (fits)
                {
                    Add(tenure, wider, OfficeTypeGroups.IsBroad(wider) ? BroadFit : fit, found);
                }
            }

            fit = WiderFit;
        }
    }

    private static void Add(TenureRecord tenure, string type, double fit, List<PostTenure> found)
    {
        // Better fits come first, so that what is there already stays.
        foreach (var post in CollectionsMarshal.AsSpan(found))
        {
            if (post.Tenure.Person == tenure.Person && post.Tenure == tenure)
            {
                return;
            }
        }

        found.Add(new PostTenure(tenure, fit, type is "head_of_state" or "head_of_state_and_government"));
    }

    private bool Fits(PostTitle title, string type, TenureRecord tenure, bool synonym)
    {
        if (OfficeTypeGroups.IsBroad(type))
        {
            return title.Words.Agree(WordsOf(tenure.Office));
        }

        return !OfficeTypeGroups.IsHead(type) || synonym || (!title.IsNarrower && !title.Words.Clash(WordsOf(tenure.Office)));
    }

    private PostWords WordsOf(int office) => _words.GetOrAdd(office, static (index, data) => new PostWords(data.Office(index).Label), gazetteer);
}
