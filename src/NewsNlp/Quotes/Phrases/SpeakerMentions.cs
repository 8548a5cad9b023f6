using NewsNlp.Documents;

namespace NewsNlp.Quotes;

/// <summary>Finds the mention that a speaker phrase stands for; where there is none, makes a nominal one.</summary>
internal sealed class SpeakerMentions(QuoteText text)
{
    private readonly Dictionary<int, MentionDraft> _made = [];

    public void SetSpeaker(QuoteDraft quote, NounPhrase phrase)
    {
        var start = phrase.Start;
        var end = phrase.End;
        var apposed = ApposedName(phrase, out var apposedEnd);
        if (apposedEnd > end)
        {
            end = apposedEnd;
        }

        quote.Speaker = text.Draft.SpanOf(new TokenSpan(start, end));
        quote.SpeakerMention = apposed ?? AuthorOf(phrase) ?? Find(phrase) ?? Make(phrase);
        quote.NoSpeakerReason = quote.SpeakerMention is null ? "the speaker is a thing, not a person or body" : null;
        AddJoined(quote, phrase);
    }

    // "a WWF report", "a statement from the Academy": behind a document stands the body that it names.
    private MentionDraft? AuthorOf(NounPhrase phrase)
    {
        var head = phrase.CoreEnd - 1;
        if (!IsDocument(head) || text.NamedAt(head) is not null)
        {
            return null;
        }

        // "Norvik's official website": the place stands for those who own it.
        if (phrase.CoreStart > phrase.Start && text.IsPossessiveMark(phrase.CoreStart - 1)
            && text.NamedAt(phrase.CoreStart - 2) is { Type: EntityType.Organization or EntityType.Person or EntityType.Location or EntityType.Country } owner)
        {
            return owner;
        }

        for (var i = phrase.End - 1; i >= phrase.Start; i--)
        {
            if (text.NamedAt(i) is { Type: EntityType.Organization or EntityType.Person } author && (i < head || IsAuthor(author, phrase.End)))
            {
                return author;
            }
        }

        return null;
    }

    // "senior Norvik figures" are people as often as numbers.
    private bool IsDocument(int head) =>
        (text.Is(head, WordClass.DocumentNoun | WordClass.Occasion) && text[head].Normal is not "figures") || text[head].Normal is "website" or "site" or "webpage";

    // "a letter from the Academy", not "a letter on the Academy's site".
    private bool IsAuthor(MentionDraft author, int end)
    {
        var before = author.Tokens.Start - 1;
        before -= text.Is(before, "the") ? 1 : 0;
        return text[before].Normal is "from" or "by" or "of" && !text.IsPossessiveMark(author.Tokens.End) && (author.Tokens.End >= end || !HasNounAfter(author.Tokens.End, end));
    }

    /// <summary>The mention at the head of the phrase; null for none.</summary>
    public MentionDraft? Find(NounPhrase phrase)
    {
        MentionDraft? office = null;
        for (var i = phrase.CoreEnd - 1; i >= phrase.CoreStart; i--)
        {
            var named = text.NamedAt(i);
            if (named is not null && named.Tokens.End <= phrase.CoreEnd)
            {
                if (named.Type is EntityType.Person or EntityType.Organization || (i == phrase.CoreEnd - 1 && named.Type is EntityType.Country or EntityType.Location))
                {
                    // "Reed supporters": a name before a noun for people is not the head.
                    return i == phrase.CoreEnd - 1 || office is null && !HasNounAfter(named.Tokens.End, phrase.CoreEnd) || IsOutlet(named, phrase.CoreEnd) ? named : office;
                }

                office ??= named.Type == EntityType.Office ? named : null;
            }

            if (text.NominalAt(i) is { } nominal && nominal.Tokens.Contains(i) && nominal.Tokens.End <= phrase.End && nominal.Tokens.Start >= phrase.Start && Fits(nominal, phrase) && !ModifiesThing(nominal, phrase.CoreEnd - 1))
            {
                office ??= nominal;
            }
        }

        return office;
    }

    // "the official website": an adjective, not the official.
    private bool ModifiesThing(MentionDraft nominal, int head) => nominal.Kind == MentionKind.Nominal && nominal.Tokens.End <= head && text[head].IsLower && (IsDocument(head) || text.Is(head, WordClass.BodyNoun));

    // "the Norvik Press news agency": the noun says what the name is.
    private bool IsOutlet(MentionDraft named, int end) =>
        named.Type == EntityType.Organization && text[end - 1].Normal is "agency" or "newspaper" or "network" or "channel" or "magazine" or "website" or "broadcaster" or "daily"
        && (named.Tokens.End == end - 1 || (named.Tokens.End == end - 2 && text[end - 2].Normal is "news" or "television" or "tv" or "radio"));

    private static bool Fits(MentionDraft nominal, NounPhrase phrase) =>
        nominal.Kind == MentionKind.Pronoun ? nominal.Tokens.Start == phrase.CoreStart && phrase.CoreEnd - phrase.CoreStart == 1
        : nominal.Tokens.Contains(phrase.CoreEnd - 1) || (nominal.Head >= phrase.CoreStart && nominal.Head < phrase.CoreEnd);

    private bool HasNounAfter(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i].IsLower && text.IsWordLike(i))
            {
                return true;
            }
        }

        return false;
    }

    // "Reed's spokesman, Ivo Lund", "The latest critic, the band's Ivo Lund": a name apposed to a common noun or an office.
    private MentionDraft? ApposedName(NounPhrase phrase, out int end)
    {
        end = -1;
        var comma = phrase.End;
        if (!text.IsComma(comma) || text.Is(phrase.CoreStart, WordClass.SubjectPronoun)
            || (text.NamedAt(phrase.CoreEnd - 1) is { Type: not EntityType.Office } && !text.Is(phrase.CoreStart, WordClass.Determiner)))
        {
            return null;
        }

        var i = comma + 1;
        var capitals = 0;
        MentionDraft? name = null;
        while (i < text.Count && i < comma + 8 && text.IsOutside(i) && (text.IsWordLike(i) || text.IsPossessiveMark(i)))
        {
            if (text.NamedAt(i) is { } named)
            {
                name = named.Type == EntityType.Person || (named.Type == EntityType.Organization && text.Is(phrase.CoreEnd - 1, WordClass.BodyNoun)) ? named : null;
                capitals++;
                i = named.Tokens.End;
                if (name is { Type: EntityType.Person } && i < text.Count && text[i].Normal is "from" or "of" or "at")
                {
                    end = i; // "Another doctor, Tom Vale from the clinic, said"
                    return name;
                }

                continue;
            }

            if (!text[i].IsCapitalized && !text.IsPossessiveMark(i) && !text.IsHyphen(i))
            {
                return null;
            }

            name = null;
            capitals++;
            i++;
        }

        var closed = i >= text.Count || (text.IsPunctuation(i) && text.IsOutside(i));
        if (!closed || capitals == 0 || (name is null && (capitals < 2 || text.NamedAt(i - 1) is not null)))
        {
            return null;
        }

        end = i;
        return name;
    }

    private void AddJoined(QuoteDraft quote, NounPhrase phrase)
    {
        if (quote.SpeakerMention is not { Kind: MentionKind.Named } main)
        {
            return;
        }

        for (var i = phrase.Start; i < phrase.End; i++)
        {
            if (text.NamedAt(i) is { Type: EntityType.Person or EntityType.Organization } other && other != main && other.Tokens.Start == i
                && other.Type == main.Type && !text.IsPossessiveMark(other.Tokens.End) && HasAndBetween(other, main))
            {
                quote.CoSpeakers.Add(other);
            }
        }
    }

    private bool HasAndBetween(MentionDraft a, MentionDraft b)
    {
        var (first, second) = a.Tokens.Start < b.Tokens.Start ? (a, b) : (b, a);
        for (var i = first.Tokens.End; i < second.Tokens.Start; i++)
        {
            if (text[i].Normal is "and" or "&")
            {
                return true;
            }
        }

        return false;
    }

    private MentionDraft? Make(NounPhrase phrase)
    {
        var head = HeadOf(phrase);
        if (_made.TryGetValue(head, out var made))
        {
            return made;
        }

        if (TypeOf(head) is not { } type)
        {
            return null;
        }

        var pronoun = phrase.CoreEnd - phrase.CoreStart == 1 && text.Is(head, WordClass.SubjectPronoun | WordClass.ObjectPronoun) && !text.Is(head, "who");
        var named = text[head].IsCapitalized && !pronoun && phrase.CoreEnd - phrase.CoreStart >= 1 && head > 0 && text.NominalAt(head) is null && IsNameLike(phrase, head);
        if (named)
        {
            return null; // a name that no list knows: the span stands, without a mention
        }

        var mention = text.Draft.AddMention(new TokenSpan(phrase.Start, phrase.End), pronoun ? MentionKind.Pronoun : MentionKind.Nominal, type, "quote.speaker", 0.7);
        mention.Head = head;
        mention.Plural = !pronoun && text[head].Normal.Length > 3 && text[head].Normal[^1] == 's' || text[head].Normal is "they" or "we" or "people" or "police";
        mention.Gender = GenderOf(text[head].Normal);
        _made[head] = mention;
        return mention;
    }

    private bool IsNameLike(NounPhrase phrase, int head) =>
        !text.Is(head, WordClass.PersonNoun | WordClass.BodyNoun) && (phrase.CoreStart != head || (text[head].Shape & TokenShape.BlockStart) == 0)
        && !text.Is(phrase.CoreStart, WordClass.Determiner | WordClass.Standalone);

    // The last noun for a person or body; else the last word that is no participle.
    private int HeadOf(NounPhrase phrase)
    {
        for (var i = phrase.CoreEnd - 1; i >= phrase.CoreStart; i--)
        {
            if (text.Is(i, WordClass.PersonNoun | WordClass.BodyNoun | WordClass.DocumentNoun | WordClass.Audience | WordClass.SubjectPronoun))
            {
                return i;
            }
        }

        return phrase.CoreEnd - 1;
    }

    private EntityType? TypeOf(int head)
    {
        if (text.Is(head, WordClass.DocumentNoun) && !text.Is(head, WordClass.PersonNoun | WordClass.BodyNoun))
        {
            return null;
        }

        if (text.Is(head, WordClass.BodyNoun))
        {
            return EntityType.Organization;
        }

        if (text[head].Normal is "it" or "this" or "that" or "which")
        {
            return text[head].Normal == "it" ? EntityType.Organization : null;
        }

        if (text.Is(head, WordClass.PersonNoun | WordClass.SubjectPronoun | WordClass.ObjectPronoun | WordClass.Audience | WordClass.Standalone))
        {
            return EntityType.Person;
        }

        var normal = text[head].Normal;
        return PersonEnding(normal) ? EntityType.Person : null;
    }

    private static bool PersonEnding(string normal)
    {
        var word = normal.Length > 4 && normal[^1] == 's' ? normal.AsSpan(0, normal.Length - 1) : normal;
        return word.Length > 3 && (word.EndsWith("er") || word.EndsWith("or") || word.EndsWith("ist") || word.EndsWith("ian") || word.EndsWith("man")
            || word.EndsWith("men") || word.EndsWith("ant") || word.EndsWith("ent") || word.EndsWith("ee") || word.EndsWith("eer"));
    }

    private static Gender GenderOf(string head) =>
        head.EndsWith("woman", StringComparison.Ordinal) || head is "she" or "her" or "mother" or "wife" or "daughter" or "sister" or "widow" or "girl" or "queen" ? Gender.Female
        : head.EndsWith("man", StringComparison.Ordinal) || head is "he" or "him" or "father" or "husband" or "son" or "brother" or "boy" or "king" ? Gender.Male
        : head == "it" ? Gender.Neuter : Gender.Unknown;
}
