using System.Globalization;
using System.Text.Json;
using NewsNlp.Coreference;

namespace NewsNlp.Training.Coreference;

/// <summary>
/// Learns the weights of the clues for pronouns: multinomial logistic regression by AdaGrad over the candidates of each
/// pronoun, in a fixed order. Each article is read twice, with the names that the library finds and with those of the corpus.
/// </summary>
internal sealed class PronounTraining
{
    private const int Rounds = 40;
    private const double Rate = 0.1;
    private const double Decay = 1e-2;

    /// <param name="corpus">Articles as convert-corpus writes them; those of the train part are learnt from, dev is measured.</param>
    /// <param name="data">Folder of the data package.</param>
    /// <param name="target">Gets the weights.</param>
    /// <param name="output">Gets the figures.</param>
    public static int Run(FileInfo corpus, string data, FileInfo target, TextWriter output)
    {
        using var model = File.OpenRead(Path.Combine(data, "Compiled", "gazetteer.bin"));
        var builder = NewsPipelineBuilder.FromModel(model);
        var (train, dev) = (new PronounTeacher(), new PronounTeacher());
        var (learns, tests) = (builder.Build(new PronounRanker(new PronounWeights(), train)), builder.Build(new PronounRanker(new PronounWeights(), dev)));
        foreach (var line in File.ReadLines(corpus.FullName))
        {
            using var json = JsonDocument.Parse(line);
            switch (json.RootElement.GetProperty("split").GetString())
            {
                case "train":
                    Read(learns, train, json.RootElement);
                    break;
                case "dev":
                    Read(tests, dev, json.RootElement);
                    break;
            }
        }

        var weights = Learn(train.Examples);
        Tell(output, "train", weights, train.Examples);
        Tell(output, "dev", weights, dev.Examples);
        using var writer = new StreamWriter(target.FullName);
        writer.NewLine = "\n";
        weights.Write(writer);
        return 0;
    }

    private static void Tell(TextWriter output, string part, PronounWeights weights, List<PronounExample> examples)
    {
        var right = examples.Count(example => Best(weights, example) == example.Right);
        var nobody = examples.Count(static example => example.Right == example.Candidates.Length - 1);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{part}: {examples.Count} pronouns, {100.0 * right / examples.Count:0.0} % right; the person of {nobody} is none of the candidates"));
    }

    private static void Read(NewsPipeline news, PronounTeacher teacher, JsonElement article)
    {
        var gold = new Dictionary<TextSpan, string>();
        var names = new List<ExternalMention>();
        foreach (var mention in article.GetProperty("mentions").EnumerateArray())
        {
            var span = new TextSpan(mention.GetProperty("start").GetInt32(), mention.GetProperty("end").GetInt32());
            if (mention.GetProperty("entity").GetString() is { } entity)
            {
                gold[span] = entity;
            }

            if (mention.GetProperty("kind").GetString() == "named" && Enum.Parse<EntityType>(mention.GetProperty("type").GetString()!) is var type && type is not (EntityType.Date or EntityType.Money or EntityType.Office))
            {
                names.Add(new ExternalMention(span, type));
            }
        }

        var text = article.GetProperty("text").GetString()!;
        var day = DateOnly.ParseExact(article.GetProperty("publishedOn").GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        teacher.Begin(gold);
        news.Analyze(text, new ArticleContext { PublishedOn = day });
        news.Analyze(text, new ArticleContext { PublishedOn = day, Mentions = names });
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
                    var slope = shares[c] - (c == example.Right ? 1 : 0);
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
