using NewsNlp.Coreference;
using NewsNlp.Documents;
using NewsNlp.Gazetteers;
using NewsNlp.Mentions;
using NewsNlp.Tenures;

namespace NewsNlp.Linking;

/// <summary>Links chains to the gazetteer: countries by code, office-holders by post and day, other people by a name that is one person's only.</summary>
internal sealed class EntityLinker : IPipelineStage
{
    private const int ReachYears = 20;
    private readonly Gazetteer _gazetteer;
    private readonly OfficeLinker _offices;

    public EntityLinker(Gazetteer gazetteer, OfficeResolver offices)
    {
        _gazetteer = gazetteer;
        _offices = new OfficeLinker(gazetteer, offices);
    }

    public string Name => "links";

    public Layers Needs => Layers.Chains;

    public Layers Gives => Layers.Links;

    public void Run(DocumentDraft draft)
    {
        foreach (var chain in draft.Chains)
        {
            LinkNamed(chain);
        }

        var names = new ChainNames(_gazetteer, draft);
        _offices.LinkStated(draft, names);
        foreach (var chain in draft.Chains)
        {
            if (chain is { Type: EntityType.Person, Link: null, Name: not null })
            {
                LinkPerson(draft, chain);
            }
        }

        _offices.LinkUnnamed(draft, names);

        draft.Chains.Sort(static (a, b) => a.Mentions[0].Span.CompareTo(b.Mentions[0].Span));
    }

    private void LinkNamed(ChainDraft chain)
    {
        foreach (var mention in chain.Mentions)
        {
            if (mention.GazetteerKey is { } key && chain.Link is null)
            {
                chain.Link = key;
                chain.Evidence.Add(new Evidence("link.gazetteer", key, mention.Span));
            }
        }

        if (chain.Type is EntityType.Country or EntityType.Nationality && chain.CountryCode is { } code && _gazetteer.CountryByCode(code) is { } record)
        {
            chain.Link ??= code;
            chain.Name = chain.Type == EntityType.Country ? record.Name : chain.Name;
        }
    }

    private void LinkPerson(DocumentDraft draft, ChainDraft chain)
    {
        var known = new HashSet<int>();
        foreach (var mention in chain.Mentions)
        {
            if (mention.Kind != MentionKind.Named)
            {
                continue;
            }

            if (mention.Tokens.Length > 1)
            {
                KnownPeople.Add(_gazetteer, draft, mention.Tokens, known);
            }
            else if (mention.Tokens.Start > 0 && PersonTitles.Contains(draft.Tokens[mention.Tokens.Start - 1].Normal))
            {
                // "Sheikh Hasina": what reads as a title is part of the name.
                KnownPeople.Add(_gazetteer, draft, new TokenSpan(mention.Tokens.Start - 1, mention.Tokens.End), known);
            }
        }

        if (known.Count != 1)
        {
            return;
        }

        var person = known.First();
        if (draft.Context.PublishedOn is { } day && !IsNear(_gazetteer.TenuresOf(person), day))
        {
            return;
        }

        var record = _gazetteer.Person(person);
        chain.Link = record.Key;
        chain.CountryCode ??= draft.Context.PublishedOn is { } date ? PolityOn(person, date) : null;
        chain.Evidence.Add(new Evidence("link.only-bearer-of-name", $"{record.Key} {record.Name}"));
    }

    // The state whose office the person holds on the day.
    private string? PolityOn(int person, DateOnly day)
    {
        foreach (var tenure in _gazetteer.TenuresOf(person))
        {
            var office = _gazetteer.Office(tenure.Office);
            if (OfficeTypeGroups.IsOfOne(office.OfficeType) && TenureDates.Fit(tenure, OfficeStatus.Current, day) >= TenureDates.Tells)
            {
                return office.Polity;
            }
        }

        return null;
    }

    private static bool IsNear(IReadOnlyList<TenureRecord> tenures, DateOnly day)
    {
        foreach (var tenure in tenures)
        {
            var from = tenure.From ?? tenure.Seen ?? day;
            if (from.Year - day.Year <= ReachYears && day.Year - (tenure.To ?? day).Year <= ReachYears)
            {
                return true;
            }
        }

        return false;
    }
}
