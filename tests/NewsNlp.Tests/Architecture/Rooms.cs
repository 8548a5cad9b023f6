namespace NewsNlp.Tests.Architecture;

/// <summary>The rooms of the library, a folder each, and which of the others a room may use.</summary>
internal static class Rooms
{
    /// <summary>The pipeline, its builder and what they are made of: the files beside the folders.</summary>
    public const string Root = "";

    private static readonly Dictionary<string, string[]> Below = new(StringComparer.Ordinal)
    {
        ["Text"] = [],
        ["Documents"] = ["Text"],
        ["Models"] = ["Documents", "Text"],
        ["Gazetteers"] = ["Models", "Documents", "Text"],
        ["Tagging"] = ["Models", "Documents", "Text"],
        ["Segmentation"] = ["Gazetteers", "Tagging", "Models", "Documents", "Text"],
        ["Mentions"] = ["Segmentation", "Gazetteers", "Tagging", "Models", "Documents", "Text"],
        ["Quotes"] = ["Mentions", "Segmentation", "Gazetteers", "Tagging", "Models", "Documents", "Text"],
        ["Coreference"] = ["Mentions", "Segmentation", "Gazetteers", "Tagging", "Models", "Documents", "Text"],
        ["Tenures"] = ["Mentions", "Segmentation", "Gazetteers", "Models", "Documents", "Text"],
        ["Linking"] = ["Tenures", "Coreference", "Quotes", "Mentions", "Segmentation", "Gazetteers", "Tagging", "Models", "Documents", "Text"],
        ["Lookup"] = ["Tenures", "Coreference", "Mentions", "Segmentation", "Gazetteers", "Models", "Documents", "Text"],
        ["Output"] = ["Documents", "Text"],
        ["Evaluation"] = ["Documents", "Text"],
    };

    public static bool MaySee(string room, string other) => room == Root || room == other || (Below.TryGetValue(room, out var below) && below.Contains(other));

    public static bool Exists(string room) => room == Root || Below.ContainsKey(room);

    /// <summary>The room of a source file; a folder within a room belongs to it.</summary>
    public static string Of(string path)
    {
        var parts = Path.GetRelativePath(SourceTree.Library, path).Split(Path.DirectorySeparatorChar);
        return parts.Length == 1 ? Root : parts[0];
    }
}
