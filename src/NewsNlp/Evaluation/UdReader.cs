using System.Text;

namespace NewsNlp.Evaluation;

/// <summary>
/// Reads CoNLL-U and puts the texts together again: a space after each token unless its line says SpaceAfter=No, an empty
/// line between paragraphs. Strange lines are passed over.
/// </summary>
internal sealed class UdReader
{
    private readonly string _name;
    private readonly bool _paragraphs;
    private readonly StringBuilder _text = new();
    private readonly List<TextSpan> _tokens = [];
    private readonly List<TextSpan> _sentences = [];
    private readonly List<string[]> _rows = [];
    private string _id;
    private bool _newParagraph;

    private UdReader(string name, bool paragraphs)
    {
        _name = name;
        _id = name;
        _paragraphs = paragraphs;
    }

    /// <param name="source">The file.</param>
    /// <param name="name">Names documents that have no id of their own.</param>
    /// <param name="paragraphs">Whether paragraphs are parted by an empty line; else a space stands there, as between sentences.</param>
    public static IEnumerable<UdDocument> Read(TextReader source, string name, bool paragraphs = true)
    {
        var reader = new UdReader(name, paragraphs);
        while (source.ReadLine() is { } line)
        {
            if (line.StartsWith("# newdoc", StringComparison.Ordinal))
            {
                if (reader.Finish() is { } document)
                {
                    yield return document;
                }

                reader._id = line.IndexOf('=', StringComparison.Ordinal) is > 0 and var at ? line[(at + 1)..].Trim() : name;
            }
            else
            {
                reader.Line(line);
            }
        }

        if (reader.Finish() is { } last)
        {
            yield return last;
        }
    }

    private void Line(string line)
    {
        if (line.Length == 0)
        {
            Sentence();
        }
        else if (line[0] == '#')
        {
            _newParagraph |= line == "# newpar" || line.StartsWith("# newpar id", StringComparison.Ordinal);
        }
        else if (line.Split('\t') is { Length: >= 10 } columns && !columns[0].Contains('.', StringComparison.Ordinal))
        {
            _rows.Add(columns);
        }
    }

    private void Sentence()
    {
        if (_rows.Count == 0)
        {
            return;
        }

        if (_newParagraph && _text.Length > 0 && _paragraphs)
        {
            while (_text[^1] == ' ')
            {
                _text.Length--;
            }

            _text.Append("\n\n");
        }

        _newParagraph = false;
        var start = _text.Length;
        var end = start;
        for (var i = 0; i < _rows.Count;)
        {
            i = Token(i, out end);
        }

        _sentences.Add(new TextSpan(start, end));
        _rows.Clear();
    }

    private int Token(int row, out int end)
    {
        var columns = _rows[row];
        var form = columns[1];
        var start = _text.Length;
        var words = WordCount(columns[0]);
        var next = row + 1 + words;
        _text.Append(form);
        end = _text.Length;
        if (words == 0 || next > _rows.Count || !Partition(row + 1, next, form, start))
        {
            AddToken(form, start);
        }

        if (!columns[9].Contains("SpaceAfter=No", StringComparison.Ordinal))
        {
            _text.Append(' ');
        }

        return Math.Min(next, _rows.Count);
    }

    /// <summary>Adds the words of a multiword token, if they spell it.</summary>
    private bool Partition(int row, int end, string form, int start)
    {
        var length = 0;
        for (var i = row; i < end; i++)
        {
            var word = _rows[i][1];
            if (string.CompareOrdinal(form, length, word, 0, word.Length) != 0)
            {
                return false;
            }

            length += word.Length;
        }

        if (length != form.Length)
        {
            return false;
        }

        for (var i = row; i < end; i++)
        {
            AddToken(_rows[i][1], start);
            start += _rows[i][1].Length;
        }

        return true;
    }

    /// <summary>A form with a space inside ("10 000") counts as the pieces between the spaces, since no token of ours holds one.</summary>
    private void AddToken(string form, int start)
    {
        var from = 0;
        for (var i = 0; i <= form.Length; i++)
        {
            if (i == form.Length || char.IsWhiteSpace(form[i]))
            {
                if (i > from)
                {
                    _tokens.Add(new TextSpan(start + from, start + i));
                }

                from = i + 1;
            }
        }
    }

    /// <summary>Number of words in the range of a multiword token ("3-4"), or 0 for a plain one.</summary>
    private static int WordCount(string id)
    {
        var dash = id.IndexOf('-', StringComparison.Ordinal);
        return dash > 0 && int.TryParse(id.AsSpan(0, dash), out var first) && int.TryParse(id.AsSpan(dash + 1), out var last) && last >= first
            ? last - first + 1 : 0;
    }

    private UdDocument? Finish()
    {
        Sentence();
        if (_tokens.Count == 0)
        {
            return null;
        }

        var document = new UdDocument(_id, _text.ToString(), [.. _tokens], [.. _sentences]);
        _text.Clear();
        _tokens.Clear();
        _sentences.Clear();
        _newParagraph = false;
        _id = _name;
        return document;
    }
}
