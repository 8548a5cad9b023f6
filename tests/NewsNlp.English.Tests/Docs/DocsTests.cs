using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;

namespace NewsNlp.English.Tests.Docs;

/// <summary>
/// Runs the C# blocks of a page one after the other, each going on from the one before, beside the sample articles. A
/// <c>text</c> block right behind one holds lines that it must have printed.
/// </summary>
[Collection(DocsGroup.Name)]
public sealed class DocsTests
{
    private static readonly string[] Imports =
        ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks"];

    [Theory]
    [InlineData("README.md", 1)]
    [InlineData("docs/getting-started.md", 9)]
    public async Task CSharpBlocks_Run_PrintWhatThePageSays(string page, int fewest)
    {
        var blocks = DocsPage.Read(page).Blocks("csharp").ToList();
        blocks.Should().HaveCountGreaterThanOrEqualTo(fewest);

        ScriptState<object>? state = null;
        foreach (var (code, expected) in blocks)
        {
            (state, var printed) = await RunAsync(state, code);
            expected.Should().BeSubsetOf(printed.Split('\n'), "{0} has this block:\n{1}", page, code);
        }
    }

    private static async Task<(ScriptState<object> State, string Printed)> RunAsync(ScriptState<object>? state, string code)
    {
        using var printed = new StringWriter { NewLine = "\n" };
        var before = (Console.Out, Environment.CurrentDirectory);
        try
        {
            Console.SetOut(printed);
            Environment.CurrentDirectory = DocsPage.Samples;
            state = state is null ? await CSharpScript.RunAsync(code, Options()) : await state.ContinueWithAsync(code);
            return (state, printed.ToString());
        }
        finally
        {
            Console.SetOut(before.Out);
            Environment.CurrentDirectory = before.CurrentDirectory;
        }
    }

    /// <summary>What a console project has without asking.</summary>
    private static ScriptOptions Options() => ScriptOptions.Default
        .WithReferences(((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator))
        .WithImports(Imports);
}
