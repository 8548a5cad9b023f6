using System.Globalization;
using NewsNlp.Gazetteers;
using NewsNlp.Training.Corpora;
using NewsNlp.Training.Tagging;
using NewsNlp.Training.Tagging.Perceptron;

namespace NewsNlp.Training.Labels.Repair;

/// <summary>Trains the same tagger on raw, harmonised and repaired labels and scores it on texts that it has not seen.</summary>
internal sealed class LabelTrial
{
    // The corpus's own types; those that the policy cuts otherwise are left out of the score.
    private static readonly CorpusSource Worldwide = new(
        "worldwide",
        TypeMask.Of(EntityType.Person, EntityType.Organization, EntityType.Location),
        new Dictionary<string, EntityType>(StringComparer.Ordinal)
        {
            ["Person"] = EntityType.Person, ["Organization"] = EntityType.Organization, ["Location"] = EntityType.Location, ["Facility"] = EntityType.Location,
        },
        ["ner/dev/en_worldwide.dev.jsonl"]);

    private readonly Corpus _rawDev;
    private readonly Corpus _dev;
    private readonly Corpus? _worldwide;
    private readonly Gazetteer _gazetteer;
    private readonly TextWriter _output;

    public LabelTrial(string folder, Corpus rawDev, Corpus dev, Gazetteer gazetteer, TextWriter output)
    {
        (_rawDev, _dev, _gazetteer, _output) = (rawDev, dev, gazetteer, output);
        _worldwide = File.Exists(Path.Combine(folder, Worldwide.Files[0])) ? CorpusFiles.Read(Worldwide, folder) : null;
    }

    public void Run(List<Corpus> raw, List<Corpus> harmonised, Func<RepairMargins, Corpus> repair)
    {
        _output.WriteLine("| trained on | raw dev, 9 types | PER/LOC/ORG | harmonised dev, 9 types | PER/LOC/ORG | worldwide dev, PER/LOC/ORG | P | R |");
        _output.WriteLine("|---|---|---|---|---|---|---|---|");
        Score("annotated, raw", [raw[0]]);
        Score("annotated, harmonised", [harmonised[0]]);
        Score("annotated + gmb, raw", [raw[0], raw[2]]);
        Score("annotated + gmb, harmonised", [harmonised[0], harmonised[2]]);
        Score("annotated + gmb, gmb repaired", [harmonised[0], repair(RepairMargins.Told)]);
        Score("annotated + gmb, gmb repaired, nothing dropped", [harmonised[0], repair(RepairMargins.Told with { Drop = float.PositiveInfinity })]);
        Score("annotated + gmb, gmb repaired from 96 on, nothing dropped", [harmonised[0], repair(new RepairMargins(96, float.PositiveInfinity))]);
        Score("annotated + gmb, gmb dropped from 24 on, nothing repaired", [harmonised[0], repair(new RepairMargins(float.PositiveInfinity, 24))]);
        Score("all sources, raw", [raw[0], .. raw.Skip(2)]);
        Score("all sources, harmonised", [harmonised[0], .. harmonised.Skip(2)]);
        Score("all sources, gmb repaired", [harmonised[0], repair(RepairMargins.Told), .. harmonised.Skip(3)]);
        WriteTypes(Score("all sources, gmb repaired, nothing dropped", [harmonised[0], repair(RepairMargins.Told with { Drop = float.PositiveInfinity }), .. harmonised.Skip(3)]));
    }

    private NameEvaluation Score(string name, List<Corpus> corpora)
    {
        var tagger = TaggerTraining.Train(corpora, _gazetteer);
        var raw = NameEvaluation.Of(_rawDev, tagger.Tag);
        var dev = NameEvaluation.Of(_dev, tagger.Tag);
        var far = _worldwide is null ? new NameEvaluation() : NameEvaluation.Of(_worldwide, tagger.Tag);
        _output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {100 * raw.All.F1:F2} | {100 * raw.Three.F1:F2} | {100 * dev.All.F1:F2} | {100 * dev.Three.F1:F2} | {100 * far.Three.F1:F2} | {100 * far.Three.Precision:F2} | {100 * far.Three.Recall:F2} |"));
        _output.Flush();
        return dev;
    }

    private void WriteTypes(NameEvaluation dev)
    {
        _output.WriteLine("\n| type, last row, harmonised dev | P | R | F1 |\n|---|---|---|---|");
        foreach (var type in Enum.GetValues<EntityType>())
        {
            var score = dev.Of(type);
            _output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {type} | {100 * score.Precision:F1} | {100 * score.Recall:F1} | {100 * score.F1:F1} |"));
        }
    }
}
