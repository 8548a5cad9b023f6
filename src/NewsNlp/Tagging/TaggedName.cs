namespace NewsNlp.Tagging;

/// <summary>A name that the tagger found.</summary>
/// <param name="Tokens">Its tokens.</param>
/// <param name="Type">Its type.</param>
/// <param name="Probability">How often a name that the tagger is as sure of is right, bounds and type.</param>
internal readonly record struct TaggedName(TokenSpan Tokens, EntityType Type, double Probability);
