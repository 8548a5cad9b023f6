namespace NewsNlp.English.Tests.Docs;

/// <summary>Scripts write to the console and read beside themselves, which are the whole process's: nothing else may run meanwhile.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class DocsGroup
{
    public const string Name = "docs";
}
