using NewsNlp.Gazetteers;
using NewsNlp.Training.Corpora;

namespace NewsNlp.Training.Labels.Repair;

/// <summary>The verb that cross-validates and repairs the silver source, and scores a tagger trained on raw, harmonised and repaired labels.</summary>
internal static class RepairCommand
{
    public static int Run(string folder, string package, string target, bool score, TextWriter output)
    {
        using var stream = File.OpenRead(Path.Combine(package, "Compiled", "gazetteer.bin"));
        var lexicon = new Lexicon(Gazetteer.Load(stream));
        var harmoniser = new Harmoniser(lexicon);
        var raw = TrainingSet.Read(folder, TextWriter.Null, out var shared);
        var harmonised = raw.ConvertAll(static corpus => corpus.Copy());
        harmonised.ForEach(corpus => harmoniser.Apply(corpus));
        harmoniser.Apply(shared);

        var found = RepairRun.Compare(harmonised[0], [harmonised[0], harmonised[1]], harmonised[2], shared, lexicon, output);
        var counts = new RepairCounts();
        var repaired = RepairRun.Repair(harmonised[2], found, RepairMargins.Told, counts);
        output.WriteLine($"{counts}\n");
        Directory.CreateDirectory(target);
        using (var writer = new StreamWriter(Path.Combine(target, "gmb-repaired.bio")))
        {
            CorpusWriter.Write(repaired, writer);
        }

        if (score)
        {
            new LabelTrial(folder, raw[1], harmonised[1], lexicon.Gazetteer, output).Run(raw, harmonised, margins => RepairRun.Repair(harmonised[2], found, margins, new RepairCounts()));
        }

        return 0;
    }
}
