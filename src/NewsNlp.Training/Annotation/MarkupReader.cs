using System.Text;

namespace NewsNlp.Training.Annotation;

/// <summary>Reads an annotated file: a head, "---", and the text with its marks (docs/annotation.md).</summary>
internal static class MarkupReader
{
    /// <param name="file">The file's content.</param>
    /// <param name="errors">Gets what could not be read; what can be is kept.</param>
    public static AnnotatedArticle Read(string file, List<MarkupError> errors)
    {
        var lines = file.ReplaceLineEndings("\n").Split('\n');
        var rule = Array.IndexOf(lines, "---");
        if (rule < 0)
        {
            errors.Add(new MarkupError(1, "there is no line '---' below the head"));
            rule = 0;
        }

        var body = string.Join('\n', lines[(rule + 1)..]).TrimEnd('\n');
        return new Body(body, rule + 2, errors).Read(ArticleHead.Read(lines.AsSpan(0, rule), errors));
    }

    private sealed class Body(string source, int line, List<MarkupError> errors)
    {
        private readonly StringBuilder _text = new(source.Length);
        private readonly List<(Mark Mark, int Order)> _marks = [];
        private readonly Stack<(MarkTag? Tag, int Start, int Line, int Order)> _open = new();
        private int _line = line;
        private int _order;

        public AnnotatedArticle Read(ArticleHead head)
        {
            for (var i = 0; i < source.Length; i++)
            {
                switch (source[i])
                {
                    case '{':
                        i = Open(i);
                        break;
                    case '}':
                        Close();
                        break;
                    default:
                        _line += source[i] == '\n' ? 1 : 0;
                        _text.Append(source[i]);
                        break;
                }
            }

            foreach (var (_, _, opened, _) in _open)
            {
                errors.Add(new MarkupError(opened, "a mark is not closed"));
            }

            return new AnnotatedArticle { Head = head, Text = _text.ToString(), Marks = [.. _marks.OrderBy(static mark => mark.Order).Select(static mark => mark.Mark)] };
        }

        // Gives the place of the space that ends the tag.
        private int Open(int at)
        {
            var end = source.AsSpan(at).IndexOfAny(' ', '\n', '}') + at;
            if (end < at || source[end] != ' ')
            {
                errors.Add(new MarkupError(_line, $"a mark has no words: '{source.AsSpan(at, Math.Min(20, source.Length - at))}'"));
                _open.Push((null, _text.Length, _line, _order++));
                return end < at ? source.Length : end - 1;
            }

            var tag = MarkTag.Read(source[(at + 1)..end], out var message);
            if (tag is null)
            {
                errors.Add(new MarkupError(_line, message));
            }

            _open.Push((tag, _text.Length, _line, _order++));
            return end;
        }

        private void Close()
        {
            if (!_open.TryPop(out var mark))
            {
                errors.Add(new MarkupError(_line, "a brace closes nothing"));
            }
            else if (mark.Tag is not null && mark.Start == _text.Length)
            {
                errors.Add(new MarkupError(_line, "a mark has no words"));
            }
            else if (mark.Tag is not null)
            {
                _marks.Add((new Mark(mark.Tag, new TextSpan(mark.Start, _text.Length), mark.Line, _open.Count), mark.Order));
            }
        }
    }
}
