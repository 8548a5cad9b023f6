using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NewsNlp.Tests.Architecture;

/// <summary>
/// A room uses only what stands below it. The sources are compiled here once more, so that each name is followed to the
/// file that declares it: public types live in one namespace, and using lines alone do not tell.
/// </summary>
public sealed class RoomDirectionTests
{
    private const string ImplicitUsings =
        "global using System; global using System.IO; global using System.Linq; global using System.Collections.Generic; global using System.Threading; global using System.Threading.Tasks;";

    private static readonly Lazy<CSharpCompilation> Library = new(() => Compile(SourceTree.FilesUnder(SourceTree.Library).Select(static path => (path, File.ReadAllText(path)))));

    [Fact]
    public void Sources_EachName_ComesFromARoomBelow()
    {
        Library.Value.GetDiagnostics().Where(static d => d.Severity == DiagnosticSeverity.Error).Should().BeEmpty("only sources that compile can be followed");

        Offences(Library.Value).Should().BeEmpty();
    }

    [Fact]
    public void Sources_EachFolder_IsAKnownRoom() =>
        SourceTree.FilesUnder(SourceTree.Library).Select(Rooms.Of).Distinct().Where(static room => !Rooms.Exists(room)).Should().BeEmpty();

    [Theory]
    [InlineData("Text", "Documents")]
    [InlineData("Mentions", "Coreference")]
    [InlineData("Quotes", "Coreference")]
    [InlineData("Coreference", "Quotes")]
    [InlineData("Output", "Evaluation")]
    [InlineData("Tagging", "Gazetteers")]
    public void Offences_UseOfARoomAboveOrBeside_IsFound(string user, string used)
    {
        var compilation = Compile(
        [
            (Path.Combine(SourceTree.Library, used, "Thing.cs"), "namespace NewsNlp; internal static class Thing { public static int Size => 1; }"),
            (Path.Combine(SourceTree.Library, user, "User.cs"), "namespace NewsNlp; internal static class User { public static int Twice => 2 * Thing.Size; }"),
        ]);

        Offences(compilation).Should().Equal($"{user}/User.cs:1 uses Thing of {used}");

    }

    private static List<string> Offences(CSharpCompilation compilation)
    {
        var offences = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var tree in compilation.SyntaxTrees.Where(static t => t.FilePath.Length > 0))
        {
            var room = Rooms.Of(tree.FilePath);
            var model = compilation.GetSemanticModel(tree);
            foreach (var name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
            {
                var symbol = model.GetSymbolInfo(name).Symbol;
                if ((symbol as INamedTypeSymbol ?? symbol?.ContainingType) is { } type && RoomsOf(type) is { Count: > 0 } homes && !homes.Any(home => Rooms.MaySee(room, home)))
                {
                    var line = name.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
                    offences.Add($"{Path.GetRelativePath(SourceTree.Library, tree.FilePath).Replace('\\', '/')}:{line} uses {type.Name} of {homes[0]}");
                }
            }
        }

        return [.. offences];
    }

    private static List<string> RoomsOf(INamedTypeSymbol type) =>
        [.. type.OriginalDefinition.DeclaringSyntaxReferences.Select(static r => r.SyntaxTree.FilePath).Where(static path => path.Length > 0).Select(Rooms.Of).Distinct()];

    private static CSharpCompilation Compile(IEnumerable<(string Path, string Source)> files)
    {
        var options = new CSharpParseOptions(LanguageVersion.Preview);
        var trees = files.Select(file => CSharpSyntaxTree.ParseText(file.Source, options, file.Path)).Append(CSharpSyntaxTree.ParseText(ImplicitUsings, options));
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) is "netstandard.dll" or "mscorlib.dll")
            .Select(static path => (MetadataReference)MetadataReference.CreateFromFile(path));
        return CSharpCompilation.Create("rooms", trees, platform, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));
    }
}
