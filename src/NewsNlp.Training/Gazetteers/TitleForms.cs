using NewsNlp.Gazetteers;

namespace NewsNlp.Training.Gazetteers;

/// <summary>Tells in which case a title must be written to be one.</summary>
internal static class TitleForms
{
    /// <summary>"PM" only in capitals ("5 pm"), "Sec." and "Mr" with a capital ("30 sec."), words such as "minister" in any case.</summary>
    public static EntryRef EntryOf(string form, TitleKind kind, int index)
    {
        var letters = form.Where(char.IsLetter).ToArray();
        if (letters.Length is > 1 and < 6 && letters.All(char.IsUpper))
        {
            return new EntryRef(EntryKind.Title, AliasKind.Acronym, index);
        }

        var capital = kind == TitleKind.Abbreviation || (kind == TitleKind.Gendered && IsHonorific(form));
        return new EntryRef(EntryKind.Title, AliasKind.Name, index, capital ? CaseNeed.Capital : CaseNeed.Any);
    }

    // "Sir", "Don", "U": words that stand before a name only; "chairman" and "businesswoman" stand for themselves too.
    private static bool IsHonorific(string form) => form.Length < 5 || form is "Señor" or "Señora" or "Monsieur" or "Madame" or "Madam" or "Sheikh"
        or "Sheikha" or "Shaikh" or "Father" or "Sister" or "Mother" or "Brother";
}
