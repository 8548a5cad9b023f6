using System.CommandLine;

namespace NewsNlp.Benchmarks.Gazetteers;

/// <summary>The verbs <c>load</c> and <c>own-entries</c>: what it costs to read the data and names of a user's own.</summary>
internal static class GazetteerCommands
{
    public static IEnumerable<Command> Create() => [Load(), OwnEntries()];

    private static Command Load()
    {
        var processes = new Option<int>("--processes") { Description = "Fresh processes of each kind.", DefaultValueFactory = static _ => 10 };
        var once = new Option<string?>("--once") { Description = "What this process loads, when it is one of those.", Hidden = true };
        var command = new Command("load", "Loads the data in fresh processes and prints the least and the median time of each step.") { processes, once };
        command.SetAction(parsed => parsed.GetValue(once) is { } kind ? LoadOnce.Run(kind, Console.Out) : new LoadRun(Math.Max(1, parsed.GetValue(processes)), Console.Out).Run());
        return command;
    }

    private static Command OwnEntries()
    {
        var names = new Argument<int>("NAMES") { Description = "Names and aliases in all; four belong to an entry.", DefaultValueFactory = static _ => 1_000_000 };
        var once = new Option<string?>("--once") { Description = "What this process loads, when it is one of those.", Hidden = true };
        var command = new Command("own-entries", "Loads made-up entries from code and from files and prints time and memory.") { names, once };
        command.SetAction(parsed =>
        {
            var count = Math.Max(MadeUpEntries.NamesOfEntry, parsed.GetValue(names));
            return parsed.GetValue(once) is { } source
                ? OwnEntriesOnce.Run(source, count / MadeUpEntries.NamesOfEntry, Console.Out)
                : new OwnEntriesRun(count, Console.Out).Run();
        });
        return command;
    }
}
