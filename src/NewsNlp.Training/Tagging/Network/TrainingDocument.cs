namespace NewsNlp.Training.Tagging.Network;

/// <summary>Sentences that are read together, with the places that hold one word.</summary>
/// <param name="Sentences">The sentences, in order.</param>
/// <param name="SameWords">Places of one word, counted over all sentences, for each word that stands there more than once and with a capital at least once.</param>
internal sealed record TrainingDocument(IReadOnlyList<TrainingSentence> Sentences, IReadOnlyList<int[]> SameWords)
{
    public int Count { get; } = Sentences.Sum(static sentence => sentence.Count);
}
