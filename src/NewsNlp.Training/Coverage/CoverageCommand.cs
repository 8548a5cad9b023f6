using System.CommandLine;

namespace NewsNlp.Training.Coverage;

/// <summary>The verb that counts and draws what the gazetteer covers.</summary>
internal static class CoverageCommand
{
    public static Command Create(Option<DirectoryInfo> data)
    {
        var docs = new Option<DirectoryInfo>("--docs") { Description = "Folder of the documentation.", DefaultValueFactory = _ => new DirectoryInfo("docs") };
        var command = new Command("coverage", "Counts and draws which posts of which states the compiled gazetteer covers, by year (docs/coverage.md).") { data, docs };
        command.SetAction(parsed => CoverageReport.Run(parsed.GetRequiredValue(data).FullName, parsed.GetRequiredValue(docs).FullName, Console.Out));
        return command;
    }
}
