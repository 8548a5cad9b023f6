#:package NewsNlp.Models.English@*
#:property PublishAot=false

// Who holds which office, on the day each article was published. Run: dotnet run offices.cs
using NewsNlp;

var folder = (string)AppContext.GetData("EntryPointFileDirectoryPath")!;
(string File, DateOnly Day)[] articles =
[
    ("grain-terminal.txt", new(2019, 3, 14)),
    ("flood-inquiry.txt", new(2021, 10, 6)),
    ("coffee-growers.txt", new(2018, 8, 21)),
];

var news = NewsPipeline.CreateEnglish();
foreach (var (file, day) in articles)
{
    var text = File.ReadAllText(Path.Combine(folder, file));
    var article = news.Analyze(text, new ArticleContext { PublishedOn = day }, AnalysisParts.Offices);
    Console.WriteLine($"{file}, {day:yyyy-MM-dd}");
    foreach (var holder in article.OfficeHolders)
    {
        var country = holder.Office.Country is { } c ? $" of {c.Name} ({c.Code})" : "";
        var since = holder.From is { } from ? $", since {from:yyyy-MM-dd}" : "";
        Console.WriteLine($"  {holder.Person.Name}: {holder.Office.Title}{country} [{holder.Status}, {holder.Basis}{since}]");
    }
}
