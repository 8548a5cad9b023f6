using NewsNlp.Text;

namespace NewsNlp.Training.Gazetteers;

/// <summary>Splits names as the tokenizer splits text: hyphens, possessives and marks apart, abbreviations whole.</summary>
internal static class PhraseTokens
{
    public static string[] Of(string form)
    {
        var tokens = new List<string>();
        foreach (var word in form.Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries))
        {
            AddWord(word, tokens);
        }

        return [.. tokens.Select(NormalForm.Of).Where(static token => token.Length > 0)];
    }

    private static void AddWord(string word, List<string> tokens)
    {
        var start = 0;
        for (var i = 0; i < word.Length; i++)
        {
            if (Characters.IsApostrophe(word[i]) && IsPossessive(word, i))
            {
                Add(word[start..i], tokens);
                start = i;
            }
            else if (!char.IsLetterOrDigit(word[i]) && !Characters.IsApostrophe(word[i]) && !Characters.IsCombining(word[i]) && !IsInnerPeriod(word, i))
            {
                Add(word[start..i], tokens);
                tokens.Add(word[i].ToString());
                start = i + 1;
            }
        }

        Add(word[start..], tokens);
    }

    private static void Add(string token, List<string> tokens)
    {
        if (token.Length > 0)
        {
            tokens.Add(token);
        }
    }

    private static bool IsPossessive(string word, int i) => i > 0 && i + 2 == word.Length && word[i + 1] is 's' or 'S';

    // "U.S.", "J.", "Sen.", "St.": a period after a short word or between letters belongs to it.
    private static bool IsInnerPeriod(string word, int i) => word[i] == '.' && i > 0 && (i + 1 < word.Length ? char.IsLetterOrDigit(word[i + 1]) : i <= 6);
}
