namespace NewsNlp;

/// <summary>What a token is made of.</summary>
public enum TokenKind : byte
{
    /// <summary>A word, or a part of one that is a token of its own ("do" and "n't" of "don't").</summary>
    Word,

    /// <summary>A number with its separators ("1,200", "3.5", "2nd").</summary>
    Number,

    /// <summary>A punctuation mark or a run of them ("…", "...", "--").</summary>
    Punctuation,

    /// <summary>A currency sign, percent sign, emoji or other symbol.</summary>
    Symbol,

    /// <summary>A web address.</summary>
    Url,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A social-media handle or hashtag.</summary>
    Handle,
}
