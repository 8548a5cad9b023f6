using System.Collections.Frozen;
using NewsNlp.Mentions;
using NewsNlp.Training.Corpora;

namespace NewsNlp.Training.Labels.Rules;

/// <summary>
/// A name that a hyphen ties to a common word is unmarked ("U.S.-led", "pro-Syrian"); two names with a hyphen between are
/// two ("Israeli-Palestinian"); a short form and a nation are one ("Franco-German").
/// </summary>
internal sealed class HyphenRule(Lexicon lexicon) : LabelRule("hyphen")
{
    private static readonly FrozenSet<string> Prefixes = WordSet.Of("pro anti non ex pre post trans inter un");

    public override void Apply(LabelledSentence sentence, RuleTally tally)
    {
        for (var i = sentence.Labels.Count - 1; i >= 0; i--)
        {
            var label = sentence.Labels[i];
            if (label.Type is EntityType.Date or EntityType.Money or EntityType.Office or EntityType.Miscellaneous)
            {
                continue;
            }

            if (IsTied(sentence, label))
            {
                tally.Change(sentence, label.Start, label.End);
                sentence.RemoveAt(i);
            }
            else if (SplitAt(sentence, label) is > 0 and var hyphen)
            {
                tally.Change(sentence, label.Start, label.End);
                Split(sentence, label, hyphen);
            }
        }

        CountUnmarked(sentence, tally);
    }

    private static bool IsTied(LabelledSentence sentence, Label label)
    {
        var last = label.End - 1;
        var lowerInside = label.Length == 3 && IsHyphen(sentence, label.Start + 1) && label.Type is EntityType.Country or EntityType.Nationality or EntityType.Location
            && ((sentence.IsLower(last) && !sentence.Tokens[last].HasDigit && sentence.Normal(last) is not ("earth" or "kyo")) || Prefixes.Contains(sentence.Normal(label.Start))) && !GroupWords.Combining.Contains(sentence.Normal(label.Start));
        return lowerInside || IsPrefixed(sentence, label)
            || (IsHyphen(sentence, label.End) && sentence.IsLower(label.End + 1) && IsTail(sentence, label.End))
            || (IsHyphen(sentence, label.Start - 1) && Prefixes.Contains(sentence.Normal(label.Start - 2)) && IsTight(sentence, label.Start - 1));
    }

    // "Brussels - and" may be a dash; participles and the usual nouns are no dash.
    private static bool IsCompoundTail(string normal) => normal.EndsWith("ed", StringComparison.Ordinal) || normal.EndsWith("ing", StringComparison.Ordinal)
        || normal is "led" or "born" or "run" or "style" or "wide" or "made" or "held" or "language" or "friendly" or "free" or "era" or "bound" or "majority" or "area" or "trained" or "built" or "related" or "owned";

    // The library's tokens keep "pro-Syrian" whole.
    private static bool IsPrefixed(LabelledSentence sentence, Label label) => label.Length == 1 && label.Type is EntityType.Country or EntityType.Nationality
        && sentence.Normal(label.Start) is var word && word.IndexOf('-', StringComparison.Ordinal) is > 0 and var hyphen && Prefixes.Contains(word[..hyphen]);

    private static bool IsTail(LabelledSentence sentence, int hyphen) =>
        sentence.Normal(hyphen + 1) is "based" or "led" or "born" or "held" or "style" or "backed" or "sponsored" or "controlled"
        || (IsTight(sentence, hyphen) && IsCompoundTail(sentence.Normal(hyphen + 1)));

    private int SplitAt(LabelledSentence sentence, Label label)
    {
        for (var i = label.Start + 1; i < label.End - 1; i++)
        {
            if (IsHyphen(sentence, i) && label.Type is EntityType.Nationality or EntityType.Country or EntityType.Location
                && IsOrigin(sentence, label.Start, i) && IsOrigin(sentence, i + 1, label.End)
                && !GroupWords.Combining.Contains(sentence.Normal(label.Start)) && !IsDescent(sentence, label, i) && !lexicon.IsDemonym(sentence, label.Start, label.End) && !lexicon.IsPlace(sentence, label.Start, label.End))
            {
                return i;
            }
        }

        return -1;
    }

    private void Split(LabelledSentence sentence, Label label, int hyphen)
    {
        var first = lexicon.IsDemonym(sentence, label.Start, hyphen) ? EntityType.Nationality : EntityType.Country;
        var second = lexicon.IsDemonym(sentence, hyphen + 1, label.End) ? EntityType.Nationality : EntityType.Country;
        sentence.Set(label.Start, hyphen, first);
        sentence.Set(hyphen + 1, label.End, second);
    }

    // "Iraqi-Americans" are one people, "U.S.-American" is not met.
    private static bool IsDescent(LabelledSentence sentence, Label label, int hyphen) =>
        sentence.Normal(label.End - 1) is "american" or "americans" or "canadian" or "canadians" or "australian" or "australians" && hyphen == label.Start + 1;

    private bool IsOrigin(LabelledSentence sentence, int start, int end) => lexicon.IsDemonym(sentence, start, end) || lexicon.IsCountry(sentence, start, end);

    private void CountUnmarked(LabelledSentence sentence, RuleTally tally)
    {
        for (var i = 1; i + 1 < sentence.Count; i++)
        {
            if (IsHyphen(sentence, i) && sentence.IsFree(i - 1, i + 2)
                && ((IsTail(sentence, i) && sentence.IsLower(i + 1) && IsOrigin(sentence, i - 1, i))
                    || (Prefixes.Contains(sentence.Normal(i - 1)) && IsTight(sentence, i) && IsOrigin(sentence, i + 1, i + 2))))
            {
                tally.Agree();
            }
        }
    }

    private static bool IsHyphen(LabelledSentence sentence, int token) => sentence.Normal(token) == "-";

    // Where a corpus parts all hyphens with spaces, a hyphen may be a dash.
    private static bool IsTight(LabelledSentence sentence, int token) =>
        token > 0 && token + 1 < sentence.Count && !sentence.Tokens[token].SpaceBefore && !sentence.Tokens[token + 1].SpaceBefore;
}
