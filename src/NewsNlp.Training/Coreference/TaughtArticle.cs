namespace NewsNlp.Training.Coreference;

/// <summary>An article whose pronouns are known.</summary>
/// <param name="Text">The text.</param>
/// <param name="Day">Day of publication, where it is known.</param>
/// <param name="Names">Its names, to be read with them as well; null where they are not known.</param>
/// <param name="EntityOf">The entity of a mention of ours; null where the reference has none.</param>
/// <param name="IsComplete">Whether a pronoun without an entity is nobody's; else the reference only does not tell.</param>
/// <param name="Weight">What a pronoun counts.</param>
internal sealed record TaughtArticle(string Text, DateOnly? Day, IReadOnlyList<ExternalMention>? Names, Func<Documents.MentionDraft, string?> EntityOf, bool IsComplete, double Weight = 1);
