namespace NewsNlp.Training.Annotation.Checks;

/// <summary>The head of a file: its names, its country, its date.</summary>
internal static class HeadChecks
{
    public static readonly string[] Desks = ["politics", "diplomacy", "courts", "business", "conflict", "disasters", "health", "science", "culture", "sport", "society", "local"];

    public static readonly string[] Formats =
        ["agency", "broadsheet", "broadcast", "tabloid", "localpaper", "brief", "feature", "interview", "liveblog", "courtreport", "obituary", "matchreport", "translated", "newsletter", "pressreview"];

    public static void Run(ArticleHead head, string? desk, string? name, NewsPipeline news, List<MarkupError> errors)
    {
        Refuse(!Desks.Contains(head.Desk) || (desk is not null && desk != head.Desk), $"desk '{head.Desk}' is none, or not that of the folder", errors);
        Refuse(!Formats.Contains(head.Format), $"format '{head.Format}' is none of {string.Join(", ", Formats)}", errors);
        Refuse(name is not null && name != head.Id, $"id '{head.Id}' is not the name of the file", errors);
        Refuse(head.Country != "XX" && news.Countries.ByCode(head.Country)?.Code != head.Country, $"country '{head.Country}' is no code", errors);
        Refuse(head.Date.Year is < 1995 or > 2026, $"date {head.Date:yyyy-MM-dd} is not between 1995 and 2026", errors);
    }

    private static void Refuse(bool isWrong, string message, List<MarkupError> errors)
    {
        if (isWrong)
        {
            errors.Add(new MarkupError(1, message));
        }
    }
}
