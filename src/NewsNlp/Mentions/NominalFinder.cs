using System.Collections.Frozen;
using NewsNlp.Documents;

namespace NewsNlp.Mentions;

/// <summary>
/// Finds nominal and pronoun mentions: "the US official", "the company", "she". An office phrase without a name right
/// after it is a nominal mention of its holder, beside the named mention of the office itself.
/// </summary>
internal sealed class NominalFinder : IPipelineStage
{
    private const int LongestPhrase = 8;

    private static readonly FrozenSet<string> NumberWords = WordSet.Of(
        "six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety");

    public string Name => "nominals";

    public Layers Needs => Layers.Sentences | Layers.Names;

    public Layers Gives => Layers.Nominals;

    public void Run(DocumentDraft draft)
    {
        var named = new NamedIndex(draft, draft.Mentions.Count);
        for (var i = 0; i < named.Count; i++)
        {
            if (draft.Mentions[i].Office is { } office && !IsBeforeHolder(draft, draft.Mentions[i], office))
            {
                AddOfficeNominal(named, draft.Mentions[i], office);
            }
        }

        var attributes = Attributes(draft);
        foreach (var sentence in draft.Sentences)
        {
            for (var i = sentence.Tokens.Start; i < sentence.Tokens.End; i++)
            {
                At(named, sentence.Tokens, i, attributes);
            }
        }

        draft.SortMentions();
    }

    /// <summary>Nouns that the text has beside names of people, so that "the weigher" is a mention here.</summary>
    private static HashSet<string> Attributes(DocumentDraft draft)
    {
        var nouns = new HashSet<string>(StringComparer.Ordinal);
        var heads = new List<int>();
        foreach (var mention in draft.Mentions)
        {
            if (mention is { Kind: MentionKind.Named, Type: EntityType.Person })
            {
                PersonAttributes.Find(draft, mention, heads);
                foreach (var head in heads)
                {
                    nouns.Add(draft.Tokens[head].Normal);
                }
            }
        }

        return nouns;
    }

    private static void At(NamedIndex named, TokenSpan sentence, int i, HashSet<string> attributes)
    {
        var draft = named.Draft;
        var token = draft.Tokens[i];
        if ((token.IsCapitalized || token.IsLower) && IsMentionWord(token) && named.At(i) is not null)
        {
            return;
        }

        if (Pronouns.TryGet(token, out var pronoun))
        {
            var type = pronoun.Gender == Gender.Neuter ? EntityType.Organization : EntityType.Person;
            var mention = draft.AddMention(new TokenSpan(i, i + 1), MentionKind.Pronoun, type, "pronoun.form", 0.9);
            mention.Gender = pronoun.Gender;
            mention.Plural = pronoun.Plural;
            return;
        }

        if (!token.IsLower && !(token.IsCapitalized && i == sentence.Start))
        {
            return;
        }

        if (token.Normal == "both" && IsBothAlone(draft.Tokens, sentence, i))
        {
            draft.AddMention(new TokenSpan(i, i + 1), MentionKind.Nominal, EntityType.Person, "nominal.both", 0.6).Plural = true;
        }
        else if (PersonNouns.TryGet(token.Normal, out _, out var gender, out var plural))
        {
            AddPersonNominal(named, sentence, i, gender, plural);
        }
        else if (PersonNouns.Collectives.Contains(token.Normal))
        {
            AddPersonNominal(named, sentence, i, Gender.Unknown, plural: true);
        }
        else if (GroupNouns.Bodies.Contains(token.Normal) || GroupNouns.States.Contains(token.Normal))
        {
            AddGroupNominal(named, sentence, i);
        }
        else if (attributes.Contains(token.Normal))
        {
            AddAttributeNominal(named, sentence, i);
        }
    }

    // "Both had brought", "Both denied it": the subject at the head of its sentence.
    private static bool IsBothAlone(ReadOnlySpan<DraftToken> tokens, TokenSpan sentence, int at) => at == sentence.Start && at + 1 < sentence.End
        && (tokens[at + 1].Normal is "are" or "were" or "have" or "had" or "did" or "do" or "will" or "would" or "can" or "could" or "may" or "must" or "should" || ContextWords.Speech.Contains(tokens[at + 1].Normal)
            || (tokens[at + 1].IsLower && tokens[at + 1].Normal.EndsWith("ed", StringComparison.Ordinal)));

    // "The weigher", where the text has a weigher with a name.
    private static void AddAttributeNominal(NamedIndex named, TokenSpan sentence, int head)
    {
        var draft = named.Draft;
        var next = head + 1 < sentence.End ? draft.Tokens[head + 1] : default;
        if (head + 1 < sentence.End && (named.At(head + 1) is { Type: EntityType.Person } || next.Normal == "-" || (next.IsLower && PersonNouns.Contains(next.Normal))))
        {
            return;
        }

        var start = PhraseStart(named, sentence, head, out var determined, out var country);
        if (determined && draft.Tokens[start].Normal is "the" or "this" or "that")
        {
            draft.AddMention(new TokenSpan(start, head + 1), MentionKind.Nominal, EntityType.Person, "nominal.attribute", 0.7).CountryCode = country;
        }
    }

    private static bool IsMentionWord(DraftToken token) =>
        Pronouns.TryGet(token, out _) || GroupNouns.Bodies.Contains(token.Normal) || GroupNouns.States.Contains(token.Normal) || PersonNouns.Contains(token.Normal) || PersonNouns.Collectives.Contains(token.Normal);

    private static bool IsBeforeHolder(DocumentDraft draft, MentionDraft mention, OfficeDraft office)
    {
        foreach (var holder in office.Holders)
        {
            var gap = holder.Tokens.Start - mention.Tokens.End;
            if (gap is >= 0 and <= 2 && (gap == 0 || draft.Tokens[mention.Tokens.End].Normal != ","))
            {
                return true;
            }
        }

        return false;
    }

    private static void AddOfficeNominal(NamedIndex named, MentionDraft mention, OfficeDraft office)
    {
        var draft = named.Draft;
        var sentence = draft.Sentences[draft.SentenceOf(mention.Head)].Tokens;
        var start = PhraseStart(named, sentence, mention.Tokens.Start, out _, out _);
        var nominal = draft.AddMention(new TokenSpan(start, mention.Tokens.End), MentionKind.Nominal, EntityType.Person, "nominal.office", 0.85, office.Title);
        nominal.Head = mention.Tokens.End - 1;
        for (var i = mention.Tokens.Start; i < mention.Tokens.End; i++)
        {
            if (OfficeHeads.TryGet(draft.Tokens[i].Normal, out _, out _))
            {
                nominal.Head = i;
                break;
            }
        }

        nominal.Office = office;
        nominal.Plural = office.Plural;
        nominal.CountryCode = office.Polity;
        nominal.Gender = PersonNouns.TryGet(draft.Tokens[nominal.Head].Normal, out _, out var gender, out _) ? gender : Gender.Unknown;
    }

    private static void AddPersonNominal(NamedIndex named, TokenSpan sentence, int head, Gender gender, bool plural)
    {
        var draft = named.Draft;
        // "midfielder Tom Vale", "the analyst Tom Vale": a title of the name that follows. "lawyer-turned-…" is no mention.
        if (named.At(head + 1) is { Type: EntityType.Person })
        {
            return;
        }

        // "police officers' union", "student loans": the noun only describes the next one.
        if (head + 1 < sentence.End && (PersonNouns.Contains(draft.Tokens[head + 1].Normal) || draft.Tokens[head + 1].Normal == "-") && draft.Tokens[head + 1].Normal != "who")
        {
            return;
        }

        if (head + 1 < sentence.End && draft.Tokens[head + 1].IsLower && PersonNouns.Described.Contains(draft.Tokens[head + 1].Normal)
            && !(plural && PersonNouns.DescribedOrDone.Contains(draft.Tokens[head + 1].Normal)))
        {
            return;
        }

        var start = PhraseStart(named, sentence, head, out var determined, out var country);
        determined |= plural && AddCount(named, sentence.Start, head, ref start);
        var speaks = head + 1 < sentence.End && ContextWords.Speech.Contains(draft.Tokens[head + 1].Normal);
        if (!determined && country is null && !(plural && speaks) && !PersonNouns.Speakers.Contains(draft.Tokens[head].Normal))
        {
            return;
        }

        // "one of the divers" is one of them.
        var one = plural && start - 2 >= sentence.Start && draft.Tokens[start].Normal is "the" or "his" or "her" or "its" or "their" && draft.Tokens[start - 1].Normal == "of" && draft.Tokens[start - 2].Normal == "one";
        start -= one ? 2 : 0;
        plural &= !one;
        var mention = draft.AddMention(new TokenSpan(start, head + 1), MentionKind.Nominal, EntityType.Person, "nominal.person-noun", 0.75);
        mention.Gender = gender;
        mention.Plural = plural;
        mention.CountryCode = country;
    }

    private static void AddGroupNominal(NamedIndex named, TokenSpan sentence, int head)
    {
        var draft = named.Draft;
        if (head + 1 < sentence.End && (draft.Tokens[head + 1].IsLower && PersonNouns.Contains(draft.Tokens[head + 1].Normal)))
        {
            return;
        }

        var start = PhraseStart(named, sentence, head, out var determined, out var country);
        var first = draft.Tokens[start].Normal;
        if (!determined || first is not ("the" or "this" or "that" or "his" or "her" or "their" or "its" or "our") || head - start > 4)
        {
            return;
        }

        var type = GroupNouns.States.Contains(draft.Tokens[head].Normal) ? EntityType.Country : EntityType.Organization;
        var mention = draft.AddMention(new TokenSpan(start, head + 1), MentionKind.Nominal, type, "nominal.group-noun", 0.7);
        mention.Gender = Gender.Neuter;
        mention.CountryCode = country;
    }

    /// <summary>First token of the phrase that ends in the head: its determiner, modifiers, and the country that it names.</summary>
    private static int PhraseStart(NamedIndex named, TokenSpan sentence, int head, out bool determined, out string? country)
    {
        var tokens = named.Draft.Tokens;
        country = null;
        determined = false;
        var start = head;
        while (start > sentence.Start && head - start < LongestPhrase)
        {
            var token = tokens[start - 1];
            if (token.Normal is "the" or "a" or "an" or "this" or "that" or "these" or "those" or "his" or "her" or "its" or "their" or "our" or "my" or "your"
                or "one" or "two" or "three" or "four" or "five" or "both" or "another" or "some" or "several" or "many" or "every" or "no" or "any" or "most")
            {
                determined = true;
                return IsCountAfterArticle(tokens, start - 1, sentence.Start) ? start - 2 : start - 1;
            }

            if (token.Normal is "'s" or "'" && start - 2 >= sentence.Start)
            {
                determined = true;
                return Owner(named, sentence, start - 1);
            }

            if (!IsModifier(named, start - 1, ref country))
            {
                break;
            }

            start--;
        }

        // "veteran US official": a modifier alone does not begin a phrase in mid-sentence, a country or a number does.
        while (start < head && country is null && tokens[start].IsLower)
        {
            start++;
        }

        while (start < head && country is not null && !tokens[start].IsCapitalized)
        {
            start++;
        }

        return start;
    }

    // "eleven watchmen", "41 workers", "about 200 people", but not "in 2019 voters rejected it".
    private static bool AddCount(NamedIndex named, int floor, int head, ref int start)
    {
        var tokens = named.Draft.Tokens;
        var counted = tokens[start].Kind == TokenKind.Number;
        if (counted && IsOfDateOrMoney(named, start))
        {
            while (start < head && !tokens[start].IsCapitalized)
            {
                start++;
            }

            return false;
        }

        if (!counted && start > floor && NumberWords.Contains(tokens[start - 1].Normal) && !IsOfDateOrMoney(named, start - 1))
        {
            start--;
            counted = true;
        }

        if (counted && start > floor && tokens[start - 1].Normal is "about" or "around" or "some" or "nearly" or "almost" or "the" or "these" or "those" or "his" or "her" or "its" or "their" or "both" or "all")
        {
            start--;
        }

        return counted;
    }

    private static bool IsOfDateOrMoney(NamedIndex named, int at) => named.At(at) is { Type: EntityType.Date or EntityType.Money };

    // "the two witnesses", "his three sons".
    private static bool IsCountAfterArticle(ReadOnlySpan<DraftToken> tokens, int at, int floor) =>
        at > floor && tokens[at].Normal is "one" or "two" or "three" or "four" or "five" or "several" or "many"
        && tokens[at - 1].Normal is "the" or "these" or "those" or "his" or "her" or "its" or "their" or "our" or "my" or "your";

    // "the mayor of Elmas's spokesman": back over the owner's name or noun and its determiner.
    private static int Owner(NamedIndex named, TokenSpan sentence, int mark)
    {
        var tokens = named.Draft.Tokens;
        var start = named.At(mark - 1) is { } owner ? owner.Tokens.Start : mark - 1;
        if (start > sentence.Start && PersonTitles.Contains(tokens[start - 1].Normal))
        {
            start--;
        }

        return start > sentence.Start && tokens[start - 1].Normal is "the" or "a" or "an" ? start - 1 : start;
    }

    private static bool IsModifier(NamedIndex named, int at, ref string? country)
    {
        var token = named.Draft.Tokens[at];
        if (token.Normal == "-" && !token.SpaceBefore)
        {
            return true;
        }

        if (token.Normal is "then" or "vice" && named.Draft.Tokens[at + 1] is { Normal: "-", SpaceBefore: false })
        {
            return true;
        }

        if (!token.IsWord && token.Kind != TokenKind.Number)
        {
            return false;
        }

        if (token.IsCapitalized)
        {
            if (named.At(at) is { } mention)
            {
                country ??= mention.Type is EntityType.Country or EntityType.Nationality ? mention.CountryCode : null;
                return mention.Type is EntityType.Country or EntityType.Nationality or EntityType.Organization or EntityType.Location;
            }

            return OfficeStatuses.TryGet(token.Normal, out _) || OfficeHeads.Ranks.Contains(token.Normal);
        }

        return !FunctionWords.All.Contains(token.Normal) && !ContextWords.Speech.Contains(token.Normal)
            || token.Normal is "first" or "second" or "third" or "new" or "old" or "former" or "other" or "late" or "more" or "same" or "own" or "last" or "next" or "good";
    }
}
