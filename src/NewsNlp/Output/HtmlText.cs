namespace NewsNlp.Output;

/// <summary>Text on its way into a web page.</summary>
internal static class HtmlText
{
    /// <summary>
    /// Writes text so that it can only be read as text, inside an element or an attribute. Control characters and lone
    /// surrogates, which a page must not hold, become U+FFFD.
    /// </summary>
    public static void Escape(TextWriter html, ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                html.Write(c);
                html.Write(text[++i]);
                continue;
            }

            switch (c)
            {
                case '&':
                    html.Write("&amp;");
                    break;
                case '<':
                    html.Write("&lt;");
                    break;
                case '>':
                    html.Write("&gt;");
                    break;
                case '"':
                    html.Write("&quot;");
                    break;
                case '\'':
                    html.Write("&#39;");
                    break;
                case '\t' or '\n':
                    html.Write(c);
                    break;
                case '\r':
                    // A line feed follows, or the carriage return is the line end itself.
                    html.Write(i + 1 < text.Length && text[i + 1] == '\n' ? "" : "\n");
                    break;
                default:
                    html.Write(char.IsControl(c) || char.IsSurrogate(c) ? '\uFFFD' : c);
                    break;
            }
        }
    }
}
