using NewsNlp.Documents;

namespace NewsNlp.Coreference;

/// <summary>Looks on while pronouns are resolved, and may decide otherwise; for training.</summary>
internal interface IPronounTeacher
{
    PronounCandidate Choose(MentionDraft pronoun, List<PronounCandidate> candidates, PronounCandidate best);
}
