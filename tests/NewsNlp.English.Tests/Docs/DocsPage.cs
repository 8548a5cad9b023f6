namespace NewsNlp.English.Tests.Docs;

/// <summary>A page of the documentation and the code blocks in it.</summary>
internal sealed class DocsPage
{
    private readonly string[] _lines;

    private DocsPage(string[] lines) => _lines = lines;

    public static string Root { get; } = FindRoot();

    public static string Samples => Path.Combine(Root, "docs", "samples");

    public static DocsPage Read(string page) => new(File.ReadAllLines(Path.Combine(Root, page)));

    /// <summary>The blocks of a language in order, each with the lines of the <c>text</c> block that follows it at once.</summary>
    public IEnumerable<(string Code, string[] Expected)> Blocks(string language)
    {
        for (var i = 0; i < _lines.Length; i++)
        {
            if (_lines[i] == "```" + language)
            {
                var code = BlockAt(i);
                var next = i + code.Length + 2;
                while (next < _lines.Length && _lines[next].Length == 0)
                {
                    next++;
                }

                yield return (string.Join('\n', code), next < _lines.Length && _lines[next] == "```text" ? BlockAt(next) : []);
            }
        }
    }

    private string[] BlockAt(int fence) => [.. _lines.Skip(fence + 1).TakeWhile(l => l != "```")];

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "NewsNlp.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the project.");
    }
}
