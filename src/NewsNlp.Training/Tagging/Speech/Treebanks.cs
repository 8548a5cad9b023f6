namespace NewsNlp.Training.Tagging.Speech;

/// <summary>The parts of the treebanks EWT and GUM in one folder; of GUM the documents that its index lists, whose texts are free.</summary>
internal sealed class Treebanks(string folder)
{
    /// <summary>What a model file says of its sources.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Sources { get; } =
    [
        KeyValuePair.Create("source", "UD English EWT, train: CC BY-SA 4.0"),
        KeyValuePair.Create("source", "GUM, train documents with free texts: CC BY and CC BY-SA texts, annotation CC BY 4.0"),
    ];

    public List<SpeechSentence> Train() => [.. Web("train"), .. Gum("train")];

    public List<SpeechSentence> WebDev() => Web("dev");

    public List<SpeechSentence> WebTest() => Web("test");

    public List<SpeechSentence> GumDev() => Gum("dev");

    private List<SpeechSentence> Web(string part) => Read(Path.Combine(folder, $"en_ewt-ud-{part}.conllu"));

    private List<SpeechSentence> Gum(string part) =>
    [
        .. File.ReadLines(Path.Combine(folder, "gum", "index.tsv")).Select(static line => line.Split('\t'))
            .Where(columns => columns.Length > 2 && columns[2] == part).Select(static columns => columns[0]).Order(StringComparer.Ordinal)
            .SelectMany(name => Read(Path.Combine(folder, "gum", name + ".conllu"))),
    ];

    private static List<SpeechSentence> Read(string file)
    {
        using var reader = File.OpenText(file);
        return TreebankReader.Read(reader);
    }
}
