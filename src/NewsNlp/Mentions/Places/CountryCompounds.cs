using System.Collections.Frozen;
using NewsNlp.Documents;

namespace NewsNlp.Mentions;

/// <summary>Compounds in which the name of a country or people is none: "Brazil nuts", "French fries".</summary>
internal static class CountryCompounds
{
    // First word: the words that follow it, singular.
    private const string Table =
        """
        afghan: hound
        american: bulldog
        bermuda: short triangle
        brazil: nut
        canada: goose geese water
        ceylon: tea
        chile: con
        china: cup plate shop cabinet clay
        chinese: whisper checker cabbage gooseberry wall
        cuban: heel sandwich
        danish: pastry
        dominican: friar order priest monk nun sister brother father convent monastery province church house
        dutch: oven courage auction elm uncle cap
        egyptian: cotton mau
        english: breakfast muffin setter channel bulldog horn language
        french: fry fries fried horn toast window door kiss press bulldog bean polish dressing bread stick
        georgian: terrace house mansion townhouse architecture facade façade square building style period era window rectory villa sash
        german: shepherd measles
        guinea: pig fowl hen worm
        india: ink pale rubber
        indian: summer ink file corn
        irish: setter coffee wolfhound stew terrier whiskey
        italian: greyhound dressing
        jersey: cow cream barrier shore royals
        jordan: almond
        maltese: terrier falcon cross
        mexican: wave standoff
        morocco: leather binding
        norway: spruce maple rat
        panama: hat
        persian: cat rug carpet
        peruvian: lily
        polish: remover
        portuguese: man
        russian: roulette dressing doll salad
        scottish: terrier fold
        siamese: cat twin
        serbian: spruce
        spanish: flu fly moss omelette guitar
        st lucia: day procession celebration
        st. lucia: day procession celebration
        swedish: massage meatball
        swiss: chard cheese roll army
        turkey: dinner breast sandwich leg burger farm trot shoot sub
        turkish: bath delight towel
        venetian: blind
        welsh: rarebit corgi dresser terrier
        """;

    private static readonly FrozenDictionary<string, FrozenSet<string>> Compounds = Read();

    private static readonly FrozenSet<string> Meals = WordSet.Of("menu roast roasted dinner breast breasts sandwich sandwiches gravy stuffing farm farms flock flocks bird birds oven cranberry thanksgiving christmas poultry meat cooked served");
    private static readonly FrozenSet<string> Wares = WordSet.Of("cup cups plate plates porcelain teapot cabinet dishes saucer saucers crockery glaze glazed shards");

    /// <summary>Whether the words are the first part of such a compound.</summary>
    public static bool Holds(ReadOnlySpan<DraftToken> tokens, TokenSpan name)
    {
        // "Great Danes" are dogs.
        if (name.Start > 0 && tokens[name.Start].Normal is "dane" or "danes" && tokens[name.Start - 1].Normal == "great")
        {
            return true;
        }

        var first = name.Length == 1 ? tokens[name.Start].Normal : name.Length == 2 ? tokens[name.Start].Normal + " " + tokens[name.Start + 1].Normal : "";
        if (name.End >= tokens.Length || !Compounds.TryGetValue(first, out var seconds))
        {
            return false;
        }

        var next = tokens[name.End].Normal;
        return seconds.Contains(next) || (next.Length > 2 && next[^1] == 's' && seconds.Contains(next[..^1]));
    }

    /// <summary>Nouns of things and animals that are called after countries: "Iceland, the frozen food chain".</summary>
    public static readonly FrozenSet<string> Namesakes = WordSet.Of(
        "chain retailer supermarket store shop brand label company firm band duo singer rapper actress model dog puppy cat kitten horse mare stallion foal gelding colt filly bull cow elephant rhinoceros rhino lion tiger bear panda parrot tortoise chimpanzee gorilla whale ship ferry trawler yacht film novel album song");

    /// <summary>Words that tell, beside a word which is also a country's name, that the thing is meant; null where the word is no thing.</summary>
    public static FrozenSet<string>? ThingsOf(string word) => word switch { "turkey" => Meals, "china" => Wares, _ => null };

    private static FrozenDictionary<string, FrozenSet<string>> Read()
    {
        var compounds = new Dictionary<string, FrozenSet<string>>(StringComparer.Ordinal);
        foreach (var line in Table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            compounds[line[..colon]] = WordSet.Of(line[(colon + 1)..]);
        }

        return compounds.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
