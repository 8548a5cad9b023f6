using NewsNlp.Documents;
using NewsNlp.Mentions;

namespace NewsNlp.Coreference;

/// <summary>Finds the person behind a phrase: by its office, by an apposition, by a noun that the text used for the person before.</summary>
internal sealed class NominalResolver(ReferenceContext context, PairResolver pairs)
{
    private const int Reach = 6;

    /// <summary>Sentences looked back over for "the herders".</summary>
    private const int PluralReach = 12;

    /// <summary>Mentions looked at for a post of one holder: more than an article has, so that only a book's cost is bounded.</summary>
    private const int FarReach = 2_000;

    /// <summary>Mentions looked back over, so that a text of one endless sentence ends.</summary>
    private const int MostPeople = 300;

    public void Resolve(MentionDraft nominal)
    {
        var chain = nominal.Office is { } office ? ByOffice(nominal, office) : nominal.Plural ? SeveralOrPair(nominal) : Apposed(nominal) ?? ByNoun(nominal);
        chain ??= ChainSet.Open(context.Draft, nominal);
        if (nominal.Chain is null)
        {
            ChainSet.Join(chain, nominal);
        }

        if (nominal.Office is { Plural: false } held)
        {
            context.AddOffice(chain, held);
        }
    }

    private ChainDraft? ByOffice(MentionDraft nominal, OfficeDraft office)
    {
        if (office.Holders is [{ Chain: { } stated }])
        {
            context.NoteAttribute(nominal, office.Holders[0]);
            nominal.Because("coreference.apposition");
            return stated;
        }

        // "Tom Vale, the centre-left mayor of Elmas, …", where the holder was not told from the title.
        if (!office.Plural && Apposed(nominal) is { } apposed)
        {
            return apposed;
        }

        if (office.Plural || IsIndefinite(nominal))
        {
            return null;
        }

        var sentence = context.Draft.SentenceOf(nominal.Tokens.Start);
        ChainDraft? found = null;
        for (var i = context.People.Count - 1; i >= Math.Max(0, context.People.Count - MostPeople); i--)
        {
            var candidate = context.People[i];
            var distance = sentence - candidate.Sentence;
            if (found is not null ? distance > 1 : distance > Reach && !Offices.IsSpecific(office))
            {
                break;
            }

            if (candidate.Chain == found || !HoldsFit(candidate.Chain, office))
            {
                continue;
            }

            if (found is null)
            {
                found = candidate.Chain;
            }
            else if (office.Polity is null)
            {
                // Two holders of such a post close by: nobody can tell which.
                nominal.Because("coreference.ambiguous-office");
                return null;
            }
        }

        if (found is not null)
        {
            nominal.Because("coreference.office", office.Title);
        }

        found ??= Offices.IsSpecific(office) ? Ahead(nominal, office) : null;
        if (found is null && context.OnlyHolderOf(office) is { Plural: false } only && Agrees(only, nominal.Gender) && (office.Polity is null || HoldsFit(only, office)))
        {
            nominal.Because("coreference.only-holder", office.Title);
            return only;
        }

        return found;
    }

    // "The homeland security secretary said … John Kelly, the homeland security secretary": named only later, and once only.
    private ChainDraft? Ahead(MentionDraft nominal, OfficeDraft office)
    {
        ChainDraft? found = null;
        var mentions = context.Draft.Mentions;
        var first = context.Draft.FirstMentionFrom(nominal.Tokens.End);
        for (var i = first; i < Math.Min(mentions.Count, first + FarReach); i++)
        {
            var mention = mentions[i];
            if (mention.Kind != MentionKind.Named || mention.Office is not { Plural: false } other || other.Holders is not [{ Chain: { } chain }]
                || !Offices.Fit(office, other))
            {
                continue;
            }

            if (found is not null && found != chain)
            {
                return null;
            }

            found = chain;
        }

        if (found is not null)
        {
            nominal.Because("coreference.office-ahead", office.Title);
        }

        return found;
    }

    private bool HoldsFit(ChainDraft chain, OfficeDraft office)
    {
        foreach (var held in context.OfficesOf(chain))
        {
            // "The Spanish prime minister" is not the prime minister whose state the text leaves open.
            if (Offices.Fit(held, office) && (office.Polity is null || held.Polity is not null))
            {
                return true;
            }
        }

        return false;
    }

    // "Tom Vale, a doctor at the clinic," and "the doctor, Tom Vale,".
    private ChainDraft? Apposed(MentionDraft nominal)
    {
        var tokens = context.Draft.Tokens;
        var before = nominal.Tokens.Start - 1;
        if (before > 2 && tokens[before].Normal == "," && tokens[before - 1].HasDigit && tokens[before - 2].Normal == ",")
        {
            // "Ewa Nowak, 61, a doctor".
            before -= 2;
        }

        if (before > 0 && tokens[before].Normal == "," && context.People is [.., { Mention: { } last }] && last.Tokens.End == before && !last.Plural && last.Kind == MentionKind.Named
            && !HasVerb(nominal))
        {
            // In a list ("Ama Reed, a doctor and two nurses") the comma means something else.
            context.NoteAttribute(nominal, last);
            nominal.Because("coreference.apposition");
            return last.Chain;
        }

        var after = AfterComplement(nominal);
        if (after + 2 < tokens.Length && tokens[after].Normal == "," && !IsIndefinite(nominal))
        {
            var titled = PersonTitles.Contains(tokens[after + 1].Normal) ? 1 : 0;
            var at = after + 1 + titled;
            for (var i = context.Draft.FirstMentionFrom(at); i < context.Draft.Mentions.Count && context.Draft.Mentions[i].Tokens.Start == at; i++)
            {
                if (context.Draft.Mentions[i] is { Type: EntityType.Person, Kind: MentionKind.Named, Chain: not null } mention
                    && mention.Tokens.End < tokens.Length && !tokens[mention.Tokens.End].IsWord)
                {
                    context.NoteAttribute(nominal, mention);
                    nominal.Because("coreference.apposition");
                    return mention.Chain;
                }
            }
        }

        return null;
    }

    // "Vale, his lawyer said, was late".
    private bool HasVerb(MentionDraft nominal)
    {
        var tokens = context.Draft.Tokens;
        return nominal.Tokens.End < tokens.Length
            && (ContextWords.Speech.Contains(tokens[nominal.Tokens.End].Normal) || ContextWords.Auxiliaries.Contains(tokens[nominal.Tokens.End].Normal));
    }

    // "the leader of the growers, …": over the complement of the noun.
    private int AfterComplement(MentionDraft nominal)
    {
        var tokens = context.Draft.Tokens;
        var end = nominal.Tokens.End;
        if (end >= tokens.Length || tokens[end].Normal is not ("of" or "for" or "at" or "in" or "from"))
        {
            return end;
        }

        for (var i = end + 1; i < tokens.Length && i <= end + 7; i++)
        {
            if (!tokens[i].IsWord && tokens[i].Normal is not ("'s" or "-"))
            {
                return i;
            }
        }

        return end;
    }

    private ChainDraft? ByNoun(MentionDraft nominal)
    {
        if (!IsDefinite(nominal))
        {
            return null;
        }

        var noun = context.NounOf(nominal);
        var gender = nominal.Gender;
        foreach (var rule in (ReadOnlySpan<string>)["coreference.same-noun", "coreference.office-holder", "coreference.gender-noun"])
        {
            if (Nearest(nominal, noun, gender, rule) is { } chain)
            {
                nominal.Because(rule, noun);
                return chain;
            }
        }

        if (context.OnlyPersonOf(noun) is { Plural: false } only && Agrees(only, gender) && CountriesAgree(only, nominal))
        {
            nominal.Because("coreference.only-noun", noun);
            return only;
        }

        return null;
    }

    // "The two gunmen" are those of whom the text spoke before they are the two named last.
    private ChainDraft? SeveralOrPair(MentionDraft nominal)
    {
        var several = false;
        var found = nominal.Tokens.Length > 1 ? Several(nominal, out several) : null;
        return found is null && !several ? pairs.Resolve(nominal) : found;
    }

    // "Three herders … the herders": the only ones whom the last sentences called so.
    private ChainDraft? Several(MentionDraft nominal, out bool several)
    {
        several = false;
        var first = context.Draft.Tokens[nominal.Tokens.Start].Normal;
        if (first is not ("the" or "these" or "those" or "both"))
        {
            return null;
        }

        var sentence = context.Draft.SentenceOf(nominal.Tokens.Start);
        var noun = context.NounOf(nominal);
        ChainDraft? found = null;
        for (var i = context.People.Count - 1; i >= Math.Max(0, context.People.Count - MostPeople) && sentence - context.People[i].Sentence <= PluralReach; i--)
        {
            var (mention, chain) = (context.People[i].Mention, context.People[i].Chain);
            if (mention is not { Kind: MentionKind.Nominal, Plural: true } || chain == found || context.NounOf(mention) != noun || (nominal.CountryCode is { } code && mention.CountryCode != code))
            {
                continue;
            }

            if (found is not null)
            {
                several = true;
                return null;
            }

            found = chain;
        }

        if (found is not null)
        {
            nominal.Because("coreference.same-noun", noun);
        }

        return found;
    }

    private static bool Agrees(ChainDraft chain, Gender gender) => gender == Gender.Unknown || chain.Gender == Gender.Unknown || chain.Gender == gender;

    private ChainDraft? Nearest(MentionDraft nominal, string noun, Gender gender, string rule)
    {
        var sentence = context.Draft.SentenceOf(nominal.Tokens.Start);
        for (var i = context.People.Count - 1; i >= Math.Max(0, context.People.Count - MostPeople) && sentence - context.People[i].Sentence <= Reach; i--)
        {
            var candidate = context.People[i];
            var chain = candidate.Chain;
            if (chain.Plural || !Agrees(chain, gender) || !CountriesAgree(chain, nominal))
            {
                continue;
            }

            var fits = rule switch
            {
                "coreference.same-noun" => context.NounsOf(chain).Contains(noun),
                "coreference.office-holder" => candidate.Quote is null && HoldsOfficeFor(chain, noun),
                _ => noun is "man" or "woman" or "boy" or "girl" && chain.Gender == gender && sentence - candidate.Sentence <= 2 && candidate.IsSubject && candidate.Quote is null,
            };
            if (fits)
            {
                return chain;
            }
        }

        return null;
    }

    // "The lawmaker" is no union head, "the minister" no mayor; any holder may be "the official".
    private bool HoldsOfficeFor(ChainDraft chain, string noun)
    {
        foreach (var office in context.OfficesOf(chain))
        {
            var type = office.OfficeType ?? "";
            var fits = noun switch
            {
                "official" or "politician" or "statesman" => true,
                "minister" => type.Contains("minister", StringComparison.Ordinal) || type == "head_of_government",
                "lawmaker" => type.StartsWith("legislat", StringComparison.Ordinal),
                "diplomat" => type is "ambassador" or "foreign_minister",
                _ => false,
            };
            if (fits)
            {
                return true;
            }
        }

        return false;
    }

    private bool CountriesAgree(ChainDraft chain, MentionDraft nominal)
    {
        if (nominal.CountryCode is null)
        {
            return true;
        }

        var known = chain.CountryCode;
        foreach (var office in context.OfficesOf(chain))
        {
            known ??= office.Polity;
            if (office.Polity == nominal.CountryCode)
            {
                return true;
            }
        }

        return known is null ? false : known == nominal.CountryCode;
    }

    private bool IsDefinite(MentionDraft nominal) => context.Draft.Tokens[nominal.Tokens.Start].Normal is "the" or "this" or "that";

    private bool IsIndefinite(MentionDraft nominal) => context.Draft.Tokens[nominal.Tokens.Start].Normal is "a" or "an" or "another" or "one" or "some" or "any" or "every" or "no";
}
