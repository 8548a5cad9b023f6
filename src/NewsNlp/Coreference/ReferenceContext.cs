using System.Collections.Frozen;
using NewsNlp.Documents;
using NewsNlp.Mentions;

namespace NewsNlp.Coreference;

/// <summary>What a resolver may look at: the document, the mentions so far, and the offices that each chain is known by.</summary>
internal sealed class ReferenceContext(DocumentDraft draft)
{
    /// <summary>Words that a clause's subject follows; any other word before a mention makes it an object or a part of one.</summary>
    private static readonly FrozenSet<string> BeforeSubjects = new[]
    {
        "that", "and", "but", "or", "when", "while", "as", "if", "because", "although", "though", "before", "after", "since", "until", "where", "whether", "said", "says",
        "how", "why", "what", "which", "who", "so", "then", "however", "meanwhile",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>More chains than any article has; the only one of many thousands is not looked for.</summary>
    private const int MostChains = 500;

    private static readonly HashSet<string> Empty = [];

    private readonly List<int> _heads = [];

    private readonly QuoteOrder _quotes = new(draft);

    private Dictionary<MentionDraft, QuoteDraft>? _spoken;

    private readonly Dictionary<ChainDraft, HashSet<string>> _nouns = new(ReferenceEqualityComparer.Instance);

    private readonly Dictionary<ChainDraft, List<OfficeDraft>> _offices = new(ReferenceEqualityComparer.Instance);

    public DocumentDraft Draft => draft;

    public QuoteRegions Quotes { get; } = new(draft);

    /// <summary>People mentioned so far, in text order.</summary>
    public List<Antecedent> People { get; } = [];

    /// <summary>Bodies and countries mentioned so far, in text order.</summary>
    public List<Antecedent> Groups { get; } = [];

    /// <summary>Nouns that the text has used for a person so far ("engineer Lena Ortiz", "a doctor"), or words of the names of a body.</summary>
    public IReadOnlySet<string> NounsOf(ChainDraft chain) => _nouns.TryGetValue(chain, out var nouns) ? nouns : Empty;

    /// <summary>Phrases that only say what a name beside them is ("Vale, a retired baker,"), each with the mention of that name.</summary>
    public Dictionary<MentionDraft, MentionDraft> Attributes { get; } = new(ReferenceEqualityComparer.Instance);

    public void NoteAttribute(MentionDraft phrase, MentionDraft name) => Attributes[phrase] = name;

    /// <summary>Mentions of people whose name a sentence states, each with the mention of that name.</summary>
    public Dictionary<MentionDraft, MentionDraft> StatedNames { get; } = NameStatements.Find(draft);

    /// <summary>Hands what is known of one chain to another.</summary>
    public void Move(ChainDraft from, ChainDraft into)
    {
        Nouns(into).UnionWith(NounsOf(from));
        foreach (var office in OfficesOf(from))
        {
            AddOffice(into, office);
        }

        _nouns.Remove(from);
        _offices.Remove(from);
    }

    public IReadOnlyList<OfficeDraft> OfficesOf(ChainDraft chain) => _offices.TryGetValue(chain, out var offices) ? offices : [];

    public void AddOffice(ChainDraft chain, OfficeDraft office)
    {
        if (!_offices.TryGetValue(chain, out var offices))
        {
            _offices[chain] = offices = [];
        }

        if (!offices.Contains(office))
        {
            offices.Add(office);
        }
    }

    /// <summary>Notes a mention that has its chain, so that later ones find it.</summary>
    public void See(MentionDraft mention)
    {
        if (mention.Chain is null)
        {
            return;
        }

        var antecedent = AntecedentOf(mention);
        if (mention.Type == EntityType.Person)
        {
            People.Add(antecedent);
            NoteNoun(mention);
        }
        else if (mention.Type is EntityType.Organization or EntityType.Country)
        {
            Groups.Add(antecedent);
            NoteWords(mention);
        }
    }

    public Antecedent AntecedentOf(MentionDraft mention) => new(mention, draft.SentenceOf(mention.Tokens.Start), IsSubject(mention), Quotes.At(mention.Span.Start));

    /// <summary>Who and what the text is about.</summary>
    public MainNames Main { get; } = new();

    /// <summary>Chains of two people by their members, in either order.</summary>
    public Dictionary<(ChainDraft First, ChainDraft Second), ChainDraft> Pairs { get; } = [];

    /// <summary>Forgets the mentions seen and who speaks, for another reading of the text; what is known of chains stays.</summary>
    public void StartOver()
    {
        _spoken = null;
        People.Clear();
        Groups.Clear();
    }

    /// <summary>The quote whose speaker the mention is, the first of several; null where there is none.</summary>
    public QuoteDraft? SpokenBy(MentionDraft mention) => (_spoken ??= QuoteOrder.BySpeaker(draft)).GetValueOrDefault(mention);

    /// <summary>The last quote that begins before the position, other than the given one.</summary>
    public QuoteDraft? QuoteBefore(int position, QuoteDraft? except) => _quotes.Before(position, except);

    /// <summary>The only person of the whole text that the noun was used for; null where there is none, or several.</summary>
    public ChainDraft? OnlyPersonOf(string noun)
    {
        ChainDraft? found = null;
        if (_nouns.Count > MostChains)
        {
            return null;
        }

        foreach (var (chain, nouns) in _nouns)
        {
            if (chain.Type == EntityType.Person && nouns.Contains(noun))
            {
                if (found is not null)
                {
                    return null;
                }

                found = chain;
            }
        }

        return found;
    }

    /// <summary>The only person of the whole text whose office fits; null where there is none, or several.</summary>
    public ChainDraft? OnlyHolderOf(OfficeDraft office)
    {
        ChainDraft? found = null;
        if (_offices.Count > MostChains)
        {
            return null;
        }

        foreach (var (chain, held) in _offices)
        {
            if (held.Exists(other => Offices.Fit(other, office)))
            {
                if (found is not null)
                {
                    return null;
                }

                found = chain;
            }
        }

        return found;
    }

    /// <summary>Notes what stands beside a name, or heads a phrase, for its chain.</summary>
    public void NoteNoun(MentionDraft mention)
    {
        if (mention.Kind == MentionKind.Nominal && !mention.Plural)
        {
            Nouns(mention.Chain!).Add(NounOf(mention));
        }
        else if (mention.Kind == MentionKind.Named)
        {
            PersonAttributes.Find(draft, mention, _heads);
            foreach (var head in _heads)
            {
                Nouns(mention.Chain!).Add(draft.Tokens[head].Normal);
            }
        }
    }

    /// <summary>The noun that heads the phrase, in the singular.</summary>
    public string NounOf(MentionDraft nominal) =>
        PersonNouns.TryGet(draft.Tokens[nominal.Head].Normal, out var noun, out _, out _) ? noun : draft.Tokens[nominal.Head].Normal;

    private void NoteWords(MentionDraft mention)
    {
        var before = mention.Tokens.Start - 1;
        if (before >= 0 && mention.Kind == MentionKind.Named && GroupNouns.Bodies.Contains(draft.Tokens[before].Normal))
        {
            Nouns(mention.Chain!).Add(GroupNouns.KindOf(draft.Tokens[before].Normal));
        }

        // "Norvik, a charity,": what a phrase behind the name says of it.
        if (mention.Kind == MentionKind.Named && GroupNounBehind(mention.Tokens.End) is { } behind)
        {
            Nouns(mention.Chain!).Add(GroupNouns.KindOf(behind));
        }

        for (var i = mention.Tokens.Start; i < mention.Tokens.End && mention.Kind != MentionKind.Pronoun; i++)
        {
            Nouns(mention.Chain!).Add(GroupNouns.KindOf(draft.Tokens[i].Normal));
        }
    }

    private string? GroupNounBehind(int at)
    {
        var tokens = draft.Tokens;
        if (at + 2 >= tokens.Length || tokens[at].Normal is not ("," or "is") || tokens[at + 1].Normal is not ("a" or "an" or "the"))
        {
            return null;
        }

        for (var i = at + 2; i < Math.Min(tokens.Length, at + 8) && tokens[i].IsWord && !FunctionWords.All.Contains(tokens[i].Normal); i++)
        {
            if (GroupNouns.Bodies.Contains(tokens[i].Normal) && !(i + 1 < tokens.Length && tokens[i + 1].IsLower && PersonNouns.Contains(tokens[i + 1].Normal)))
            {
                return tokens[i].Normal;
            }
        }

        return null;
    }

    private HashSet<string> Nouns(ChainDraft chain)
    {
        if (!_nouns.TryGetValue(chain, out var nouns))
        {
            _nouns[chain] = nouns = new HashSet<string>(StringComparer.Ordinal);
        }

        return nouns;
    }

    /// <summary>The token before the whole phrase that the mention heads: titles, offices and determiners are stepped over.</summary>
    public int BeforePhrase(MentionDraft mention)
    {
        var at = mention.Tokens.Start - 1;
        var floor = draft.Sentences[draft.SentenceOf(mention.Tokens.Start)].Tokens.Start;
        while (at >= floor)
        {
            var token = draft.Tokens[at];
            if (!(token.IsCapitalized && token.IsWord) && !PersonNouns.Contains(token.Normal) && token.Normal is not ("the" or "a" or "an" or "former" or "-" or "then" or "of"))
            {
                break;
            }

            if (token.Normal == "of" && !draft.Tokens[at + 1].IsCapitalized)
            {
                break;
            }

            at--;
        }

        return at;
    }

    private bool IsSubject(MentionDraft mention)
    {
        if (mention.Tokens.End < draft.Tokens.Length && draft.Tokens[mention.Tokens.End].Normal is "'s" or "'")
        {
            return false;
        }

        if (mention.Kind == MentionKind.Pronoun)
        {
            return Pronouns.TryGet(draft.Tokens[mention.Tokens.Start].Normal, out var form) && form.Case == PronounCase.Subject;
        }

        var at = BeforePhrase(mention);
        return at < draft.Sentences[draft.SentenceOf(mention.Tokens.Start)].Tokens.Start || !draft.Tokens[at].IsWord || BeforeSubjects.Contains(draft.Tokens[at].Normal);
    }
}
