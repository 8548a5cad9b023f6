namespace NewsNlp.Benchmarks.Gazetteers;

/// <summary>Entries that nobody has: a name and three aliases of two or three invented words each, the same ones for the same seed.</summary>
internal sealed class MadeUpEntries(ulong seed)
{
    public const int NamesOfEntry = 4;
    private const int Words = 60_000;
    private static readonly string[] Syllables =
    [
        "ba", "bel", "bor", "cal", "chi", "dan", "del", "dor", "el", "fen", "far", "gal", "gor", "hal", "hen", "il", "ja", "kal", "ken", "kor",
        "la", "len", "lor", "mar", "mel", "mi", "nar", "nel", "nor", "ol", "pa", "per", "por", "qui", "ra", "rel", "ron", "sa", "sel", "sor",
        "ta", "tel", "tor", "ul", "va", "vel", "vor", "wa", "wen", "wi", "xan", "ya", "yel", "yor", "za", "zel", "zor", "è", "ñu", "ö",
    ];

    private static readonly EntityType[] Types = [EntityType.Person, EntityType.Organization, EntityType.Location, EntityType.Miscellaneous];
    private static readonly string[] Countries = ["DE", "FR", "JP", "KE", "MX", "PE", "US"];

    private ulong _state = seed;

    /// <summary>Entries with four names each.</summary>
    public IEnumerable<GazetteerEntry> Take(int entries)
    {
        var words = new string[Words];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = Word();
        }

        for (var i = 0; i < entries; i++)
        {
            yield return new GazetteerEntry(FormattableString.Invariant($"made-up-{i}"), Name(words), Types[Next(Types.Length)])
            {
                Aliases = [Name(words), Name(words), Name(words)],
                CountryCode = Next(2) == 0 ? Countries[Next(Countries.Length)] : null,
                ValidFrom = Next(4) == 0 ? new DateOnly(1990 + Next(30), 1 + Next(12), 1) : null,
                ValidTo = Next(4) == 0 ? new DateOnly(2020 + Next(10), 1 + Next(12), 1) : null,
            };
        }
    }

    private string Name(string[] words) => Next(2) == 0 ? $"{words[Next(Words)]} {words[Next(Words)]}" : $"{words[Next(Words)]} {words[Next(Words)]} {words[Next(Words)]}";

    private string Word()
    {
        var word = Syllables[Next(Syllables.Length)] + Syllables[Next(Syllables.Length)] + Syllables[Next(Syllables.Length)];
        return char.ToUpperInvariant(word[0]) + word[1..];
    }

    // SplitMix64: the same on every machine and in every version of the framework.
    private int Next(int limit)
    {
        _state += 0x9E3779B97F4A7C15;
        var z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return (int)(((z ^ (z >> 31)) >> 32) * (ulong)limit >> 32);
    }
}
