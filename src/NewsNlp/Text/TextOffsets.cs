namespace NewsNlp;

/// <summary>
/// Converts spans of one text between UTF-16 code units, Unicode code points and UTF-8 bytes. A lone surrogate counts
/// as one code point and three bytes, which is what its replacement takes. A position inside a surrogate pair is
/// treated as the position before it. Building takes one pass and 8 bytes a code unit; immutable and thread-safe.
/// </summary>
public sealed class TextOffsets
{
    private readonly int[] _codePoints;
    private readonly int[] _bytes;

    /// <summary>Reads the text once and keeps its offsets.</summary>
    public TextOffsets(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        _codePoints = new int[text.Length + 1];
        _bytes = new int[text.Length + 1];
        int points = 0, bytes = 0;
        for (var i = 0; i < text.Length; i++)
        {
            _codePoints[i] = points;
            _bytes[i] = bytes;
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
                _codePoints[i] = points;
                _bytes[i] = bytes;
                bytes += 4;
            }
            else
            {
                bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
            }

            points++;
        }

        _codePoints[text.Length] = points;
        _bytes[text.Length] = bytes;
    }

    /// <summary>The span counted in Unicode code points.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie inside the text.</exception>
    public TextSpan ToCodePoints(TextSpan span) => Map(_codePoints, span);

    /// <summary>The span counted in bytes of the text's UTF-8 form.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie inside the text.</exception>
    public TextSpan ToUtf8(TextSpan span) => Map(_bytes, span);

    /// <summary>The UTF-16 span of a span counted in code points.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie inside the text.</exception>
    public TextSpan FromCodePoints(TextSpan span) => new(Find(_codePoints, span.Start), Find(_codePoints, span.End));

    /// <summary>The UTF-16 span of a span counted in bytes of UTF-8; a byte inside a character counts as its first.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie inside the text.</exception>
    public TextSpan FromUtf8(TextSpan span) => new(Find(_bytes, span.Start), Find(_bytes, span.End));

    private static TextSpan Map(int[] table, TextSpan span)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(span.End, table.Length - 1, nameof(span));
        return new TextSpan(table[span.Start], table[span.End]);
    }

    private static int Find(int[] table, int value)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, table[^1]);
        int low = 0, high = table.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (table[middle] <= value)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        // The second half of a surrogate pair repeats the first half's count: step back to the first.
        while (low > 0 && table[low - 1] == table[low])
        {
            low--;
        }

        return low;
    }
}
