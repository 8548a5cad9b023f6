namespace NewsNlp.Text;

/// <summary>The parts of a name in one spelling, with what comparing them asks for. Immutable.</summary>
internal sealed class FoldedName
{
    private FoldedName(string[] parts)
    {
        Parts = parts;
        Skeletons = [.. parts.Select(NameFolding.Skeleton)];
        Joined = NameFolding.Skeleton(string.Concat(parts));
        Sorted = string.Join(' ', parts.Order(StringComparer.Ordinal));
    }

    /// <summary>The folded parts, without articles.</summary>
    public string[] Parts { get; }

    /// <summary>The parts with their vowels in two classes.</summary>
    public string[] Skeletons { get; }

    /// <summary>The skeleton of all parts written as one word.</summary>
    public string Joined { get; }

    /// <summary>The folded parts in alphabetical order: the same for a family name first or last.</summary>
    public string Sorted { get; }

    public static FoldedName Of(IReadOnlyList<string> parts) => new(NameFolding.Fold(parts));
}
