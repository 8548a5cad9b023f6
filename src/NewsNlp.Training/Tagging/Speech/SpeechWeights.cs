using System.Numerics;

namespace NewsNlp.Training.Tagging.Speech;

/// <summary>A row of weights for each feature, and for each number of the vectors of a word and its neighbours.</summary>
/// <param name="rows">Number of features.</param>
/// <param name="numbers">Numbers of the vectors beside each token.</param>
internal sealed class SpeechWeights(int rows, int numbers)
{
    /// <summary>Tags with the padding that keeps rows on whole vectors.</summary>
    public const int Stride = 20;

    public float[] Rows { get; } = new float[(long)rows * Stride];

    public float[] Dense { get; } = new float[(long)numbers * Stride];

    public void Add(ReadOnlySpan<int> active, Span<float> scores)
    {
        foreach (var row in active)
        {
            var from = Rows.AsSpan(row * Stride, Stride);
            for (var i = 0; i < Stride; i += 4)
            {
                (new Vector4(scores[i..]) + new Vector4(from[i..])).CopyTo(scores[i..]);
            }
        }
    }

    public void AddDense(ReadOnlySpan<float> numbers, Span<float> scores)
    {
        Vector4 a = default, b = default, c = default, d = default, e = default;
        for (var n = 0; n < numbers.Length; n++)
        {
            var from = Dense.AsSpan(n * Stride, Stride);
            a += numbers[n] * new Vector4(from);
            b += numbers[n] * new Vector4(from[4..]);
            c += numbers[n] * new Vector4(from[8..]);
            d += numbers[n] * new Vector4(from[12..]);
            e += numbers[n] * new Vector4(from[16..]);
        }

        (new Vector4(scores) + a).CopyTo(scores);
        (new Vector4(scores[4..]) + b).CopyTo(scores[4..]);
        (new Vector4(scores[8..]) + c).CopyTo(scores[8..]);
        (new Vector4(scores[12..]) + d).CopyTo(scores[12..]);
        (new Vector4(scores[16..]) + e).CopyTo(scores[16..]);
    }
}
