using System.Globalization;
using NewsNlp.Coreference;

namespace NewsNlp.Training.Coreference;

/// <summary>
/// Learns the weights of the clues for pronouns: multinomial logistic regression by AdaGrad over the candidates of each
/// pronoun, in a fixed order. An article of the own corpus is read twice, with the names that the library finds and with those of the corpus.
/// </summary>
internal sealed class PronounTraining
{
    private const int Rounds = 40;
    private const double Rate = 0.1;
    private const double Decay = 2e-2;

    /// <param name="train">Articles to learn from.</param>
    /// <param name="dev">Articles to measure on.</param>
    /// <param name="data">Folder of the data package.</param>
    /// <param name="head">What the file says of its making, a comment a line.</param>
    /// <param name="target">Gets the weights.</param>
    /// <param name="output">Gets the figures.</param>
    public static int Run(IEnumerable<TaughtArticle> train, IEnumerable<TaughtArticle> dev, string data, IEnumerable<string> head, FileInfo target, TextWriter output)
    {
        var examples = Read(train, data);
        var tests = Read(dev, data);
        var weights = Learn(examples);
        Tell(output, "train", weights, examples);
        Tell(output, "dev", weights, tests);
        using var writer = new StreamWriter(target.FullName);
        writer.NewLine = "\n";
        foreach (var line in head)
        {
            writer.WriteLine("# " + line);
        }

        weights.Write(writer);
        return 0;
    }

    private static List<PronounExample> Read(IEnumerable<TaughtArticle> articles, string data)
    {
        var teacher = new PronounTeacher();
        var compiled = Path.Combine(data, "Compiled");
        using var model = File.OpenRead(Path.Combine(compiled, "gazetteer.bin"));
        using var vectors = File.OpenRead(Path.Combine(compiled, "vectors.bin"));
        using var tagger = File.OpenRead(Path.Combine(compiled, "tagger.bin"));
        var news = NewsPipelineBuilder.FromModel(model).UseTagger(vectors, tagger).Build(new PronounRanker(new PronounWeights(), teacher));
        foreach (var article in articles)
        {
            teacher.Begin(article);
            news.Analyze(article.Text, new ArticleContext { PublishedOn = article.Day });
            if (article.Names is { } names)
            {
                news.Analyze(article.Text, new ArticleContext { PublishedOn = article.Day, Mentions = names });
            }
        }

        return teacher.Examples;
    }

    private static void Tell(TextWriter output, string part, PronounWeights weights, List<PronounExample> examples)
    {
        var right = examples.Count(example => Best(weights, example) == example.Right);
        var nobody = examples.Count(static example => example.Right == example.Candidates.Length - 1);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{part}: {examples.Count} pronouns, {100.0 * right / examples.Count:0.0} % right; the person of {nobody} is none of the candidates"));
    }

    private static PronounWeights Learn(List<PronounExample> examples)
    {
        var weights = new PronounWeights();
        var squares = new double[PronounWeights.Count];
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var example in examples)
            {
                var shares = Shares(weights, example);
                for (var c = 0; c < shares.Length; c++)
                {
                    var slope = example.Weight * (shares[c] - (c == example.Right ? 1 : 0));
                    foreach (var clue in example.Candidates[c])
                    {
                        var full = slope + (Decay * weights[clue]);
                        squares[clue] += full * full;
                        weights[clue] -= Rate * full / (1e-6 + Math.Sqrt(squares[clue]));
                    }
                }
            }
        }

        return weights;
    }

    private static double[] Shares(PronounWeights weights, PronounExample example)
    {
        var shares = Array.ConvertAll(example.Candidates, clues => clues.Sum(clue => weights[clue]));
        var most = shares.Max();
        var sum = 0.0;
        for (var i = 0; i < shares.Length; i++)
        {
            shares[i] = Math.Exp(shares[i] - most);
            sum += shares[i];
        }

        return Array.ConvertAll(shares, share => share / sum);
    }

    private static int Best(PronounWeights weights, PronounExample example)
    {
        var shares = Shares(weights, example);
        return Array.IndexOf(shares, shares.Max());
    }
}
