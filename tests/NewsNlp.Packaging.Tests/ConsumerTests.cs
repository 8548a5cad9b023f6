namespace NewsNlp.Packaging.Tests;

[Collection(PackagingGroup.Name)]
public sealed class ConsumerTests(PackedFeed feed)
{
    [Fact]
    public void EmptyConsoleApp_WithTheReadmeExample_SaysWhoSaidWhat()
    {
        var app = Path.Combine(feed.Folder, "app");
        Succeed(feed.Run(feed.Folder, "dotnet", "new", "console", "-o", app, "--no-restore"));
        Succeed(feed.Run(app, "dotnet", "add", "package", "NewsNlp.Models.English"));
        File.WriteAllText(Path.Combine(app, "Program.cs"), Repository.ReadmeBlock("example"));
        File.Copy(Repository.PathOf("docs", "samples", "grain-terminal.txt"), Path.Combine(app, "grain-terminal.txt"));

        var run = Succeed(feed.Run(app, "dotnet", "run"));

        run.Out.Should().Contain("Duarte Calvelho: “We are not going to store bread")
            .And.Contain("Elvira Montalban: Transport Secretary (Spain)");
    }

    [Fact]
    public void Tool_InstalledFromTheFeed_AnalysesASample()
    {
        var tools = Path.Combine(feed.Folder, "tools");
        Succeed(feed.Run(feed.Folder, "dotnet", "tool", "install", "NewsNlp.Cli", "--tool-path", tools));

        var run = Succeed(feed.Run(
            feed.Folder, Path.Combine(tools, "newsnlp"), "analyze", Repository.PathOf("docs", "samples", "flood-inquiry.txt"), "--date", "2021-10-06", "--format", "text"));

        run.Out.Should().Contain("Council 'ignored' three flood warnings").And.Contain("Miriam Okell").And.Contain("'filed and forgotten'");
    }

    private static CommandResult Succeed(CommandResult result)
    {
        result.ExitCode.Should().Be(0, result.Everything);
        return result;
    }
}
