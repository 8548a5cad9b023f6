namespace NewsNlp.Documents;

/// <summary>A phrase of the gazetteer that stands in the text.</summary>
/// <param name="Tokens">The tokens that it covers.</param>
/// <param name="Phrase">The gazetteer's number for the phrase; the gazetteer tells the entries behind it.</param>
internal readonly record struct GazetteerMatch(TokenSpan Tokens, int Phrase);
