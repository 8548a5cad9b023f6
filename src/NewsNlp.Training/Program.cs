using System.CommandLine;
using NewsNlp.Training.Annotation;
using NewsNlp.Training.Coverage;
using NewsNlp.Training.Gazetteers;

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

var annotated = new Argument<string[]>("paths") { Description = "Annotated files, or folders of some.", DefaultValueFactory = _ => ["src/NewsNlp.Training/Corpus"] };
var hints = new Option<bool>("--hints") { Description = "Point at places that are often forgotten, too." };
var check = new Command("check-corpus", "Refuses annotated articles that break the guidelines (docs/annotation.md).") { annotated, hints, data };
check.SetAction(parsed => CheckCorpus.Run(parsed.GetRequiredValue(annotated), parsed.GetValue(hints), parsed.GetRequiredValue(data).FullName, Console.Out));

var split = new Option<string>("--split") { Description = "The part of the corpus.", DefaultValueFactory = _ => "all" };
split.AcceptOnlyFromAmong(ConvertCorpus.Splits);
var form = new Option<string>("--format") { Description = "json: the project's JSON, an article a line; bio: a token and its tag a line.", DefaultValueFactory = _ => "json" };
form.AcceptOnlyFromAmong("json", "bio");
var target = new Option<FileInfo>("--out") { Description = "The file to write.", Required = true };
var convert = new Command("convert-corpus", "Writes annotated articles as JSON gold or as BIO.") { annotated, split, form, target, data };
convert.SetAction(parsed => ConvertCorpus.Run(
    parsed.GetRequiredValue(annotated), parsed.GetRequiredValue(split), parsed.GetRequiredValue(form), parsed.GetRequiredValue(target).FullName, parsed.GetRequiredValue(data).FullName, Console.Out));

var report = new Command("corpus-report", "Measures the size and the variety of the annotated articles.") { annotated, data };
report.SetAction(parsed => CorpusReport.Run(parsed.GetRequiredValue(annotated), parsed.GetRequiredValue(data).FullName, Console.Out));

var first = new Argument<DirectoryInfo>("first") { Description = "Annotated files of one reader." };
var second = new Argument<DirectoryInfo>("second") { Description = "Files of the same names by another." };
var differences = new Option<bool>("--differences") { Description = "Tell each difference." };
var agreement = new Command("corpus-agreement", "How well two annotations of the same articles agree, layer by layer.") { first, second, differences };
agreement.SetAction(parsed => CorpusAgreement.Run(parsed.GetRequiredValue(first).FullName, parsed.GetRequiredValue(second).FullName, parsed.GetValue(differences), Console.Out));

return new RootCommand("Makes the data of NewsNlp.") { import, words, compile, coverage, check, convert, report, agreement }.Parse(args).Invoke();
