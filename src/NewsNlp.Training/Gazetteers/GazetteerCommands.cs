using System.CommandLine;

namespace NewsNlp.Training.Gazetteers;

/// <summary>The verbs that make the gazetteer.</summary>
internal static class GazetteerCommands
{
    public static Command Import(Option<DirectoryInfo> data)
    {
        var lists = new Argument<DirectoryInfo>("lists") { Description = "Folder of the collected lists." };
        var command = new Command("import-gazetteer", "Writes the sorted sources (Data/*.tsv) from collected lists and the package's own additions (Curated/*.tsv).") { lists, data };
        command.SetAction(parsed => GazetteerImport.Run(parsed.GetRequiredValue(lists).FullName, parsed.GetRequiredValue(data).FullName, Console.Out));
        return command;
    }

    public static Command ImportWords(Option<DirectoryInfo> data)
    {
        var corpora = new Argument<FileInfo[]>("corpora") { Description = "BIO files, JSONL files with a text field.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("import-words", "Counts which words news write in lower case (Data/common_words.tsv).") { corpora, data };
        command.SetAction(parsed => CommonWordImport.Run(parsed.GetRequiredValue(corpora), parsed.GetRequiredValue(data).FullName, Console.Out));
        return command;
    }

    public static Command Compile(Option<DirectoryInfo> data)
    {
        var without = new Option<string>("--without") { Description = "Letters of the sources whose tenures are left out (docs/data-sources.md): C leaves out what is uncited.", DefaultValueFactory = _ => "" };
        var command = new Command("compile-gazetteer", "Compiles the sources (Data/*.tsv) into Compiled/gazetteer.bin.") { data, without };
        command.SetAction(parsed => GazetteerCompilation.Run(parsed.GetRequiredValue(data).FullName, parsed.GetRequiredValue(without), Console.Out));
        return command;
    }
}
