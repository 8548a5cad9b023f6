using System.Globalization;

namespace NewsNlp.Cli.Evaluate;

/// <summary>Runs <c>evaluate offices</c>: who is meant by an office in a text, against questions with known answers.</summary>
internal static class EvaluateOffices
{
    public static int Run(IReadOnlyList<FileInfo> files, bool errors, TextWriter output, NewsPipeline news)
    {
        var score = OfficeScore.Of(news, files.SelectMany(OfficeQuestion.Read));
        Line(output, "right", score.Right, score.Asked);
        Line(output, "right, of those in the data", score.RightOfCovered, score.Covered);
        Line(output, "nobody, where nobody is meant", score.Abstained, score.Nobody);
        Line(output, "wrong", score.Wrong, score.Total);
        foreach (var (question, outcome, given) in errors ? score.Answers.Where(static answer => answer.Outcome != "right") : [])
        {
            output.WriteLine($"{question.Id}\t{outcome}\t{question.Day:yyyy-MM-dd}\t{question.Polity}\t{question.Phrase}\t{(question.Answers.Count == 0 ? "nobody" : question.Answers[0])}\t{given}\t{question.Kind}");
        }

        return ExitCode.Fine;
    }

    private static void Line(TextWriter output, string name, int count, int of) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}\t{count} of {of}\t{(of == 0 ? 0 : 100.0 * count / of):0.0} %"));
}
