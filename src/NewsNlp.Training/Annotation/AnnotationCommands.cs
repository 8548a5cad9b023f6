using System.CommandLine;
using NewsNlp.Training.Annotation.Checks;
using NewsNlp.Training.Annotation.Gold;

namespace NewsNlp.Training.Annotation;

/// <summary>The verbs for the project's own annotated articles.</summary>
internal static class AnnotationCommands
{
    public static Command Check(Option<DirectoryInfo> data)
    {
        var paths = Paths();
        var hints = new Option<bool>("--hints") { Description = "Point at places that are often forgotten, too." };
        var command = new Command("check-corpus", "Refuses annotated articles that break the guidelines (docs/annotation.md).") { paths, hints, data };
        command.SetAction(parsed => CheckCorpus.Run(parsed.GetRequiredValue(paths), parsed.GetValue(hints), parsed.GetRequiredValue(data).FullName, Console.Out));
        return command;
    }

    public static Command Convert()
    {
        var paths = Paths();
        var split = new Option<string>("--split") { Description = "The part of the corpus.", DefaultValueFactory = _ => "all" };
        split.AcceptOnlyFromAmong(ConvertCorpus.Splits);
        var form = new Option<string>("--format") { Description = "json: the project's JSON, an article a line; bio: a token and its tag a line.", DefaultValueFactory = _ => "json" };
        form.AcceptOnlyFromAmong("json", "bio");
        var target = new Option<FileInfo>("--out") { Description = "The file to write.", Required = true };
        var command = new Command("convert-corpus", "Writes annotated articles as JSON gold or as BIO.") { paths, split, form, target };
        command.SetAction(parsed => ConvertCorpus.Run(
            parsed.GetRequiredValue(paths), parsed.GetRequiredValue(split), parsed.GetRequiredValue(form), parsed.GetRequiredValue(target).FullName, Console.Out));
        return command;
    }

    public static Command Report(Option<DirectoryInfo> data)
    {
        var paths = Paths();
        var command = new Command("corpus-report", "Measures the size and the variety of the annotated articles.") { paths, data };
        command.SetAction(parsed => CorpusReport.Run(parsed.GetRequiredValue(paths), parsed.GetRequiredValue(data).FullName, Console.Out));
        return command;
    }

    public static Command Agreement()
    {
        var first = new Argument<DirectoryInfo>("first") { Description = "Annotated files of one reader." };
        var second = new Argument<DirectoryInfo>("second") { Description = "Files of the same names by another." };
        var differences = new Option<bool>("--differences") { Description = "Tell each difference." };
        var command = new Command("corpus-agreement", "How well two annotations of the same articles agree, layer by layer.") { first, second, differences };
        command.SetAction(parsed => CorpusAgreement.Run(parsed.GetRequiredValue(first).FullName, parsed.GetRequiredValue(second).FullName, parsed.GetValue(differences), Console.Out));
        return command;
    }

    private static Argument<string[]> Paths() => new("paths") { Description = "Annotated files, or folders of some.", DefaultValueFactory = _ => ["src/NewsNlp.Training/Corpus"] };
}
