using NewsNlp.Gazetteers;
using NewsNlp.Training.Corpora;

namespace NewsNlp.Training.Labels;

/// <summary>The verb that writes all sources with harmonised labels and prints what the rules changed.</summary>
internal static class HarmoniseCommand
{
    public static int Run(string corpora, string package, string target, int examples, TextWriter output)
    {
        using var stream = File.OpenRead(Path.Combine(package, "Compiled", "gazetteer.bin"));
        var harmoniser = new Harmoniser(new Lexicon(Gazetteer.Load(stream)), examples);
        Directory.CreateDirectory(target);
        var counts = new RuleTable(harmoniser.Rules);
        foreach (var corpus in TrainingSet.Read(corpora, output, out _))
        {
            counts.Add(corpus.Source.Name, harmoniser.Apply(corpus));
            using var writer = new StreamWriter(Path.Combine(target, corpus.Source.Name + ".bio"));
            CorpusWriter.Write(corpus, writer);
        }

        output.Write(counts.ToString());
        return 0;
    }
}
