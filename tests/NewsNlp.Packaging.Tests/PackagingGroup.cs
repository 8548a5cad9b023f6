namespace NewsNlp.Packaging.Tests;

/// <summary>All packaging tests share one feed, and so run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class PackagingGroup : ICollectionFixture<PackedFeed>
{
    public const string Name = "packaging";
}
