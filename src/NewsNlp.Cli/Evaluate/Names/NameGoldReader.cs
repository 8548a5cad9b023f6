using System.Text;

namespace NewsNlp.Cli.Evaluate.Names;

/// <summary>
/// Reads gold names: JSONL with raw text and half-open UTF-16 offsets (<c>{text, region?, entities: [[start, end, label], …]}</c>),
/// or columns (token TAB tag in the scheme BIO, an empty line behind a sentence), whose sentences are texts of their own.
/// </summary>
internal static class NameGoldReader
{
    private const string NoSpaceBefore = ",.;:?!)]}%”’…";
    private const string NoSpaceAfter = "([{$£€“‘";

    public static IEnumerable<NameGold> Read(FileInfo file) => file.Extension is ".bio" or ".tsv" ? ReadColumns(file) : GoldLines.Read(file, static row => new NameGold(
        row.GetProperty("text").GetString()!,
        GoldLines.Text(row, "region") ?? "",
        [.. row.GetProperty("entities").EnumerateArray().Select(static name => (new TextSpan(name[0].GetInt32(), name[1].GetInt32()), name[2].GetString()!))]));

    private static IEnumerable<NameGold> ReadColumns(FileInfo file)
    {
        var tokens = new List<(string Form, string Tag)>();
        foreach (var line in File.ReadLines(file.FullName).Append(""))
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab > 0)
            {
                tokens.Add((line[..tab], line[(tab + 1)..].Trim()));
            }
            else if (tokens.Count > 0)
            {
                yield return Sentence(tokens);
                tokens.Clear();
            }
        }
    }

    // The text is put together as people write it: the file does not keep its spaces.
    private static NameGold Sentence(List<(string Form, string Tag)> tokens)
    {
        var text = new StringBuilder();
        var names = new List<(TextSpan Span, string Label)>();
        for (var i = 0; i < tokens.Count; i++)
        {
            var (form, tag) = tokens[i];
            if (i > 0 && HasSpace(tokens, i))
            {
                text.Append(' ');
            }

            var start = text.Length;
            text.Append(form);
            if (tag.StartsWith("I-", StringComparison.Ordinal) && names.Count > 0 && i > 0 && tokens[i - 1].Tag != "O")
            {
                names[^1] = (new TextSpan(names[^1].Span.Start, text.Length), names[^1].Label);
            }
            else if (tag.Length > 2)
            {
                names.Add((new TextSpan(start, text.Length), tag[2..]));
            }
        }

        return new NameGold(text.ToString(), "", names);
    }

    private static bool HasSpace(List<(string Form, string Tag)> tokens, int at)
    {
        var (before, form) = (tokens[at - 1].Form, tokens[at].Form);
        return !(form.Length == 1 && NoSpaceBefore.Contains(form[0], StringComparison.Ordinal))
            && !(before.Length == 1 && NoSpaceAfter.Contains(before[0], StringComparison.Ordinal))
            && form is not ("'s" or "’s" or "n't" or "n’t" or "'re" or "'ve" or "'ll" or "'d" or "'m" or "’re" or "’ve" or "’ll" or "’d" or "’m")
            && !(form == "-" && at + 1 < tokens.Count && char.IsLetterOrDigit(before[^1]) && char.IsLetterOrDigit(tokens[at + 1].Form[0]))
            && !(before == "-" && at > 1 && char.IsLetterOrDigit(tokens[at - 2].Form[^1]) && char.IsLetterOrDigit(form[0]));
    }
}
