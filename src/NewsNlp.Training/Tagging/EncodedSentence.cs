namespace NewsNlp.Training.Tagging;

/// <summary>A sentence as rows of the weights.</summary>
/// <param name="Rows">The rows of all tokens, one after the other.</param>
/// <param name="Ends">Where the rows of each token end.</param>
internal sealed record EncodedSentence(int[] Rows, int[] Ends)
{
    public int Count => Ends.Length;

    public ReadOnlySpan<int> RowsOf(int token)
    {
        var start = token == 0 ? 0 : Ends[token - 1];
        return Rows.AsSpan(start, Ends[token] - start);
    }
}
