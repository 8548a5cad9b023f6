using System.CommandLine;

namespace NewsNlp.Benchmarks.Growth;

/// <summary>The verbs <c>lengths</c>, <c>counts</c> and <c>draw</c>: how cost grows with the length and the number of articles.</summary>
internal static class GrowthCommands
{
    public static IEnumerable<Command> Create() => [Lengths(), Counts(), Draw()];

    private static Command Lengths()
    {
        var (files, csv) = (Files(), Csv());
        var longest = new Option<int>("--longest") { Description = "Characters of the longest text.", DefaultValueFactory = static _ => 10_000_000 };
        var command = new Command("lengths", "Measures texts from 100 characters on, made of the articles in a row, and prints processor time and memory by length.") { files, longest, csv };
        command.SetAction(parsed => new LengthRun(Corpus.Read(parsed.GetValue(files) ?? []), parsed.GetValue(longest), Console.Out).Run(parsed.GetValue(csv)));
        return command;
    }

    private static Command Counts()
    {
        var (files, csv) = (Files(), Csv());
        var most = new Option<int>("--most") { Description = "Articles of the longest run.", DefaultValueFactory = static _ => 100_000 };
        var once = new Option<int>("--once") { Description = "How many this process reads, when it is one of those.", Hidden = true };
        var command = new Command("counts", "Measures runs from 1 article on, each in a fresh process, and prints processor time and memory by count.") { files, most, csv, once };
        command.SetAction(parsed =>
        {
            var paths = parsed.GetValue(files) ?? [];
            return parsed.GetValue(once) is > 0 and var articles
                ? CountOnce.RunAsync(paths, articles, Console.Out)
                : Task.FromResult(new CountRun(paths, parsed.GetValue(most), Console.Out).Run(parsed.GetValue(csv)));
        });
        return command;
    }

    private static Command Draw()
    {
        var folder = new Argument<DirectoryInfo>("FOLDER") { Description = "Holds lengths.csv and counts.csv." };
        var target = new Argument<DirectoryInfo>("OUT") { Description = "Gets the pictures (SVG)." };
        var command = new Command("draw", "Draws what lengths and counts have measured.") { folder, target };
        command.SetAction(parsed => GrowthPicture.Draw(parsed.GetValue(folder)!.FullName, parsed.GetValue(target)!.FullName));
        return command;
    }

    private static Argument<string[]> Files() => new("FILE|DIR")
    {
        Description = "JSONL files, text files, or folders of them; the invented articles by default.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static Option<string?> Csv() => new("--csv") { Description = "Writes the figures to this file as well.", HelpName = "FILE" };
}
