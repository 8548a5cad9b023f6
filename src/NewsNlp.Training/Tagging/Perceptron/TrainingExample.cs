namespace NewsNlp.Training.Tagging.Perceptron;

/// <summary>A sentence to learn from, with the tags that its labels leave open.</summary>
internal sealed record TrainingExample(EncodedSentence Sentence, uint[] Allowed);
