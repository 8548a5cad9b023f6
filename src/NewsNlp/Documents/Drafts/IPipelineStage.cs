namespace NewsNlp.Documents;

/// <summary>
/// One step of the pipeline. A stage holds no state of a document: one instance serves all threads, and what it needs
/// to remember stands in the draft.
/// </summary>
internal interface IPipelineStage
{
    /// <summary>The name that messages use.</summary>
    string Name { get; }

    /// <summary>Layers that must have been written before.</summary>
    Layers Needs { get; }

    /// <summary>Layers that this stage writes.</summary>
    Layers Gives { get; }

    /// <summary>Reads and extends the draft. Never throws for any text.</summary>
    void Run(DocumentDraft draft);
}
