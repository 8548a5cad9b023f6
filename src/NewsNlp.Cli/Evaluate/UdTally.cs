using NewsNlp.Evaluation;

namespace NewsNlp.Cli.Evaluate;

/// <summary>Adds up the scores of documents and, when asked, the places where they differ from the gold.</summary>
internal sealed class UdTally(bool keepDifferences)
{
    private readonly Dictionary<string, int> _tokenDifferences = [];
    private readonly Dictionary<string, int> _sentenceDifferences = [];

    public int Documents { get; private set; }

    public SpanScore Tokens { get; private set; }

    public SpanScore Sentences { get; private set; }

    public void Add(UdDocument gold, IReadOnlyList<TextSpan> tokens, IReadOnlyList<TextSpan> sentences)
    {
        Documents++;
        Tokens += SpanScorer.Score(gold.Tokens, tokens);
        Sentences += SpanScorer.Score(gold.Sentences, sentences);
        if (keepDifferences)
        {
            CompareTokens(gold, tokens);
            CompareEnds(gold, sentences);
        }
    }

    public void PrintDifferences(int count, TextWriter output)
    {
        foreach (var (title, differences) in new[] { ("Tokens (gold → ours)", _tokenDifferences), ("Sentence ends", _sentenceDifferences) })
        {
            if (count > 0 && differences.Count > 0)
            {
                output.WriteLine();
                output.WriteLine($"{title}: {differences.Count} kinds");
                foreach (var (text, times) in differences.OrderByDescending(static d => d.Value).ThenBy(static d => d.Key, StringComparer.Ordinal).Take(count))
                {
                    output.WriteLine($"{times,5}  {text}");
                }
            }
        }
    }

    private void CompareTokens(UdDocument gold, IReadOnlyList<TextSpan> ours)
    {
        int g = 0, o = 0;
        while (g < gold.Tokens.Count && o < ours.Count)
        {
            if (gold.Tokens[g] == ours[o])
            {
                g++;
                o++;
                continue;
            }

            int firstGold = g, firstOurs = o;
            do
            {
                if (gold.Tokens[g].End <= ours[o].End)
                {
                    g++;
                }
                else
                {
                    o++;
                }
            }
            while (g < gold.Tokens.Count && o < ours.Count && gold.Tokens[g].End != ours[o].End);
            g = Math.Min(g + 1, gold.Tokens.Count);
            o = Math.Min(o + 1, ours.Count);
            Count(_tokenDifferences, $"{Pieces(gold.Text, gold.Tokens, firstGold, g)}  →  {Pieces(gold.Text, ours, firstOurs, o)}");
        }
    }

    private void CompareEnds(UdDocument gold, IReadOnlyList<TextSpan> ours)
    {
        var goldEnds = gold.Sentences.Select(static s => s.End).ToHashSet();
        var ourEnds = ours.Select(static s => s.End).ToHashSet();
        foreach (var end in goldEnds.Except(ourEnds))
        {
            Count(_sentenceDifferences, "missed  " + Around(gold.Text, end));
        }

        foreach (var end in ourEnds.Except(goldEnds))
        {
            Count(_sentenceDifferences, "false   " + Around(gold.Text, end));
        }
    }

    private static string Around(string text, int end) =>
        Flat(text[Math.Max(0, end - 45)..end]) + " ‖ " + Flat(text[end..Math.Min(text.Length, end + 35)]);

    private static string Flat(string text) => text.Replace('\n', '¶');

    private static string Pieces(string text, IReadOnlyList<TextSpan> spans, int start, int end) =>
        string.Join('|', Enumerable.Range(start, end - start).Select(i => spans[i].Slice(text)));

    private static void Count(Dictionary<string, int> counts, string key) => counts[key] = counts.GetValueOrDefault(key) + 1;
}
