using System.Numerics;
using NewsNlp.Tagging;

namespace NewsNlp.Training.Tagging.Network;

/// <summary>The weights of the context features, a row each, learnt by AdaGrad as they are met.</summary>
internal sealed unsafe class ContextRows(int rows)
{
    /// <summary>Numbers of a row, padded to whole vectors of four.</summary>
    public const int Stride = 20;

    private const float Ease = 0.3f;
    private const float Still = 2e-3f;

    private readonly float[] _weights = new float[(long)rows * Stride];
    private readonly float[] _squares = new float[(long)rows * Stride];
    private bool[] _dropped = [];

    public ReadOnlySpan<float> Row(int row) => _weights.AsSpan(row * Stride, TagSet.Count);

    public void Set(int row, ReadOnlySpan<float> weights) => weights.CopyTo(_weights.AsSpan(row * Stride, TagSet.Count));

    /// <summary>Adds the rows of a sentence to its scores; each is left out with some probability, and the others weigh more.</summary>
    public void Add(TrainingSentence sentence, float* scores, float dropout, SeededRandom random, int firstDrop)
    {
        if (_dropped.Length < firstDrop + sentence.Context.Rows.Length)
        {
            Array.Resize(ref _dropped, Math.Max(firstDrop + sentence.Context.Rows.Length, 2 * _dropped.Length));
        }

        var factor = 1 / (1 - dropout);
        for (int i = 0, j = 0; i < sentence.Count; i++)
        {
            var target = (Vector4*)(scores + ((long)i * DenseWeights.TagStride));
            for (; j < sentence.Context.Ends[i]; j++)
            {
                _dropped[firstDrop + j] = dropout > 0 && random.NextSingle() < dropout;
                if (!_dropped[firstDrop + j])
                {
                    fixed (float* weights = &_weights[(long)sentence.Context.Rows[j] * Stride])
                    {
                        for (var k = 0; k < Stride / 4; k++)
                        {
                            target[k] += factor * ((Vector4*)weights)[k];
                        }
                    }
                }
            }
        }
    }

    /// <summary>Learns from the derivative of a sentence's scores, with the drops of the last <see cref="Add"/>.</summary>
    public void Learn(TrainingSentence sentence, float* gradient, float rate, int firstDrop)
    {
        for (int i = 0, j = 0; i < sentence.Count; i++)
        {
            var own = gradient + ((long)i * DenseWeights.TagStride);
            if (IsStill(own))
            {
                j = sentence.Context.Ends[i];
                continue;
            }

            for (; j < sentence.Context.Ends[i]; j++)
            {
                if (!_dropped[firstDrop + j])
                {
                    Step(sentence.Context.Rows[j], (Vector4*)own, rate);
                }
            }
        }
    }

    private void Step(int row, Vector4* gradient, float rate)
    {
        fixed (float* weights = &_weights[(long)row * Stride], squares = &_squares[(long)row * Stride])
        {
            for (var k = 0; k < Stride / 4; k++)
            {
                var square = ((Vector4*)squares)[k] + (gradient[k] * gradient[k]);
                ((Vector4*)squares)[k] = square;
                ((Vector4*)weights)[k] -= rate * gradient[k] / (Vector4.SquareRoot(square) + new Vector4(Ease));
            }
        }
    }

    private static bool IsStill(float* gradient)
    {
        for (var tag = 0; tag < TagSet.Count; tag++)
        {
            if (MathF.Abs(gradient[tag]) >= Still)
            {
                return false;
            }
        }

        return true;
    }
}
