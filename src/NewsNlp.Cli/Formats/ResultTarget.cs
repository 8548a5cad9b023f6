using System.Text;

namespace NewsNlp.Cli.Formats;

/// <summary>Where results go: standard output, one file, or a folder with one file an article.</summary>
internal sealed class ResultTarget : IDisposable
{
    private const int LongestName = 120;
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly IDocumentFormat _format;
    private readonly string? _folder;
    private readonly TextWriter? _single;
    private readonly bool _owned;
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);
    private int _count;

    private ResultTarget(IDocumentFormat format, string? folder, TextWriter? single, bool owned)
    {
        _format = format;
        _folder = folder;
        _single = single;
        _owned = owned;
    }

    /// <exception cref="ToolException">The file or folder cannot be made.</exception>
    public static ResultTarget Open(string? path, IDocumentFormat format, TextWriter standardOutput)
    {
        if (path is null)
        {
            return new ResultTarget(format, null, standardOutput, owned: false);
        }

        try
        {
            if (IsFolder(path))
            {
                Directory.CreateDirectory(path);
                return new ResultTarget(format, path, null, owned: false);
            }

            return new ResultTarget(format, null, new StreamWriter(path, append: false, Utf8), owned: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ToolException(ExitCode.Usage, $"cannot write to {path}: {error.Message}");
        }
    }

    public static bool IsFolder(string path) => path.EndsWith('/') || path.EndsWith(Path.DirectorySeparatorChar) || Directory.Exists(path);

    /// <exception cref="ToolException">The form holds one article a file, and this is the second.</exception>
    public void Write(string id, NewsDocument document) => With(id, writer => _format.Write(writer, document));

    public void WriteError(string id, string error) => With(id, writer => _format.WriteError(writer, id, error));

    public void Dispose()
    {
        if (_owned)
        {
            _single!.Dispose();
        }
    }

    private void With(string id, Action<TextWriter> write)
    {
        _count++;
        if (_single is not null)
        {
            if (_count > 1 && !_format.HoldsMany)
            {
                throw new ToolException(ExitCode.Usage, $"a {_format.Ending} file holds one article: give --out a folder (ending in /).");
            }

            write(_single);
            _single.Flush();
            return;
        }

        // Made in memory first, so that a form without a place for errors leaves no empty file.
        using var text = new StringWriter();
        write(text);
        if (text.GetStringBuilder().Length > 0)
        {
            File.WriteAllText(Path.Combine(_folder!, NameOf(id)), text.ToString(), Utf8);
        }
    }

    /// <summary>A file name that no id can lead out of the folder, and that no other article of this run has.</summary>
    private string NameOf(string id)
    {
        var stem = id.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) ? id[..^4] : id;
        var safe = new StringBuilder();
        foreach (var c in stem)
        {
            safe.Append(char.IsLetterOrDigit(c) || c is '-' or '_' or '.' ? c : '_');
        }

        stem = safe.ToString().TrimStart('.');
        stem = stem.Length == 0 ? "article" : stem.Length > LongestName ? stem[..LongestName] : stem;
        var name = stem;
        for (var i = 2; !_names.Add(name); i++)
        {
            name = $"{stem}-{i}";
        }

        return name + _format.Ending;
    }
}
