using System.Text;
using NewsNlp.Models;
using NewsNlp.Tagging;
using NewsNlp.Tests.Architecture;
using NewsNlp.Training.Corpora;
using NewsNlp.Training.Tagging;
using NewsNlp.Training.Tagging.Data;
using NewsNlp.Training.Tagging.Network;
using NewsNlp.Training.Tagging.Vectors;

namespace NewsNlp.English.Tests.Training;

public sealed class TaggerTrainingTests
{
    private static readonly string Package = Path.Combine(SourceTree.Root, "src", "NewsNlp.Models.English");

    [Fact]
    public void ChainLoss_Gradient_IsThatOfFiniteDifferences()
    {
        var random = new SeededRandom(3);
        var scores = Numbers(random, 3 * ChainLoss.Stride);
        var pairs = Numbers(random, DenseWeights.PairPart);
        var nothing = new float[DenseWeights.PairPart];
        uint[] allowed = [TagSet.All, 1u << TagSet.Begin(EntityType.Person), (1u << TagSet.Inside(EntityType.Person)) | 1u];
        var gradient = new float[scores.Length];
        var pairGradient = new float[pairs.Length];

        var loss = Loss(scores, pairs, nothing, allowed, gradient, pairGradient);

        loss.Should().BePositive("all sequences weigh more than the allowed ones");
        foreach (var at in (int[])[0, 1, ChainLoss.Stride + 3, ChainLoss.Stride + 1, (2 * ChainLoss.Stride) + 2])
        {
            Slope(scores, at, values => Loss(values, pairs, nothing, allowed, new float[scores.Length], new float[pairs.Length])).Should().BeApproximately(gradient[at], 2e-3);
        }

        foreach (var at in (int[])[0, (TagSet.Count * ChainLoss.Stride) + 1, ChainLoss.Stride + 2, 5])
        {
            Slope(pairs, at, values => Loss(scores, values, nothing, allowed, new float[scores.Length], new float[pairs.Length])).Should().BeApproximately(pairGradient[at], 2e-3);
        }
    }

    [Fact]
    public void Swap_Document_KeepsLabelsAndChangesPeopleThroughout()
    {
        var sentences = new SentenceTokenizer().Article("Zora Quellish spoke in Nairobi. Quellish left on Monday.");
        sentences[0].Set(0, 2, EntityType.Person);
        sentences[0].Set(4, 5, EntityType.Location);
        sentences[1].Set(0, 1, EntityType.Person);
        sentences[1].Set(3, 4, EntityType.Date);
        var changed = 0;
        for (ulong seed = 0; seed < 20; seed++)
        {
            var swapped = new NameSwapper(Package, new SeededRandom(seed)).Swap(new CorpusDocument("a", sentences), isList: false);

            swapped.Sentences.Should().HaveCount(2);
            var (first, second) = (swapped.Sentences[0], swapped.Sentences[1]);
            first.Labels.Select(static label => label.Type).Should().Equal(EntityType.Person, EntityType.Location);
            second.Labels.Select(static label => label.Type).Should().Equal(EntityType.Person, EntityType.Date);
            var surname = second.Written(second.Labels[0].Start, second.Labels[0].End);
            first.Written(first.Labels[0].Start, first.Labels[0].End).Should().EndWith(surname);
            second.Written(second.Labels[1].Start, second.Labels[1].End).Should().Be("Monday");
            changed += surname == "Quellish" ? 0 : 1;
        }

        changed.Should().BeInRange(8, 20, "four of five names are changed");
    }

    [Fact]
    public void Fit_OverconfidentScores_LowersThem()
    {
        var random = new SeededRandom(9);
        var cases = Enumerable.Range(0, 5000).Select(_ =>
        {
            var odds = 3 * random.NextNormal();
            return ((double)odds, random.NextSingle() < 1 / (1 + MathF.Exp(-((0.5f * odds) - 0.25f))));
        }).ToList();

        var fitted = TaggerCalibration.Fit(cases);

        fitted[0].Should().BeApproximately(0.5f, 0.05f);
        fitted[1].Should().BeApproximately(-0.25f, 0.1f);
    }

    [Fact]
    public void VectorReader_WordsWithDigitsOrOfOneForm_AreLeftOut()
    {
        var numbers = "[" + string.Join(',', Enumerable.Range(0, 102)) + "]";
        var json = $"{{\"words\":[\"cafe\",\"café\",\"g20\",\"river\",\"far\"],\"vectors\":{{\"far\":{numbers},\"cafe\":{numbers},\"river\":{numbers}}}}}";

        var table = VectorReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)), 2);

        table.Words.Should().Equal("cafe", "river");
        table.Values.Should().HaveCount(200);
        table.Find("g20").Should().Be(-1);
    }

    [Fact]
    public void Run_SameSeed_GivesTheSameBytesAndAnotherSeedOthers()
    {
        var first = Train(5);

        Train(5).AsSpan().SequenceEqual(first).Should().BeTrue();
        Train(6).AsSpan().SequenceEqual(first).Should().BeFalse();
        TaggerModel.Read(ModelFile.Read(new MemoryStream(first)), EnglishData.LoadTagger().Vectors).FirstSize.Should().Be(32);
    }

    private static byte[] Train(ulong seed)
    {
        var corpus = OwnCorpusReader.Read(Path.Combine(SourceTree.Root, "src", "NewsNlp.Training", "Corpus", "sport"), "dev");
        var vectors = EnglishData.LoadTagger().Vectors;
        var run = new TaggerTrainingRun([corpus], Package, EnglishData.Load(), vectors, new NetworkOptions { Seed = seed, Epochs = 1, FirstSize = 32, SecondSize = 32 }, TextWriter.Null);
        run.Run(static _ => { });
        return TaggerExport.Write(run, new ModelManifest([KeyValuePair.Create("vectors", vectors.Manifest.Version)]), 0.01f, TaggerCalibration.None);
    }

    private static double Loss(float[] scores, float[] pairs, float[] own, uint[] allowed, float[] gradient, float[] pairGradient)
    {
        var chain = new ChainLoss();
        chain.SetPairs(pairs, own);
        return chain.Add(scores, [], 1, gradient, pairGradient) - chain.Add(scores, allowed, -1, gradient, pairGradient);
    }

    private static double Slope(float[] values, int at, Func<float[], double> loss)
    {
        const float Step = 0.01f;
        var (low, high) = (values.ToArray(), values.ToArray());
        low[at] -= Step;
        high[at] += Step;
        return (loss(high) - loss(low)) / (2 * Step);
    }

    private static float[] Numbers(SeededRandom random, int count) => [.. Enumerable.Range(0, count).Select(_ => random.NextNormal())];
}
