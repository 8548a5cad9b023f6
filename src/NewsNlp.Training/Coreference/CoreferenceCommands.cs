using System.CommandLine;

namespace NewsNlp.Training.Coreference;

/// <summary>The verbs for what coreference learns.</summary>
internal static class CoreferenceCommands
{
    public static Command Pronouns(Option<DirectoryInfo> data)
    {
        var corpus = new Argument<FileInfo>("corpus") { Description = "The project's articles as convert-corpus writes them." };
        var target = new Option<FileInfo>("--out")
        {
            Description = "The file to write.",
            DefaultValueFactory = _ => new FileInfo("src/NewsNlp/Coreference/Ranking/pronoun-weights.tsv"),
        };
        var command = new Command("train-pronouns", "Learns who pronouns stand for from the train part of the corpus.") { corpus, target, data };
        command.SetAction(parsed => PronounTraining.Run(parsed.GetRequiredValue(corpus), parsed.GetRequiredValue(data).FullName, parsed.GetRequiredValue(target), Console.Out));
        return command;
    }
}
