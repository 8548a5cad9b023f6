namespace NewsNlp.Training.Tagging.Network;

/// <summary>
/// Where the sentences of a batch stand in its matrices: one row a token, with empty rows between sentences, so that a
/// window of tokens is a run of neighbouring rows.
/// </summary>
internal sealed class BatchLayout
{
    private const int Gap = 3;

    public List<(TrainingSentence Sentence, int Row)> Sentences { get; } = [];

    /// <summary>The rows of the places that hold one word.</summary>
    public List<int[]> SameWords { get; } = [];

    public int Rows { get; private set; }

    public int Tokens { get; private set; }

    public void Fill(IEnumerable<TrainingDocument> documents)
    {
        Sentences.Clear();
        SameWords.Clear();
        (Rows, Tokens) = (Gap, 0);
        foreach (var document in documents)
        {
            var rowOf = new int[document.Count];
            var at = 0;
            foreach (var sentence in document.Sentences)
            {
                Sentences.Add((sentence, Rows));
                for (var i = 0; i < sentence.Count; i++)
                {
                    rowOf[at++] = Rows + i;
                }

                Rows += sentence.Count + Gap;
                Tokens += sentence.Count;
            }

            foreach (var places in document.SameWords)
            {
                SameWords.Add(Array.ConvertAll(places, place => rowOf[place]));
            }
        }
    }
}
