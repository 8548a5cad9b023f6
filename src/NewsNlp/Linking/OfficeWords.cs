using NewsNlp.Mentions;
using NewsNlp.Text;

namespace NewsNlp.Linking;

/// <summary>The words of an office phrase that tell posts of one class apart: its field or place, without its head.</summary>
internal static class OfficeWords
{
    /// <summary>Whether every telling word of the phrase stands in the label: "Governor of Texas" in "Governor of Texas".</summary>
    public static bool Agree(string title, string label)
    {
        var known = Telling(label);
        var asked = Telling(title);
        return asked.Count > 0 && asked.IsSubsetOf(known);
    }

    /// <summary>Whether the phrase names more than the head of a state: "president of Paris FC", "president of the senate".</summary>
    public static bool IsNarrower(string title)
    {
        var words = Telling(title);
        words.ExceptWith(["prime", "first", "federal", "chief", "state", "republic", "government"]);
        return words.Count > 0;
    }

    private static HashSet<string> Telling(string phrase)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in NormalForm.Of(phrase).Split([' ', '-', ',', '&'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (word is not ("of" or "the" or "for" or "and" or "to" or "affairs") && !OfficeHeads.TryGet(word, out _, out _))
            {
                words.Add(word == "defence" ? "defense" : word);
            }
        }

        return words;
    }
}
