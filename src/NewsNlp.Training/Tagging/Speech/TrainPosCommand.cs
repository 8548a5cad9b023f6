using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using NewsNlp.Models;
using NewsNlp.Tagging;

namespace NewsNlp.Training.Tagging.Speech;

/// <summary>The verb that trains a tagger of parts of speech and scores it. No model of it is shipped.</summary>
internal static class TrainPosCommand
{
    public static Command Create(Option<DirectoryInfo> data)
    {
        var corpora = new Argument<DirectoryInfo>("corpora") { Description = "Folder of the corpora; its folder ud holds the treebanks." };
        var target = new Option<FileInfo?>("--out") { Description = "File that takes the model." };
        var epochs = new Option<int>("--epochs") { Description = "Passes over the training texts.", DefaultValueFactory = _ => 8 };
        var seed = new Option<ulong>("--seed") { Description = "The seed of the order of the sentences.", DefaultValueFactory = _ => 20261124 };
        var test = new Option<bool>("--test") { Description = "Score the test part of EWT too." };
        var command = new Command("train-pos", "Trains a tagger of parts of speech and scores it. The same inputs and seed give the same bytes.") { corpora, target, epochs, seed, test, data };
        command.SetAction(parsed =>
        {
            var treebanks = new Treebanks(Path.Combine(parsed.GetRequiredValue(corpora).FullName, "ud"));
            using var stream = File.OpenRead(Path.Combine(parsed.GetRequiredValue(data).FullName, "Compiled", "vectors.bin"));
            var vectors = WordVectors.Read(ModelFile.Read(stream));
            var clock = Stopwatch.StartNew();
            var sentences = treebanks.Train();
            var tagger = SpeechTrainer.Train(sentences, vectors, parsed.GetValue(epochs), parsed.GetValue(seed));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{sentences.Count} sentences, {sentences.Sum(static s => s.Words)} words, {tagger.Features} features, {clock.Elapsed.TotalSeconds:F0} s"));
            Score("EWT dev", tagger, treebanks.WebDev(), Console.Out);
            Score("GUM dev", tagger, treebanks.GumDev(), Console.Out);
            if (parsed.GetValue(test))
            {
                Score("EWT test", tagger, treebanks.WebTest(), Console.Out);
            }

            if (parsed.GetValue(target) is { } file)
            {
                var bytes = tagger.ToFile();
                File.WriteAllBytes(file.FullName, bytes);
                Console.WriteLine($"{bytes.Length} bytes -> {file}");
            }

            return 0;
        });
        return command;
    }

    private static void Score(string name, SpeechTagger tagger, List<SpeechSentence> sentences, TextWriter output)
    {
        var clock = Stopwatch.StartNew();
        var score = SpeechScore.Of(tagger, sentences);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {score}, {clock.Elapsed.TotalMicroseconds / score.Words:F1} microseconds a word"));
        foreach (var line in score.Confusions(12))
        {
            output.WriteLine("  " + line);
        }

        output.Flush();
    }
}
