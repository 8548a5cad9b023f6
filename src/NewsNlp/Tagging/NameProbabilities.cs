namespace NewsNlp.Tagging;

/// <summary>
/// How sure the tagger is of a name: for each of its tokens, and for the token behind it, the share of the chosen tag among
/// all tags, given the tags on both sides; the product, calibrated on texts not trained on, is the name's. It asks only
/// around names, so it costs little.
/// </summary>
internal static class NameProbabilities
{
    private const double Edge = 1e-6;

    /// <summary>The calibrated probability that a name is right, bounds and type.</summary>
    public static double Of(TaggerModel model, ReadOnlySpan<float> scores, ReadOnlySpan<byte> tags, int start, int end) =>
        1 / (1 + Math.Exp(-((model.Calibration[0] * LogOdds(model, scores, tags, start, end)) + model.Calibration[1])));

    /// <summary>The log odds of the product of shares for a name.</summary>
    /// <param name="model">The weights.</param>
    /// <param name="scores">The scores of the sentence's tokens by tag.</param>
    /// <param name="tags">Its best tags.</param>
    /// <param name="start">First token of the name.</param>
    /// <param name="end">The token behind its last.</param>
    public static double LogOdds(TaggerModel model, ReadOnlySpan<float> scores, ReadOnlySpan<byte> tags, int start, int end)
    {
        var product = 1.0;
        for (var i = start; i < Math.Min(end + 1, tags.Length); i++)
        {
            product *= Share(model, scores.Slice(i * TagSet.Stride, TagSet.Count), tags, i);
        }

        product = Math.Clamp(product, Edge, 1 - Edge);
        return Math.Log(product / (1 - product));
    }

    private static double Share(TaggerModel model, ReadOnlySpan<float> scores, ReadOnlySpan<byte> tags, int token)
    {
        var before = token == 0 ? model.Starts.AsSpan() : model.Pairs.AsSpan(tags[token - 1] * TagSet.Stride, TagSet.Stride);
        var own = 0f;
        Span<float> paths = stackalloc float[TagSet.Count];
        for (var t = 0; t < paths.Length; t++)
        {
            var after = token + 1 < tags.Length ? model.Pairs[(t * TagSet.Stride) + tags[token + 1]] : 0;
            paths[t] = scores[t] + before[t] + after;
            own = t == tags[token] ? paths[t] : own;
        }

        var sum = 0.0;
        foreach (var path in paths)
        {
            sum += path - own < -30 ? 0 : MathF.Exp(path - own);
        }

        return 1 / sum;
    }
}
