using System.Reflection;

namespace NewsNlp.Tests.Architecture;

/// <summary>Sizes and shapes that keep the library readable.</summary>
public sealed class LibraryShapeTests
{
    private const int LongestFile = 500;
    private const int FullRoom = 25;

    private static readonly Type[] PublicTypes = typeof(NewsPipeline).Assembly.GetExportedTypes();

    [Fact]
    public void PublicTypes_Classes_AreSealedOrStatic() =>
        PublicTypes.Where(static type => type.IsClass && !type.IsSealed).Should().BeEmpty();

    [Fact]
    public void PublicTypes_Namespace_IsTheOneOfTheLibrary() =>
        PublicTypes.Where(static type => type.Namespace != "NewsNlp").Should().BeEmpty("a user needs a single using line");

    [Fact]
    public void PublicTypes_Count_StaysSmall() => PublicTypes.Length.Should().BeLessThan(60);

    [Fact]
    public void PublicTypes_Constructors_DoNotTakeInternalTypes() =>
        PublicTypes.SelectMany(static type => type.GetConstructors()).SelectMany(static c => c.GetParameters())
            .Where(static p => !p.ParameterType.IsVisible).Should().BeEmpty();

    [Fact]
    public void Types_Names_SayWhatTheyAreFor()
    {
        string[] vague = ["Utils", "Util", "Common", "Helpers", "Helper", "Manager", "Base", "Misc"];
        var types = typeof(NewsPipeline).Assembly.GetTypes().Where(static t => !t.Name.Contains('<', StringComparison.Ordinal)).Select(static t => t.Name);
        var folders = Directory.EnumerateDirectories(Path.Combine(SourceTree.Root, "src"), "*", SearchOption.AllDirectories).Select(static path => Path.GetFileName(path)!);

        types.Concat(folders).Where(name => vague.Any(word => name.EndsWith(word, StringComparison.Ordinal) || name == word)).Should().BeEmpty();
    }

    [Fact]
    public void Sources_EachFile_IsShort() =>
        SourceTree.FilesUnder(Path.Combine(SourceTree.Root, "src")).Where(static path => File.ReadAllLines(path).Length > LongestFile).Should().BeEmpty();

    [Fact]
    public void Rooms_EachOfThem_HoldsAFairNumberOfFiles()
    {
        var rooms = SourceTree.FilesUnder(SourceTree.Library).GroupBy(static path => Path.GetDirectoryName(path)!)
            .Select(static room => (Name: Path.GetRelativePath(SourceTree.Library, room.Key).Replace('\\', '/'), Files: room.Count()));

        rooms.Where(static room => room.Files < 2 || room.Files > FullRoom)
            .Should().BeEmpty("a room with one file is none, and nobody finds a thing in one that is too full");
    }
}
