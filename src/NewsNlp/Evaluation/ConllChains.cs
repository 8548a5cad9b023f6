using System.Globalization;

namespace NewsNlp.Evaluation;

/// <summary>One document in columns: a number, a token, and the chains that open and close at it ("(3", "(7)", "3)", with bars between).</summary>
internal sealed class ConllChains
{
    private readonly List<string> _tokens = [];

    // Of token positions, first and last.
    private readonly Dictionary<string, List<(int Start, int End)>> _chains = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Tokens => _tokens;

    /// <exception cref="InvalidDataException">A mention closes that was never opened.</exception>
    public static ConllChains Read(string path)
    {
        var document = new ConllChains();
        var open = new Dictionary<string, Stack<int>>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(path))
        {
            var fields = line.Split('\t');
            if (fields.Length < 3 || line.StartsWith('#'))
            {
                continue;
            }

            document._tokens.Add(fields[1]);
            document.Mark(fields[^1], open, path);
        }

        return document;
    }

    /// <summary>The spans in the text of each chain of so many mentions, each span once; mentions whose ends are not found there are left out.</summary>
    public IEnumerable<IReadOnlyList<TextSpan>> ChainsIn(string text, int least = 1)
    {
        var places = TokenPlaces.In(text, _tokens);
        foreach (var chain in _chains.Values.Where(chain => chain.Count >= least))
        {
            yield return [.. chain.Where(m => !places[m.Start].IsEmpty && !places[m.End].IsEmpty).Select(m => new TextSpan(places[m.Start].Start, places[m.End].End)).Distinct()];
        }
    }

    private void Mark(string marks, Dictionary<string, Stack<int>> open, string path)
    {
        // "(3(4" and "3)4)" may stand without bars.
        foreach (var mark in marks.Replace("(", "|(", StringComparison.Ordinal).Replace(")", ")|", StringComparison.Ordinal).Split('|', StringSplitOptions.RemoveEmptyEntries))
        {
            var id = mark.Trim('(', ')');
            if (id == "_")
            {
                continue;
            }

            if (!open.TryGetValue(id, out var starts))
            {
                open[id] = starts = new Stack<int>();
            }

            if (mark[0] == '(')
            {
                starts.Push(_tokens.Count - 1);
            }

            if (mark[^1] == ')')
            {
                if (!starts.TryPop(out var start))
                {
                    throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"{path}: chain {id} closes at token {_tokens.Count} and was not opened."));
                }

                if (!_chains.TryGetValue(id, out var chain))
                {
                    _chains[id] = chain = [];
                }

                chain.Add((start, _tokens.Count - 1));
            }
        }
    }
}
