using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using NewsNlp.Evaluation;

namespace NewsNlp.Cli.Evaluate;

/// <summary>
/// Quotes against annotated articles, one JSON object a line: <c>{id, text, attributions}</c>, where an attribution has
/// its content and either source, cue and type as lists of spans, or kind, cue, speaker and name.
/// </summary>
internal static class QuotesEvaluation
{
    public static int Run(IReadOnlyList<FileInfo> files, bool speechOnly, FileInfo? predictions, TextWriter output, NewsPipeline pipeline)
    {
        var scorer = new QuoteScorer();
        var documents = 0;
        using var writer = predictions is null ? null : new StreamWriter(predictions.FullName);
        foreach (var file in files)
        {
            foreach (var line in File.ReadLines(file.FullName))
            {
                using var article = JsonDocument.Parse(line);
                var text = article.RootElement.GetProperty("text").GetString()!;
                var gold = article.RootElement.GetProperty("attributions").EnumerateArray().Select(quote => Read(text, quote)).ToList();
                var ours = pipeline.ExtractQuotes(text).Select(GoldQuote.Of).ToList();
                scorer.Add(text, gold, ours, speechOnly ? quote => IsSpeech(text, quote) : null);
                writer?.WriteLine(Write(article.RootElement.GetProperty("id").GetString()!, ours));
                documents++;
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{documents} documents"));
        output.WriteLine("kind        gold    ours  strict R  overlap R  overlap P  speaker     name");
        foreach (var kind in Enum.GetValues<QuoteKind>())
        {
            Print(output, kind.ToString(), scorer.Of(kind));
        }

        Print(output, "all", scorer.All);
        PrintSpeakers(output, scorer.Speakers);
        return ExitCode.Fine;
    }

    private static GoldQuote Read(string text, JsonElement quote)
    {
        var kind = quote.TryGetProperty("kind", out var named) ? named.GetString() : quote.GetProperty("type").GetString();
        var speaker = quote.TryGetProperty("speaker", out var one) ? one : quote.GetProperty("source");
        var name = quote.TryGetProperty("name", out var given) ? given.GetString() : null;
        // "Police" and the like say no more than the noun.
        name = name is not null && name.Any(char.IsUpper) ? name : null;
        var spans = Spans(speaker);
        var told = spans.Count > 0 && name is not null ? SpeakerWords.KindOf(spans[0].Slice(text), name) : (MentionKind?)null;
        return new GoldQuote(Enum.Parse<QuoteKind>(kind!, true), Spans(quote.GetProperty("content")), Spans(quote.GetProperty("cue")), spans, name, told);
    }

    // A span, a list of spans, or null.
    private static List<TextSpan> Spans(JsonElement spans)
    {
        if (spans.ValueKind != JsonValueKind.Array || spans.GetArrayLength() == 0)
        {
            return [];
        }

        return spans[0].ValueKind == JsonValueKind.Number ? [Span(spans)] : [.. spans.EnumerateArray().Select(Span)];
    }

    private static TextSpan Span(JsonElement span) => new(span[0].GetInt32(), span[1].GetInt32());

    // The reference may hold wishes, plans and findings too: a quote counts when a word of its cue is a reporting verb.
    private static bool IsSpeech(string text, GoldQuote quote) => quote.Kind != QuoteKind.Indirect || quote.Cue.Any(cue =>
        cue.Slice(text).Split(' ', '\u00A0').Any(static word => Quotes.CueLexicon.IsSpeech(word.ToLowerInvariant())));

    private static string Write(string id, List<GoldQuote> quotes) => new JsonObject
    {
        ["id"] = id,
        ["attributions"] = new JsonArray([.. quotes.Select(static quote => new JsonObject
        {
            ["type"] = quote.Kind.ToString().ToLowerInvariant(),
            ["source"] = Pairs(quote.Speaker),
            ["cue"] = Pairs(quote.Cue),
            ["content"] = Pairs(quote.Content),
        })]),
    }.ToJsonString();

    private static JsonArray Pairs(IEnumerable<TextSpan> spans) => new([.. spans.Select(static span => new JsonArray(span.Start, span.End))]);

    private static void Print(TextWriter output, string kind, QuoteScore score) => output.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{kind,-9} {score.Gold,6} {score.Predicted,7}  {100 * score.StrictRecall,8:0.0}  {100 * score.OverlapRecall,9:0.0}  {100 * score.OverlapPrecision,9:0.0}  {100 * score.SpeakerAccuracy,7:0.0}  {100 * score.NameAccuracy,7:0.0}"));

    // References without names have nothing to tell here.
    private static void PrintSpeakers(TextWriter output, SpeakerTally speakers)
    {
        if (speakers.All.All == 0)
        {
            return;
        }

        output.WriteLine("\nspeakers     quotes   right    open   wrong     %  right    open   wrong");
        foreach (var kind in Enum.GetValues<MentionKind>())
        {
            Print(output, kind.ToString(), speakers.Of(kind));
        }

        Print(output, "inherited", speakers.Inherited);
        Print(output, "all", speakers.All);
        Print(output, "no name", speakers.Nameless);
    }

    private static void Print(TextWriter output, string kind, SpeakerScore score) => output.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{kind,-9} {score.All,9} {score.Right,7} {score.Open,7} {score.Wrong,7}     {100 * score.Accuracy,8:0.0} {100 * score.OpenShare,7:0.0} {100 * score.WrongShare,7:0.0}"));
}
