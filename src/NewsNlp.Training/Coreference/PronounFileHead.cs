using System.Globalization;

namespace NewsNlp.Training.Coreference;

/// <summary>What the file of weights says of its making: the command, and each source with its licence.</summary>
internal sealed class PronounFileHead(string corpus, double weight)
{
    private readonly List<string> _sources = ["source: the project's own corpus, train: CC BY 4.0"];
    private string _command = string.Create(CultureInfo.InvariantCulture, $"train-pronouns {corpus} --weight {weight}");

    public IEnumerable<string> Lines => _sources.Prepend($"Weights of the clues for pronouns, made by: {_command}");

    public void AddColumns(string columns, string texts) =>
        Add($"--columns {columns} --texts {texts}", "OntoGUM, train documents with free texts: CC BY and CC BY-SA texts, annotation CC BY 4.0");

    public void AddSpeakers(string file) =>
        Add($"--speakers {file}", "speakers, train: Wikinews, CC BY 2.5; OneStopEnglish, CC BY-SA 4.0");

    private void Add(string option, string source)
    {
        _command += " " + option;
        _sources.Add("source: " + source);
    }
}
