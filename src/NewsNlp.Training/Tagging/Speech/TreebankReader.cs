using System.Globalization;
using NewsNlp.Training.Corpora;

namespace NewsNlp.Training.Tagging.Speech;

/// <summary>
/// Reads the parts of speech of CoNLL-U. The sentence's text is parted as the library parts text; a token takes the tag
/// of the word that has its bounds ("do" and "n't" of "don't"), the others stay open.
/// </summary>
internal sealed class TreebankReader
{
    private const string TextLine = "# text = ";

    private readonly SentenceTokenizer _tokenizer = new();
    private readonly Dictionary<(int Start, int End), byte> _words = [];
    private readonly List<SpeechSentence> _sentences = [];
    private string _text = "";
    private int _at;
    private int _count;
    private int _lastOfGroup;
    private int _endOfGroup;

    public static List<SpeechSentence> Read(TextReader lines)
    {
        var reader = new TreebankReader();
        while (lines.ReadLine() is { } line)
        {
            reader.Line(line);
        }

        reader.Finish();
        return reader._sentences;
    }

    private void Line(string line)
    {
        if (line.Length == 0)
        {
            Finish();
        }
        else if (line.StartsWith(TextLine, StringComparison.Ordinal))
        {
            _text = line[TextLine.Length..];
        }
        else if (line[0] != '#' && line.Split('\t') is { Length: >= 4 } columns && !columns[0].Contains('.', StringComparison.Ordinal))
        {
            Row(columns[0], columns[1], columns[3]);
        }
    }

    private void Row(string id, string form, string tag)
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
        {
            _at++;
        }

        // "3-4 don't": the words of the group follow, and spell it or not.
        if (id.IndexOf('-', StringComparison.Ordinal) is > 0 and var dash)
        {
            (_lastOfGroup, _endOfGroup) = (Number(id[(dash + 1)..]), _at + form.Length);
            return;
        }

        _count++;
        if (string.CompareOrdinal(_text, _at, form, 0, form.Length) == 0 && _at + form.Length <= _text.Length)
        {
            _words[(_at, _at + form.Length)] = PartsOfSpeech.Parse(tag);
            _at += form.Length;
        }

        if (_lastOfGroup > 0 && Number(id) >= _lastOfGroup)
        {
            (_at, _lastOfGroup) = (_endOfGroup, 0);
        }
    }

    private static int Number(string text) => int.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private void Finish()
    {
        if (_count > 0 && _text.Length > 0 && _tokenizer.One(_text) is { Count: > 0 } sentence)
        {
            var tags = new byte[sentence.Count];
            for (var i = 0; i < tags.Length; i++)
            {
                tags[i] = _words.GetValueOrDefault((sentence.Tokens[i].Start, sentence.Tokens[i].End), PartsOfSpeech.Open);
            }

            _sentences.Add(new SpeechSentence(sentence, tags, _count));
        }

        _words.Clear();
        (_text, _at, _count, _lastOfGroup) = ("", 0, 0, 0);
    }
}
