using System.CommandLine;
using NewsNlp.Training.Labels.Repair;

namespace NewsNlp.Training.Labels;

/// <summary>The verbs that bring the labels of the training corpora into line.</summary>
internal static class LabelCommands
{
    public static Command Harmonise(Option<DirectoryInfo> data)
    {
        var corpora = Corpora();
        var target = Target();
        var examples = new Option<int>("--examples") { Description = "Examples to show of what each rule changed." };
        var command = new Command("harmonise-labels", "Brings the labels of the corpora into line with the policy and counts what each rule changed.") { corpora, target, examples, data };
        command.SetAction(parsed => HarmoniseCommand.Run(
            parsed.GetRequiredValue(corpora).FullName, parsed.GetRequiredValue(data).FullName, parsed.GetRequiredValue(target).FullName, parsed.GetValue(examples), Console.Out));
        return command;
    }

    public static Command Repair(Option<DirectoryInfo> data)
    {
        var corpora = Corpora();
        var target = Target();
        var score = new Option<bool>("--score") { Description = "Train the tagger on raw, harmonised and repaired labels and score it." };
        var command = new Command("repair-labels", "Cross-validates the machine-labelled source, repairs or drops what the tagger contradicts, and scores the result.") { corpora, target, score, data };
        command.SetAction(parsed => RepairCommand.Run(
            parsed.GetRequiredValue(corpora).FullName, parsed.GetRequiredValue(data).FullName, parsed.GetRequiredValue(target).FullName, parsed.GetValue(score), Console.Out));
        return command;
    }

    private static Argument<DirectoryInfo> Corpora() => new("corpora") { Description = "Folder of the corpora (docs/labels.md)." };

    private static Option<DirectoryInfo> Target() => new("--out") { Description = "Folder that takes the files.", Required = true };
}
