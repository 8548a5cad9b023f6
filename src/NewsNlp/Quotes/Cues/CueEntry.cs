namespace NewsNlp.Quotes;

/// <summary>A reporting verb.</summary>
/// <param name="Lemma">Its dictionary form.</param>
/// <param name="Class">What it does with the speech.</param>
/// <param name="Frames">Constructions in which it reports.</param>
/// <param name="Particle">The word that must follow ("out" of "pointed out"); null for none.</param>
internal sealed record CueEntry(string Lemma, CueClass Class, CueFrames Frames, string? Particle)
{
    public bool Has(CueFrames frames) => (Frames & frames) != 0;
}

/// <summary>Which inflected form of a verb a word is.</summary>
internal enum VerbForm : byte
{
    Plain,
    Present,
    Past,
    Participle,
    Gerund,
}

/// <summary>A word that is a form of reporting verbs.</summary>
/// <param name="Form">Which form; where past and participle are alike, Past.</param>
/// <param name="Entries">The verbs: one mostly, more where particles make a difference ("point", "point out").</param>
internal sealed record CueForm(VerbForm Form, CueEntry[] Entries);
