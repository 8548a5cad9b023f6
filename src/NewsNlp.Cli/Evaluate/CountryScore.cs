namespace NewsNlp.Cli.Evaluate;

/// <summary>How the countries of sentences were found.</summary>
internal sealed class CountryScore
{
    private readonly List<string> _errors = [];

    public int Named { get; private set; }

    public int Right { get; private set; }

    public int Others { get; private set; }

    public int LeftAlone { get; private set; }

    public int Cities { get; private set; }

    public int CitiesRight { get; private set; }

    public IReadOnlyList<string> Errors => _errors;

    public static CountryScore Of(NewsPipeline news, IEnumerable<CountrySentence> sentences)
    {
        var score = new CountryScore();
        foreach (var sentence in sentences)
        {
            score.Add(news, sentence);
        }

        return score;
    }

    private void Add(NewsPipeline news, CountrySentence sentence)
    {
        var context = new ArticleContext { PublishedOn = sentence.Day };
        var found = news.Countries.Find(sentence.Text, context);
        foreach (var (at, code) in sentence.Countries)
        {
            var span = sentence.SpanOf(at);
            var match = found.FirstOrDefault(match => match.Span.Start < span.End && span.Start < match.Span.End && IsCode(match.Country?.Code, code));
            Named++;
            Right += match is not null ? 1 : 0;
            Note(match is not null, sentence, "country", at, code, Told(found, span));
        }

        foreach (var at in sentence.Others)
        {
            var span = sentence.SpanOf(at);
            var left = !found.Any(match => match.Span.Start < span.End && span.Start < match.Span.End && match.Country is not null);
            Others++;
            LeftAlone += left ? 1 : 0;
            Note(left, sentence, "none", at, "-", Told(found, span));
        }

        var names = sentence.Cities.Count == 0 ? [] : news.ExtractEntities(sentence.Text, context);
        foreach (var (at, code) in sentence.Cities)
        {
            var span = sentence.SpanOf(at);
            var mention = names.FirstOrDefault(name => name.Span.Start < span.End && span.Start < name.Span.End);
            Cities++;
            CitiesRight += mention?.CountryCode == code ? 1 : 0;
            Note(mention?.CountryCode == code, sentence, "city", at, code, $"{mention?.Type} {mention?.CountryCode}");
        }
    }

    private void Note(bool right, CountrySentence sentence, string kind, string at, string code, string found)
    {
        if (!right)
        {
            _errors.Add($"{sentence.Id}\t{kind}\t{at}\t{code}\t{found}\t{sentence.Text}");
        }
    }

    // Wales has the code GB-WLS here, which a list of ISO codes writes GB.
    private static bool IsCode(string? found, string code) => found == code || (found is not null && found.StartsWith(code + "-", StringComparison.Ordinal));

    private static string Told(IReadOnlyList<CountryMatch> found, TextSpan span) =>
        found.FirstOrDefault(match => match.Span.Start < span.End && span.Start < match.Span.End) is { } match ? string.Join("/", match.Candidates.Select(static c => c.Code)) : "nothing";
}
