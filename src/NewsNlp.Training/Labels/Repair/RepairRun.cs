using System.Globalization;
using NewsNlp.Training.Corpora;
using NewsNlp.Training.Tagging;

namespace NewsNlp.Training.Labels.Repair;

/// <summary>Cross-validates the silver source, repairs it, and tells how good the repair is where people have labelled the same sentences.</summary>
internal static class RepairRun
{
    private const int Epochs = 4;

    /// <summary>The disagreements of every silver sentence with a tagger that has not seen it; what they are worth is told.</summary>
    public static Dictionary<LabelledSentence, List<Disagreement>> Compare(
        Corpus annotated, IReadOnlyList<Corpus> gold, Corpus silver, Corpus shared, Lexicon lexicon, TextWriter output)
    {
        var found = new CrossValidation(annotated, silver, shared, lexicon).Run(Epochs);
        Report(gold, shared, found, output);
        return found;
    }

    /// <summary>The silver source as repaired; the one given stays as it is.</summary>
    public static Corpus Repair(Corpus silver, Dictionary<LabelledSentence, List<Disagreement>> found, RepairMargins margins, RepairCounts counts)
    {
        var repaired = new Corpus(silver.Source, []);
        foreach (var document in silver.Documents)
        {
            var sentences = new List<LabelledSentence>(document.Sentences.Count);
            foreach (var sentence in document.Sentences)
            {
                var copy = sentence.Copy();
                if (SilverRepair.Apply(copy, found[sentence], margins, counts))
                {
                    sentences.Add(copy);
                }
            }

            repaired.Documents.Add(new CorpusDocument(document.Id, sentences));
        }

        return repaired;
    }

    private static void Report(IReadOnlyList<Corpus> gold, Corpus shared, Dictionary<LabelledSentence, List<Disagreement>> found, TextWriter output)
    {
        var lines = gold.SelectMany(static corpus => corpus.Sentences).GroupBy(Folds.LineKey).Where(static line => line.Count() == 1)
            .ToDictionary(static line => line.Key, static line => line.First(), StringComparer.Ordinal);
        var margins = new MarginTable();
        NameEvaluation before = new(), after = new(), kept = new();
        var (sentences, counts) = (0, new RepairCounts());
        foreach (var silver in shared.Sentences)
        {
            if (!lines.TryGetValue(Duplicates.KeyOf(silver), out var right) || right.Normals(0, right.Count) != silver.Normals(0, silver.Count))
            {
                continue;
            }

            sentences++;
            var gold1 = InMask(right, shared.Source.Mask);
            found[silver].ForEach(item => margins.Add(item, gold1));
            var repaired = silver.Copy();
            var keep = SilverRepair.Apply(repaired, found[silver], RepairMargins.Told, counts);
            before.Add(gold1, InMask(silver, shared.Source.Mask));
            after.Add(gold1, InMask(repaired, shared.Source.Mask));
            if (keep)
            {
                kept.Add(gold1, InMask(repaired, shared.Source.Mask));
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{sentences} silver sentences that people have labelled too, read by taggers that saw neither\n\n{margins}"));
        output.WriteLine($"shared sentences: {counts}");
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"F1 of the silver labels against the people's: {100 * before.All.F1:F2} before, {100 * after.All.F1:F2} repaired, {100 * kept.All.F1:F2} repaired without the dropped sentences\n"));
    }

    private static List<Label> InMask(LabelledSentence sentence, TypeMask mask) => [.. sentence.Labels.Where(label => mask.Has(label.Type))];
}
