using System.Collections.Frozen;

namespace NewsNlp.Segmentation;

/// <summary>How an abbreviation takes its period and whether a sentence may end with it.</summary>
internal enum AbbreviationKind : byte
{
    None,

    /// <summary>Keeps its period, and what follows belongs to the sentence ("Sen.", "vs.").</summary>
    Inner,

    /// <summary>Keeps its period; whether the sentence ends is told by the next word ("Inc.", "Jr.").</summary>
    Final,

    /// <summary>An abbreviation only before a number ("No. 5", "pp. 3"), and then never an end.</summary>
    BeforeNumber,

    /// <summary>An abbreviation unless its sentence ends with it ("etc.").</summary>
    Trailing,

    /// <summary>Written like a common word, so an abbreviation only with a capital and with a number or comma behind ("Sat. 5", "Mar.").</summary>
    Dated,
}

/// <summary>Abbreviations that end with a period, in lower case and without it.</summary>
internal static class Abbreviations
{
    // Titles and what else is always followed by more.
    private const string InnerWords =
        "mr mrs ms mx dr prof rev hon st ste gov govs gen sen sens rep reps lt col capt cpt cmdr cdr sgt cpl pvt maj adm brig pres "
        + "supt insp det dep asst ass't msgr fr sr-gen amb atty attys mme mlle messrs hr sec secy treas chmn dir dist "
        + "ft mt mts vs cf al ed eds trans vol vols approx ca esp incl viz spec ext attn arrv lv ave-maria univ dept depts div "
        + "jan feb apr aug sept sep oct nov dec tue tues thu thur thurs fri fig figs eq para pl misc "
        + "ala ariz ark calif colo conn ga ind kan kans ky mich minn nebr nev okla ont que tenn tex va vt wis wyo mont";

    private const string FinalWords = "inc co corp ltd llc plc bros jr sr esq cos cie ave blvd rd hwy sq bldg yrs hrs mins est mfg intl assn ph bhd pty pte";

    private const string BeforeNumberWords = "no nos p pp art arts v ch sect cl reg rs b c d m r n";

    private const string DatedWords = "mar jun jul mon wed sat sun";

    private const string DottedWords = "ph.d m.sc b.sc m.phil d.phil b.eng ll.b ll.m ed.d psy.d lt.col lt.gen maj.gen brig.gen sgt.maj";

    private static readonly FrozenDictionary<string, AbbreviationKind> Kinds = Build();

    private static readonly FrozenDictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Kinds.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Dotted =
        DottedWords.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Length of the longest entry; longer words need no look-up.</summary>
    public const int MaxLength = 8;

    public static AbbreviationKind Of(ReadOnlySpan<char> word) =>
        word.Length <= MaxLength && Lookup.TryGetValue(word, out var kind) ? kind : AbbreviationKind.None;

    /// <summary>Whether the letters with their inner period are one abbreviation ("Ph.D").</summary>
    public static bool IsDotted(ReadOnlySpan<char> word) => word.Length <= MaxLength && Dotted.Contains(word);

    private static FrozenDictionary<string, AbbreviationKind> Build()
    {
        var kinds = new Dictionary<string, AbbreviationKind>(StringComparer.OrdinalIgnoreCase) { ["etc"] = AbbreviationKind.Trailing };
        Add(InnerWords, AbbreviationKind.Inner);
        Add(FinalWords, AbbreviationKind.Final);
        Add(BeforeNumberWords, AbbreviationKind.BeforeNumber);
        Add(DatedWords, AbbreviationKind.Dated);
        return kinds.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

        void Add(string words, AbbreviationKind kind)
        {
            foreach (var word in words.Split(' '))
            {
                kinds[word] = kind;
            }
        }
    }
}
