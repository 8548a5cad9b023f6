namespace NewsNlp.Quotes;

/// <summary>A place where somebody reports speech: the verb with its group, its speaker, and what stands between it and the speech.</summary>
internal sealed class CueSite
{
    public required CueEntry Entry { get; init; }

    public required VerbForm Form { get; init; }

    /// <summary>Tokens of the cue itself.</summary>
    public required TokenSpan Cue { get; init; }

    /// <summary>First token of the verb group ("has also [said]").</summary>
    public required int GroupStart { get; init; }

    public NounPhrase Speaker { get; set; } = NounPhrase.None;

    /// <summary>The cue stands before its speaker: "said Pell".</summary>
    public bool Inverted { get; set; }

    /// <summary>The speaker is taken from an earlier cue: "and added", ", saying".</summary>
    public bool Borrowed { get; set; }

    /// <summary>Apposition or relative clause between speaker and verb starts here; -1 for none.</summary>
    public int AsideStart { get; set; } = -1;

    public bool Passive { get; init; }

    public bool Negated { get; init; }

    public bool Hedged { get; init; }

    /// <summary>Follows "who" or "which".</summary>
    public bool Relative { get; set; }

    /// <summary>Stands behind "what": "what he called".</summary>
    public bool AfterWhat { get; set; }

    public NounPhrase Addressee { get; set; } = NounPhrase.None;

    /// <summary>First token after the cue, an inverted speaker, a recipient and adverbials of the cue.</summary>
    public int After { get; set; }

    /// <summary>First token after the cue and an inverted speaker.</summary>
    public int Tail { get; set; }

    /// <summary>Whether a quote rests on it already.</summary>
    public bool Used { get; set; }

    /// <summary>First token of speaker and cue together.</summary>
    public int Start => Inverted || Borrowed || Speaker.IsNone ? GroupStart : Math.Min(Speaker.Start, GroupStart);
}
