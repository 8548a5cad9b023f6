using System.Globalization;

namespace NewsNlp.Cli.Evaluate;

/// <summary>A sentence and the countries that it names: a line of a file of sentences.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Text">The text.</param>
/// <param name="Day">Its day of publication.</param>
/// <param name="Countries">Expressions that name a country or its people, with the code.</param>
/// <param name="Cities">Towns with the code of their country.</param>
/// <param name="Others">Expressions that look like a country and are none, or that nothing decides.</param>
internal sealed record CountrySentence(
    string Id, string Text, DateOnly Day, IReadOnlyList<(string At, string Code)> Countries, IReadOnlyList<(string At, string Code)> Cities, IReadOnlyList<string> Others)
{
    /// <exception cref="InvalidDataException">A line is not of this form.</exception>
    public static List<CountrySentence> Read(FileInfo file) => GoldLines.Read(file, static row => new CountrySentence(
        row.GetProperty("id").GetString()!,
        row.GetProperty("text").GetString()!,
        DateOnly.ParseExact(row.GetProperty("date").GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture),
        [.. Places(row, "countries")],
        [.. Places(row, "cities")],
        [.. GoldLines.Texts(row, "not")]));

    /// <summary>The first place where the expression stands as whole words.</summary>
    /// <exception cref="InvalidDataException">It does not stand in the text.</exception>
    public TextSpan SpanOf(string expression)
    {
        for (var at = Text.IndexOf(expression, StringComparison.Ordinal); at >= 0; at = Text.IndexOf(expression, at + 1, StringComparison.Ordinal))
        {
            var end = at + expression.Length;
            if ((at == 0 || !char.IsLetterOrDigit(Text[at - 1])) && (end == Text.Length || !char.IsLetterOrDigit(Text[end])))
            {
                return new TextSpan(at, end);
            }
        }

        throw new InvalidDataException($"{Id}: '{expression}' does not stand in the text.");
    }

    private static IEnumerable<(string At, string Code)> Places(System.Text.Json.JsonElement row, string name) =>
        row.TryGetProperty(name, out var list) ? list.EnumerateArray().Select(static place => (place.GetProperty("at").GetString()!, place.GetProperty("code").GetString()!)) : [];
}
