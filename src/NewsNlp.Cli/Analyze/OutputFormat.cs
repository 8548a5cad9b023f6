namespace NewsNlp.Cli.Analyze;

/// <summary>The written forms of an analysis.</summary>
internal enum OutputFormat
{
    Json,
    Jsonl,
    Text,
    Html,
    Conll,
}
