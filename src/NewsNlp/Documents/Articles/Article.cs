namespace NewsNlp;

/// <summary>An article of a batch.</summary>
/// <param name="Id">Its name, carried through to the result.</param>
/// <param name="Text">The whole text.</param>
/// <param name="PublishedOn">Day of publication, where known.</param>
public sealed record Article(string Id, string Text, DateOnly? PublishedOn = null);
