using System.Runtime.CompilerServices;
using System.Text;

namespace NewsNlp.Cli.Input;

/// <summary>Reads articles file by file and line by line, never more than one ahead of who asks.</summary>
internal sealed class ArticleReader(Stream standardInput, DateOnly? date)
{
    public async IAsyncEnumerable<ArticleInput> ReadAsync(
        IReadOnlyList<InputFile> files, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var file in files)
        {
            var (reader, error) = Open(file);
            if (reader is null)
            {
                yield return Unreadable(file.Name, error);
                continue;
            }

            using (reader)
            {
                await foreach (var article in ReadFileAsync(reader, file, cancellationToken).ConfigureAwait(false))
                {
                    yield return article;
                }
            }
        }
    }

    private async IAsyncEnumerable<ArticleInput> ReadFileAsync(
        StreamReader reader, InputFile file, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // The kind of standard input shows with its first character; what was read until then belongs to the text.
        var (head, failure) = file.Kind is null ? await GuardedAsync(() => ReadHeadAsync(reader, cancellationToken)).ConfigureAwait(false) : ("", null);
        if (failure is not null)
        {
            yield return Unreadable(file.Name, failure);
        }
        else if (file.Kind == InputKind.Jsonl || head!.EndsWith('{'))
        {
            await foreach (var article in ReadLinesAsync(reader, file, head!, cancellationToken).ConfigureAwait(false))
            {
                yield return article;
            }
        }
        else
        {
            var (rest, error) = await GuardedAsync(async () => await reader.ReadToEndAsync(cancellationToken).ConfigureAwait(false)).ConfigureAwait(false);
            yield return error is null ? ArticleInput.Of(new Article(file.Name, head + rest, date), file.Size) : Unreadable(file.Name, error);
        }
    }

    private async IAsyncEnumerable<ArticleInput> ReadLinesAsync(
        StreamReader reader, InputFile file, string head, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var number = head.Count(c => c == '\n');
        var first = head.TrimStart();
        while (true)
        {
            var (line, error) = await GuardedAsync(async () => await reader.ReadLineAsync(cancellationToken).ConfigureAwait(false)).ConfigureAwait(false);
            number++;
            if (error is not null)
            {
                yield return Unreadable($"{file.Name}:{number}", error);
                yield break;
            }

            if (line is null && first.Length == 0)
            {
                yield break;
            }

            line = first + line;
            first = "";
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return JsonLine.Read(line, $"{file.Name}:{number}", date);
            }
        }
    }

    private (StreamReader? Reader, string? Error) Open(InputFile file)
    {
        try
        {
            var stream = file.Path is null ? standardInput : new FileStream(file.Path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16);
            return (new StreamReader(stream, Encoding.UTF8), null);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return (null, error.Message);
        }
    }

    /// <summary>White space up to the first other character, and that character.</summary>
    private static async Task<string?> ReadHeadAsync(StreamReader reader, CancellationToken cancellationToken)
    {
        var head = new StringBuilder();
        var one = new char[1];
        while (await reader.ReadAsync(one, cancellationToken).ConfigureAwait(false) > 0)
        {
            head.Append(one[0]);
            if (!char.IsWhiteSpace(one[0]))
            {
                break;
            }
        }

        return head.ToString();
    }

    private static async Task<(string? Text, string? Error)> GuardedAsync(Func<Task<string?>> read)
    {
        try
        {
            return (await read().ConfigureAwait(false), null);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return (null, error.Message);
        }
    }

    private static ArticleInput Unreadable(string id, string? error) => ArticleInput.Broken(id, "it cannot be read: " + error, 0);
}
