using NewsNlp.Documents;
using NewsNlp.Text;

namespace NewsNlp.Segmentation;

/// <summary>Tells the blocks' parts in the article by their wording and their neighbours.</summary>
internal static class BlockRules
{
    private const int LongestHeadline = 200;
    private const int LongestSubheading = 80;
    private const int LongestByline = 120;

    public static void Classify(DocumentDraft draft)
    {
        var blocks = draft.Blocks;
        var text = draft.Text;
        var inStory = false;
        for (var i = 0; i < blocks.Count; i++)
        {
            var span = blocks[i].Span;
            var kind = KindOf(text, span, i, blocks.Count, inStory);
            if (kind == BlockKind.Paragraph && inStory && i + 1 < blocks.Count && IsSubheading(text, blocks[i - 1], span, blocks[i + 1].Span))
            {
                kind = BlockKind.Subheading;
            }

            blocks[i] = new Block(span, kind);
            var wasInStory = inStory;
            inStory |= kind == BlockKind.Paragraph;
            if (kind == BlockKind.Paragraph)
            {
                var dateline = Dateline.PrefixEnd(text, span, isFirst: !wasInStory);
                if (dateline > span.Start)
                {
                    blocks[i] = new Block(new TextSpan(span.Start, dateline), BlockKind.Dateline);
                    blocks.Insert(++i, new Block(new TextSpan(Dateline.SkipSpace(text, dateline), span.End), BlockKind.Paragraph));
                }
            }
        }
    }

    private static BlockKind KindOf(string text, TextSpan span, int index, int count, bool inStory)
    {
        var line = span.Slice(text.AsSpan());
        if (Boilerplate.Matches(line))
        {
            return BlockKind.Boilerplate;
        }

        if (Dateline.IsDateLine(line) || Dateline.IsPlaceLine(line))
        {
            return BlockKind.Dateline;
        }

        if (!inStory && IsByline(line))
        {
            return BlockKind.Byline;
        }

        return index == 0 && count > 1 && IsHeadline(line) ? BlockKind.Headline : BlockKind.Paragraph;
    }

    private static bool IsHeadline(ReadOnlySpan<char> line) =>
        line.Length <= LongestHeadline && !EndsLikeSentence(line) && HasLetter(line);

    /// <summary>A question or an exclamation may be a headline; a period, a colon or a comma is not its end.</summary>
    private static bool EndsLikeSentence(ReadOnlySpan<char> line)
    {
        var end = line.TrimEnd("\"'”’)»");
        var last = end.IsEmpty ? line[^1] : end[^1];
        return last is '.' or ':' or ',' or ';' or '\u2026' || (last is '?' or '!' && line.Length > LongestSubheading);
    }

    private static bool IsByline(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestByline || line[^1] == '.' || line.Length < 6)
        {
            return false;
        }

        var rest = StripPrefix(line);
        return rest.Length < line.Length && !rest.IsEmpty && char.IsUpper(rest[0]);
    }

    private static ReadOnlySpan<char> StripPrefix(ReadOnlySpan<char> line)
    {
        foreach (var prefix in Boilerplate.BylinePrefixes)
        {
            if (line.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            {
                return line[prefix.Length..].TrimStart();
            }
        }

        return line;
    }

    private static bool IsSubheading(string text, Block before, TextSpan span, TextSpan after)
    {
        var line = span.Slice(text.AsSpan());
        return before.Kind == BlockKind.Paragraph && line.Length <= LongestSubheading
            && (char.IsUpper(line[0]) || char.IsDigit(line[0])) && HasLetter(line) && !EndsLikeSentence(line) && !(line[^1] is '?' or '!' or '"' or '\u201D' or ')')
            && EndsLikeSentence(before.Span.Slice(text.AsSpan())) && after.Length > line.Length && EndsLikeSentence(after.Slice(text.AsSpan()));
    }

    private static bool HasLetter(ReadOnlySpan<char> line)
    {
        foreach (var c in line)
        {
            if (char.IsLetter(c))
            {
                return true;
            }
        }

        return false;
    }
}
