namespace NewsNlp.Training.Annotation;

/// <summary>The characters of a text that surely are quotation marks: apostrophes are left out where they may be some.</summary>
internal static class QuotationMarks
{
    public static IEnumerable<int> In(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '“' or '”' or '„' or '‟' or '‚' or '«' or '»' or '"' || (text[i] is '‘' or '\'' && IsOpening(text, i)))
            {
                yield return i;
            }
        }
    }

    /// <summary>Whether a quotation opens at a place.</summary>
    public static bool IsOpening(string text, int at)
    {
        var before = at == 0 ? ' ' : text[at - 1];
        var after = at + 1 < text.Length ? text[at + 1] : ' ';
        return text[at] switch
        {
            '“' or '„' or '‚' or '«' or '"' => true,
            // ’90s, ’em and the like take the closing shape, or a straight one before a digit.
            '‘' => char.IsLetterOrDigit(after) && !char.IsLetterOrDigit(before),
            '\'' => (char.IsWhiteSpace(before) || before is '(' or '"' or '-') && char.IsLetter(after),
            _ => false,
        };
    }
}
