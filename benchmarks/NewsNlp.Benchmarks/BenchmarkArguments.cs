namespace NewsNlp.Benchmarks;

/// <summary>The arguments of this program's own, taken out of those that BenchmarkDotNet gets.</summary>
/// <param name="Smoke">One run of each benchmark in this process: whether they work, not how fast.</param>
/// <param name="Rest">What BenchmarkDotNet gets.</param>
internal sealed record BenchmarkArguments(bool Smoke, string[] Rest)
{
    public static BenchmarkArguments Parse(string[] args)
    {
        var smoke = false;
        var rest = new List<string>();
        for (var i = 0; i < args.Length; i++)
        {
            if (args[i] == "--smoke")
            {
                smoke = true;
            }
            else if (args[i] == "--articles" && i + 1 < args.Length)
            {
                // Benchmarks run in processes of their own, which inherit the environment and nothing else.
                Environment.SetEnvironmentVariable(Corpus.Variable, Path.GetFullPath(args[++i]));
            }
            else
            {
                rest.Add(args[i]);
            }
        }

        if (smoke && !rest.Contains("--filter"))
        {
            rest.AddRange(["--filter", "*"]);
        }

        return new BenchmarkArguments(smoke, [.. rest]);
    }
}
