namespace NewsNlp.Documents;

/// <summary>A token while the document is made: its span with what the rules ask for most often.</summary>
internal readonly record struct DraftToken(int Start, int End, TokenKind Kind, TokenShape Shape, string Normal)
{
    public int Length => End - Start;

    public TextSpan Span => new(Start, End);

    /// <summary>Begins with an upper-case letter ("Kelly", "US", "McCain").</summary>
    public bool IsCapitalized => (Shape & TokenShape.Capitalized) != 0;

    /// <summary>All its letters are upper case, and it has one at least.</summary>
    public bool IsUpper => (Shape & TokenShape.Upper) != 0;

    /// <summary>All its letters are lower case, and it has one at least.</summary>
    public bool IsLower => (Shape & TokenShape.Lower) != 0;

    public bool HasDigit => (Shape & TokenShape.HasDigit) != 0;

    /// <summary>White space, a line break or the text's start stands before it.</summary>
    public bool SpaceBefore => (Shape & TokenShape.SpaceBefore) != 0;

    public bool IsWord => Kind == TokenKind.Word;
}

/// <summary>What a token looks like.</summary>
[Flags]
internal enum TokenShape : byte
{
    None = 0,
    Capitalized = 1,
    Upper = 2,
    Lower = 4,
    HasDigit = 8,
    SpaceBefore = 16,

    /// <summary>First token of a block.</summary>
    BlockStart = 32,

    /// <summary>An upper-case letter follows a lower-case one: "YouTube", "McCain".</summary>
    InnerCapital = 64,
}
