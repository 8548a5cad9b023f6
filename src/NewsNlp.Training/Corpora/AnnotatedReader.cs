using System.Text.Json;

namespace NewsNlp.Training.Corpora;

/// <summary>Reads articles as raw text with half-open UTF-16 offsets: <c>{id, text, entities: [[start, end, type], …]}</c>, one a line.</summary>
internal static class AnnotatedReader
{
    public static Corpus Read(CorpusSource source, TextReader reader)
    {
        var corpus = new Corpus(source, []);
        var tokenizer = new SentenceTokenizer();
        while (reader.ReadLine() is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                using var json = JsonDocument.Parse(line);
                corpus.Documents.Add(DocumentOf(source, json.RootElement, tokenizer));
            }
        }

        return corpus;
    }

    private static CorpusDocument DocumentOf(CorpusSource source, JsonElement root, SentenceTokenizer tokenizer)
    {
        var sentences = tokenizer.Article(root.GetProperty("text").GetString() ?? "");
        var document = new CorpusDocument(root.GetProperty("id").GetString() ?? "", sentences);
        foreach (var entity in root.GetProperty("entities").EnumerateArray())
        {
            var span = new TextSpan(entity[0].GetInt32(), entity[1].GetInt32());
            if (source.Tags.TryGetValue(entity[2].GetString() ?? "", out var type) && !LabelPlacer.Place(sentences, span, type))
            {
                document.Lost.Add((span, type));
            }
        }

        return document;
    }
}
