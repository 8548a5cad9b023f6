using NewsNlp.Documents;

namespace NewsNlp;

/// <summary>The stages in order, checked, and for each choice of parts the ones that it takes.</summary>
internal sealed class StagePlan
{
    private readonly IPipelineStage[][] _stages;

    /// <exception cref="InvalidOperationException">Some stage needs a layer that none before it gives; all gaps are listed.</exception>
    public StagePlan(IReadOnlyList<IPipelineStage> stages)
    {
        var gaps = Gaps(stages).ToList();
        if (gaps.Count > 0)
        {
            throw new InvalidOperationException("The pipeline does not add up: " + string.Join("; ", gaps) + ".");
        }

        _stages = new IPipelineStage[(int)AnalysisParts.All + 1][];
        for (var parts = 0; parts < _stages.Length; parts++)
        {
            _stages[parts] = Choose(stages, LayersOf((AnalysisParts)parts));
        }
    }

    public ReadOnlySpan<IPipelineStage> For(AnalysisParts parts) => _stages[(int)(parts & AnalysisParts.All)];

    /// <summary>What each part asks of the document.</summary>
    internal static Layers LayersOf(AnalysisParts parts)
    {
        var layers = Layers.Blocks | Layers.Tokens | Layers.Sentences;
        if (parts.HasFlag(AnalysisParts.Entities))
        {
            layers |= Layers.Names;
        }

        if (parts.HasFlag(AnalysisParts.Coreference))
        {
            layers |= Layers.Nominals | Layers.Chains | Layers.Links;
        }

        if (parts.HasFlag(AnalysisParts.Quotes))
        {
            layers |= Layers.Quotes | Layers.Chains | Layers.Links;
        }

        if (parts.HasFlag(AnalysisParts.Offices))
        {
            layers |= Layers.Chains | Layers.Links;
        }

        return layers;
    }

    private static IEnumerable<string> Gaps(IReadOnlyList<IPipelineStage> stages)
    {
        var given = Layers.None;
        foreach (var stage in stages)
        {
            var missing = stage.Needs & ~given;
            if (missing != Layers.None)
            {
                yield return $"{stage.Name} needs {missing}, which no stage before it gives";
            }

            var twice = stage.Gives & given;
            if (twice != Layers.None)
            {
                yield return $"{stage.Name} gives {twice}, which a stage before it gave";
            }

            given |= stage.Gives;
        }
    }

    private static IPipelineStage[] Choose(IReadOnlyList<IPipelineStage> stages, Layers wanted)
    {
        var chosen = new Stack<IPipelineStage>();
        for (var i = stages.Count - 1; i >= 0; i--)
        {
            if ((stages[i].Gives & wanted) != Layers.None)
            {
                wanted |= stages[i].Needs;
                chosen.Push(stages[i]);
            }
        }

        return [.. chosen];
    }
}
