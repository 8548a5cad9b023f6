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

    /// <summary>The polities with a body that the title names: in all others its canonical form is its own words.</summary>
    public static HashSet<string> PolitiesOf(Gazetteer gazetteer, string[] tokens)
    {
        var polities = new HashSet<string>(StringComparer.Ordinal);
        for (var start = 0; start < tokens.Length; start++)
        {
            for (var length = Math.Min(LongestName, tokens.Length - start); length > 0; length--)
            {
                foreach (var entry in gazetteer.Find(tokens.AsSpan(start, length)))
                {
                    if (entry.Kind == EntryKind.Organization && gazetteer.Organization(entry.Index).Polity is { } polity)
                    {
                        polities.Add(polity);
                    }
                }
            }
        }

        return polities;
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
