using NewsNlp.Training.Corpora;

namespace NewsNlp.Training.Tagging.Network;

/// <summary>A sentence as the network sees it.</summary>
/// <param name="Labels">The sentence with its names.</param>
/// <param name="Source">The number of its source.</param>
/// <param name="Allowed">A bit for each tag that its labels leave open, by token.</param>
/// <param name="Words">The number of each token's word vector; -1 where there is none.</param>
/// <param name="Signs">The signs of each token.</param>
internal sealed record TrainingSentence(LabelledSentence Labels, int Source, uint[] Allowed, int[] Words, ulong[] Signs)
{
    public int Count => Words.Length;

    /// <summary>The rows of the context features of all tokens, one after the other.</summary>
    public int[] Rows { get; set; } = [];

    /// <summary>Where the rows of each token end.</summary>
    public int[] RowEnds { get; set; } = [];
}

/// <summary>Sentences that are read together, with the places that hold one word.</summary>
/// <param name="Sentences">The sentences, in order.</param>
/// <param name="SameWords">Places of one word, counted over all sentences, for each word that stands there more than once and with a capital at least once.</param>
internal sealed record TrainingDocument(IReadOnlyList<TrainingSentence> Sentences, IReadOnlyList<int[]> SameWords)
{
    public int Count { get; } = Sentences.Sum(static sentence => sentence.Count);
}
