using NewsNlp.Coreference;
using NewsNlp.Documents;
using NewsNlp.Tenures;

namespace NewsNlp.Linking;

/// <summary>The states that a text speaks of, with the state of a person first; one list a state, however many offices ask.</summary>
internal sealed class PolityLists(List<PolityEvidence> all)
{
    private readonly Dictionary<string, List<PolityEvidence>> _of = new(StringComparer.Ordinal);

    /// <summary>The states of the text.</summary>
    public List<PolityEvidence> All => all;

    /// <summary>The states of the text, a person's own first.</summary>
    public List<PolityEvidence> Of(ChainDraft person) => person.CountryCode is { } own ? With(own, "office.polity-of-person", 0.97) : all;

    /// <summary>The states of the text, the owner's of an office first.</summary>
    public List<PolityEvidence> OfOwner(string owner) => [new PolityEvidence(owner, "office.polity-of-official", 0.95, true), .. all];

    private List<PolityEvidence> With(string own, string rule, double score)
    {
        if (!_of.TryGetValue(own, out var list))
        {
            _of[own] = list = [new PolityEvidence(own, rule, score, true), .. all.FindAll(polity => polity.Code != own)];
        }

        return list;
    }
}
