using NewsNlp.Documents;

namespace NewsNlp.Gazetteers;

/// <summary>
/// Names and offices, looked up by phrase, by code, and by office and date. Immutable and thread-safe. Loading copies
/// flat tables; records are made when asked for.
/// </summary>
internal sealed class Gazetteer
{
    /// <summary>Version of the data, as results carry it.</summary>
    public string Version => "none";

    /// <summary>Reads a compiled gazetteer.</summary>
    /// <exception cref="ModelFormatException">The bytes are not a compiled gazetteer of this format version.</exception>
    public static Gazetteer Load(Stream stream) => new();

    /// <summary>Writes every phrase of the gazetteer that stands in the tokens, overlapping ones too, in order of start, then length.</summary>
    public void Match(ReadOnlySpan<DraftToken> tokens, List<GazetteerMatch> matches)
    {
    }

    /// <summary>All meanings of a phrase that a match names.</summary>
    public ReadOnlySpan<EntryRef> EntriesOf(int phrase) => [];

    /// <summary>All meanings of a phrase given as normal forms of its tokens; empty where it is none.</summary>
    public ReadOnlySpan<EntryRef> Find(ReadOnlySpan<string> normals) => [];

    public CountryRecord Country(int index) => throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>The country or body of a code; null where there is none.</summary>
    public CountryRecord? CountryByCode(string code) => null;

    public PlaceRecord Place(int index) => throw new ArgumentOutOfRangeException(nameof(index));

    public OrganizationRecord Organization(int index) => throw new ArgumentOutOfRangeException(nameof(index));

    public PersonRecord Person(int index) => throw new ArgumentOutOfRangeException(nameof(index));

    public TitleRecord Title(int index) => throw new ArgumentOutOfRangeException(nameof(index));

    public OfficeRecord Office(int index) => throw new ArgumentOutOfRangeException(nameof(index));

    public GazetteerEntry Own(int index) => throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>Gender that a given name (in normal form) suggests; Unknown where it suggests none.</summary>
    public Gender GenderOf(string normal) => Gender.Unknown;

    /// <summary>Whether the word (in normal form) is a given name.</summary>
    public bool IsGivenName(string normal) => false;

    /// <summary>Tenures of a person, in order of start.</summary>
    public IReadOnlyList<TenureRecord> TenuresOf(int person) => [];

    /// <summary>Tenures of all posts of a polity and office type, in order of start.</summary>
    public IReadOnlyList<TenureRecord> TenuresOf(string polity, string officeType) => [];
}
