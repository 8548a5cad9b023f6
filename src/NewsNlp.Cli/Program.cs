using NewsNlp;
using NewsNlp.Cli;

using var console = ToolConsole.OfProcess();
return await Tool.RunAsync(args, console, NewsPipeline.CreateEnglish).ConfigureAwait(false);
