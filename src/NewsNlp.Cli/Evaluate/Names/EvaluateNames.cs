using System.Globalization;
using NewsNlp.Evaluation;

namespace NewsNlp.Cli.Evaluate.Names;

/// <summary>Named mentions against texts with gold names: both ends and the class must be right. Intervals are over texts.</summary>
internal sealed class EvaluateNames
{
    private readonly NameClasses _classes;
    private readonly TextWriter _output;
    private readonly List<(string Region, SpanScore[] Scores)> _texts = [];
    private readonly Reliability _reliability = new();
    private readonly DifferenceKinds _kinds = new();
    private readonly SortedDictionary<string, int> _differences = new(StringComparer.Ordinal);

    private EvaluateNames(NameClasses classes, TextWriter output)
    {
        (_classes, _output) = (classes, output);
    }

    public static int Run(IReadOnlyList<FileInfo> files, NameClasses classes, int errors, bool kinds, bool reliability, TextWriter output, NewsPipeline pipeline)
    {
        var run = new EvaluateNames(classes, output);
        foreach (var file in files)
        {
            foreach (var gold in NameGoldReader.Read(file))
            {
                // In four classes no office is a name, so what it names is none's part.
                var mentions = pipeline.ExtractEntities(gold.Text);
                run.Add(gold, classes == NameClasses.Four ? [.. mentions, .. mentions.SelectMany(static mention => mention.Nested)] : mentions);
            }
        }

        run.Print(errors);
        if (kinds)
        {
            run._kinds.Print(output);
        }

        if (reliability)
        {
            run._reliability.Print(output);
        }

        return 0;
    }

    private void Add(NameGold gold, IReadOnlyList<Mention> mentions)
    {
        var expected = gold.Names.Select(name => (name.Span, Class: _classes.Of(name.Label))).Where(static name => name.Class.Length > 0).ToHashSet();
        var ours = mentions.Where(static mention => mention.Kind == MentionKind.Named).Select(mention => (mention.Span, Class: _classes.Of(mention.Type.ToString()))).Where(static name => name.Class.Length > 0).ToHashSet();
        foreach (var mention in mentions.Where(mention => mention.Kind == MentionKind.Named && _classes.Of(mention.Type.ToString()).Length > 0))
        {
            _reliability.Add(mention.Score, expected.Contains((mention.Span, _classes.Of(mention.Type.ToString()))));
        }

        _kinds.Add(expected, ours);
        var scores = new SpanScore[_classes.Names.Count];
        foreach (var name in expected.Union(ours))
        {
            var (isGold, isOurs) = (expected.Contains(name), ours.Contains(name));
            scores[IndexOf(name.Class)] += new SpanScore(isGold ? 1 : 0, isOurs ? 1 : 0, isGold && isOurs ? 1 : 0);
            if (isGold != isOurs)
            {
                Count(gold.Text, name.Span, name.Class, isGold);
            }
        }

        _texts.Add((gold.Region, scores));
    }

    private int IndexOf(string name)
    {
        for (var i = 0; i < _classes.Names.Count; i++)
        {
            if (_classes.Names[i] == name)
            {
                return i;
            }
        }

        return -1;
    }

    private void Count(string text, TextSpan span, string name, bool isGold)
    {
        var before = text[Math.Max(0, span.Start - 25)..span.Start];
        var after = text[span.End..Math.Min(text.Length, span.End + 20)];
        var key = $"{(isGold ? "missed" : "extra ")} {name,-13} {before}[{span.Slice(text)}]{after}".ReplaceLineEndings(" ");
        _differences[key] = _differences.GetValueOrDefault(key) + 1;
    }

    private void Print(int errors)
    {
        _output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_texts.Count} texts"));
        _output.WriteLine("type             gold    ours       P      R     F1   95 %");
        for (var i = 0; i < _classes.Names.Count; i++)
        {
            Print(_classes.Names[i], [i], _texts);
        }

        // Dates and offices are no names of the world; the sum without them compares with other corpora.
        var world = Enumerable.Range(0, _classes.Names.Count).Where(i => _classes.Names[i] is "PER" or "LOC" or "ORG" or "Person" or "Country" or "Location" or "Organization").ToArray();
        var all = Enumerable.Range(0, _classes.Names.Count).ToArray();
        Print("PER+LOC+ORG", world, _texts);
        Print("all", all, _texts);
        foreach (var region in _texts.GroupBy(static text => text.Region).Where(static region => region.Key.Length > 0).OrderBy(static region => region.Key, StringComparer.Ordinal))
        {
            Print($"{region.Key} 3", world, [.. region]);
            Print($"{region.Key} all", all, [.. region]);
        }

        foreach (var (what, count) in _differences.OrderByDescending(static pair => pair.Value).ThenBy(static pair => pair.Key, StringComparer.Ordinal).Take(errors))
        {
            _output.WriteLine($"{count,5}  {what}");
        }
    }

    private void Print(string name, int[] classes, List<(string Region, SpanScore[] Scores)> texts)
    {
        var parts = texts.ConvertAll(text => classes.Aggregate(default(SpanScore), (sum, index) => sum + text.Scores[index]));
        var sum = parts.Aggregate(default(SpanScore), static (a, b) => a + b);
        var (low, high) = Bootstrap.Interval(parts, static (a, b) => a + b, static score => score.F1);
        _output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-15} {sum.Gold,6} {sum.Predicted,7}  {100 * sum.Precision,6:0.0} {100 * sum.Recall,6:0.0} {100 * sum.F1,6:0.0}   {100 * low:0.0}–{100 * high:0.0}"));
    }
}
