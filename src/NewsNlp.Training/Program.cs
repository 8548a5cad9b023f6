using System.CommandLine;
using NewsNlp.Training.Coverage;
using NewsNlp.Training.Gazetteers;
using NewsNlp.Training.Labels;
using NewsNlp.Training.Labels.Repair;

var data = new Option<DirectoryInfo>("--data")
{
    Description = "Folder of the data package.",
    DefaultValueFactory = _ => new DirectoryInfo("src/NewsNlp.Models.English"),
};
var lists = new Argument<DirectoryInfo>("lists") { Description = "Folder of the collected lists." };

var import = new Command("import-gazetteer", "Writes the sorted sources (Data/*.tsv) from collected lists and the package's own additions (Curated/*.tsv).") { lists, data };
import.SetAction(parsed => GazetteerImport.Run(parsed.GetRequiredValue(lists).FullName, parsed.GetRequiredValue(data).FullName, Console.Out));

var corpora = new Argument<FileInfo[]>("corpora") { Description = "BIO files, JSONL files with a text field.", Arity = ArgumentArity.OneOrMore };
var words = new Command("import-words", "Counts which words news write in lower case (Data/common_words.tsv).") { corpora, data };
words.SetAction(parsed => CommonWordImport.Run(parsed.GetRequiredValue(corpora), parsed.GetRequiredValue(data).FullName, Console.Out));

var without = new Option<string>("--without") { Description = "Letters of the sources whose tenures are left out (docs/data-sources.md): C leaves out what is uncited.", DefaultValueFactory = _ => "" };
var compile = new Command("compile-gazetteer", "Compiles the sources (Data/*.tsv) into Compiled/gazetteer.bin.") { data, without };
compile.SetAction(parsed => GazetteerCompilation.Run(parsed.GetRequiredValue(data).FullName, parsed.GetRequiredValue(without), Console.Out));

var docs = new Option<DirectoryInfo>("--docs") { Description = "Folder of the documentation.", DefaultValueFactory = _ => new DirectoryInfo("docs") };
var coverage = new Command("coverage", "Counts and draws which posts of which states the compiled gazetteer covers, by year (docs/coverage.md).") { data, docs };
coverage.SetAction(parsed => CoverageReport.Run(parsed.GetRequiredValue(data).FullName, parsed.GetRequiredValue(docs).FullName, Console.Out));

var training = new Argument<DirectoryInfo>("corpora") { Description = "Folder of the corpora (docs/labels.md)." };
var target = new Option<DirectoryInfo>("--out") { Description = "Folder that takes the harmonised files.", Required = true };
var examples = new Option<int>("--examples") { Description = "Examples to show of what each rule changed." };
var harmonise = new Command("harmonise-labels", "Brings the labels of the corpora into line with the policy and counts what each rule changed.") { training, target, examples, data };
harmonise.SetAction(parsed => HarmoniseCommand.Run(
    parsed.GetRequiredValue(training).FullName, parsed.GetRequiredValue(data).FullName, parsed.GetRequiredValue(target).FullName, parsed.GetValue(examples), Console.Out));

var score = new Option<bool>("--score") { Description = "Train the tagger on raw, harmonised and repaired labels and score it." };
var repair = new Command("repair-labels", "Cross-validates the machine-labelled source, repairs or drops what the tagger contradicts, and scores the result.") { training, target, score, data };
repair.SetAction(parsed => RepairCommand.Run(
    parsed.GetRequiredValue(training).FullName, parsed.GetRequiredValue(data).FullName, parsed.GetRequiredValue(target).FullName, parsed.GetValue(score), Console.Out));

return new RootCommand("Makes the data of NewsNlp.") { import, words, compile, coverage, harmonise, repair }.Parse(args).Invoke();
