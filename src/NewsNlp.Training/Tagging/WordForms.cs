using NewsNlp.Tagging;

namespace NewsNlp.Training.Tagging;

/// <summary>What the features of both perceptrons keep of a word.</summary>
internal static class WordForms
{
    /// <summary>The hash of a word in normal form; numbers of one length are one word.</summary>
    public static ulong HashOf(string normal)
    {
        Span<char> folded = stackalloc char[Math.Min(normal.Length, 64)];
        for (var i = 0; i < folded.Length; i++)
        {
            folded[i] = char.IsAsciiDigit(normal[i]) ? '0' : normal[i];
        }

        return Hashing.Of(folded);
    }

    /// <summary>Runs of capitals, small letters and digits: "McCain" is XxXx, "G20" X0.</summary>
    public static ulong ShapeOf(ReadOnlySpan<char> surface)
    {
        Span<char> shape = stackalloc char[12];
        var length = 0;
        var run = 0;
        foreach (var c in surface)
        {
            var kind = char.IsUpper(c) ? 'X' : char.IsLetter(c) ? 'x' : char.IsDigit(c) ? '0' : c is '\u2019' ? '\'' : c;
            run = length > 0 && shape[length - 1] == kind ? run + 1 : 1;
            if (length < shape.Length && (run == 1 || (run == 2 && kind == 'X')))
            {
                shape[length++] = kind;
            }
        }

        return Hashing.Of(shape[..length]);
    }
}
