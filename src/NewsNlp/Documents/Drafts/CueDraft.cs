namespace NewsNlp.Documents;

/// <summary>A cue while the document is made.</summary>
internal sealed record CueDraft(TextSpan Span, string Lemma, CueClass Class, bool Negated, bool Hedged);
