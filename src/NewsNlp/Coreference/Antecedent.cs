using NewsNlp.Documents;

namespace NewsNlp.Coreference;

/// <summary>A mention that later ones may point back at.</summary>
/// <param name="Mention">The mention; it is in a chain.</param>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="IsSubject">Whether it seems to be the subject of its clause.</param>
/// <param name="Quote">The quote that it stands in; null outside of quotation marks.</param>
internal readonly record struct Antecedent(MentionDraft Mention, int Sentence, bool IsSubject, QuoteDraft? Quote)
{
    public ChainDraft Chain => Mention.Chain!;
}
