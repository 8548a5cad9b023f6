using System.Globalization;
using System.Text.Json;

namespace NewsNlp.Cli.Evaluate;

/// <summary>A text with an office in it, and who is meant: a line of a file of questions.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Text">The text.</param>
/// <param name="Day">Its day of publication.</param>
/// <param name="Phrase">The office phrase; its first place in the text is asked about.</param>
/// <param name="Answers">The names of the one who is meant; empty where nobody is to be named.</param>
/// <param name="Polity">The state or body; null where there is none.</param>
/// <param name="Kind">How the state is known, or why nobody is to be named.</param>
internal sealed record OfficeQuestion(string Id, string Text, DateOnly Day, string Phrase, IReadOnlyList<string> Answers, string? Polity, string Kind)
{
    public TextSpan Span => Text.IndexOf(Phrase, StringComparison.Ordinal) is var start && start >= 0
        ? new TextSpan(start, start + Phrase.Length) : throw new InvalidDataException($"{Id}: the phrase '{Phrase}' does not stand in the text.");

    /// <exception cref="InvalidDataException">A line is not of this form.</exception>
    public static List<OfficeQuestion> Read(FileInfo file) => GoldLines.Read(file, static row =>
    {
        List<string> answers = [.. GoldLines.Texts(row, "also")];
        if (GoldLines.Text(row, "answer") is { } answer)
        {
            answers.Insert(0, answer);
        }
        else
        {
            answers.Clear();
        }

        return new OfficeQuestion(
            row.GetProperty("id").GetString()!, row.GetProperty("text").GetString()!, DateOnly.ParseExact(row.GetProperty("date").GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            row.GetProperty("phrase").GetString()!, answers, GoldLines.Text(row, "polity"), GoldLines.Text(row, "kind") ?? "");
    });
}
