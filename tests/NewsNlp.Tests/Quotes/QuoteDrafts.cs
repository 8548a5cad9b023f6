using NewsNlp.Documents;
using NewsNlp.Quotes;
using NewsNlp.Segmentation;

namespace NewsNlp.Tests.Quotes;

/// <summary>Documents for the quote rules: real segmentation, mentions by hand, no model.</summary>
internal static class QuoteDrafts
{
    public static DocumentDraft Of(string text)
    {
        var draft = new DocumentDraft();
        draft.Start(text, new ArticleContext());
        new BlockSplitter().Run(draft);
        new Tokenizer().Run(draft);
        new SentenceSplitter().Run(draft);
        return draft;
    }

    /// <summary>Adds a mention over each place where the words stand.</summary>
    public static DocumentDraft With(this DocumentDraft draft, string words, EntityType type, MentionKind kind = MentionKind.Named)
    {
        for (var at = draft.Text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = draft.Text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            draft.AddMention(draft.TokensIn(new TextSpan(at, at + words.Length)), kind, type, "test", 1);
        }

        draft.SortMentions();
        return draft;
    }

    public static IReadOnlyList<QuoteDraft> Quotes(this DocumentDraft draft)
    {
        new QuoteFinder().Run(draft);
        return draft.Quotes;
    }

    /// <summary>The passages between marks, outer ones first.</summary>
    public static IReadOnlyList<string> Passages(string text)
    {
        var draft = Of(text);
        return [.. new QuotePairing().Pair(draft).Select(span => span.Span.Slice(text))];
    }
}
