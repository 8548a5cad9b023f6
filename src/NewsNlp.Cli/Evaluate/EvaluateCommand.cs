using System.CommandLine;
using NewsNlp.Cli.Evaluate.Coreference;
using NewsNlp.Cli.Evaluate.Corpus;
using NewsNlp.Cli.Evaluate.Names;

namespace NewsNlp.Cli.Evaluate;

/// <summary>The verb <c>evaluate</c>: compares the pipeline's layers with reference data.</summary>
internal static class EvaluateCommand
{
    public static Command Create(Func<NewsPipeline> createPipeline)
    {
        var command = new Command("evaluate", "Compare the pipeline with reference data and print its scores.");
        AddCorpus(command, createPipeline);
        command.Subcommands.Add(CreateUd());
        command.Subcommands.Add(CreateNames(createPipeline));
        command.Subcommands.Add(CreateQuotes(createPipeline));
        command.Subcommands.Add(CreateGold("offices", "Who is meant by an office of a text, against questions with known answers.", "office questions", (files, errors, output) => EvaluateOffices.Run(files, errors, output, createPipeline())));
        command.Subcommands.Add(CreateGold("countries", "The countries that sentences name, against known ones.", "sentences with their countries", (files, errors, output) => EvaluateCountries.Run(files, errors, output, createPipeline())));
        command.Subcommands.Add(CreateCoreference(createPipeline));
        command.Subcommands.Add(CreateGap(createPipeline));
        return command;
    }

    private static Command CreateCoreference(Func<NewsPipeline> createPipeline)
    {
        var files = new Argument<FileInfo[]>("file") { Description = "Files in columns: number, token, chains.", Arity = ArgumentArity.OneOrMore };
        var texts = new Option<DirectoryInfo?>("--texts") { Description = "Folder of CoNLL-U files of the same names, which hold the text with its paragraphs." };
        var command = new Command("coref", "Coreference chains against annotated documents: MUC, B³, CEAF.") { files, texts };
        command.SetAction(result => EvaluateCoreference.Run(ReferenceFiles.Check(result.GetValue(files)), result.GetValue(texts), result.InvocationConfiguration.Output, createPipeline()));
        return command;
    }

    private static Command CreateGap(Func<NewsPipeline> createPipeline)
    {
        var files = new Argument<FileInfo[]>("file") { Description = "GAP files (TSV).", Arity = ArgumentArity.OneOrMore };
        var errors = new Option<int>("--errors") { Description = "Print this many of the pronouns that came out otherwise." };
        var command = new Command("gap", "Pronouns with two names to choose from.") { files, errors };
        command.SetAction(result => EvaluateGap.Run(ReferenceFiles.Check(result.GetValue(files)), result.GetValue(errors), result.InvocationConfiguration.Output, createPipeline()));
        return command;
    }

    // All layers together belong to the verb itself; a single layer has a verb of its own.
    private static void AddCorpus(Command command, Func<NewsPipeline> createPipeline)
    {
        var corpus = new Option<FileInfo[]>("--corpus") { Description = "JSONL files of articles with all layers, in the tool's own JSON with a text field.", AllowMultipleArgumentsPerToken = true };
        var split = new Option<string?>("--split") { Description = "Only the articles of this part: train, dev, test." };
        command.Options.Add(corpus);
        command.Options.Add(split);
        command.SetAction(result => result.GetValue(corpus) is { Length: > 0 } files
            ? CorpusEvaluation.Run(ReferenceFiles.Check(files), result.GetValue(split), result.InvocationConfiguration.Output, createPipeline())
            : throw new ToolException(ExitCode.Usage, "Say what to evaluate: --corpus FILE, or one of ud, names, quotes, offices, countries, coref, gap."));
    }

    private static Command CreateGold(string name, string description, string what, Func<FileInfo[], bool, TextWriter, int> run)
    {
        var files = new Argument<FileInfo[]>("file") { Description = $"JSONL files of {what}.", Arity = ArgumentArity.OneOrMore };
        var errors = new Option<bool>("--errors") { Description = "Print those that came out otherwise." };
        var command = new Command(name, description) { files, errors };
        command.SetAction(result => run(ReferenceFiles.Check(result.GetValue(files)), result.GetValue(errors), result.InvocationConfiguration.Output));
        return command;
    }

    private static Command CreateQuotes(Func<NewsPipeline> createPipeline)
    {
        var files = new Argument<FileInfo[]>("file") { Description = "JSONL files of articles with gold quotes.", Arity = ArgumentArity.OneOrMore };
        var speech = new Option<bool>("--speech") { Description = "Of indirect gold quotes, count only those with a reporting verb in their cue." };
        var predictions = new Option<FileInfo?>("--predictions") { Description = "Write our quotes to this JSONL file." };
        var command = new Command("quotes", "Quotes and speakers against annotated articles.") { files, speech, predictions };
        command.SetAction(result => QuotesEvaluation.Run(
            ReferenceFiles.Check(result.GetValue(files)),
            result.GetValue(speech),
            result.GetValue(predictions),
            result.InvocationConfiguration.Output,
            createPipeline()));
        return command;
    }

    private static Command CreateNames(Func<NewsPipeline> createPipeline)
    {
        var files = new Argument<FileInfo[]>("file") { Description = "JSONL files of articles with gold names, or columns of tokens and BIO tags (.bio).", Arity = ArgumentArity.OneOrMore };
        var four = new Option<bool>("--four") { Description = "Compare in the classes PER, LOC, ORG and MISC, as most corpora have them." };
        var errors = new Option<int>("--errors") { Description = "Print this many of the names that differ." };
        var kinds = new Option<bool>("--kinds") { Description = "Print how names differ: in type, in bounds, missed or extra." };
        var reliability = new Option<bool>("--reliability") { Description = "Print how often names are right, by their score." };
        var command = new Command("names", "Named mentions against annotated articles.") { files, four, errors, kinds, reliability };
        command.SetAction(result => EvaluateNames.Run(
            ReferenceFiles.Check(result.GetValue(files)), result.GetValue(four) ? NameClasses.Four : NameClasses.Own, result.GetValue(errors), result.GetValue(kinds), result.GetValue(reliability), result.InvocationConfiguration.Output, createPipeline()));
        return command;
    }

    private static Command CreateUd()
    {
        var paths = new Argument<string[]>("path") { Description = "CoNLL-U files, or folders that hold some.", Arity = ArgumentArity.OneOrMore };
        var genre = new Option<string?>("--genre") { Description = "Only the files whose name starts with GUM_<genre>_." };
        var split = new Option<string?>("--split") { Description = "Only the files of this split (train, dev) by the folder's index.tsv." };
        var errors = new Option<int>("--errors") { Description = "Print this many of the places that differ, most frequent first." };
        var command = new Command("ud", "Tokens and sentences against Universal Dependencies (CoNLL-U).") { paths, genre, split, errors };
        command.SetAction(result => EvaluateUd.Run(
            new UdSelection(result.GetValue(paths) ?? [], result.GetValue(genre), result.GetValue(split)),
            result.GetValue(errors),
            result.InvocationConfiguration.Output,
            result.InvocationConfiguration.Error));
        return command;
    }
}
