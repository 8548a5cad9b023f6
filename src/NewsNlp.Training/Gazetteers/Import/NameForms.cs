using NewsNlp.Segmentation;
using NewsNlp.Text;

namespace NewsNlp.Training.Gazetteers.Import;

/// <summary>What the imports ask of a name.</summary>
internal static class NameForms
{
    /// <summary>Written in Latin letters; such names alone can stand in an English text.</summary>
    public static bool IsLatin(string form)
    {
        var letters = 0;
        foreach (var c in form)
        {
            if (char.IsLetter(c))
            {
                letters++;
                if (c is >= '\u02B0' and not (>= '\u1E00' and <= '\u1EFF'))
                {
                    return false;
                }
            }
        }

        return letters > 1;
    }

    /// <summary>Without a leading "the", which names take or leave.</summary>
    public static string WithoutThe(string form) => form.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? form[4..] : form;

    /// <summary>One short word of capitals, periods and digits ("UN", "U.S.", "G20").</summary>
    public static bool IsAcronym(string form) =>
        form.Length is > 1 and < 11 && form.Count(char.IsUpper) > 1 && form.All(static c => char.IsUpper(c) || char.IsDigit(c) || c is '.' or '-' or '&');

    /// <summary>The phrase that it makes, as one string: two forms of one phrase are the same name.</summary>
    public static string Phrase(string form) => string.Join(' ', Tokenizer.NormalsOf(form));

    public static string Fold(string form) => NormalForm.Of(form);
}
