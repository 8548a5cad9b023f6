using System.Collections.Frozen;

namespace NewsNlp.Segmentation;

/// <summary>Closed word lists of the tokenizer. All look-ups ignore case.</summary>
internal static class WordTables
{
    /// <summary>What stays one word with its hyphen ("non-profit", "e-mail"); any other hyphen parts words.</summary>
    private static readonly Set HyphenPrefixes = Of(
        "non anti pre re mid post co over pro multi semi sub cross neo counter e mini inter intra un socio psycho micro macro ultra "
        + "super under hyper meta proto pseudo bi tri arch de dis");

    /// <summary>Ends that stay one word with the hyphen before them.</summary>
    private static readonly Set HyphenSuffixes = Of("wise esque");

    /// <summary>What "n't" is cut from.</summary>
    private static readonly Set NegatedStems = Of(
        "do did does is was are were have has had could would should might must need ai ca wo sha ought dare may");

    private static readonly Set Clitics = Of("s m d ll re ve");

    /// <summary>Words that begin with an apostrophe of their own.</summary>
    private static readonly Set Clipped = Of("em til cause n tis twas bout cos cuz");

    /// <summary>Units that are cut from the number before them ("5pm", "20km").</summary>
    private static readonly Set Units = Of(
        "k m mm cm km kg lb lbs oz ft am pm bn tn mi mph kph kmh kb mb gb tb ml hz khz mhz ghz kw mw gw kwh mwh km/h usd eur gbp hrs min mins sec secs yrs");

    /// <summary>Letters before a dollar sign that belong to it ("US$").</summary>
    private static readonly Set DollarPrefixes = Of("us u c ca can a au nz hk s sg r nt z");

    /// <summary>Words with a slash that are one word.</summary>
    private static readonly Set Slashed = Of("w/o l/c n/a i/c i/s a/c b/c");

    /// <summary>Forms without their apostrophe, with the place of the cut.</summary>
    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Cuts = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase)
    {
        ["cannot"] = 3, ["gonna"] = 3, ["wanna"] = 3, ["gotta"] = 3, ["lemme"] = 3, ["gimme"] = 3,
        ["thats"] = 4, ["whats"] = 4, ["theres"] = 5, ["youre"] = 3, ["theyre"] = 4, ["youll"] = 3, ["theyll"] = 4, ["youve"] = 3, ["theyve"] = 4,
        ["dont"] = 2, ["didnt"] = 3, ["doesnt"] = 4, ["isnt"] = 2, ["wasnt"] = 3, ["arent"] = 3, ["werent"] = 4, ["havent"] = 4,
        ["hasnt"] = 3, ["hadnt"] = 3, ["couldnt"] = 5, ["wouldnt"] = 5, ["shouldnt"] = 6, ["wont"] = 2, ["cant"] = 2, ["aint"] = 2,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsHyphenPrefix(ReadOnlySpan<char> word) => HyphenPrefixes.Contains(word);

    public static bool IsHyphenSuffix(ReadOnlySpan<char> word) => HyphenSuffixes.Contains(word);

    public static bool IsNegatedStem(ReadOnlySpan<char> word) => NegatedStems.Contains(word);

    public static bool IsClitic(ReadOnlySpan<char> word) => Clitics.Contains(word);

    public static bool IsClipped(ReadOnlySpan<char> word) => Clipped.Contains(word);

    public static bool IsUnit(ReadOnlySpan<char> word) => Units.Contains(word);

    public static bool IsDollarPrefix(ReadOnlySpan<char> word) => DollarPrefixes.Contains(word);

    public static bool IsSlashed(ReadOnlySpan<char> word) => Slashed.Contains(word);

    /// <summary>Where the word is cut in two ("can|not"), or 0.</summary>
    public static int CutOf(ReadOnlySpan<char> word) => word.Length is >= 4 and <= 8 && Cuts.TryGetValue(word, out var cut) ? cut : 0;

    private static Set Of(string words) => new(words.Split(' '));

    private readonly struct Set
    {
        private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;
        private readonly int _longest;

        public Set(string[] words)
        {
            _lookup = words.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
            _longest = words.Max(static w => w.Length);
        }

        public bool Contains(ReadOnlySpan<char> word) => word.Length <= _longest && _lookup.Contains(word);
    }
}
