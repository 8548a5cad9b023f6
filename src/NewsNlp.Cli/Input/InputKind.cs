namespace NewsNlp.Cli.Input;

/// <summary>How articles stand in a file.</summary>
internal enum InputKind
{
    /// <summary>The file is one article.</summary>
    Text,

    /// <summary>A JSON object a line, each an article.</summary>
    Jsonl,
}
