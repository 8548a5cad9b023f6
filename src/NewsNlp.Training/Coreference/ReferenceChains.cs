using System.Globalization;
using System.Text.Json;
using NewsNlp.Documents;
using NewsNlp.Evaluation;

namespace NewsNlp.Training.Coreference;

/// <summary>Reads articles with chains, or with the names of speakers, from the forms that they come in.</summary>
internal static class ReferenceChains
{
    /// <summary>Words that a reference span may have before one of ours: "the French president" for "president".</summary>
    private const int MostWordsBefore = 4;

    /// <summary>The articles of one part of the project's corpus, as convert-corpus writes them.</summary>
    public static IEnumerable<TaughtArticle> OfCorpus(FileInfo corpus, string part)
    {
        foreach (var line in File.ReadLines(corpus.FullName))
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.GetProperty("split").GetString() == part)
            {
                yield return OfCorpus(json.RootElement);
            }
        }
    }

    private static TaughtArticle OfCorpus(JsonElement article)
    {
        var gold = new Dictionary<TextSpan, string>();
        var names = new List<ExternalMention>();
        foreach (var mention in article.GetProperty("mentions").EnumerateArray())
        {
            var span = SpanOf(mention);
            if (mention.GetProperty("entity").GetString() is { } entity)
            {
                gold[span] = entity;
            }

            if (mention.GetProperty("kind").GetString() == "named" && Enum.Parse<EntityType>(mention.GetProperty("type").GetString()!) is var type && type is not (EntityType.Date or EntityType.Money or EntityType.Office))
            {
                names.Add(new ExternalMention(span, type));
            }
        }

        var day = DateOnly.ParseExact(article.GetProperty("publishedOn").GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new TaughtArticle(article.GetProperty("text").GetString()!, day, names, mention => gold.GetValueOrDefault(mention.Span), true);
    }

    /// <summary>Documents in columns whose texts stand in treebank files of the same names; only those of the train part by the treebank's index.</summary>
    public static IEnumerable<TaughtArticle> OfColumns(DirectoryInfo columns, DirectoryInfo texts, double weight)
    {
        var train = File.ReadLines(Path.Combine(texts.FullName, "index.tsv")).Select(static line => line.Split('\t')).Where(static fields => fields[2] == "train").Select(static fields => fields[0]);
        foreach (var name in train.Order(StringComparer.Ordinal))
        {
            var path = Path.Combine(columns.FullName, name + ".conll");
            if (!File.Exists(path))
            {
                continue;
            }

            using var reader = File.OpenText(Path.Combine(texts.FullName, name + ".conllu"));
            var text = UdReader.Read(reader, name).First().Text;
            yield return OfColumns(text, ConllChains.Read(path), weight);
        }
    }

    private static TaughtArticle OfColumns(string text, ConllChains document, double weight)
    {
        var spans = new List<(TextSpan Span, string Entity)>();
        var number = 0;
        foreach (var chain in document.ChainsIn(text))
        {
            number++;
            var entity = number.ToString(CultureInfo.InvariantCulture);
            spans.AddRange(chain.Select(span => (span, entity)));
        }

        spans.Sort(static (a, b) => a.Span.Length.CompareTo(b.Span.Length));
        return new TaughtArticle(text, null, null, mention => EntityAt(text, spans, mention), true, weight);
    }

    // The spans come shortest first. Phrases are whole there: "the mayor of Elmas, Tom Vale," for our "Tom Vale".
    internal static string? EntityAt(string text, IEnumerable<(TextSpan Span, string Entity)> spans, MentionDraft mention)
    {
        foreach (var (span, entity) in spans)
        {
            if (span == mention.Span)
            {
                return entity;
            }

            if (mention.Kind != MentionKind.Pronoun && span.Start <= mention.Span.Start && span.End >= mention.Span.End)
            {
                var before = text.AsSpan(span.Start, mention.Span.Start - span.Start);
                var after = text.AsSpan(mention.Span.End, span.End - mention.Span.End);
                return before.Count(' ') <= MostWordsBefore && !before.Contains(" of ", StringComparison.Ordinal) && !before.Contains("'s ", StringComparison.Ordinal) && !before.Contains("’s ", StringComparison.Ordinal)
                    && !after.StartsWith("'s ") && !after.StartsWith("’s ") && !after.StartsWith(" and ") ? entity : null;
            }
        }

        return null;
    }

    /// <summary>Articles of quotes with the names of their speakers.</summary>
    public static IEnumerable<TaughtArticle> OfSpeakers(FileInfo file, double weight)
    {
        foreach (var line in File.ReadLines(file.FullName))
        {
            using var json = JsonDocument.Parse(line);
            var names = new Dictionary<TextSpan, string>();
            foreach (var quote in json.RootElement.GetProperty("attributions").EnumerateArray())
            {
                if (quote.GetProperty("speaker") is { ValueKind: JsonValueKind.Array } span && quote.GetProperty("name").GetString() is { } name)
                {
                    names[new TextSpan(span[0].GetInt32(), span[1].GetInt32())] = LastWord(name);
                }
            }

            var text = json.RootElement.GetProperty("text").GetString()!;
            yield return new TaughtArticle(
                text,
                null,
                null,
                mention => mention.Kind == MentionKind.Named ? LastWord(mention.Span.Slice(text)) : mention.Kind == MentionKind.Pronoun ? names.GetValueOrDefault(mention.Span) : null,
                false,
                weight);
        }
    }

    private static string LastWord(string name) => name[(name.LastIndexOf(' ') + 1)..].ToUpperInvariant();

    private static TextSpan SpanOf(JsonElement row) => new(row.GetProperty("start").GetInt32(), row.GetProperty("end").GetInt32());
}
