using NewsNlp.Documents;
using NewsNlp.Gazetteers;
using NewsNlp.Mentions;

namespace NewsNlp.Coreference;

/// <summary>
/// Joins the mentions of each entity into a chain: names first, then phrases and pronouns in text order, last the first
/// person of direct speech. Precision first: a wrong chain is worse than two.
/// </summary>
internal sealed class CoreferenceResolver(Gazetteer gazetteer, PronounRanker pronouns) : IPipelineStage
{
    private readonly NameGenders _genders = new(gazetteer);

    public CoreferenceResolver(Gazetteer gazetteer)
        : this(gazetteer, new PronounRanker(PronounWeights.Shipped))
    {
    }

    public string Name => "coreference";

    public Layers Needs => Layers.Sentences | Layers.Names | Layers.Nominals | Layers.Quotes;

    public Layers Gives => Layers.Chains;

    public void Run(DocumentDraft draft)
    {
        PersonClusterer.Run(draft, _genders);
        NameClusterer.Run(draft);
        NameAliases.Join(draft);
        var context = new ReferenceContext(draft);
        NoteOffices(context);
        context.Main.Note(draft.Chains);
        Refer(context, quoted: false);
        context.StartOver();
        FirstPersons.NameSpeakers(context);
        Refer(context, quoted: true);
        NameOfficeSpeakers(draft);
        FirstPersons.Join(context);
        DropEmptyPronouns(draft);
        DropAttributes(context);
        PhraseEnds.Widen(draft);
        NestedChains.Join(draft);
        Finish(draft);
    }

    private static void NoteOffices(ReferenceContext context)
    {
        foreach (var mention in context.Draft.Mentions)
        {
            if (mention is { Kind: MentionKind.Named, Office: { } office })
            {
                foreach (var holder in office.Holders)
                {
                    if (holder.Chain is { } chain)
                    {
                        context.AddOffice(chain, office);
                    }
                }
            }
            else if (mention is { Kind: MentionKind.Named, Type: EntityType.Person, Chain: not null })
            {
                context.NoteNoun(mention);
            }
        }
    }

    // Words within quotation marks wait until it is known who speaks them.
    private void Refer(ReferenceContext context, bool quoted)
    {
        var pairs = new PairResolver(context);
        var groups = new GroupResolver(context, pairs);
        var nominals = new NominalResolver(context, pairs);
        foreach (var mention in context.Draft.Mentions)
        {
            if (mention.Chain is null && (context.Quotes.At(mention.Span.Start) is not null) == quoted)
            {
                switch (mention)
                {
                    case { Kind: MentionKind.Nominal, Type: EntityType.Person }:
                        nominals.Resolve(mention);
                        break;
                    case { Kind: MentionKind.Nominal }:
                        Group(context, groups, mention);
                        break;
                    case { Kind: MentionKind.Pronoun }:
                        Pronoun(context, groups, mention);
                        break;
                }

                if (context.StatedNames.TryGetValue(mention, out var name))
                {
                    TakeName(context, mention, name);
                }
            }

            context.See(mention);
        }
    }

    // "An old man walks … His name is Isaac Reed": all that was said of the man was said of Reed.
    private static void TakeName(ReferenceContext context, MentionDraft mention, MentionDraft name)
    {
        var (known, own) = (name.Chain!, mention.Chain);
        if (own is null)
        {
            if (!known.Plural && (mention.Kind != MentionKind.Pronoun || !Pronouns.TryGet(context.Draft.Tokens[mention.Tokens.Start].Normal, out var form) || PronounCandidates.Agrees(known.Gender, form.Gender)))
            {
                ChainSet.Join(known, mention, "coreference.stated-name");
            }
        }
        else if (own != known && !own.Plural && !own.Mentions.Exists(static other => other.Kind == MentionKind.Named) && (own.Gender == known.Gender || own.Gender == Gender.Unknown || known.Gender == Gender.Unknown))
        {
            context.Move(own, known);
            ChainSet.Merge(context.Draft, known, own);
            mention.Because("coreference.stated-name");
        }
    }

    private static void Group(ReferenceContext context, GroupResolver groups, MentionDraft mention)
    {
        if (groups.ResolveNominal(mention) is { } chain)
        {
            ChainSet.Join(chain, mention);
        }
        else
        {
            ChainSet.Open(context.Draft, mention);
        }
    }

    private void Pronoun(ReferenceContext context, GroupResolver groups, MentionDraft mention)
    {
        if (!Pronouns.TryGet(context.Draft.Tokens[mention.Tokens.Start].Normal, out var form) || form.Person != 3)
        {
            return;
        }

        if (form.Gender == Gender.Neuter)
        {
            if (groups.ResolvePronoun(mention) is { } group)
            {
                mention.Type = group.Type;
                ChainSet.Join(group, mention);
            }
        }
        else if (form.Plural)
        {
            if (groups.ResolvePlural(mention) is { } people)
            {
                ChainSet.Join(people, mention);
            }
        }
        else if (pronouns.Resolve(context, mention, form, out var score, out var reason) is { } chain)
        {
            mention.Score = score;
            ChainSet.Join(chain, mention, reason);
        }
        else
        {
            mention.Because("pronoun.unresolved", reason);
        }
    }

    // "The minister said": the speaker is the holder, not the post.
    private static void NameOfficeSpeakers(DocumentDraft draft)
    {
        Dictionary<OfficeDraft, MentionDraft>? nominals = null;
        foreach (var quote in draft.Quotes)
        {
            if (quote.SpeakerMention is not { Kind: MentionKind.Named, Office: { } office })
            {
                continue;
            }

            quote.SpeakerMention = (nominals ??= NominalsByOffice(draft)).GetValueOrDefault(office)
                ?? (office.Holders.Count == 1 ? office.Holders[0] : quote.SpeakerMention);
        }
    }

    // The first phrase for each post.
    private static Dictionary<OfficeDraft, MentionDraft> NominalsByOffice(DocumentDraft draft)
    {
        var nominals = new Dictionary<OfficeDraft, MentionDraft>(ReferenceEqualityComparer.Instance);
        foreach (var mention in draft.Mentions)
        {
            if (mention is { Kind: MentionKind.Nominal, Office: { } office })
            {
                nominals.TryAdd(office, mention);
            }
        }

        return nominals;
    }

    /// <summary>"It" and "you" that point at nothing named are no mentions; "he" without a person is kept, and says why.</summary>
    private static void DropEmptyPronouns(DocumentDraft draft)
    {
        var speakers = new HashSet<MentionDraft>(ReferenceEqualityComparer.Instance);
        foreach (var quote in draft.Quotes)
        {
            if (quote.SpeakerMention is { } speaker)
            {
                speakers.Add(speaker);
            }
        }

        draft.Mentions.RemoveAll(mention => mention is { Kind: MentionKind.Pronoun, Chain: null } && !speakers.Contains(mention)
            && Pronouns.TryGet(draft.Tokens[mention.Tokens.Start].Normal, out var form) && (form.Gender == Gender.Neuter || form.Person == 2));
    }

    /// <summary>"Vale, a retired baker,": the name alone is the mention.</summary>
    private static void DropAttributes(ReferenceContext context)
    {
        var attributes = context.Attributes;
        foreach (var quote in context.Draft.Quotes)
        {
            if (quote.SpeakerMention is { } speaker && attributes.TryGetValue(speaker, out var name))
            {
                quote.SpeakerMention = name;
            }

            if (quote.Addressee is { } addressee && attributes.TryGetValue(addressee, out name))
            {
                quote.Addressee = name;
            }
        }

        foreach (var phrase in attributes.Keys)
        {
            phrase.Chain?.Mentions.Remove(phrase);
        }

        context.Draft.Mentions.RemoveAll(attributes.ContainsKey);
    }

    private static void Finish(DocumentDraft draft)
    {
        foreach (var chain in draft.Chains)
        {
            chain.Mentions.Sort(static (a, b) => a.Span.CompareTo(b.Span));
            var longest = 0;
            var score = 0.0;
            foreach (var mention in chain.Mentions)
            {
                score = Math.Max(score, mention.Score);
                if (mention.Kind == MentionKind.Named && mention.Tokens.Length > longest)
                {
                    longest = mention.Tokens.Length;
                    chain.Name = mention.Span.Slice(draft.Text);
                }

                chain.CountryCode ??= mention.Kind == MentionKind.Named ? mention.CountryCode : null;
            }

            chain.Score = score;
        }

        draft.Chains.Sort(static (a, b) => a.Mentions[0].Span.CompareTo(b.Mentions[0].Span));
    }
}
