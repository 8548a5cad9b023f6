namespace NewsNlp;

/// <summary>How entries stand in a file; see <see cref="GazetteerFile"/>.</summary>
public enum GazetteerFormat
{
    /// <summary>A JSON object a line.</summary>
    Jsonl,

    /// <summary>Columns with tabs between them, an entry a line.</summary>
    Tsv,
}
