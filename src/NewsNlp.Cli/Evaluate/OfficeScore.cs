namespace NewsNlp.Cli.Evaluate;

/// <summary>How office questions were answered.</summary>
internal sealed class OfficeScore
{
    private readonly List<(OfficeQuestion Question, string Outcome, string Given)> _answers = [];

    /// <summary>Questions whose answer is a person.</summary>
    public int Asked { get; private set; }

    public int Right { get; private set; }

    /// <summary>Of those, the ones whose person, post and day the data have.</summary>
    public int Covered { get; private set; }

    public int RightOfCovered { get; private set; }

    /// <summary>Questions whose answer is nobody.</summary>
    public int Nobody { get; private set; }

    public int Abstained { get; private set; }

    /// <summary>Answers that name somebody else, or somebody where nobody is to be named.</summary>
    public int Wrong { get; private set; }

    public int Total => _answers.Count;

    public IReadOnlyList<(OfficeQuestion Question, string Outcome, string Given)> Answers => _answers;

    /// <summary>Answers all questions with the whole pipeline.</summary>
    public static OfficeScore Of(NewsPipeline news, IEnumerable<OfficeQuestion> questions)
    {
        var score = new OfficeScore();
        foreach (var question in questions)
        {
            score.Add(news, question);
        }

        return score;
    }

    private void Add(NewsPipeline news, OfficeQuestion question)
    {
        var document = news.Analyze(question.Text, new ArticleContext { PublishedOn = question.Day });
        var named = document.OfficeHolders.Where(holder => Overlap(holder.Span, question.Span) && holder.Person.Link is not null).Select(static holder => holder.Person).ToList();
        var given = named.Count == 0 ? "nobody" : string.Join(", ", named.Select(static person => $"{person.Name} ({person.Link})"));
        if (question.Answers.Count == 0)
        {
            Nobody++;
            Abstained += named.Count == 0 ? 1 : 0;
            Wrong += named.Count == 0 ? 0 : 1;
            _answers.Add((question, named.Count == 0 ? "right" : "wrong", given));
            return;
        }

        var accepted = question.Answers.SelectMany(name => news.Officials.Find(name)).Where(static official => official.Score >= 0.86).ToList();
        var right = named.Exists(person => accepted.Exists(official => official.Id == person.Link));
        var covered = accepted.Exists(official => official.Tenures.Any(tenure => Holds(tenure, question)));
        Asked++;
        Right += right ? 1 : 0;
        Covered += covered || right ? 1 : 0;
        RightOfCovered += right ? 1 : 0;
        Wrong += right || named.Count == 0 ? 0 : 1;
        _answers.Add((question, right ? "right" : named.Count > 0 ? "wrong" : covered ? "missed" : "not in the data", given));
    }

    // In office that day, or before it for one whom the text calls former, or soon after it for one elected.
    private static bool Holds(Tenure tenure, OfficeQuestion question) =>
        (question.Polity is null || tenure.Office.Country?.Code == question.Polity) && (tenure.From ?? tenure.SeenOn) is { } from
        && from <= question.Day.AddDays(question.Phrase.Contains("elect", StringComparison.OrdinalIgnoreCase) ? 400 : 7);

    private static bool Overlap(TextSpan a, TextSpan b) => a.Start < b.End && b.Start < a.End;
}
