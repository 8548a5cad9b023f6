namespace NewsNlp.Evaluation;

/// <summary>A quote as a reference states it, or as ours is put beside it.</summary>
/// <param name="Kind">How the speech is reported.</param>
/// <param name="Content">Its pieces, in text order.</param>
/// <param name="Cue">The words that report it; empty for none.</param>
/// <param name="Speaker">The words that name the speaker; empty for none.</param>
/// <param name="Name">Name of the speaker; null where there is none or the reference has no names.</param>
/// <param name="Told">How the words for the speaker refer to him; null where there are none, or it is not asked.</param>
internal sealed record GoldQuote(
    QuoteKind Kind, IReadOnlyList<TextSpan> Content, IReadOnlyList<TextSpan> Cue, IReadOnlyList<TextSpan> Speaker, string? Name, MentionKind? Told = null)
{
    public static GoldQuote Of(Quote quote) => new(
        quote.Kind, quote.Fragments, quote.Cue is null ? [] : [quote.Cue.Span], quote.Speaker is null ? [] : [quote.Speaker.Span], quote.Speaker?.Name);
}
