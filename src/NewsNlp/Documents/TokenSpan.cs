namespace NewsNlp;

/// <summary>A half-open range of token indexes of one document.</summary>
/// <param name="Start">First token, counted from 0.</param>
/// <param name="End">Token after the last.</param>
public readonly record struct TokenSpan(int Start, int End)
{
    /// <summary>Number of tokens.</summary>
    public int Length => End - Start;

    /// <summary>Whether the token of this index is in the range.</summary>
    public bool Contains(int index) => Start <= index && index < End;

    /// <summary>Whether the two ranges share a token.</summary>
    public bool Overlaps(TokenSpan other) => Start < other.End && other.Start < End;
}
