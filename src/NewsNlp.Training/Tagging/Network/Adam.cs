namespace NewsNlp.Training.Tagging.Network;

/// <summary>The optimiser of the dense weights (Kingma and Ba 2015).</summary>
internal sealed class Adam(int count)
{
    private const float First = 0.9f;
    private const float Second = 0.999f;

    private readonly float[] _mean = new float[count];
    private readonly float[] _square = new float[count];
    private int _step;

    public void Step(Span<float> values, ReadOnlySpan<float> gradient, float scale, float rate)
    {
        _step++;
        var first = 1 - MathF.Pow(First, _step);
        var second = 1 - MathF.Pow(Second, _step);
        for (var i = 0; i < values.Length; i++)
        {
            var own = gradient[i] * scale;
            _mean[i] = (First * _mean[i]) + ((1 - First) * own);
            _square[i] = (Second * _square[i]) + ((1 - Second) * own * own);
            values[i] -= rate * (_mean[i] / first) / (MathF.Sqrt(_square[i] / second) + 1e-8f);
        }
    }
}
