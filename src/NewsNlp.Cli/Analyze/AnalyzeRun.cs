using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using NewsNlp.Cli.Formats;
using NewsNlp.Cli.Input;

namespace NewsNlp.Cli.Analyze;

/// <summary>One run of <c>analyze</c>: reads, analyses several articles at a time, writes in the order of reading.</summary>
internal sealed class AnalyzeRun(AnalyzeSettings settings, ToolConsole console, Func<NewsPipeline> createPipeline)
{
    // Articles that were read and not yet written, in order; an entry for each that the pipeline holds.
    private readonly ConcurrentQueue<ArticleInput> _inFlight = new();
    private int _exitCode = ExitCode.Fine;

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var files = FindFiles();
        if (files.Count == 0)
        {
            return ExitCode.Usage;
        }

        // The model comes first: without it, an output file that stands there already must not be emptied.
        var pipeline = createPipeline();
        using var target = ResultTarget.Open(settings.Out, FormatChoice.Of(settings, console), console.Out);
        if (WantsProgress(files))
        {
            var total = files.Sum(f => (double)f.Size);
            await console.WithProgressAsync(total, step => ProcessAsync(pipeline, files, target, step, cancellationToken)).ConfigureAwait(false);
        }
        else
        {
            await ProcessAsync(pipeline, files, target, static (_, _) => { }, cancellationToken).ConfigureAwait(false);
        }

        return _exitCode;
    }

    private List<InputFile> FindFiles()
    {
        if (settings.Paths.Count == 0 && console.IsInTerminal)
        {
            throw new ToolException(ExitCode.Usage, "nothing to read: give a file, a folder, or - for standard input. See newsnlp analyze --help.");
        }

        var files = InputFinder.Find(settings.Paths.Count == 0 ? ["-"] : settings.Paths, settings.Input, message => Fail(ExitCode.Usage, message));
        if (settings.Out is { } target && files.Exists(f => f.Path is not null && Path.GetFullPath(f.Path) == Path.GetFullPath(target)))
        {
            throw new ToolException(ExitCode.Usage, $"--out would overwrite the input {target}");
        }

        return files;
    }

    private bool WantsProgress(List<InputFile> files) =>
        console.IsErrorTerminal && (settings.Out is not null || !console.IsOutTerminal)
        && (files.Count > 1 || files[0].Kind == InputKind.Jsonl) && files.TrueForAll(f => f.Path is not null);

    private async Task ProcessAsync(
        NewsPipeline pipeline, List<InputFile> files, ResultTarget target, Action<double, int> step, CancellationToken cancellationToken)
    {
        var options = new StreamOptions { MaxDegreeOfParallelism = settings.Threads, Parts = settings.Parts };
        var done = 0;
        await foreach (var result in pipeline.AnalyzeAsync(FeedAsync(files, cancellationToken), options, cancellationToken).ConfigureAwait(false))
        {
            if (!_inFlight.TryDequeue(out var input))
            {
                throw new InvalidOperationException("The pipeline gave more results than it was given articles.");
            }

            Write(input, result, target);
            step(input.Size, ++done);
        }
    }

    private void Write(ArticleInput input, AnalysisResult result, ResultTarget target)
    {
        if (input.Error is not null)
        {
            Fail(ExitCode.Data, $"{input.Id}: {input.Error}");
            target.WriteError(input.Id, input.Error);
        }
        else if (result.Document is null)
        {
            // The library promises to take any text, so this is its fault, not the article's.
            var error = result.Error ?? "no analysis";
            Fail(ExitCode.Bug, $"{input.Id}: this is a bug in newsnlp: {error}");
            target.WriteError(input.Id, error);
        }
        else
        {
            target.Write(input.Id, result.Document);
        }
    }

    /// <summary>Gives the articles on; a broken one goes as an empty text, which keeps its place in the order.</summary>
    private async IAsyncEnumerable<Article> FeedAsync(List<InputFile> files, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var reader = new ArticleReader(console.In, settings.Date);
        await foreach (var input in reader.ReadAsync(files, cancellationToken).ConfigureAwait(false))
        {
            _inFlight.Enqueue(input);
            yield return input.Article ?? new Article(input.Id, "");
        }
    }

    private void Fail(int exitCode, string message)
    {
        console.Report(message);
        _exitCode = Math.Max(_exitCode, exitCode);
    }
}
