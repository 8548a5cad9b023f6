namespace NewsNlp.Cli.Evaluate.Names;

/// <summary>The classes that names are compared in, with what our types and the labels of files come to in them.</summary>
internal sealed class NameClasses
{
    private readonly Dictionary<string, string> _classOf;

    private NameClasses(string[] names, Dictionary<string, string> classOf)
    {
        (Names, _classOf) = (names, classOf);
    }

    /// <summary>Our own nine types.</summary>
    public static NameClasses Own { get; } = new(Enum.GetNames<EntityType>(), Enum.GetNames<EntityType>().ToDictionary(static name => name, static name => name));

    /// <summary>People, places with states, bodies, and the rest, as most corpora have them; dates, money and offices are left out.</summary>
    public static NameClasses Four { get; } = new(["PER", "LOC", "ORG", "MISC"], new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["PER"] = "PER", ["Person"] = "PER",
        ["LOC"] = "LOC", ["Location"] = "LOC", ["Country"] = "LOC", ["Facility"] = "LOC",
        ["ORG"] = "ORG", ["Organization"] = "ORG",
        ["MISC"] = "MISC", ["Miscellaneous"] = "MISC", ["Nationality"] = "MISC", ["Misc"] = "MISC", ["NORP"] = "MISC", ["Product"] = "MISC",
        ["Office"] = "", ["Date"] = "", ["Money"] = "",
    });

    public IReadOnlyList<string> Names { get; }

    /// <summary>The class of a label; empty where it is left out.</summary>
    /// <exception cref="ToolException">The label is unknown.</exception>
    public string Of(string label) => _classOf.TryGetValue(label, out var name)
        ? name
        : throw new ToolException(ExitCode.Data, $"“{label}” is none of the labels {string.Join(", ", _classOf.Keys)}{(this == Own ? "; --four knows those of other corpora" : "")}.");
}
