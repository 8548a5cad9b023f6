using System.Collections.Frozen;
using NewsNlp.Mentions;
using NewsNlp.Text;
using NewsNlp.Training.Corpora;

namespace NewsNlp.Training.Labels.Rules;

/// <summary>Possessives and punctuation at the edge stand outside a name: "Bush 's", "\"Skyfall\"".</summary>
internal sealed class EdgeRule() : LabelRule("edge")
{
    private static readonly FrozenSet<string> NamesOnS = WordSet.Of("mcdonald macy kellogg poor sotheby christie lloyd moody sainsbury levi wendy domino claridge harrod kohl lowe scribner john ninian t");

    public override void Apply(LabelledSentence sentence, RuleTally tally)
    {
        for (var i = sentence.Labels.Count - 1; i >= 0; i--)
        {
            var label = sentence.Labels[i];
            var (start, end) = (label.Start, label.End);
            while (start < end && IsOutside(sentence, start, label, first: true))
            {
                start++;
            }

            while (end > start && (IsOutside(sentence, end - 1, label, first: false) || (!tally.IsOwn && IsPossessive(sentence, end - 1))))
            {
                end--;
            }

            if ((start, end) == (label.Start, label.End))
            {
                tally.Agree();
            }
            else
            {
                tally.Change(sentence, label.Start, label.End);
                sentence.Replace(i, start, end, label.Type);
            }
        }
    }

    private static bool IsOutside(LabelledSentence sentence, int token, Label label, bool first)
    {
        var surface = sentence.Surface(token);
        return surface is "," or ";" or ":" or "--" ? true
            : surface is "?" ? label.Type != EntityType.Miscellaneous
            : surface is "(" or "[" ? true
            : surface is ")" or "]" ? first || !HasOpening(sentence, token)
            : surface is "." ? first
            : surface is "-" ? true
            : surface.Length == 1 && Characters.IsQuotationMark(surface[0]) ? true
            : surface is "''" or "``";
    }

    // "Bush's" and not "McDonald's", which readers of the own texts have told apart already.
    private static bool IsPossessive(LabelledSentence sentence, int token)
    {
        var surface = sentence.Surface(token);
        return surface.Length == 2 && Characters.IsApostrophe(surface[0]) && surface[1] is 's' or 'S' && !NamesOnS.Contains(sentence.Normal(token - 1));
    }

    // "AMC (Korea)" holds its bracket.
    private static bool HasOpening(LabelledSentence sentence, int token)
    {
        var at = sentence.LabelOf(token);
        for (var i = token; at >= 0 && i >= sentence.Labels[at].Start; i--)
        {
            if (sentence.Surface(i) is "(" or "[")
            {
                return true;
            }
        }

        return false;
    }
}
