namespace NewsNlp.Training.Tagging.Speech;

/// <summary>The parts of the treebanks EWT and GUM in one folder; of GUM the documents that its index lists, whose texts are free.</summary>
internal sealed class Treebanks(string folder)
{
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
