namespace NewsNlp.Evaluation;

/// <summary>A document of a Universal Dependencies file as running text, with its gold segmentation.</summary>
/// <param name="Id">Its name in the file ("newdoc id"), or the file's name.</param>
/// <param name="Text">The text, put together as SpaceAfter says.</param>
/// <param name="Tokens">Its syntactic words; a multiword token whose words do not spell it counts as one.</param>
/// <param name="Sentences">From the first character of each sentence to after its last.</param>
internal sealed record UdDocument(string Id, string Text, IReadOnlyList<TextSpan> Tokens, IReadOnlyList<TextSpan> Sentences);
