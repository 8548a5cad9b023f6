using System.CommandLine;
using System.Globalization;
using NewsNlp.Models;
using NewsNlp.Tagging;

namespace NewsNlp.Training.Tagging.Speech;

/// <summary>The verb that trains a tagger of parts of speech and scores it. It writes no model: none is shipped.</summary>
internal static class TrainPosCommand
{
    // Of each table of confusions the most frequent ones.
    private const int Shown = 12;

    public static Command Create(Option<DirectoryInfo> data)
    {
        var corpora = new Argument<DirectoryInfo>("corpora") { Description = "Folder of the corpora; its folder ud holds the treebanks." };
        var epochs = new Option<int>("--epochs") { Description = "Passes over the training texts.", DefaultValueFactory = _ => 8 };
        var seed = new Option<ulong>("--seed") { Description = "The seed of the order of the sentences.", DefaultValueFactory = _ => 20261124 };
        var test = new Option<bool>("--test") { Description = "Score the test part of EWT too." };
        var command = new Command("train-pos", "Trains a tagger of parts of speech and scores it. The same inputs and seed give the same weights.") { corpora, epochs, seed, test, data };
        command.SetAction(parsed =>
        {
            using var stream = File.OpenRead(Path.Combine(parsed.GetRequiredValue(data).FullName, "Compiled", "vectors.bin"));
            var vectors = WordVectors.Read(ModelFile.Read(stream));
            var treebanks = new Treebanks(Path.Combine(parsed.GetRequiredValue(corpora).FullName, "ud"));
            var tagger = Train(treebanks, vectors, parsed.GetValue(epochs), parsed.GetValue(seed), Console.Out);
            ScoreAll(tagger, treebanks, parsed.GetValue(test), Console.Out);
        });
        return command;
    }

    private static SpeechTagger Train(Treebanks treebanks, WordVectors vectors, int epochs, ulong seed, TextWriter output)
    {
        var before = Environment.CpuUsage.TotalTime;
        var sentences = treebanks.Train();
        var tagger = SpeechTrainer.Train(sentences, vectors, epochs, seed);
        var time = Environment.CpuUsage.TotalTime - before;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{sentences.Count} sentences, {sentences.Sum(static s => s.Words)} words, {tagger.Features} features, {time.TotalSeconds:F0} s of processor time"));
        return tagger;
    }

    private static void ScoreAll(SpeechTagger tagger, Treebanks treebanks, bool test, TextWriter output)
    {
        Score("EWT dev", tagger, treebanks.WebDev(), output);
        Score("GUM dev", tagger, treebanks.GumDev(), output);
        if (test)
        {
            Score("EWT test", tagger, treebanks.WebTest(), output);
        }
    }

    private static void Score(string name, SpeechTagger tagger, List<SpeechSentence> sentences, TextWriter output)
    {
        var before = Environment.CpuUsage.TotalTime;
        var score = SpeechScore.Of(tagger, sentences);
        var time = Environment.CpuUsage.TotalTime - before;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {score}, {time.TotalMicroseconds / score.Words:F1} microseconds a word"));
        foreach (var line in score.Confusions(Shown))
        {
            output.WriteLine("  " + line);
        }

        output.Flush();
    }
}
