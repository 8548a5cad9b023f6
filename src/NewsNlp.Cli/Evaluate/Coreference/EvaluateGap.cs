using System.Globalization;
using NewsNlp.Evaluation;

namespace NewsNlp.Cli.Evaluate.Coreference;

/// <summary>Runs <c>evaluate gap</c>: pronouns with two names that they may stand for, by the measure of their makers (Webster et al. 2018).</summary>
internal static class EvaluateGap
{
    public static int Run(IReadOnlyList<FileInfo> files, int errors, TextWriter output, NewsPipeline news)
    {
        var male = new GapScore();
        var female = new GapScore();
        foreach (var fields in files.SelectMany(Read))
        {
            var (text, pronoun) = (fields[1], SpanOf(fields, 2));
            var (a, b) = (SpanOf(fields, 4), SpanOf(fields, 7));
            var entity = news.Analyze(text).Mentions.FirstOrDefault(mention => mention.Span == pronoun)?.Entity;
            var (isA, isB) = (Holds(entity, a), Holds(entity, b));
            var score = fields[2].ToLowerInvariant() is "he" or "him" or "his" ? male : female;
            var kind = score.Add(isA, fields[6] == "TRUE", isB, fields[9] == "TRUE", entity is not null);
            if (kind is not null && errors-- > 0)
            {
                output.WriteLine($"{kind}\t{fields[0]}\t{fields[2]} = {(fields[6] == "TRUE" ? fields[4] : fields[9] == "TRUE" ? fields[7] : "-")}, ours {entity?.Name ?? "-"}\t{text[Math.Max(0, pronoun.Start - 120)..Math.Min(text.Length, pronoun.End + 30)]}");
            }
        }

        output.WriteLine("               P      R     F1   right  other  nobody  to none of the two");
        Print(output, "male", male);
        Print(output, "female", female);
        Print(output, "all", male + female);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"female to male  {(male.Spans.F1 == 0 ? 0 : female.Spans.F1 / male.Spans.F1):0.00}"));
        return ExitCode.Fine;
    }

    private static IEnumerable<string[]> Read(FileInfo file)
    {
        // The first line names the columns.
        foreach (var line in File.ReadLines(file.FullName).Skip(1))
        {
            var fields = line.Split('\t');
            yield return fields.Length >= 10 ? fields : throw new ToolException(ExitCode.Data, $"{file.Name}: not a line of GAP: {line}");
        }
    }

    /// <summary>The span of words whose offset stands in the column behind them.</summary>
    private static TextSpan SpanOf(string[] fields, int column)
    {
        var (text, words, offset) = (fields[1], fields[column], fields[column + 1]);
        if (!int.TryParse(offset, NumberStyles.None, CultureInfo.InvariantCulture, out var start))
        {
            throw new ToolException(ExitCode.Data, $"{fields[0]}: the offset of “{words}” is no number: {offset}");
        }

        return start <= text.Length - words.Length
            ? new TextSpan(start, start + words.Length)
            : throw new ToolException(ExitCode.Data, string.Create(CultureInfo.InvariantCulture, $"{fields[0]}: “{words}” at {start} reaches beyond the text of {text.Length} characters."));
    }

    private static bool Holds(Entity? entity, TextSpan name) =>
        entity is not null && entity.Mentions.Any(mention => mention.Kind == MentionKind.Named && mention.Span.Overlaps(name));

    private static void Print(TextWriter output, string name, GapScore score) => output.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{name,-9} {100 * score.Spans.Precision,6:0.0} {100 * score.Spans.Recall,6:0.0} {100 * score.Spans.F1,6:0.0}  {score.Right,6} {score.Other,6} {score.Nobody,7} {score.Elsewhere,7}"));

    /// <summary>Sums over pronouns.</summary>
    private sealed class GapScore
    {
        public SpanScore Spans { get; private set; }

        public int Right { get; private set; }

        /// <summary>Pronouns that we gave to the other of the two names, or to one where it is neither.</summary>
        public int Other { get; private set; }

        public int Nobody { get; private set; }

        /// <summary>Pronouns of one of the two that we gave to a third.</summary>
        public int Elsewhere { get; private set; }

        public static GapScore operator +(GapScore a, GapScore b) => new()
        {
            Spans = a.Spans + b.Spans, Right = a.Right + b.Right, Other = a.Other + b.Other, Nobody = a.Nobody + b.Nobody, Elsewhere = a.Elsewhere + b.Elsewhere,
        };

        /// <summary>The kind of error; null where both labels are right.</summary>
        public string? Add(bool isA, bool goldA, bool isB, bool goldB, bool resolved)
        {
            Spans += new SpanScore((goldA ? 1 : 0) + (goldB ? 1 : 0), (isA ? 1 : 0) + (isB ? 1 : 0), (isA && goldA ? 1 : 0) + (isB && goldB ? 1 : 0));
            if (isA == goldA && isB == goldB)
            {
                Right++;
                return null;
            }

            if ((isA && !goldA) || (isB && !goldB))
            {
                Other++;
                return "other";
            }

            if (resolved)
            {
                Elsewhere++;
                return "elsewhere";
            }

            Nobody++;
            return "nobody";
        }
    }
}
