using NewsNlp.Documents;
using NewsNlp.Mentions;

namespace NewsNlp.Coreference;

/// <summary>A pronoun that is to be resolved, with what its place tells.</summary>
internal sealed class PronounSite
{
    public PronounSite(ReferenceContext context, MentionDraft pronoun, PronounForm form)
    {
        Context = context;
        Pronoun = pronoun;
        Form = form;
        Sentence = context.Draft.SentenceOf(pronoun.Tokens.Start);
        Block = context.Draft.BlockOf(pronoun.Span.Start);
        Quote = context.Quotes.At(pronoun.Span.Start);
        Spoken = Quote is null ? context.SpokenBy(pronoun) : null;
        Case = CaseOf(context.Draft, pronoun, form);
        Part = Quote is not null ? PronounPart.Quoted
            : Spoken is not null ? PronounPart.Speaker
            : (PronounPart)(1 + (int)Case);
    }

    public ReferenceContext Context { get; }

    public MentionDraft Pronoun { get; }

    public PronounForm Form { get; }

    public int Sentence { get; }

    public int Block { get; }

    /// <summary>The quote around it; null outside of quotation marks.</summary>
    public QuoteDraft? Quote { get; }

    /// <summary>The quote whose speaker it names.</summary>
    public QuoteDraft? Spoken { get; }

    public PronounPart Part { get; }

    /// <summary>Its part in the clause; "her" is an object where no noun follows.</summary>
    public PronounCase Case { get; }

    private static PronounCase CaseOf(DocumentDraft draft, MentionDraft pronoun, PronounForm form)
    {
        if (form.Case != PronounCase.Possessive || draft.Tokens[pronoun.Tokens.Start].Normal != "her")
        {
            return form.Case;
        }

        var next = pronoun.Tokens.End;
        return next >= draft.Tokens.Length || !draft.Tokens[next].IsWord || FunctionWords.All.Contains(draft.Tokens[next].Normal) ? PronounCase.Object : PronounCase.Possessive;
    }
}
