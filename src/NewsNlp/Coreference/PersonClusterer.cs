using NewsNlp.Documents;

namespace NewsNlp.Coreference;

/// <summary>
/// Groups the names of people: the same name, a shorter form of one, a surname. Full names are grouped first, since they
/// tell who a bare surname can be. Precision first: two people of one surname stay two.
/// </summary>
internal sealed class PersonClusterer
{
    private readonly List<(ChainDraft Chain, List<PersonName> Names)> _people = [];

    public static void Run(DocumentDraft draft, NameGenders genders) => new PersonClusterer().Cluster(draft, genders);

    private void Cluster(DocumentDraft draft, NameGenders genders)
    {
        foreach (var mention in draft.Mentions)
        {
            if (mention is { Type: EntityType.Person, Kind: MentionKind.Named, Chain: null })
            {
                mention.Gender = genders.OfNamed(draft, mention);
                var name = PersonName.Of(draft, mention.Tokens);
                if (name.Count > 1)
                {
                    AddFull(draft, mention, name);
                }
            }
        }

        foreach (var mention in draft.Mentions)
        {
            if (mention is { Type: EntityType.Person, Kind: MentionKind.Named, Chain: null })
            {
                AddSingle(draft, mention, PersonName.Of(draft, mention.Tokens));
            }
        }
    }

    private void AddFull(DocumentDraft draft, MentionDraft mention, PersonName name)
    {
        foreach (var (chain, names) in _people)
        {
            if (Agree(chain.Gender, mention.Gender) && names.TrueForAll(name.Fits))
            {
                ChainSet.Join(chain, mention, "coreference.full-name");
                names.Add(name);
                return;
            }
        }

        _people.Add((ChainSet.Open(draft, mention), [name]));
    }

    private void AddSingle(DocumentDraft draft, MentionDraft mention, PersonName name)
    {
        ChainDraft? best = null;
        var bestFit = SurnameFit.None;
        var bestDistance = int.MaxValue;
        foreach (var (chain, names) in _people)
        {
            if (!Agree(chain.Gender, mention.Gender))
            {
                continue;
            }

            var fit = SurnameFit.None;
            foreach (var known in names)
            {
                var other = known.FitsSurname(name.Last);
                fit = other < fit ? other : fit;
            }

            // The latest mention before this one; a person who is named in full only later comes after those.
            var distance = Distance(chain, mention);
            if (fit < bestFit || (fit == bestFit && fit != SurnameFit.None && distance < bestDistance))
            {
                best = chain;
                bestFit = fit;
                bestDistance = distance;
            }
        }

        if (best is null)
        {
            _people.Add((ChainSet.Open(draft, mention), [name]));
        }
        else
        {
            ChainSet.Join(best, mention, bestFit == SurnameFit.Last ? "coreference.surname" : "coreference.part-of-name");
        }
    }

    private static int Distance(ChainDraft chain, MentionDraft mention)
    {
        var distance = int.MaxValue;
        foreach (var other in chain.Mentions)
        {
            var gap = mention.Span.Start - other.Span.Start;
            distance = Math.Min(distance, gap >= 0 ? gap : 1_000_000 - gap);
        }

        return distance;
    }

    private static bool Agree(Gender a, Gender b) => a == b || a == Gender.Unknown || b == Gender.Unknown;
}
