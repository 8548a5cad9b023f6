namespace NewsNlp.Documents;

/// <summary>A quote while the document is made.</summary>
internal sealed class QuoteDraft
{
    public required QuoteKind Kind { get; set; }

    /// <summary>Pieces in text order, with their quotation marks.</summary>
    public List<TextSpan> Fragments { get; } = [];

    /// <summary>What stands inside quotation marks, without them.</summary>
    public List<TextSpan> Quoted { get; } = [];

    public CueDraft? Cue { get; set; }

    /// <summary>The words that name the speaker; null where there are none.</summary>
    public TextSpan? Speaker { get; set; }

    /// <summary>The mention in these words; null where they hold none.</summary>
    public MentionDraft? SpeakerMention { get; set; }

    /// <summary>Further speakers of a joint statement ("Reed and Vale said").</summary>
    public List<MentionDraft> CoSpeakers { get; } = [];

    /// <summary>Whom the words were said to, where the text names one ("told Pell").</summary>
    public MentionDraft? Addressee { get; set; }

    /// <summary>Why there is no speaker; null where there is one.</summary>
    public string? NoSpeakerReason { get; set; }

    public QuoteDraft? Parent { get; set; }

    public bool Inherited { get; set; }

    public bool Unclosed { get; set; }

    public double Score { get; set; } = 1;

    public List<Evidence> Evidence { get; } = [];

    public TextSpan Span => new(Fragments[0].Start, Fragments[^1].End);
}
