namespace NewsNlp.Evaluation;

/// <summary>
/// Measures of coreference over chains of spans: MUC (Vilain et al. 1995), B³ (Bagga and Baldwin 1998) and entity-based
/// CEAF (Luo 2005) with the similarity 2|K∩R|/(|K|+|R|). A mention is a span; both ends must be right.
/// </summary>
internal static class ChainScorer
{
    /// <summary>Links: each chain of n mentions has n-1, and loses one for every further chain of the other side that it falls into.</summary>
    public static ChainScore Muc(IReadOnlyList<IReadOnlyList<TextSpan>> gold, IReadOnlyList<IReadOnlyList<TextSpan>> predicted)
    {
        var (found, all) = Links(gold, ChainOf(predicted));
        var (right, ours) = Links(predicted, ChainOf(gold));
        return new ChainScore(found, all, right, ours);
    }

    /// <summary>Mentions: of each, the share of its chain that is also with it on the other side.</summary>
    public static ChainScore BCubed(IReadOnlyList<IReadOnlyList<TextSpan>> gold, IReadOnlyList<IReadOnlyList<TextSpan>> predicted)
    {
        var (found, all) = Shares(gold, ChainOf(predicted));
        var (right, ours) = Shares(predicted, ChainOf(gold));
        return new ChainScore(found, all, right, ours);
    }

    /// <summary>Chains: the best one-to-one pairing of them, by similarity.</summary>
    public static ChainScore Ceaf(IReadOnlyList<IReadOnlyList<TextSpan>> gold, IReadOnlyList<IReadOnlyList<TextSpan>> predicted)
    {
        var similarity = new double[gold.Count, predicted.Count];
        var chainOf = ChainOf(predicted);
        for (var g = 0; g < gold.Count; g++)
        {
            foreach (var mention in gold[g])
            {
                if (chainOf.TryGetValue(mention, out var p))
                {
                    similarity[g, p] += 2.0 / (gold[g].Count + predicted[p].Count);
                }
            }
        }

        var best = Assignment.BestSum(similarity);
        return new ChainScore(best, gold.Count, best, predicted.Count);
    }

    private static Dictionary<TextSpan, int> ChainOf(IReadOnlyList<IReadOnlyList<TextSpan>> chains)
    {
        var chainOf = new Dictionary<TextSpan, int>();
        for (var i = 0; i < chains.Count; i++)
        {
            foreach (var mention in chains[i])
            {
                chainOf[mention] = i;
            }
        }

        return chainOf;
    }

    private static (double Kept, double All) Links(IReadOnlyList<IReadOnlyList<TextSpan>> chains, Dictionary<TextSpan, int> other)
    {
        double kept = 0, all = 0;
        foreach (var chain in chains)
        {
            var parts = new HashSet<int>();
            var alone = 0;
            foreach (var mention in chain)
            {
                if (other.TryGetValue(mention, out var at))
                {
                    parts.Add(at);
                }
                else
                {
                    alone++;
                }
            }

            kept += chain.Count - parts.Count - alone;
            all += chain.Count - 1;
        }

        return (kept, all);
    }

    private static (double Kept, double All) Shares(IReadOnlyList<IReadOnlyList<TextSpan>> chains, Dictionary<TextSpan, int> other)
    {
        double kept = 0, all = 0;
        foreach (var chain in chains)
        {
            var parts = new Dictionary<int, int>();
            foreach (var mention in chain)
            {
                if (other.TryGetValue(mention, out var at))
                {
                    parts[at] = parts.GetValueOrDefault(at) + 1;
                }
            }

            kept += parts.Values.Sum(count => (double)count * count / chain.Count);
            all += chain.Count;
        }

        return (kept, all);
    }
}
