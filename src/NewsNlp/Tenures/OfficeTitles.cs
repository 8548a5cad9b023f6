using NewsNlp.Gazetteers;
using NewsNlp.Segmentation;

namespace NewsNlp.Tenures;

/// <summary>Titles with the bodies in them called by their usual names: "Director of the CIA" is "director of the central intelligence agency".</summary>
internal static class OfficeTitles
{
    private const int LongestName = 7;

    /// <param name="gazetteer">Knows the bodies.</param>
    /// <param name="title">The title.</param>
    /// <param name="polity">Only bodies of this polity are meant.</param>
    public static string Canonical(Gazetteer gazetteer, string title, string polity)
    {
        var tokens = Tokenizer.NormalsOf(title);
        var words = new List<string>(tokens.Length);
        for (var i = 0; i < tokens.Length;)
        {
            if (NameAt(gazetteer, tokens.AsSpan(i, Math.Min(LongestName, tokens.Length - i)), polity, out var length) is { } name)
            {
                words.Add(name);
                i += length;
            }
            else
            {
                words.Add(tokens[i++]);
            }
        }

        return string.Join(' ', words);
    }

    private static string? NameAt(Gazetteer gazetteer, ReadOnlySpan<string> tokens, string polity, out int length)
    {
        for (length = tokens.Length; length > 0; length--)
        {
            foreach (var entry in gazetteer.Find(tokens[..length]))
            {
                if (entry.Kind == EntryKind.Organization && gazetteer.Organization(entry.Index) is var body && body.Polity == polity)
                {
                    return body.Name;
                }
            }
        }

        return null;
    }
}
