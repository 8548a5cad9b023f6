using System.Globalization;
using System.Text;

namespace NewsNlp.Training.Labels;

/// <summary>Changed and agreeing cases by rule and source.</summary>
internal sealed class RuleTable(IReadOnlyList<LabelRule> rules)
{
    private readonly List<(string Source, RuleTally[] Tallies)> _columns = [];

    public void Add(string source, RuleTally[] tallies) => _columns.Add((source, tallies));

    /// <summary>A table in Markdown, "changed / as the policy already" in each field; then the examples, if any.</summary>
    public override string ToString()
    {
        var text = new StringBuilder("| rule |").AppendJoin("|", _columns.Select(static column => $" {column.Source} ")).Append("|\n|---|");
        text.Append(string.Concat(_columns.Select(static _ => "---|"))).Append('\n');
        for (var rule = 0; rule < rules.Count; rule++)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {rules[rule].Name} |");
            foreach (var (_, tallies) in _columns)
            {
                text.Append(CultureInfo.InvariantCulture, $" {tallies[rule].Changed} / {tallies[rule].Agreed} |");
            }

            text.Append('\n');
        }

        foreach (var (source, tallies) in _columns)
        {
            for (var rule = 0; rule < rules.Count; rule++)
            {
                foreach (var example in tallies[rule].Examples)
                {
                    text.Append(CultureInfo.InvariantCulture, $"{source} {rules[rule].Name}: {example}\n");
                }
            }
        }

        return text.ToString();
    }
}
