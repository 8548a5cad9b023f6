using System.CommandLine;
using NewsNlp.Cli.Evaluate;

var root = new RootCommand("Reads news articles.") { EvaluateCommand.Create() };
return root.Parse(args).Invoke();
