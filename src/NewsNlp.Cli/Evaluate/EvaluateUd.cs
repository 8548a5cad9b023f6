using System.Globalization;
using NewsNlp.Documents;
using NewsNlp.Evaluation;
using NewsNlp.Segmentation;

namespace NewsNlp.Cli.Evaluate;

/// <summary>Scores tokens and sentences on treebank files and prints a table.</summary>
internal static class EvaluateUd
{
    /// <returns>The exit code: 0, or 2 where the data could not be read.</returns>
    public static int Run(UdSelection selection, int errors, TextWriter output, TextWriter error)
    {
        try
        {
            var withBreaks = new UdTally(errors > 0);
            var withoutBreaks = new UdTally(false);
            foreach (var file in selection.Files())
            {
                Score(file, true, withBreaks);
                Score(file, false, withoutBreaks);
            }

            if (withBreaks.Documents == 0)
            {
                error.WriteLine("No documents: the paths hold no CoNLL-U files of this choice.");
                return 2;
            }

            Print(withBreaks, withoutBreaks, output);
            withBreaks.PrintDifferences(errors, output);
            return 0;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            error.WriteLine(failure.Message);
            return 2;
        }
    }

    private static void Score(string file, bool paragraphs, UdTally tally)
    {
        var draft = new DocumentDraft();
        using var reader = File.OpenText(file);
        foreach (var gold in UdReader.Read(reader, Path.GetFileNameWithoutExtension(file), paragraphs))
        {
            draft.Start(gold.Text, new ArticleContext());
            Segmenter.Run(draft);
            var tokens = new TextSpan[draft.Tokens.Length];
            for (var i = 0; i < tokens.Length; i++)
            {
                tokens[i] = draft.Tokens[i].Span;
            }

            tally.Add(gold, tokens, [.. draft.Sentences.Select(static s => s.Span)]);
        }
    }

    private static void Print(UdTally with, UdTally without, TextWriter output)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{with.Documents} documents, {with.Tokens.Gold} tokens, {with.Sentences.Gold} sentences"));
        output.WriteLine($"{"",-40}{"P",8}{"R",8}{"F1",8}");
        Row("tokens", with.Tokens);
        Row("sentences", with.Sentences);
        Row("sentences, paragraph breaks removed", without.Sentences);

        void Row(string name, SpanScore score) => output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{name,-40}{score.Precision * 100,8:0.00}{score.Recall * 100,8:0.00}{score.F1 * 100,8:0.00}"));
    }
}
