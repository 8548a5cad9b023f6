using System.Globalization;
using System.Text.Json;
using NewsNlp.Documents;
using NewsNlp.Segmentation;
using NewsNlp.Text;

namespace NewsNlp.Training.Gazetteers;

/// <summary>
/// Counts how words are written inside sentences, and keeps those that are mostly in lower case: at the start of a sentence
/// such a word is no evidence of a name. The first word of a sentence is not counted.
/// </summary>
internal static class CommonWordImport
{
    private const int LeastCount = 3;
    private const double LeastShare = 0.6;

    public static int Run(IEnumerable<FileInfo> files, string package, TextWriter output)
    {
        var counts = new SortedDictionary<string, (int Lower, int All)>(StringComparer.Ordinal);
        foreach (var file in files.OrderBy(static f => f.Name, StringComparer.Ordinal))
        {
            if (file.Extension == ".jsonl")
            {
                CountTexts(file, counts);
            }
            else
            {
                CountTokens(file, counts);
            }
        }

        var table = TsvTable.Of("common_words.tsv", "word");
        foreach (var (word, count) in counts)
        {
            if (count.Lower >= LeastCount && count.Lower >= LeastShare * count.All)
            {
                table.Rows.Add([word]);
            }
        }

        table.Write(Path.Combine(package, "Data"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{table.Rows.Count} of {counts.Count} words"));
        return 0;
    }

    private static void CountTokens(FileInfo file, SortedDictionary<string, (int Lower, int All)> counts)
    {
        var first = true;
        foreach (var line in File.ReadLines(file.FullName))
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab <= 0)
            {
                first = true;
                continue;
            }

            if (!first)
            {
                Count(line[..tab], counts);
            }

            first = false;
        }
    }

    private static void CountTexts(FileInfo file, SortedDictionary<string, (int Lower, int All)> counts)
    {
        IPipelineStage[] stages = [new BlockSplitter(), new Tokenizer(), new SentenceSplitter()];
        var draft = new DocumentDraft();
        foreach (var line in File.ReadLines(file.FullName))
        {
            using var article = JsonDocument.Parse(line);
            draft.Start(article.RootElement.GetProperty("text").GetString()!, new ArticleContext());
            foreach (var stage in stages)
            {
                stage.Run(draft);
            }

            foreach (var sentence in draft.Sentences)
            {
                for (var i = sentence.Tokens.Start + 1; i < sentence.Tokens.End; i++)
                {
                    Count(draft.Tokens[i].Span.Slice(draft.Text), counts);
                }
            }
        }
    }

    private static void Count(string surface, SortedDictionary<string, (int Lower, int All)> counts)
    {
        if (surface.Length < 2 || !char.IsLetter(surface[0]) || !surface.All(static c => char.IsLetter(c) || c is '\'' or '-'))
        {
            return;
        }

        var word = NormalForm.Of(surface);
        var seen = counts.GetValueOrDefault(word);
        counts[word] = (seen.Lower + (char.IsLower(surface[0]) ? 1 : 0), seen.All + 1);
    }
}
