using System.CommandLine;

namespace NewsNlp.Benchmarks.Throughput;

/// <summary>The verb <c>throughput</c>: a whole run over files, with what it cost and whether its results hold.</summary>
internal static class ThroughputCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE|DIR")
        {
            Description = "JSONL files ({\"id\",\"text\",\"publishedOn\"} a line), text files, or folders of them.",
            Arity = ArgumentArity.OneOrMore,
        };
        var threads = new Option<int>("--threads") { Description = "Threads of the second measurement.", DefaultValueFactory = _ => 2 };
        var stages = new Option<bool>("--stages") { Description = "Prints each stage's share of time and memory as well." };
        var command = new Command("throughput", "Analyses every article on one thread and on several, and prints speed, memory and whether the results agree.")
        {
            files, threads, stages,
        };
        command.SetAction(parsed =>
        {
            var paths = parsed.GetValue(files)!;
            var missing = paths.Where(p => !File.Exists(p) && !Directory.Exists(p)).ToList();
            foreach (var path in missing)
            {
                Console.Error.WriteLine($"no such file or folder: {path}");
            }

            return missing.Count > 0 ? 1 : new ThroughputRun(paths, Math.Max(1, parsed.GetValue(threads)), parsed.GetValue(stages), Console.Out).Run();
        });
        return command;
    }
}
