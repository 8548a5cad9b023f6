using System.CommandLine;

namespace NewsNlp.Benchmarks.Peers;

/// <summary>The verb <c>peers</c>: other libraries on the same texts, in turn.</summary>
internal static class PeersCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE|DIR") { Description = "JSONL files, text files, or folders of them; the invented articles by default.", Arity = ArgumentArity.ZeroOrMore };
        var rounds = new Option<int>("--rounds") { Description = "Turns of each library; the median counts.", DefaultValueFactory = static _ => 3 };
        var megabytes = new Option<double>("--megabytes") { Description = "Text to read, at most.", DefaultValueFactory = static _ => 1 };
        var warmUp = new Option<int>("--warm-up") { Description = "CPU-seconds of each process before it is measured; the texts are read once at least.", DefaultValueFactory = static _ => 2 };
        var once = new Option<string?>("--once") { Description = "The work of this process, when it is NewsNlp's.", Hidden = true };
        var command = new Command("peers", "Measures other libraries beside NewsNlp; benchmarks/peers/run.sh installs them first.") { files, rounds, megabytes, warmUp, once };
        command.SetAction(parsed => parsed.GetValue(once) is { } work ? PeerOnce.Run(work, parsed.GetValue(files)![0], parsed.GetValue(warmUp), Console.Out) : new PeersRun(
            Corpus.Read(parsed.GetValue(files) ?? []), parsed.GetValue(megabytes), Math.Max(1, parsed.GetValue(rounds)), parsed.GetValue(warmUp), Console.Out).Run());
        return command;
    }
}
