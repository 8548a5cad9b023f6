using System.Runtime.CompilerServices;
using NewsNlp.Documents;

namespace NewsNlp.Cli.Bench;

/// <summary>The stages of a pipeline one by one. The library keeps them to itself; a profile has to look inside.</summary>
internal sealed class PipelineStages(NewsPipeline news)
{
    private readonly IPipelineStage[] _stages = PlanOf(news).For(AnalysisParts.All).ToArray();

    /// <summary>All stages in order.</summary>
    public ReadOnlySpan<IPipelineStage> All => _stages;

    public static ArticleContext ContextOf(Article article) => new() { Id = article.Id, PublishedOn = article.PublishedOn };

    /// <summary>Makes the document of a draft that went through all stages.</summary>
    public NewsDocument Assemble(DocumentDraft draft) => AssemblerOf(news).Assemble(draft, AnalysisParts.All);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_plan")]
    private static extern ref StagePlan PlanOf(NewsPipeline pipeline);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_assembler")]
    private static extern ref DocumentAssembler AssemblerOf(NewsPipeline pipeline);
}
