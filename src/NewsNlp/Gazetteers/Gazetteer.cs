using System.Buffers;
using NewsNlp.Documents;
using NewsNlp.Models;

namespace NewsNlp.Gazetteers;

/// <summary>
/// Names and offices, looked up by phrase, by code, and by office and date. Immutable and thread-safe. Loading copies
/// flat tables; records are made when asked for.
/// </summary>
internal sealed class Gazetteer
{
    private readonly GazetteerTables _tables;
    private readonly OwnEntries? _own;

    private Gazetteer(GazetteerTables tables, OwnEntries? own)
    {
        _tables = tables;
        _own = own;
    }

    /// <summary>Version of the data, as results carry it.</summary>
    public string Version => _tables.Manifest.Version;

    public ModelManifest Manifest => _tables.Manifest;

    /// <summary>The entries added at run time.</summary>
    public IReadOnlyList<GazetteerEntry> OwnEntries => _own?.Entries ?? [];

    /// <summary>Reads a compiled gazetteer.</summary>
    /// <exception cref="ModelFormatException">The bytes are not a compiled gazetteer of this format version.</exception>
    public static Gazetteer Load(Stream stream) => Of(ModelFile.Read(stream));

    /// <summary>The gazetteer that a file holds.</summary>
    /// <exception cref="ModelFormatException">The file holds something else.</exception>
    public static Gazetteer Of(ModelFile file) => new(new GazetteerTables(file), null);

    /// <summary>
    /// A snapshot with further entries; this one stays as it is. An entry that is there already, equal in all, is left out.
    /// </summary>
    /// <param name="entries">The entries to add to the data's and to those added before.</param>
    /// <param name="tokenise">Gives the normal forms of a name's tokens, as the tokenizer of the pipeline does.</param>
    /// <exception cref="GazetteerConflictException">An id stands for two different entries, a name has no token, or a country code is none of the data; all of them are named.</exception>
    public Gazetteer With(IEnumerable<GazetteerEntry> entries, Func<string, string[]> tokenise)
    {
        var own = new OwnEntriesBuilder(OwnEntries, tokenise, IsCountry);
        own.Add(entries);
        return own.Conflicts.Count == 0 ? new(_tables, own.Build(_tables.Phrases, out _)) : throw new GazetteerConflictException(own.Conflicts, nameof(entries));
    }

    /// <summary>A snapshot as the other overload makes, but without what conflicts, which the report tells.</summary>
    public Gazetteer With(IEnumerable<GazetteerEntry> entries, Func<string, string[]> tokenise, out GazetteerReport report)
    {
        var own = new OwnEntriesBuilder(OwnEntries, tokenise, IsCountry);
        own.Add(entries);
        return new(_tables, own.Build(_tables.Phrases, out report));
    }

    /// <summary>
    /// Adds every phrase of the gazetteer that stands in the tokens, overlapping ones too, in order of start, then length.
    /// A phrase ends with its block, and is found only where one of its meanings allows the case of the text.
    /// </summary>
    /// <exception cref="OperationCanceledException">The caller has cancelled.</exception>
    public void Match(ReadOnlySpan<DraftToken> tokens, List<GazetteerMatch> matches, CancellationToken cancellation = default)
    {
        var numbers = ArrayPool<int>.Shared.Rent(tokens.Length * 2);
        try
        {
            var data = numbers.AsSpan(0, tokens.Length);
            var own = numbers.AsSpan(tokens.Length, _own is null ? 0 : tokens.Length);
            _tables.Phrases.Number(tokens, data);
            _own?.Phrases.Number(tokens, own);
            for (var i = 0; i < tokens.Length; i++)
            {
                if (i % DocumentDraft.TokensBetweenLooks == 0)
                {
                    cancellation.ThrowIfCancellationRequested();
                }

                var first = matches.Count;
                _tables.Phrases.MatchAt(i, tokens, data, 0, matches);
                if (_own is not null)
                {
                    var second = matches.Count;
                    _own.Phrases.MatchAt(i, tokens, own, _tables.Phrases.PhraseLimit, matches);
                    Merge(matches, first, second);
                }
            }
        }
        finally
        {
            ArrayPool<int>.Shared.Return(numbers);
        }
    }

    /// <summary>All meanings of a phrase that a match names and that its case in the text allows: never "Turkey" for "turkey".</summary>
    public ReadOnlySpan<EntryRef> EntriesOf(int phrase) => phrase < _tables.Phrases.PhraseLimit
        ? _tables.Phrases.EntriesOf(phrase)
        : _own!.Phrases.EntriesOf(phrase - _tables.Phrases.PhraseLimit);

    /// <summary>All meanings, in any case, of a phrase given as normal forms of its tokens; empty where it is none.</summary>
    public ReadOnlySpan<EntryRef> Find(ReadOnlySpan<string> normals)
    {
        var own = _own is null ? [] : _own.Phrases.Find(normals);
        return own.IsEmpty ? _tables.Phrases.Find(normals) : own;
    }

    public CountryRecord Country(int index) => _tables.Country(index);

    /// <summary>The country or body of a code; null where there is none.</summary>
    public CountryRecord? CountryByCode(string code) => _tables.CountryByCode(code);

    /// <summary>Number of countries and bodies, whose indexes count from 0.</summary>
    public int CountryCount => _tables.CountryCount;

    /// <summary>The names of a country and of its people.</summary>
    public IReadOnlyList<CountryNameRecord> NamesOf(int country) => _tables.NamesOfCountry(country);

    /// <summary>The names of the country of a code, without those of its people; empty where there is none.</summary>
    public IReadOnlyList<string> NamesOfCountry(string code) => _tables.CountryIndex(code) is var index && index >= 0
        ? [.. _tables.NamesOfCountry(index).Where(static name => name.Kind == EntryKind.Country && name.Alias != AliasKind.Metonym).Select(static name => name.Form)] : [];

    /// <summary>Indexes of the posts of a polity.</summary>
    public IReadOnlyList<int> OfficesOf(string polity) => _tables.OfficesOf(polity);

    /// <summary>The class of posts that titles mean in a polity, by their keys: those that mean what they mean elsewhere are not in it, and the class is empty where the data keep none of it.</summary>
    public Dictionary<string, string> OfficeSynonymsOf(string polity) => _tables.OfficeSynonymsOf(polity);

    /// <summary>The polity that a title names by itself ("taoiseach"); null where it names none.</summary>
    public string? PolityOfTitle(string key) => _tables.PolityOfTitle(key);

    /// <summary>Tenures of a class of posts in all polities, in order of polity.</summary>
    public IEnumerable<TenureRecord> TenuresOfType(string officeType) => _tables.Tenures.OfType(officeType);

    public PlaceRecord Place(int index) => _tables.Place(index);

    public OrganizationRecord Organization(int index) => _tables.Organization(index);

    /// <summary>Number of people, whose indexes count from 0.</summary>
    public int PersonCount => _tables.PersonCount;

    public PersonRecord Person(int index) => _tables.Person(index);

    /// <summary>Other names of a person than the usual one.</summary>
    public IReadOnlyList<string> AliasesOf(int person) => _tables.AliasesOf(person);

    public TitleRecord Title(int index) => _tables.Title(index);

    public OfficeRecord Office(int index) => _tables.Office(index);

    public GazetteerEntry Own(int index) => OwnEntries[index];

    /// <summary>Gender that a given name (in normal form) suggests; Unknown where it suggests none.</summary>
    public Gender GenderOf(string normal) => TryGivenName(normal, out var gender) ? gender : Gender.Unknown;

    /// <summary>Whether the word (in normal form) is a given name.</summary>
    public bool IsGivenName(string normal) => TryGivenName(normal, out _);

    /// <summary>Whether the word (in normal form) is mostly written in lower case in news text.</summary>
    public bool IsCommonWord(string normal)
    {
        foreach (var entry in _tables.Phrases.Find(new ReadOnlySpan<string>(in normal)))
        {
            if (entry.Kind == EntryKind.CommonWord)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Tenures of a person, in order of start, or of sighting where no start is known.</summary>
    public IReadOnlyList<TenureRecord> TenuresOf(int person) => _tables.Tenures.OfPerson(person);

    /// <summary>Tenures of all posts of a polity and office type, in order of start, or of sighting where no start is known.</summary>
    public IReadOnlyList<TenureRecord> TenuresOf(string polity, string officeType) => _tables.Tenures.OfGroup(polity, officeType);

    private bool IsCountry(string code) => _tables.CountryIndex(code) >= 0;

    private bool TryGivenName(string normal, out Gender gender)
    {
        foreach (var entry in _tables.Phrases.Find(new ReadOnlySpan<string>(in normal)))
        {
            if (entry.Kind == EntryKind.GivenName)
            {
                gender = (Gender)entry.Index;
                return true;
            }
        }

        gender = Gender.Unknown;
        return false;
    }

    /// <summary>
    /// Brings the matches at one start, the data's from <paramref name="first"/> and the user's from <paramref name="second"/>,
    /// into one order of length. Of two of one length the user's stays, since it has the data's meanings as well.
    /// </summary>
    private static void Merge(List<GazetteerMatch> matches, int first, int second)
    {
        for (; second < matches.Count; second++)
        {
            var own = matches[second];
            while (first < second && matches[first].Tokens.End < own.Tokens.End)
            {
                first++;
            }

            if (first == second)
            {
                return;
            }

            if (matches[first].Tokens.End == own.Tokens.End)
            {
                matches[first] = own;
                matches.RemoveAt(second--);
            }
            else
            {
                matches.RemoveAt(second);
                matches.Insert(first, own);
            }

            first++;
        }
    }
}
