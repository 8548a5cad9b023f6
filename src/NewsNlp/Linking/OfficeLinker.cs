using NewsNlp.Coreference;
using NewsNlp.Documents;
using NewsNlp.Gazetteers;
using NewsNlp.Mentions;
using NewsNlp.Tenures;

namespace NewsNlp.Linking;

/// <summary>
/// Says who holds the offices of a text: the person whom the text names, with state and dates from the gazetteer; or, with
/// a day of publication, the holder of that day. Where the gazetteer does not know, nobody.
/// </summary>
internal sealed class OfficeLinker(Gazetteer gazetteer, OfficeResolver resolver)
{
    private readonly ArticlePolities _polities = new(gazetteer);

    /// <summary>The offices beside which the text names people.</summary>
    public void LinkStated(DocumentDraft draft, ChainNames names)
    {
        var polities = new PolityLists(_polities.Of(draft));
        foreach (var mention in draft.Mentions.ToArray())
        {
            if (mention is not { Kind: MentionKind.Named, Office: { } office })
            {
                continue;
            }

            foreach (var holder in office.Holders)
            {
                if (holder.Chain is { } chain)
                {
                    Add(draft, names, mention, office, chain, polities);
                }
            }
        }
    }

    /// <summary>The offices that stand without a name: by the day, once the named people have told of their states.</summary>
    public void LinkUnnamed(DocumentDraft draft, ChainNames names)
    {
        var polities = new PolityLists(_polities.Of(draft));
        foreach (var mention in draft.Mentions.ToArray())
        {
            if (mention is { Kind: MentionKind.Nominal, Office: { Holders.Count: 0 } office, Chain: { } chain })
            {
                AddWithoutName(draft, names, mention, office, chain, polities);
            }
        }

        draft.OfficeHolders.Sort(static (a, b) => a.Span.CompareTo(b.Span));
    }

    private void Add(DocumentDraft draft, ChainNames names, MentionDraft mention, OfficeDraft office, ChainDraft chain, PolityLists polities)
    {
        if (Known(draft, chain, office, office.Polity))
        {
            return;
        }

        var answer = Resolve(draft, names, office, chain, polities);
        foreach (var post in answer.Chosen is null ? CoordinatedPosts.Of(gazetteer, office) : [])
        {
            // "The foreign and defence ministers, Ama Reed and Tom Vale": each in the post that is known to be theirs.
            if (Resolve(draft, names, post, chain, polities) is { Chosen: not null } one)
            {
                (answer, office) = (one, post);
                break;
            }
        }

        var match = answer.Chosen;
        if (match is not null)
        {
            Link(chain, match);
        }
        else
        {
            mention.Because("office.no-tenure", answer.Reason);
        }

        var polity = office.Polity ?? match?.Office.Polity;
        if (Known(draft, chain, office, polity))
        {
            return;
        }

        chain.CountryCode ??= polity;
        var holder = new OfficeHolderDraft
        {
            Person = chain,
            Office = new Office(office.Title, CountryOf(polity), office.OfficeType),
            Span = mention.Span,
            Status = match is { Tenure.Acting: true } && office.Status == OfficeStatus.Current ? OfficeStatus.Acting : office.Status,
            Basis = OfficeBasis.Stated,
            From = match?.Tenure.From,
            To = match?.Tenure.To,
            Score = match is null ? 0.75 : 0.7 + (0.28 * match.Score),
        };
        holder.Evidence.Add(new Evidence("office.stated", office.Title, mention.Span));
        if (match is not null)
        {
            holder.Evidence.Add(new Evidence("office.tenure", $"{match.Describe()} ({match.Fits()}), data {gazetteer.Version}"));
        }

        draft.OfficeHolders.Add(holder);
    }

    private OfficeAnswer Resolve(DocumentDraft draft, ChainNames names, OfficeDraft office, ChainDraft chain, PolityLists polities)
    {
        var (forms, known) = names.Of(chain);
        return resolver.Resolve(new OfficeQuery
        {
            Office = office,
            Names = forms,
            Known = known,
            Polities = polities.Of(chain),
            Day = draft.Context.PublishedOn,
        });
    }

    private void AddWithoutName(DocumentDraft draft, ChainNames names, MentionDraft mention, OfficeDraft office, ChainDraft chain, PolityLists polities)
    {
        if (HasName(chain))
        {
            if (!HoldsSuch(draft, chain, office))
            {
                Add(draft, names, mention, office, chain, polities);
            }

            return;
        }

        var states = office is { Owned: true, Polity: null } && OwnerOf(draft, mention) is { CountryCode: { } owner } ? polities.OfOwner(owner) : polities.All;
        var answer = resolver.Resolve(new OfficeQuery { Office = office, Polities = states, Day = draft.Context.PublishedOn });
        if (answer.Chosen is not { } match)
        {
            mention.Because("office.no-holder", answer.Reason);
            return;
        }

        var person = NamedChain(draft, names, chain, match) ?? chain;
        if (person != chain)
        {
            ChainSet.Merge(draft, person, chain);
            person.Mentions.Sort(static (a, b) => a.Span.CompareTo(b.Span));
        }

        Link(person, match);
        var polity = match.Office.Polity;
        person.CountryCode ??= polity;
        person.Name ??= match.Person.Name;
        if (Known(draft, person, office, polity))
        {
            return;
        }

        var holder = new OfficeHolderDraft
        {
            Person = person,
            Office = new Office(office.Title, CountryOf(polity), office.OfficeType),
            Span = mention.Span,
            Status = match.Tenure.Acting && office.Status == OfficeStatus.Current ? OfficeStatus.Acting : office.Status,
            Basis = OfficeBasis.Resolved,
            From = match.Tenure.From,
            To = match.Tenure.To,
            Score = 0.9 * match.Score,
        };
        holder.Evidence.Add(new Evidence("office.holder-on-day", $"{match.Describe()}, on {draft.Context.PublishedOn:yyyy-MM-dd} ({match.Fits()}), data {gazetteer.Version}", mention.Span));
        draft.OfficeHolders.Add(holder);
    }

    // "Ama Reed and her foreign minister": the last person named before.
    private static ChainDraft? OwnerOf(DocumentDraft draft, MentionDraft office)
    {
        for (var i = draft.FirstMentionFrom(office.Tokens.Start) - 1; i >= 0; i--)
        {
            if (draft.Mentions[i] is { Kind: MentionKind.Named, Type: EntityType.Person, Chain: { Link: not null } chain })
            {
                return chain;
            }
        }

        return null;
    }

    private static bool HasName(ChainDraft chain) => chain.Mentions.Exists(static mention => mention.Kind == MentionKind.Named);

    // A person of the text who bears the holder's name: "the Mexican president" where only "Solano" is named.
    private ChainDraft? NamedChain(DocumentDraft draft, ChainNames names, ChainDraft self, OfficeCandidate match)
    {
        var name = PersonName.Of(match.Person.Name);
        foreach (var chain in draft.Chains)
        {
            if (chain == self || chain.Type != EntityType.Person || (chain.Link is { } link && link != match.Person.Key))
            {
                continue;
            }

            if (chain.Link == match.Person.Key)
            {
                return chain;
            }

            var (forms, known) = names.Of(chain);
            if (known.Contains(match.Tenure.Person) || (forms.Exists(static n => n.Count > 1) && forms.TrueForAll(n => n.Count == 1 || PersonNameFit.Of(n, name) >= PersonNameFit.Parts)))
            {
                return chain;
            }
        }

        return null;
    }

    private static bool Known(DocumentDraft draft, ChainDraft chain, OfficeDraft office, string? polity)
    {
        foreach (var holder in draft.OfficeHolders)
        {
            if (holder.Person == chain && (holder.Office.Country?.Code == polity || polity is null || holder.Office.Country is null)
                && Offices.Fit(office, holder.Office.Title, holder.Office.Country?.Code, holder.Status))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HoldsSuch(DocumentDraft draft, ChainDraft chain, OfficeDraft office) => Known(draft, chain, office, office.Polity);

    private static void Link(ChainDraft chain, OfficeCandidate match)
    {
        if (chain.Link is null)
        {
            chain.Link = match.Person.Key;
            chain.Evidence.Add(new Evidence("link.tenure", match.Describe()));
        }
    }

    private Country? CountryOf(string? code) => code is not null && gazetteer.CountryByCode(code) is { } record
        ? new Country(record.Code, record.Name) { Alpha3 = record.Alpha3, Numeric = record.Numeric } : null;
}
