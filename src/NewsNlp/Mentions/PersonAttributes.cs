using System.Collections.Frozen;
using NewsNlp.Documents;

namespace NewsNlp.Mentions;

/// <summary>
/// The nouns that a text puts beside a name to say what the person is: "weigher Tom Vale", "Tom Vale, 61, a retired bridge
/// keeper,", "the keeper, Tom Vale,", "Tom Vale is the keeper". Whatever the noun is, "the keeper" means him from then on.
/// </summary>
internal static class PersonAttributes
{
    private const int LongestPhrase = 8;

    /// <summary>Words with the ending of a person's trade that are none.</summary>
    private static readonly FrozenSet<string> Things = WordSet.Of(
        """
        paper newspaper letter number order matter power river water winter summer weather corner center counter computer trawler trailer tanker cruiser steamer freighter liner helicopter
        dinner supper offer answer disaster chapter tower shower ladder theater theatre quarter poster server chamber timber border manner cover layer remainder meter
        floor door error motor terror factor sector mirror honor labor favor color harbor minor major tractor reactor
        committee coffee fee degree plant restaurant event percent accident incident moment government department apartment talent continent content 
        mess process business success access address list guess illness darkness site suite opposite favourite favorite limit
        younger older elder lesser greater latter merger transfer danger encounter murder patent warrant
        hand climate estimate debate state rate
        """);

    /// <summary>The head nouns beside the name, as tokens.</summary>
    public static void Find(DocumentDraft draft, MentionDraft name, List<int> heads)
    {
        heads.Clear();
        var sentence = draft.Sentences[draft.SentenceOf(name.Tokens.Start)].Tokens;
        Before(draft, name, sentence, heads);
        After(draft, name, sentence, heads);
    }

    private static void Before(DocumentDraft draft, MentionDraft name, TokenSpan sentence, List<int> heads)
    {
        var tokens = draft.Tokens;
        var at = name.Tokens.Start - 1;
        if (at >= sentence.Start && tokens[at].IsCapitalized && PersonNouns.TryGet(tokens[at].Normal, out _, out _, out var plural) && !plural)
        {
            // "Prince Harry", "Captain Wales", "Sheriff Reed".
            heads.Add(at);
            return;
        }

        if (at > sentence.Start && PersonTitles.Contains(tokens[at].Normal))
        {
            at--;
        }

        // "the keeper, Tom Vale,": only with its article, and where the name is closed by a mark as well.
        var apposed = at > sentence.Start && tokens[at].Normal == "," && name.Tokens.End < sentence.End && !tokens[name.Tokens.End].IsWord;
        at -= apposed ? 1 : 0;
        at = apposed ? HeadBefore(draft, sentence, at) : at;
        if (at < sentence.Start || !IsNoun(tokens[at]))
        {
            return;
        }

        // "said engineer Lena Ortiz", "the weigher Lena Ortiz", but no verb: "hired Lena Ortiz".
        if (PersonNouns.Contains(tokens[at].Normal) || (!apposed && name.Tokens.Length > 1 && at > sentence.Start && IsAgent(tokens[at].Normal) && StartsPhrase(draft, sentence, at)))
        {
            heads.Add(at);
        }
    }

    // "the owner of the hives, …": over the complement, back to the noun before its preposition.
    private static int HeadBefore(DocumentDraft draft, TokenSpan sentence, int last)
    {
        var tokens = draft.Tokens;
        for (var i = last; i > sentence.Start && last - i <= LongestPhrase; i--)
        {
            if (tokens[i].Normal is "of" or "for" or "at" or "in" or "from")
            {
                return i - 1;
            }

            if (!tokens[i].IsWord && tokens[i].Normal is not ("-" or "'s" or "'"))
            {
                return last;
            }
        }

        return last;
    }

    // Back over modifiers to an article: "the retired bridge keeper".
    private static bool StartsPhrase(DocumentDraft draft, TokenSpan sentence, int head)
    {
        for (var i = head - 1; i >= sentence.Start && head - i <= LongestPhrase; i--)
        {
            var token = draft.Tokens[i];
            if (IsDeterminer(token.Normal))
            {
                return true;
            }

            if (!token.IsWord || FunctionWords.All.Contains(token.Normal))
            {
                return false;
            }
        }

        return false;
    }

    private static void After(DocumentDraft draft, MentionDraft name, TokenSpan sentence, List<int> heads)
    {
        var tokens = draft.Tokens;
        var at = name.Tokens.End;
        if (at + 2 >= sentence.End)
        {
            return;
        }

        var verb = tokens[at].Normal is "is" or "was" or "'s" or "became" or "becomes";
        if (!verb && tokens[at].Normal is not ("," or "(" or "–" or "—"))
        {
            return;
        }

        at++;
        if (!verb && tokens[at].HasDigit && at + 2 < sentence.End && tokens[at + 1].Normal == ",")
        {
            at += 2;
        }

        if (!verb && tokens[at].Normal is "who" && at + 1 < sentence.End && tokens[at + 1].Normal is "is" or "was")
        {
            at += 2;
        }

        if (at < sentence.End && Head(draft, sentence, at, anyAgent: !verb) is >= 0 and var head)
        {
            heads.Add(head);
        }
    }

    /// <summary>The head of the phrase that begins with its article at the token: the last noun before a preposition, a mark or "who"; -1 where none begins.</summary>
    private static int Head(DocumentDraft draft, TokenSpan sentence, int start, bool anyAgent)
    {
        var tokens = draft.Tokens;
        if (!IsDeterminer(tokens[start].Normal))
        {
            return -1;
        }

        var known = -1;
        var last = -1;
        for (var i = start + 1; i < sentence.End && i - start <= LongestPhrase; i++)
        {
            var token = tokens[i];
            if (token.Normal == "-" || token.Normal is "'s" or "'")
            {
                continue;
            }

            if (!token.IsWord || (FunctionWords.All.Contains(token.Normal) && token.Normal is not ("second" or "third" or "first" or "last" or "former" or "own")))
            {
                break;
            }

            if (token.IsLower)
            {
                last = i;
                known = PersonNouns.TryGet(token.Normal, out _, out _, out var plural) && !plural ? i : known;
            }
        }

        return known >= 0 ? known : anyAgent && last >= 0 && IsNoun(tokens[last]) && IsAgent(tokens[last].Normal) ? last : -1;
    }

    // What a verb or an adjective ends in is left out: no table of verbs stands behind this.
    private static bool IsNoun(DraftToken token) => token.IsWord && token.IsLower && token.Length > 2 && !FunctionWords.All.Contains(token.Normal)
        && !ContextWords.Speech.Contains(token.Normal) && !token.Normal.EndsWith("ed", StringComparison.Ordinal) && !token.Normal.EndsWith("ing", StringComparison.Ordinal)
        && !token.Normal.EndsWith("ly", StringComparison.Ordinal);

    /// <summary>Whether the noun has an ending that those for people have: "weigher", "sculptor", "organist".</summary>
    private static bool IsAgent(string noun)
    {
        foreach (var ending in (ReadOnlySpan<string>)["er", "or", "ist", "eur", "ian", "ant", "man", "woman", "eer", "ess", "smith", "wright", "herd", "ee", "ent", "aire", "ite", "hand", "girl", "boy", "mate"])
        {
            if (noun.Length > ending.Length + 1 && noun.EndsWith(ending, StringComparison.Ordinal))
            {
                return !noun.EndsWith("ment", StringComparison.Ordinal) && !Things.Contains(noun);
            }
        }

        return false;
    }

    private static bool IsDeterminer(string normal) => normal is "a" or "an" or "the" or "his" or "her" or "its" or "their" or "our" or "my" or "another" or "one";
}
