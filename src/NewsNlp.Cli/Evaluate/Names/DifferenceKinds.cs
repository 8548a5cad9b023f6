using System.Globalization;

namespace NewsNlp.Cli.Evaluate.Names;

/// <summary>Counts how names differ from the gold: in type, in bounds, in both, missed altogether, or extra.</summary>
internal sealed class DifferenceKinds
{
    private readonly SortedDictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>Adds the names of one text.</summary>
    public void Add(IReadOnlySet<(TextSpan Span, string Class)> gold, IReadOnlySet<(TextSpan Span, string Class)> ours)
    {
        foreach (var name in gold.Where(name => !ours.Contains(name)))
        {
            Count(KindOf(name, ours.Where(other => Overlaps(name.Span, other.Span)).OrderByDescending(other => Shared(name.Span, other.Span)).FirstOrDefault()));
        }

        foreach (var name in ours.Where(name => !gold.Any(other => Overlaps(name.Span, other.Span))))
        {
            Count($"extra: {name.Class}");
        }
    }

    public void Print(TextWriter output)
    {
        output.WriteLine("how names differ");
        foreach (var (kind, count) in _counts.OrderByDescending(static pair => pair.Value).ThenBy(static pair => pair.Key, StringComparer.Ordinal))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count,5}  {kind}"));
        }
    }

    private static string KindOf((TextSpan Span, string Class) gold, (TextSpan Span, string? Class) ours) =>
        ours.Class is null ? $"missed: {gold.Class}"
        : ours.Span == gold.Span ? $"type: {gold.Class} as {ours.Class}"
        : ours.Class == gold.Class ? $"bounds: {gold.Class}"
        : $"bounds and type: {gold.Class} as {ours.Class}";

    private static bool Overlaps(TextSpan a, TextSpan b) => Shared(a, b) > 0;

    private static int Shared(TextSpan a, TextSpan b) => Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start);

    private void Count(string kind) => _counts[kind] = _counts.GetValueOrDefault(kind) + 1;
}
