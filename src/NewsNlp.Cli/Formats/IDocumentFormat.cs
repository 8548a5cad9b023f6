namespace NewsNlp.Cli.Formats;

/// <summary>One written form of an analysis.</summary>
internal interface IDocumentFormat
{
    /// <summary>Ending of a file of this form, with its dot.</summary>
    string Ending { get; }

    /// <summary>Whether several articles may stand in one file.</summary>
    bool HoldsMany { get; }

    void Write(TextWriter writer, NewsDocument document);

    /// <summary>Writes what stands in the place of an article that could not be read; nothing where the form has no such place.</summary>
    void WriteError(TextWriter writer, string id, string error);
}
