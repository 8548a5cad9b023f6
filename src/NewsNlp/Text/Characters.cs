using System.Globalization;

namespace NewsNlp.Text;

/// <summary>Character classes that the rules agree on. Everything here is culture-free.</summary>
internal static class Characters
{
    public const char SoftHyphen = '\u00AD';

    /// <summary>Straight and curly apostrophes, the modifier letter and the prime that stands in for them.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02BC' or '\u2032' or '\u00B4' or '`' or '\u2018';

    /// <summary>Any mark that can open or close a quotation; apostrophe-like single marks are in it.</summary>
    public static bool IsQuotationMark(char c) =>
        c is '"' or '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u00AB' or '\u00BB' or '\uFF02'
            or '\u2018' or '\u2019' or '\u201A' or '\u201B' or '\'' or '`' or '\u2039' or '\u203A';

    public static bool IsDoubleQuotationMark(char c) =>
        c is '"' or '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u00AB' or '\u00BB' or '\uFF02';

    /// <summary>Hyphens that join words, without dashes that part them.</summary>
    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    /// <summary>Dashes that part clauses.</summary>
    public static bool IsDash(char c) => c is '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2212';

    public static bool IsLineBreak(char c) => c is '\n' or '\r' or '\u2028' or '\u2029' or '\u0085' or '\v' or '\f';

    /// <summary>Zero-width and direction marks and the soft hyphen, which may stand inside a word without parting it.</summary>
    public static bool IsInvisible(char c) => c >= SoftHyphen && c is SoftHyphen or '\u061C' or (>= '\u200B' and <= '\u200F')
        or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F') or '\uFEFF';

    public static bool IsCombining(char c) =>
        c >= '\u0300' && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
