using System.Globalization;

namespace NewsNlp.Training.Annotation;

/// <summary>The verb that compares two annotations of the same articles, layer by layer.</summary>
internal static class CorpusAgreement
{
    /// <param name="first">Folder of one reader's files.</param>
    /// <param name="second">Folder of another's, of the same names.</param>
    /// <param name="differences">Whether each difference is told.</param>
    /// <param name="output">Gets the table.</param>
    /// <returns>0, or 2 where the texts differ or nothing is shared.</returns>
    public static int Run(string first, string second, bool differences, TextWriter output)
    {
        var theirs = AnnotatedFiles.In([second]).ToDictionary(static path => Path.GetFileName(path), StringComparer.Ordinal);
        var layers = new SortedDictionary<string, (int First, int Second, int Both)>(StringComparer.Ordinal);
        var articles = 0;
        foreach (var path in AnnotatedFiles.In([first]))
        {
            if (!theirs.Remove(Path.GetFileName(path), out var other))
            {
                output.WriteLine($"{path}: the other reader has no such file");
                continue;
            }

            AnnotatedArticle one = Read(path), two = Read(other);
            if (one.Text != two.Text)
            {
                output.WriteLine($"{other}: the text is not that of {path}, from {Differs(one.Text, two.Text)}");
                return 2;
            }

            articles++;
            AddQuotes(new QuoteAgreement(one, two), Path.GetFileName(path), layers, differences ? output : TextWriter.Null);
            var pairs = new KeyPairs(one, two);
            var others = AnnotationLayers.Of(two, static key => key);
            foreach (var (layer, left) in AnnotationLayers.Of(one, key => pairs.Of(key) ?? key))
            {
                var right = others[layer];
                var (a, b, both) = layers.GetValueOrDefault(layer);
                layers[layer] = (a + left.Count, b + right.Count, both + left.Count(right.Contains));
                if (differences)
                {
                    left.Where(item => !right.Contains(item)).Order(StringComparer.Ordinal).ToList().ForEach(item => output.WriteLine($"{Path.GetFileName(path)} {layer} first only: {item}"));
                    right.Where(item => !left.Contains(item)).Order(StringComparer.Ordinal).ToList().ForEach(item => output.WriteLine($"{Path.GetFileName(path)} {layer} second only: {item}"));
                }
            }
        }

        theirs.Values.Order(StringComparer.Ordinal).ToList().ForEach(path => output.WriteLine($"{path}: the other reader has no such file"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{articles} articles"));
        output.WriteLine("layer                         first  second    both     F1");
        foreach (var (layer, (a, b, both)) in layers)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{layer,-28} {a,6} {b,7} {both,7}  {(a + b == 0 ? "–" : (200.0 * both / (a + b)).ToString("0.0", CultureInfo.InvariantCulture)),5}"));
        }

        return articles == 0 ? 2 : 0;
    }

    private static void AddQuotes(QuoteAgreement quotes, string name, SortedDictionary<string, (int First, int Second, int Both)> layers, TextWriter output)
    {
        Add("quotes, by half", quotes.First, quotes.Second, quotes.Shared);
        Add("speakers of shared quotes", quotes.Shared, quotes.Shared, quotes.SameSpeaker);
        quotes.Differences.ForEach(difference => output.WriteLine($"{name} quotes {difference}"));

        void Add(string layer, int first, int second, int both)
        {
            var (a, b, c) = layers.GetValueOrDefault(layer);
            layers[layer] = (a + first, b + second, c + both);
        }
    }

    private static AnnotatedArticle Read(string path)
    {
        var errors = new List<MarkupError>();
        var article = MarkupReader.Read(File.ReadAllText(path), errors);
        return errors.Count == 0 ? article : throw new InvalidDataException($"{path}:{errors[0]}");
    }

    private static string Differs(string one, string two)
    {
        var at = one.AsSpan().CommonPrefixLength(two);
        return $"{at}: '{one[at..Math.Min(one.Length, at + 20)]}' and '{two[at..Math.Min(two.Length, at + 20)]}'";
    }
}
