using NewsNlp.Training.Corpora;

namespace NewsNlp.Training.Tagging.Speech;

/// <summary>A sentence in the library's tokens with their parts of speech.</summary>
/// <param name="Sentence">The tokens.</param>
/// <param name="Tags">A tag a token; open where the treebank parts the text elsewhere.</param>
/// <param name="Words">Words of the treebank, those that are no token of ours included.</param>
internal sealed record SpeechSentence(LabelledSentence Sentence, byte[] Tags, int Words);
