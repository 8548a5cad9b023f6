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

    /// <summary>The rows of the context features.</summary>
    public EncodedSentence Context { get; set; } = new([], []);
}
