using NewsNlp.Documents;
using NewsNlp.Mentions;

namespace NewsNlp.Coreference;

/// <summary>
/// Groups the names of people: the same name, a shorter form of one, a surname. Full names are grouped first, since they
/// tell who a bare surname can be. Precision first: two people of one surname stay two.
/// </summary>
internal sealed class PersonClusterer
{
    /// <summary>Two people of one surname, last named this close to each other, are equally likely.</summary>
    private const int Rivalry = 120;

    /// <summary>Added to the distance of a person who is named only later.</summary>
    private const int Ahead = 1_000_000_000;

    private static readonly List<Person> Nobody = [];
    private readonly Dictionary<string, List<Person>> _byPart = new(StringComparer.Ordinal);

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
        foreach (var part in (ReadOnlySpan<string>)[name.Last, name.First])
        {
            foreach (var person in Bearers(part))
            {
                if (Agree(person.Chain.Gender, mention.Gender) && person.Names.TrueForAll(name.Fits))
                {
                    ChainSet.Join(person.Chain, mention, "coreference.full-name");
                    Note(person, name);
                    return;
                }
            }
        }

        Note(new Person(ChainSet.Open(draft, mention), []), name);
    }

    private void AddSingle(DocumentDraft draft, MentionDraft mention, PersonName name)
    {
        if (IsOnlyNameGiven(draft, mention) && !Bearers(name.Last).Exists(static person => person.IsOnlyNameGiven))
        {
            // "A woman, who gave her name as Jutta": not the Jutta Kemper of another paragraph, but the Jutta who gave it before.
            Note(new Person(ChainSet.Open(draft, mention), [], IsOnlyNameGiven: true), name);
            return;
        }

        Person? best = null;
        var bestFit = SurnameFit.None;
        var bestDistance = int.MaxValue;
        var rivalDistance = int.MaxValue;
        foreach (var person in Bearers(name.Last))
        {
            if (!Agree(person.Chain.Gender, mention.Gender))
            {
                continue;
            }

            var fit = SurnameFit.None;
            foreach (var known in person.Names)
            {
                var other = known.FitsSurname(name.Last);
                fit = other < fit ? other : fit;
            }

            // The latest mention before this one; a person who is named in full only later comes after those.
            var distance = Distance(person.Chain, mention);
            if (fit < bestFit || (fit == bestFit && fit != SurnameFit.None && distance < bestDistance))
            {
                rivalDistance = fit == bestFit ? bestDistance : int.MaxValue;
                best = person;
                bestFit = fit;
                bestDistance = distance;
            }
            else if (fit == bestFit && fit != SurnameFit.None)
            {
                rivalDistance = Math.Min(rivalDistance, distance);
            }
        }

        if (best is not null && rivalDistance - (long)bestDistance < Rivalry && rivalDistance < Ahead)
        {
            // "John Pell sued Ama Pell. Pell said": nobody can tell which.
            mention.Because("coreference.shared-surname");
            ChainSet.Open(draft, mention);
            return;
        }

        if (best is null)
        {
            Note(new Person(ChainSet.Open(draft, mention), []), name);
        }
        else
        {
            ChainSet.Join(best.Chain, mention, bestFit == SurnameFit.Last ? "coreference.surname" : "coreference.part-of-name");
        }
    }

    private static bool IsOnlyNameGiven(DocumentDraft draft, MentionDraft mention)
    {
        var at = mention.Tokens.Start;
        return at > 3 && draft.Tokens[at - 1].Normal == "as" && draft.Tokens[at - 2].Normal == "name" && draft.Tokens[at - 3].Normal is "his" or "her" or "their" or "first" or "only";
    }

    private List<Person> Bearers(string part) => _byPart.TryGetValue(part, out var people) ? people : Nobody;

    private void Note(Person person, PersonName name)
    {
        if (person.Names.Exists(name.SameAs))
        {
            return;
        }

        person.Names.Add(name);
        foreach (var part in name.Parts)
        {
            if (!_byPart.TryGetValue(part, out var people))
            {
                _byPart[part] = people = [];
            }

            if (!people.Contains(person))
            {
                people.Add(person);
            }
        }
    }

    private static int Distance(ChainDraft chain, MentionDraft mention)
    {
        // Full names come first and in text order, then the surnames joined so far, in text order too.
        var distance = int.MaxValue;
        for (var i = chain.Mentions.Count - 1; i >= 0 && i >= chain.Mentions.Count - 64; i--)
        {
            distance = Math.Min(distance, Gap(mention, chain.Mentions[i]));
        }

        return Math.Min(distance, Gap(mention, chain.Mentions[0]));
    }

    private static bool Agree(Gender a, Gender b) => a == b || a == Gender.Unknown || b == Gender.Unknown;

    private static int Gap(MentionDraft mention, MentionDraft other)
    {
        var gap = mention.Span.Start - other.Span.Start;
        return gap >= 0 ? gap : Ahead + Math.Min(-gap, Ahead);
    }

    private sealed record Person(ChainDraft Chain, List<PersonName> Names, bool IsOnlyNameGiven = false);
}
