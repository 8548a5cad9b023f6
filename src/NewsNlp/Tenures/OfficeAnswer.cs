namespace NewsNlp.Tenures;

/// <summary>Who may be meant by an office phrase, and who is taken to be.</summary>
/// <param name="Candidates">The tenures that fit, better ones first.</param>
/// <param name="Chosen">The one that the evidence is enough for; null where it is not.</param>
/// <param name="Reason">Why nobody was chosen; null where somebody was.</param>
internal sealed record OfficeAnswer(IReadOnlyList<OfficeCandidate> Candidates, OfficeCandidate? Chosen, string? Reason)
{
    public static OfficeAnswer Nobody(string reason) => new([], null, reason);
}
