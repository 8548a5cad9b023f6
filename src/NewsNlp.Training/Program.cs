using System.CommandLine;
using NewsNlp.Training.Annotation;
using NewsNlp.Training.Coreference;
using NewsNlp.Training.Coverage;
using NewsNlp.Training.Gazetteers;
using NewsNlp.Training.Labels;
using NewsNlp.Training.Tagging;
using NewsNlp.Training.Tagging.Speech;

var data = new Option<DirectoryInfo>("--data")
{
    Description = "Folder of the data package.",
    DefaultValueFactory = _ => new DirectoryInfo("src/NewsNlp.Models.English"),
};

return new RootCommand("Makes the data of NewsNlp.")
{
    GazetteerCommands.Import(data),
    GazetteerCommands.ImportWords(data),
    GazetteerCommands.Compile(data),
    CoverageCommand.Create(data),
    AnnotationCommands.Check(data),
    AnnotationCommands.Convert(),
    AnnotationCommands.Report(data),
    AnnotationCommands.Agreement(),
    CoreferenceCommands.Pronouns(data),
    LabelCommands.Harmonise(data),
    LabelCommands.Repair(data),
    TrainTaggerCommand.Create(data),
    TrainPosCommand.Create(data),
}.Parse(args).Invoke();
