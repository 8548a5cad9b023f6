using System.CommandLine;

namespace NewsNlp.Benchmarks.Check;

/// <summary>The verb <c>check</c>: whether a whole run over files holds, whatever they are.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE|DIR")
        {
            Description = "JSONL files ({\"id\",\"text\",\"publishedOn\"} a line), text files, or folders of them.",
            Arity = ArgumentArity.OneOrMore,
        };
        var threads = new Option<int>("--threads") { Description = "Threads of the third pass.", DefaultValueFactory = _ => 2 };
        var command = new Command("check", "Analyses every article twice on one thread and once on several, and tells failures, false offsets and whether the results agree.")
        {
            files, threads,
        };
        command.SetAction(parsed =>
        {
            var paths = parsed.GetValue(files)!;
            var missing = paths.Where(p => !File.Exists(p) && !Directory.Exists(p)).ToList();
            foreach (var path in missing)
            {
                Console.Error.WriteLine($"no such file or folder: {path}");
            }

            return missing.Count > 0 ? 1 : new CheckRun(paths, Math.Max(1, parsed.GetValue(threads)), Console.Out).Run();
        });
        return command;
    }
}
