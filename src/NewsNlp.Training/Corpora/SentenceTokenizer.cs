using NewsNlp.Documents;
using NewsNlp.Segmentation;

namespace NewsNlp.Training.Corpora;

/// <summary>Parts texts as the library does. Belongs to one thread.</summary>
internal sealed class SentenceTokenizer
{
    private readonly DocumentDraft _draft = new();
    private readonly ArticleContext _context = new();

    /// <summary>Takes the text as one sentence.</summary>
    public LabelledSentence One(string text)
    {
        _draft.Start(text, _context);
        new TokenScanner(_draft, new TextSpan(0, text.Length)).Run();
        return new LabelledSentence(text, _draft.Tokens.ToArray());
    }

    /// <summary>Parts an article into its sentences.</summary>
    public List<LabelledSentence> Article(string text)
    {
        _draft.Start(text, _context);
        Segmenter.Run(_draft);
        var tokens = _draft.Tokens;
        var sentences = new List<LabelledSentence>(_draft.Sentences.Count);
        foreach (var sentence in _draft.Sentences)
        {
            sentences.Add(new LabelledSentence(text, tokens[sentence.Tokens.Start..sentence.Tokens.End].ToArray()));
        }

        return sentences;
    }
}
