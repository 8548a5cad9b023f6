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
        var columns = new Option<DirectoryInfo?>("--columns") { Description = "Folder of documents with chains in columns, to be learnt from as well." };
        var texts = new Option<DirectoryInfo?>("--texts") { Description = "Folder of treebank files of the same names, with their index.tsv; only documents of its train part are read." };
        var speakers = new Option<FileInfo?>("--speakers") { Description = "Articles of quotes with the names of their speakers, to be learnt from as well." };
        var weight = new Option<double>("--weight") { Description = "What a pronoun of these counts beside one of the corpus.", DefaultValueFactory = static _ => 1 };
        var command = new Command("train-pronouns", "Learns who pronouns stand for from the train part of the corpus.") { corpus, target, columns, texts, speakers, weight, data };
        command.SetAction(parsed =>
        {
            var head = new PronounFileHead(parsed.GetRequiredValue(corpus).Name, parsed.GetValue(weight));
            var articles = ReferenceChains.OfCorpus(parsed.GetRequiredValue(corpus), "train");
            var share = parsed.GetValue(weight);
            if (parsed.GetValue(columns) is { } folder && parsed.GetValue(texts) is { } bank)
            {
                articles = articles.Concat(ReferenceChains.OfColumns(folder, bank, share));
                head.AddColumns(folder.Name, bank.Name);
            }

            if (parsed.GetValue(speakers) is { } file)
            {
                articles = articles.Concat(ReferenceChains.OfSpeakers(file, share));
                head.AddSpeakers(file.Name);
            }

            var dev = ReferenceChains.OfCorpus(parsed.GetRequiredValue(corpus), "dev");
            return PronounTraining.Run(articles, dev, parsed.GetRequiredValue(data).FullName, head.Lines, parsed.GetRequiredValue(target), Console.Out);
        });
        return command;
    }
}
