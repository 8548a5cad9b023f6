#:package NewsNlp.Models.English@*
#:property PublishAot=false

// Many articles, two at a time, in order and in bounded memory. Run: dotnet run batch.cs [FILE.jsonl]
using System.Text.Json;
using NewsNlp;

var folder = (string)AppContext.GetData("EntryPointFileDirectoryPath")!;
var path = args.Length > 0 ? args[0] : Path.Combine(folder, "articles.jsonl");

var news = NewsPipeline.CreateEnglish();
await foreach (var result in news.AnalyzeAsync(ReadAsync(path), new StreamOptions { MaxDegreeOfParallelism = 2 }))
{
    if (result.Document is not { } article)
    {
        Console.WriteLine($"{result.Id}: {result.Error}");
        continue;
    }

    var speakers = article.Quotes.Select(q => q.Speaker?.Name).Where(n => n is not null).Distinct();
    Console.WriteLine($"{result.Id}: {article.Sentences.Count} sentences; quoted: {string.Join(", ", speakers)}");
}

static async IAsyncEnumerable<Article> ReadAsync(string path)
{
    await foreach (var line in File.ReadLinesAsync(path))
    {
        using var json = JsonDocument.Parse(line);
        var article = json.RootElement;
        var day = article.TryGetProperty("publishedOn", out var d) ? DateOnly.Parse(d.GetString()!) : (DateOnly?)null;
        yield return new Article(article.GetProperty("id").GetString()!, article.GetProperty("text").GetString()!, day);
    }
}
