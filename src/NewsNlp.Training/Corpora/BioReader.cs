using System.Text;

namespace NewsNlp.Training.Corpora;

/// <summary>
/// Reads columns: token TAB tag in the scheme BIO, an empty line between sentences, <c># newdoc id = …</c> before a
/// document. The tokens are parted further as the library parts text ("U.S.-led" into three), so that one tagger can
/// learn from all sources; a label keeps its extent.
/// </summary>
internal sealed class BioReader
{
    private const string NewDocument = "# newdoc id = ";

    private readonly CorpusSource _source;
    private readonly Corpus _corpus;
    private readonly SentenceTokenizer _tokenizer = new();
    private readonly StringBuilder _text = new();
    private readonly List<(TextSpan Span, EntityType Type)> _spans = [];
    private string _tag = "";

    private BioReader(CorpusSource source)
    {
        _source = source;
        _corpus = new Corpus(source, []);
    }

    public static Corpus Read(CorpusSource source, TextReader lines)
    {
        var reader = new BioReader(source);
        while (lines.ReadLine() is { } line)
        {
            reader.Line(line);
        }

        reader.Finish();
        return reader._corpus;
    }

    private void Line(string line)
    {
        var tab = line.IndexOf('\t', StringComparison.Ordinal);
        if (line.StartsWith(NewDocument, StringComparison.Ordinal))
        {
            Finish();
            _corpus.Documents.Add(new CorpusDocument(line[NewDocument.Length..].Trim(), []));
        }
        else if (tab > 0)
        {
            Token(line[..tab].Trim(), line[(tab + 1)..].Trim());
        }
        else
        {
            Finish();
        }
    }

    private void Token(string form, string tag)
    {
        if (form.Length == 0)
        {
            return;
        }

        if (_text.Length > 0)
        {
            _text.Append(' ');
        }

        var start = _text.Length;
        _text.Append(form);
        var isInside = tag.StartsWith("I-", StringComparison.Ordinal) && _tag.Length > 1 && _tag.AsSpan(2).SequenceEqual(tag.AsSpan(2));
        if (tag.Length > 2 && _source.Tags.TryGetValue(tag[2..], out var type))
        {
            if (isInside && _spans.Count > 0)
            {
                _spans[^1] = (new TextSpan(_spans[^1].Span.Start, _text.Length), type);
            }
            else
            {
                _spans.Add((new TextSpan(start, _text.Length), type));
            }
        }

        _tag = tag;
    }

    private void Finish()
    {
        if (_text.Length > 0)
        {
            if (_corpus.Documents.Count == 0)
            {
                _corpus.Documents.Add(new CorpusDocument(_source.Name, []));
            }

            var document = _corpus.Documents[^1];
            LabelledSentence[] sentence = [_tokenizer.One(_text.ToString())];
            if (sentence[0].Count > 0)
            {
                foreach (var (span, type) in _spans)
                {
                    if (!LabelPlacer.Place(sentence, span, type))
                    {
                        document.Lost.Add((span, type));
                    }
                }

                document.Sentences.Add(sentence[0]);
            }
        }

        _text.Clear();
        _spans.Clear();
        _tag = "";
    }
}
