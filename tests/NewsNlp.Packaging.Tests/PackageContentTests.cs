using System.IO.Compression;
using System.Xml.Linq;

namespace NewsNlp.Packaging.Tests;

[Collection(PackagingGroup.Name)]
public sealed class PackageContentTests(PackedFeed feed)
{
    [Fact]
    public void Pack_Library_DependsOnNothing() => Dependencies("NewsNlp").Should().BeEmpty();

    [Fact]
    public void Pack_EnglishModel_DependsOnTheLibraryAlone() => Dependencies("NewsNlp.Models.English").Should().Equal("NewsNlp");

    [Theory]
    [InlineData("NewsNlp", "lib/net10.0/NewsNlp.dll")]
    [InlineData("NewsNlp", "lib/net10.0/NewsNlp.xml")]
    [InlineData("NewsNlp", "README.md")]
    [InlineData("NewsNlp.Models.English", "lib/net10.0/NewsNlp.Models.English.dll")]
    [InlineData("NewsNlp.Models.English", "README.md")]
    [InlineData("NewsNlp.Models.English", "THIRD-PARTY-NOTICES.md")]
    [InlineData("NewsNlp.Cli", "README.md")]
    public void Pack_Package_Holds(string package, string file)
    {
        using var archive = Open(package);
        archive.Entries.Select(e => e.FullName).Should().Contain(file);
    }

    private List<string?> Dependencies(string package)
    {
        using var archive = Open(package);
        using var nuspec = archive.GetEntry(package + ".nuspec")!.Open();
        return XDocument.Load(nuspec).Descendants().Where(e => e.Name.LocalName == "dependency").Select(e => e.Attribute("id")?.Value).ToList();
    }

    private ZipArchive Open(string package) =>
        ZipFile.OpenRead(Directory.GetFiles(feed.Packages, package + ".*.nupkg").Single(p => char.IsDigit(Path.GetFileName(p)[package.Length + 1])));
}
