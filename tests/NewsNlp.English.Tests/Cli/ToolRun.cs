using System.Text;
using NewsNlp.Cli;
using NewsNlp.Gazetteers;
using NewsNlp.Models;
using NewsNlp.Tenures;

namespace NewsNlp.English.Tests.Cli;

/// <summary>Runs the tool in this process, with streams of its own and a folder that goes away with the test.</summary>
internal sealed class ToolRun : IDisposable
{
    public ToolRun() => Directory.CreateDirectory(Folder);

    public string Folder { get; } = Path.Combine(Path.GetTempPath(), "newsnlp-" + Guid.NewGuid().ToString("N"));

    public string Out { get; private set; } = "";

    public string Error { get; private set; } = "";

    public string[] OutLines => Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public string[] ErrorLines => Error.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A pipeline without stages: it takes any text, needs no model, and finds nothing.</summary>
    public static NewsPipeline EmptyPipeline() => new(new StagePlan([]), new DocumentAssembler("test"), null, EmptyGazetteer, new OfficeResolver(EmptyGazetteer));

    private static readonly Gazetteer EmptyGazetteer = Gazetteer.Load(new MemoryStream(new GazetteerBuilder().ToArray(new ModelManifest([new("version", "test")]))));

    public string Write(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public string Read(string name) => File.ReadAllText(Path.Combine(Folder, name));

    public Task<int> RunAsync(params string[] args) => RunAsync(EmptyPipeline, "", args);

    public Task<int> RunWithInputAsync(string input, params string[] args) => RunAsync(EmptyPipeline, input, args);

    public async Task<int> RunAsync(Func<NewsPipeline> pipeline, string input, params string[] args)
    {
        using var standardOut = new StringWriter { NewLine = "\n" };
        using var standardError = new StringWriter();
        using var standardIn = new MemoryStream(Encoding.UTF8.GetBytes(input));
        using var console = new ToolConsole { In = standardIn, Out = standardOut, Error = standardError };
        var code = await Tool.RunAsync(args, console, pipeline);
        Out = standardOut.ToString();
        Error = standardError.ToString();
        return code;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
