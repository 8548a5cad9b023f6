using System.Globalization;

namespace NewsNlp.Benchmarks.Gazetteers;

/// <summary>Makes entries up, writes them into files, and loads them from code and from each file, in a fresh process each time.</summary>
internal sealed class OwnEntriesRun(int names, TextWriter output)
{
    public const ulong Seed = 20_190_314;
    private const int Rounds = 3;

    public int Run()
    {
        var entries = names / MadeUpEntries.NamesOfEntry;
        var folder = Directory.CreateTempSubdirectory("own-entries");
        try
        {
            string jsonl = Path.Combine(folder.FullName, "made-up.jsonl"), tsv = Path.Combine(folder.FullName, "made-up.tsv");
            EntryFiles.Write(jsonl, tsv, new MadeUpEntries(Seed).Take(entries));
            output.WriteLine($"The median of {Rounds} fresh processes each; memory is the growth of the working set at its peak, entries included.");
            output.WriteLine();
            output.WriteLine("| from | names | seconds | of them reading | CPU seconds | peak growth, MB | allocated in all, MB |");
            output.WriteLine("|---|---|---|---|---|---|---|");
            Measure("code", OwnEntriesOnce.Code);
            Measure("JSONL", jsonl);
            Measure("TSV", tsv);
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        return 0;
    }

    private void Measure(string name, string source)
    {
        var runs = new List<double[]>();
        for (var i = 0; i < Rounds; i++)
        {
            foreach (var line in ThisProgram.Anew("own-entries", names.ToString(CultureInfo.InvariantCulture), "--once", source))
            {
                runs.Add([.. line.Split('\t').Select(static field => double.Parse(field, CultureInfo.InvariantCulture))]);
            }
        }

        double Median(int field) => runs.Select(run => run[field]).Order().ElementAt(runs.Count / 2);
        output.WriteLine(FormattableString.Invariant(
            $"| {name} | {Median(0) * MadeUpEntries.NamesOfEntry:N0} | {Median(2):N2} | {Median(1):N2} | {Median(3):N2} | {Median(4):N0} | {Median(5):N0} |"));
    }
}
