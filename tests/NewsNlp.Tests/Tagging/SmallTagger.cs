using NewsNlp.Models;
using NewsNlp.Tagging;

namespace NewsNlp.Tests.Tagging;

/// <summary>A tagger by hand: capitalised words behind the first of a sentence are an organisation, everything else is outside.</summary>
internal static class SmallTagger
{
    private const int Size = 32;

    public static byte[] Bytes(string vectors)
    {
        var file = new ModelWriter();
        new ModelManifest([KeyValuePair.Create("version", "small"), KeyValuePair.Create("vectors", vectors)]).Write(file);
        var first = new float[TaggerModel.FirstWindow * TaggerModel.Inputs * Size];
        var middle = 2 * TaggerModel.Inputs;
        first[((middle + WordVectors.Dimensions + Sign(TokenSigns.Capitalized)) * Size) + 0] = 4;
        first[((middle + WordVectors.Dimensions + Sign(TokenSigns.SentenceStart)) * Size) + 0] = -9;
        var second = new float[TaggerModel.SecondWindow * Size * Size];
        second[Size * Size] = 1;
        var tags = new float[Size * TagSet.Stride];
        tags[TagSet.Begin(EntityType.Organization)] = 3;
        tags[TagSet.Inside(EntityType.Organization)] = 4;
        var bias = new float[TagSet.Stride];
        bias[0] = 6;
        file.Add<float>("sizes", [Size, Size]);
        file.Add<float>("first.weights", first);
        file.Add<float>("first.bias", new float[Size]);
        file.Add<float>("second.weights", second);
        file.Add<float>("second.bias", new float[Size]);
        file.Add<float>("same.weights", new float[Size * Size]);
        file.Add<float>("tags.weights", tags);
        file.Add<float>("tags.bias", bias);
        file.Add<float>("pairs", Pairs());
        file.Add<float>("starts", [.. Enumerable.Range(0, TagSet.Stride).Select(static tag => tag < TagSet.Count && TagSet.MayStart(tag) ? 0 : TagDecoder.Never)]);
        file.Add<float>("calibration", [1, 0]);
        ContextWeights.Write(file, [], [1], 1);
        return file.ToArray();
    }

    private static float[] Pairs() =>
        [.. Enumerable.Range(0, TagSet.Count * TagSet.Stride).Select(static at => at % TagSet.Stride < TagSet.Count && TagSet.MayFollow(at / TagSet.Stride, at % TagSet.Stride) ? 0 : TagDecoder.Never)];

    private static int Sign(ulong sign) => System.Numerics.BitOperations.TrailingZeroCount(sign);
}
