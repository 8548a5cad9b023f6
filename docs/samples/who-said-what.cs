#:package NewsNlp.Models.English@*
#:property PublishAot=false

// Who said what in an article. Run: dotnet run who-said-what.cs [FILE [YYYY-MM-DD]]
using System.Globalization;
using NewsNlp;

var folder = (string)AppContext.GetData("EntryPointFileDirectoryPath")!;
var path = args.Length > 0 ? args[0] : Path.Combine(folder, "grain-terminal.txt");
var day = DateOnly.Parse(args.Length > 1 ? args[1] : "2019-03-14", CultureInfo.InvariantCulture);

var news = NewsPipeline.CreateEnglish();
var article = news.Analyze(File.ReadAllText(path), new ArticleContext { PublishedOn = day });

foreach (var quote in article.Quotes)
{
    // The words beside the quote, and the person behind them, where the article tells.
    var speaker = quote.Speaker is null ? "(nobody named)" : quote.Speaker.Name ?? quote.Speaker.Text;
    var words = quote.Fragments.Select(f => f.Slice(article.Text));
    Console.WriteLine($"{speaker} [{quote.Kind}, {quote.Cue?.Text ?? "no cue"}]: {string.Join(" … ", words)}");
}
