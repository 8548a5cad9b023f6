namespace NewsNlp.Cli.Bench;

/// <summary>What is done with each article.</summary>
internal enum BenchCall
{
    /// <summary>Blocks, tokens and sentences alone.</summary>
    Tokens,

    /// <summary><see cref="NewsPipeline.ExtractEntities"/>.</summary>
    Entities,

    /// <summary><see cref="NewsPipeline.ExtractQuotes"/>.</summary>
    Quotes,

    /// <summary>The whole analysis.</summary>
    All,

    /// <summary>The whole analysis and its JSON, as UTF-8.</summary>
    Json,
}
