using System.Collections.Frozen;
using NewsNlp.Text;

namespace NewsNlp.Segmentation;

/// <summary>Recognises the place and agency before a story ("LIMA, Peru (AP) —") and lines that hold a date alone.</summary>
internal static class Dateline
{
    private const int LongestPrefix = 100;
    private const int LongestDateLine = 80;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Months =
        "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec"
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OtherWords =
        ("monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun published updated posted last "
        + "modified first on at am pm a p m gmt utc bst est edt et cet ist of st nd rd th date hrs")
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Agencies =
        ("ap reuters afp upi dpa efe ansa tass xinhua bloomberg kyodo yonhap pti ians ani cnn bbc rfe/rl voa irin anadolu aa sana wam saba cna "
        + "bernama antara ips inter-press associated agence")
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsMonth(ReadOnlySpan<char> word) => Months.Contains(word);

    /// <summary>Whether the line holds a date, perhaps with a time, and nothing else.</summary>
    public static bool IsDateLine(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestDateLine)
        {
            return false;
        }

        bool month = false, day = false;
        for (var i = 0; i < line.Length;)
        {
            var c = line[i];
            var end = i + 1;
            if (char.IsLetter(c))
            {
                while (end < line.Length && char.IsLetter(line[end]))
                {
                    end++;
                }

                var word = line[i..end];
                if (Months.Contains(word))
                {
                    month = true;
                }
                else if (!OtherWords.Contains(word))
                {
                    return false;
                }
            }
            else if (char.IsAsciiDigit(c))
            {
                day = true;
            }
            else if (CharClasses.Of(c) is not (CharClass.Space or CharClass.Invisible) && c is not (',' or '.' or ':' or '-' or '\u2013' or '|' or '/' or '(' or ')'))
            {
                return false;
            }

            i = end;
        }

        return month && day;
    }

    /// <summary>Whether the line holds a place with an agency in brackets and nothing else ("LIMA, Peru (AP)").</summary>
    public static bool IsPlaceLine(ReadOnlySpan<char> line) =>
        line.Length <= LongestDateLine && line[^1] == ')' && IsPlaceAndAgency(line, isFirst: false, out var agency) && agency;

    /// <summary>Where the dateline before the block's story ends, its dash included; the block's start where there is none.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="block">A paragraph of it.</param>
    /// <param name="isFirst">Whether it begins the story; only there a place in mixed case is one ("Lima, Peru —").</param>
    public static int PrefixEnd(string text, TextSpan block, bool isFirst) => block.Start + PrefixEnd(block.Slice(text.AsSpan()), isFirst);

    public static int SkipSpace(string text, int position)
    {
        while (position < text.Length && CharClasses.Of(text[position]) is CharClass.Space or CharClass.Invisible)
        {
            position++;
        }

        return position;
    }

    /// <summary>Length of the dateline before a story, or 0.</summary>
    public static int PrefixEnd(ReadOnlySpan<char> line, bool isFirst = false)
    {
        if (line.IsEmpty || !char.IsUpper(line[0]) && line[0] != '(')
        {
            return 0;
        }

        var limit = Math.Min(line.Length, LongestPrefix);
        for (var i = 2; i < limit; i++)
        {
            var c = line[i];
            if (!Characters.IsDash(c) && c != '-')
            {
                continue;
            }

            var end = i + 1;
            while (end < line.Length && (line[end] == '-' || Characters.IsDash(line[end])))
            {
                end++;
            }

            var parted = IsSpace(line[i - 1]) || line[i - 1] == ')';
            if (!parted || end >= line.Length || !(IsSpace(line[end]) || end - i > 1 || Characters.IsDash(c)))
            {
                if (Characters.IsHyphen(c))
                {
                    continue;
                }

                return 0;
            }

            return IsPlaceAndAgency(line[..i], isFirst, out _) && BeginsStory(line[end..]) ? end : 0;
        }

        return 0;
    }

    private static bool IsSpace(char c) => CharClasses.Of(c) == CharClass.Space;

    /// <summary>Capitalised words of which the first is in capitals, or an agency in brackets at the end.</summary>
    private static bool IsPlaceAndAgency(ReadOnlySpan<char> prefix, bool isFirst, out bool agency)
    {
        bool capitals = false, first = true, month = false;
        agency = false;
        int words = 0, commas = 0;
        for (var i = 0; i < prefix.Length;)
        {
            var c = prefix[i];
            var end = i + 1;
            if (char.IsLetter(c))
            {
                while (end < prefix.Length && (char.IsLetter(prefix[end]) || prefix[end] is '/' or '-' or '\'' or '\u2019'))
                {
                    end++;
                }

                var word = prefix[i..end];
                if (!char.IsUpper(c) && word is not ("and" or "de" or "del" or "la" or "al" or "el"))
                {
                    return false;
                }

                month |= Months.Contains(word);
                capitals |= first && word.Length > 1 && IsCapitals(word);
                agency |= i > 0 && prefix[i - 1] == '(' && Agencies.Contains(word);
                first = false;
                words++;
            }
            else if (!IsSpace(c) && !(month && char.IsAsciiDigit(c)) && c is not (',' or '.' or '(' or ')' or '/' or ';'))
            {
                return false;
            }

            commas += c == ',' ? 1 : 0;
            i = end;
        }

        return words is > 0 and <= 12 && (capitals || agency || (isFirst && commas > 0 && words <= 6));
    }

    private static bool IsCapitals(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsLower(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool BeginsStory(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart();
        return !rest.IsEmpty && (char.IsUpper(rest[0]) || char.IsDigit(rest[0]) || Characters.IsQuotationMark(rest[0]) || rest[0] is '$' or '\u20AC' or '\u00A3');
    }
}
