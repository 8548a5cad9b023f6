namespace NewsNlp.Gazetteers;

/// <summary>What is wrong with the lines of a file: the first problems in words, all of them by number.</summary>
internal sealed class LineProblems
{
    private const int Told = 20;
    private const int LongestValue = 40;
    private readonly List<string> _told = [];

    public int Count { get; private set; }

    public void Add(int line, string expected, ReadOnlySpan<char> found)
    {
        if (Count++ < Told)
        {
            var shown = found.Length <= LongestValue ? found.ToString() : string.Concat(found[..LongestValue], "…");
            _told.Add(FormattableString.Invariant($"line {line}: expected {expected}, found '{shown}'"));
        }
    }

    public string MessageOf(string source)
    {
        var rest = Count > Told ? FormattableString.Invariant($"; and {Count - Told} more") : "";
        return FormattableString.Invariant($"Gazetteer file {source}, {Count} {(Count == 1 ? "problem" : "problems")}: {string.Join("; ", _told)}{rest}.");
    }
}
