using NewsNlp.Training.Corpora;

namespace NewsNlp.Training.Labels;

/// <summary>How often a rule met its case, and in how many it changed the label; with a few examples where they are asked for.</summary>
internal sealed class RuleTally(bool isOwn, int examples = 0)
{
    /// <summary>Whether the source follows the policy already, so that only what contradicts it is changed.</summary>
    public bool IsOwn { get; } = isOwn;

    public int Agreed { get; private set; }

    public int Changed { get; private set; }

    public List<string> Examples { get; } = [];

    public void Agree(int count = 1) => Agreed += count;

    /// <summary>Counts a change; the tokens are shown as they stood before it.</summary>
    public void Change(LabelledSentence sentence, int start, int end)
    {
        Changed++;
        // Spread over the corpus, so that a look shows more than its first article.
        if (Examples.Count < examples && (Changed < 10 || Changed % 17 == 0))
        {
            Examples.Add($"{Around(sentence, start - 3, start)}[{sentence.Written(start, end)}]{Around(sentence, end, end + 3)}");
        }
    }

    private static string Around(LabelledSentence sentence, int start, int end)
    {
        start = Math.Max(0, start);
        end = Math.Min(sentence.Count, end);
        return start < end ? $" {sentence.Written(start, end)} " : "";
    }
}
