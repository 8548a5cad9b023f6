namespace NewsNlp.Tenures;

/// <summary>The words of a title or of a post's label, as they are compared with those of another. Immutable.</summary>
internal sealed class PostWords(string phrase)
{
    private readonly IReadOnlySet<string> _telling = OfficeWords.TellingOf(phrase);
    private readonly int _head = OfficeWords.HeadOf(phrase);

    /// <summary>Whether every telling word of this title stands in the label: "Governor of Texas" in "Governor of Texas".</summary>
    public bool Agree(PostWords label) => _telling.Count > 0 && _telling.IsSubsetOf(label._telling);

    /// <summary>Whether the heads of the two exclude each other: a president is no king, a king no supreme leader.</summary>
    public bool Clash(PostWords label) => _head != label._head && _head != 0 && label._head != 0;
}
