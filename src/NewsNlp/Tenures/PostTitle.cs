using NewsNlp.Gazetteers;
using NewsNlp.Segmentation;

namespace NewsNlp.Tenures;

/// <summary>A title with all that is the same in every state, reckoned once: a long text asks for it in hundreds of them. Immutable.</summary>
internal sealed class PostTitle
{
    private readonly string _plainKey;
    private readonly HashSet<string> _polities;

    public PostTitle(Gazetteer gazetteer, string title)
    {
        Text = title;
        Key = OfficeWords.KeyOf(title);
        Words = new PostWords(title);
        IsNarrower = OfficeWords.IsNarrower(title);
        var tokens = Tokenizer.NormalsOf(title);
        _plainKey = OfficeWords.KeyOf(string.Join(' ', tokens));
        _polities = OfficeTitles.PolitiesOf(gazetteer, tokens);
    }

    /// <summary>The title as it stands in the text.</summary>
    public string Text { get; }

    /// <summary>The key of the title.</summary>
    public string Key { get; }

    /// <summary>The words that tell the post.</summary>
    public PostWords Words { get; }

    /// <summary>Whether it names more than the head of a state.</summary>
    public bool IsNarrower { get; }

    /// <summary>The key of the title with the polity's bodies called by their usual names.</summary>
    public string KeyIn(Gazetteer gazetteer, string polity) =>
        _polities.Contains(polity) ? OfficeWords.KeyOf(OfficeTitles.Canonical(gazetteer, Text, polity)) : _plainKey;
}
