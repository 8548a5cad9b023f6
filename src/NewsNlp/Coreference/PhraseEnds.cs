using NewsNlp.Documents;
using NewsNlp.Mentions;

namespace NewsNlp.Coreference;

/// <summary>
/// Lets phrases for people reach as far as is needed to tell who is meant: "a spokeswoman for Norvik", "a man from Elmas",
/// "one of the divers". Until the chains are made, heads and what stands behind them are easier to read apart.
/// </summary>
internal static class PhraseEnds
{
    private const int Longest = 7;

    public static void Widen(DocumentDraft draft)
    {
        var named = new NamedIndex(draft, draft.Mentions.Count);
        foreach (var mention in draft.Mentions)
        {
            if (mention is { Kind: MentionKind.Nominal, Type: EntityType.Person, Office: null })
            {
                var end = End(named, mention);
                if (end > mention.Tokens.End)
                {
                    mention.Tokens = new TokenSpan(mention.Tokens.Start, end);
                    mention.Span = draft.SpanOf(mention.Tokens);
                }
            }
        }
    }

    private static int End(NamedIndex named, MentionDraft mention)
    {
        var draft = named.Draft;
        var tokens = draft.Tokens;
        var ceiling = draft.Sentences[draft.SentenceOf(mention.Tokens.Start)].Tokens.End;
        var at = mention.Tokens.End;
        if (at + 1 >= ceiling || mention.Head != at - 1)
        {
            return at;
        }

        var indefinite = tokens[mention.Tokens.Start].Normal is "a" or "an" or "one" or "another";
        var fits = tokens[at].Normal switch
        {
            "of" => true,
            "for" => indefinite || PersonNouns.Speakers.Contains(tokens[at - 1].Normal),
            "at" or "from" or "in" => indefinite,
            _ => false,
        };
        return fits ? Complement(named, at + 1, ceiling) ?? at : at;
    }

    private static bool EndsPlural(string normal) => normal.Length > 3 && normal[^1] == 's' && normal[^2] != 's';

    /// <summary>End of the noun phrase that begins at the token; null where none seems to.</summary>
    private static int? Complement(NamedIndex named, int start, int ceiling)
    {
        var tokens = named.Draft.Tokens;
        var i = start;
        if (tokens[i].Normal is "the" or "a" or "an" or "his" or "her" or "its" or "their" or "one" or "two" or "three")
        {
            i++;
        }

        var begin = i;
        var closed = false;
        while (i < ceiling && i - start <= Longest)
        {
            if (named.At(i) is { } name && name.Tokens.Start == i && name.Type is not (EntityType.Date or EntityType.Money))
            {
                // Behind a name only its possessive, or what a nationality describes, goes on.
                i = name.Tokens.End;
                closed = name.Type != EntityType.Nationality;
                continue;
            }

            if (tokens[i].Normal is "'s" or "'" && i > begin)
            {
                closed = false;
                i++;
                continue;
            }

            if (closed || !tokens[i].IsWord || !tokens[i].IsLower || FunctionWords.All.Contains(tokens[i].Normal) || ContextWords.Speech.Contains(tokens[i].Normal)
                || (i > begin && (tokens[i].Normal.EndsWith("ed", StringComparison.Ordinal) || tokens[i].Normal.EndsWith("ing", StringComparison.Ordinal))))
            {
                break;
            }

            i++;
            if (begin == start || EndsPlural(tokens[i - 1].Normal))
            {
                // Without a determiner one noun is the complement ("in tears"), and behind a plural a verb may follow ("one of the divers lives").
                break;
            }
        }

        return i > begin ? i : null;
    }
}
