using NewsNlp.Documents;
using NewsNlp.Segmentation;
using NewsNlp.Tests.Soundness;

namespace NewsNlp.Tests.Segmentation;

/// <summary>Runs the three stages of the room on a text, checks that the result is sound, and shows it in short.</summary>
internal static class Segmented
{
    public static NewsDocument Document(string text)
    {
        var document = new DocumentAssembler("test").Assemble(Draft(text), AnalysisParts.None);
        DocumentAssert.Sound(document);
        return document;
    }

    public static DocumentDraft Draft(string text)
    {
        var draft = new DocumentDraft();
        draft.Start(text, new ArticleContext());
        Segmenter.Run(draft);
        return draft;
    }

    /// <summary>The tokens' surfaces with bars between them.</summary>
    public static string Tokens(string text) => string.Join('|', Document(text).Tokens.Select(t => t.Span.Slice(text)));

    public static string[] Sentences(string text) => [.. Document(text).Sentences.Select(s => s.Span.Slice(text))];

    /// <summary>Each block as its kind and text.</summary>
    public static string[] Blocks(string text) => [.. Document(text).Blocks.Select(b => $"{b.Kind}: {b.Span.Slice(text)}")];
}
