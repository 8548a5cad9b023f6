using System.IO.Compression;
using System.Text.Json;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;

namespace NewsNlp.Packaging.Tests;

/// <summary>Runs the cells of the notebook one after the other, as a notebook does, against the assemblies of the packages.</summary>
[Collection(PackagingGroup.Name)]
public sealed class NotebookTests(PackedFeed feed)
{
    private const string PackageLine = "#r \"nuget: NewsNlp.Models.English\"";
    private static readonly string Notebook = Repository.PathOf("docs", "samples", "newsnlp.ipynb");

    [Fact]
    public void Notebook_FirstLine_NamesThePackage() => Cells().First().Should().StartWith(PackageLine);

    [Fact]
    public async Task Notebook_Cells_PrintTheRecordedOutput()
    {
        var printed = new StringWriter { NewLine = "\n" };
        var before = (Console.Out, Directory: Environment.CurrentDirectory);
        try
        {
            Console.SetOut(printed);
            Environment.CurrentDirectory = Path.GetDirectoryName(Notebook)!;
            await RunCellsAsync(printed);
        }
        finally
        {
            Console.SetOut(before.Out);
            Environment.CurrentDirectory = before.Directory;
        }

        ExpectedOutput.Check(Path.ChangeExtension(Notebook, ".expected.txt"), printed.ToString());
    }

    private async Task RunCellsAsync(StringWriter printed)
    {
        var options = ScriptOptions.Default
            .WithReferences([.. Runtime(), .. Assemblies()])
            .WithImports("System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Threading.Tasks");
        ScriptState<object>? state = null;
        var number = 0;
        foreach (var cell in Cells())
        {
            printed.Write($"--- {++number}\n");
            var code = cell.Replace(PackageLine, "", StringComparison.Ordinal);
            state = state is null ? await CSharpScript.RunAsync(code, options) : await state.ContinueWithAsync(code);
        }
    }

    /// <summary>The class library, which a notebook's kernel brings with it.</summary>
    private static IEnumerable<string> Runtime() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
        .Where(p => Path.GetDirectoryName(p) == Path.GetDirectoryName(typeof(object).Assembly.Location));

    private IEnumerable<string> Assemblies()
    {
        foreach (var name in (string[])["NewsNlp", "NewsNlp.Models.English"])
        {
            var target = Path.Combine(feed.Folder, "notebook", name + ".dll");
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            var package = Directory.GetFiles(feed.Packages, name + ".*.nupkg").Single(p => char.IsDigit(Path.GetFileName(p)[name.Length + 1]));
            using var archive = ZipFile.OpenRead(package);
            archive.GetEntry($"lib/net10.0/{name}.dll")!.ExtractToFile(target, overwrite: true);
            yield return target;
        }
    }

    private static IEnumerable<string> Cells()
    {
        using var notebook = JsonDocument.Parse(File.ReadAllText(Notebook));
        foreach (var cell in notebook.RootElement.GetProperty("cells").EnumerateArray())
        {
            if (cell.GetProperty("cell_type").GetString() == "code")
            {
                yield return string.Concat(cell.GetProperty("source").EnumerateArray().Select(l => l.GetString()));
            }
        }
    }
}
