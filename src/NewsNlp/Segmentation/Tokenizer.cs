using NewsNlp.Documents;

namespace NewsNlp.Segmentation;

/// <summary>Parts the blocks into tokens.</summary>
internal sealed class Tokenizer : IPipelineStage
{
    [ThreadStatic]
    private static DocumentDraft? _phraseDraft;

    public string Name => "tokens";

    public Layers Needs => Layers.Blocks;

    public Layers Gives => Layers.Tokens;

    public void Run(DocumentDraft draft)
    {
        foreach (var block in draft.Blocks)
        {
            new TokenScanner(draft, block.Span).Run();
        }
    }

    /// <summary>
    /// The normal forms of a phrase's tokens, as they come out when the phrase stands inside a text: what a compiled list
    /// of names must hold to be found. Empty for a phrase without visible characters.
    /// </summary>
    public static string[] NormalsOf(string phrase)
    {
        var draft = _phraseDraft ??= new DocumentDraft();
        draft.Start(phrase, draft.Context);
        new TokenScanner(draft, new TextSpan(0, phrase.Length), isPhrase: true).Run();
        var normals = new string[draft.Tokens.Length];
        for (var i = 0; i < normals.Length; i++)
        {
            normals[i] = draft.Tokens[i].Normal;
        }

        draft.Clear();
        return normals;
    }
}
