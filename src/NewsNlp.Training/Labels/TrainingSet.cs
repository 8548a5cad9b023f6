using System.Globalization;
using NewsNlp.Training.Corpora;

namespace NewsNlp.Training.Labels;

/// <summary>Reads all sources, with the mapping of their tags alone, and leaves out what stands in them twice.</summary>
internal static class TrainingSet
{
    /// <summary>Ids of the annotated files that are lists of sentences of the machine-labelled source.</summary>
    public const string SharedPrefix = "gmb-";

    /// <summary>All sources, the development part of the annotated news second; what was read is told as a table.</summary>
    /// <param name="folder">The folder of the corpora.</param>
    /// <param name="output">Takes the table.</param>
    /// <param name="shared">The machine-labelled doubles of annotated sentences, which none of the sources holds.</param>
    public static List<Corpus> Read(string folder, TextWriter output, out Corpus shared)
    {
        var annotated = CorpusFiles.Read(CorpusSources.Annotated, folder);
        var dev = CorpusFiles.Read(CorpusSources.AnnotatedDev, folder);
        var bank = CorpusFiles.Read(CorpusSources.MeaningBank, folder);
        var corpora = new List<Corpus> { annotated, dev, bank };
        corpora.AddRange(CorpusSources.Free.Select(source => CorpusFiles.Read(source, folder)));

        output.WriteLine("| source | documents | sentences | tokens | labels | lost between tokens | types labelled throughout |");
        output.WriteLine("|---|---|---|---|---|---|---|");
        foreach (var corpus in corpora)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {corpus.Source.Name} | {corpus.Documents.Count} | {corpus.Sentences.Count()} | {corpus.Sentences.Sum(static s => s.Count)} | {corpus.LabelCount} | {corpus.Documents.Sum(static d => d.Lost.Count)} | {corpus.Source.Mask} |"));
        }

        var repeated = Duplicates.RemoveRepeated(bank);
        shared = Shared(annotated, dev, bank);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\ngmb: {repeated} repeated sentences left out, {shared.Sentences.Count()} that stand in the annotated news, {bank.Sentences.Count()} left\n"));
        return corpora;
    }

    /// <summary>Takes the sentences that stand in the annotated news as well out of the machine-labelled source.</summary>
    private static Corpus Shared(Corpus annotated, Corpus dev, Corpus bank)
    {
        var keys = Duplicates.KeysOfLines(annotated, SharedPrefix);
        keys.UnionWith(Duplicates.KeysOfLines(dev, SharedPrefix));
        return Duplicates.Extract(bank, keys);
    }
}
