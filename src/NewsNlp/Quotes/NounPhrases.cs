namespace NewsNlp.Quotes;

/// <summary>Delimits noun phrases, leftward from a verb and rightward from one, without a parser: by closed-class words and mentions.</summary>
internal sealed class NounPhrases(QuoteText text)
{
    private const int MaxLength = 30;

    /// <summary>The phrase that ends before <paramref name="end"/>, not reaching before <paramref name="floor"/>.</summary>
    public NounPhrase Left(int end, int floor)
    {
        floor = Math.Max(floor, end - MaxLength);
        var core = LeftCore(end, floor);
        if (core.IsNone)
        {
            return core;
        }

        core = JoinedLeft(core, floor);
        return AttachedLeft(core, floor, 0);
    }

    /// <summary>The phrase that starts at <paramref name="start"/> and ends before <paramref name="ceiling"/>.</summary>
    public NounPhrase Right(int start, int ceiling, bool attach = true)
    {
        ceiling = Math.Min(ceiling, start + MaxLength);
        var core = RightCore(start, ceiling);
        if (core.IsNone)
        {
            return core;
        }

        var end = core.End;
        if (IsAnd(end) && end + 1 < ceiling)
        {
            var other = RightCore(end + 1, ceiling);
            if (!other.IsNone && IsNamedPhrase(core) == IsNamedPhrase(other))
            {
                return new NounPhrase(core.Start, other.End, core.CoreStart, core.CoreEnd);
            }
        }

        var depth = 0;
        while (attach && depth++ < 3 && end + 1 < ceiling && !text.IsType(end - 1, EntityType.Person)
            && (text[end].Normal is "of" or "for" or "from" or "at" || (depth == 1 && text[end].Normal is "in" or "with" && !IsOccasion(end + 1, ceiling)))
            && text.IsOutside(end) && !text.IsTime(end + 1))
        {
            var inner = RightCore(end + 1, ceiling);
            if (inner.IsNone)
            {
                break;
            }

            end = inner.End;
        }

        return core with { End = end };
    }

    /// <summary>Whether a person, body or pronoun mention, or a noun for one, is the head of the phrase.</summary>
    public bool CanSpeak(NounPhrase phrase)
    {
        if (phrase.IsNone)
        {
            return false;
        }

        for (var i = phrase.CoreEnd - 1; i >= phrase.CoreStart; i--)
        {
            if (text.NamedAt(i) is { } named)
            {
                if (named.Type is EntityType.Person or EntityType.Organization or EntityType.Country or EntityType.Location
                    or EntityType.Office or EntityType.Nationality)
                {
                    return true;
                }
            }
            else if (text.NominalAt(i) is not null
                || text.Is(i, WordClass.PersonNoun | WordClass.BodyNoun | WordClass.DocumentNoun | WordClass.SubjectPronoun | WordClass.Standalone))
            {
                return true;
            }
            else if (text[i].IsCapitalized && i > 0 && text[i - 1].Kind != TokenKind.Punctuation)
            {
                return true;
            }
        }

        return text[phrase.CoreEnd - 1].IsCapitalized || LooksPlural(phrase.CoreEnd - 1);
    }

    public bool IsOccasion(int start, int ceiling)
    {
        for (var i = start; i < ceiling && i < start + 5; i++)
        {
            if (text.Is(i, WordClass.Occasion))
            {
                return true;
            }

            if (text.IsPunctuation(i) || text.Is(i, WordClass.Preposition))
            {
                return false;
            }
        }

        return false;
    }

    private bool LooksPlural(int token) => text[token].IsLower && text[token].Normal.Length > 3 && text[token].Normal[^1] == 's';

    private bool IsAnd(int token) => token >= 0 && token < text.Count && text[token].Normal is "and" or "&";

    private bool IsNamedPhrase(NounPhrase phrase) =>
        text.NamedAt(phrase.CoreEnd - 1) is not null || text[phrase.CoreEnd - 1].IsCapitalized;

    private NounPhrase LeftCore(int end, int floor)
    {
        var i = SkipBracketLeft(end - 1, floor);
        if (i < floor || !text.IsOutside(i) || text.IsTime(i))
        {
            return NounPhrase.None;
        }

        if (text.NamedAt(i) is { } named && named.Tokens.Start >= floor)
        {
            return ExtendLeft(named.Tokens.Start, end, floor);
        }

        if (text.Is(i, WordClass.SubjectPronoun) || text[i].Normal is "this" or "that" or "these" or "those")
        {
            return text[i].Normal is "that" ? NounPhrase.None : new NounPhrase(i, end, i, end);
        }

        if (text.NominalAt(i) is { Kind: MentionKind.Nominal } nominal && nominal.Tokens.Start >= floor && nominal.Tokens.End <= end)
        {
            return ExtendLeft(nominal.Tokens.Start, end, floor);
        }

        if (!text.IsWordLike(i) || (text.Is(i, WordClass.Boundary | WordClass.Adverb) && !text.Is(i, WordClass.Standalone)))
        {
            return NounPhrase.None;
        }

        return ExtendLeft(i, end, floor);
    }

    // Takes in modifiers, titles, a determiner, an owner.
    private NounPhrase ExtendLeft(int start, int end, int floor)
    {
        var j = start;
        if (text.Is(j, WordClass.Determiner | WordClass.Possessive) && !text.Is(j, WordClass.Standalone))
        {
            return new NounPhrase(j, end, j, end);
        }

        while (j - 1 >= floor && text.IsOutside(j - 1))
        {
            var t = j - 1;
            if (text.NamedAt(t) is { } named)
            {
                var touches = named.Type is EntityType.Person or EntityType.Location && text.IsType(j, EntityType.Person);
                if (named.Type is EntityType.Date or EntityType.Money || touches || named.Tokens.Start < floor)
                {
                    break;
                }

                j = named.Tokens.Start;
                continue;
            }

            if (text.IsPossessiveMark(t))
            {
                var owner = LeftCore(t, floor);
                return owner.IsNone ? new NounPhrase(j, end, j, end) : new NounPhrase(owner.Start, end, j, end);
            }

            if (text.Is(t, WordClass.Determiner | WordClass.Possessive) && !text.Is(t, WordClass.Boundary))
            {
                j = t;
                // "all the people", "some of the": one determiner may stand before another.
                if (j - 1 >= floor && text[j - 1].Normal is "all" or "both" or "half")
                {
                    j--;
                }

                break;
            }

            if (!text.IsWordLike(t) || text.IsTime(t) || text.Is(t, WordClass.Boundary | WordClass.Adverb) || (text.CueAt(t) is not null && IsVerbal(t)))
            {
                break;
            }

            j = t;
        }

        return new NounPhrase(j, end, j, end);
    }

    // A reporting verb that stands where a verb does: after a pronoun, a name or an auxiliary.
    private bool IsVerbal(int token) =>
        text.CueAt(token)!.Form is VerbForm.Past or VerbForm.Gerund || text.Is(token - 1, WordClass.SubjectPronoun | WordClass.Auxiliary);

    private int SkipBracketLeft(int i, int floor)
    {
        if (i <= floor || text[i].Normal is not (")" or "]"))
        {
            return i;
        }

        for (var k = i - 1; k > floor && k > i - 14; k--)
        {
            if (text[k].Normal is "(" or "[")
            {
                return k - 1;
            }
        }

        return i;
    }

    // "Reed and Vale", when the first part stands at the clause's start.
    private NounPhrase JoinedLeft(NounPhrase core, int floor)
    {
        var and = core.Start - 1;
        if (and - 1 < floor || !IsAnd(and))
        {
            return core;
        }

        var first = LeftCore(and, floor);
        if (first.IsNone || (IsNamedPhrase(first) != IsNamedPhrase(core) && !text.Is(core.Start, WordClass.Possessive)))
        {
            return core;
        }

        var atStart = first.Start == floor || text.IsComma(first.Start - 1) || !text.IsWordLike(first.Start - 1);
        return atStart ? new NounPhrase(first.Start, core.End, core.CoreStart, core.CoreEnd) : core;
    }

    // "the head [of the bank]", "two people familiar [with the matter]": the head stands before the preposition.
    private NounPhrase AttachedLeft(NounPhrase core, int floor, int depth)
    {
        var prep = core.Start - 1;
        if (depth > 3 || prep - 1 < floor || !text.IsOutside(prep))
        {
            return core;
        }

        var attaches = text[prep].Normal is "of" or "for" or "from" or "at" or "with" or "in" or "on" or "to" or "by" or "near" or "against" or "behind" or "inside" or "about" or "within" or "across" or "outside";
        if (!attaches)
        {
            return core;
        }

        var head = LeftCore(prep, floor);
        if (head.IsNone || IsAfterPreposition(head, floor) || (head.Start == floor && text[head.End - 1].Normal.EndsWith("ing", StringComparison.Ordinal) && head.End - head.Start == 1))
        {
            // "On the eve of the vote Pell said": the outer phrase is itself an adverbial.
            return core;
        }

        if (text[prep].Normal is not ("of" or "for" or "from" or "at" or "with") && !CanSpeak(head))
        {
            return core;
        }

        var whole = new NounPhrase(head.Start, core.End, head.CoreStart, head.CoreEnd);
        return AttachedLeft(whole, floor, depth + 1);
    }

    private bool IsAfterPreposition(NounPhrase head, int floor)
    {
        var before = head.Start - 1;
        if (before < floor || !text.Is(before, WordClass.Preposition))
        {
            return false;
        }

        return before == floor || !text.IsWordLike(before - 1);
    }

    private NounPhrase RightCore(int start, int ceiling)
    {
        var i = start;
        if (i >= ceiling || !text.IsOutside(i))
        {
            return NounPhrase.None;
        }

        if (text.Is(i, WordClass.SubjectPronoun))
        {
            return new NounPhrase(i, i + 1, i, i + 1);
        }

        var coreStart = start;
        while (i < ceiling && text.IsOutside(i))
        {
            if (text.NamedAt(i) is { } named)
            {
                if (named.Type is EntityType.Date or EntityType.Money || (named.Type == EntityType.Person && i > start && text.IsType(i - 1, EntityType.Person)))
                {
                    break;
                }

                i = Math.Min(named.Tokens.End, ceiling);
                if (named.Type == EntityType.Person && !text.IsPossessiveMark(i) && !(i < ceiling && text[i].IsLower && text.Is(i, WordClass.PersonNoun | WordClass.Audience | WordClass.BodyNoun)))
                {
                    break;
                }

                continue;
            }

            if (text.IsPossessiveMark(i))
            {
                coreStart = ++i;
                continue;
            }

            var stops = !text.IsWordLike(i) || text.IsTime(i)
                || (i > start && text.Is(i, WordClass.Boundary | WordClass.Adverb | WordClass.Determiner))
                || (i == start && text.Is(i, WordClass.Boundary | WordClass.Adverb) && !text.Is(i, WordClass.Standalone | WordClass.Possessive | WordClass.Determiner));
            // "a man known as Shorty", "a woman wearing red": a participle behind the noun ends the core.
            if (i > start && text[i].IsLower && text.Is(i - 1, WordClass.PersonNoun | WordClass.BodyNoun)
                && (text.Is(i, WordClass.Namer) || text[i].Normal.EndsWith("ing", StringComparison.Ordinal) || text[i].Normal.EndsWith("ed", StringComparison.Ordinal)))
            {
                break;
            }

            if (stops || (i > start && text.CueAt(i) is not null && IsVerbal(i)))
            {
                break;
            }

            i++;
        }

        return i > coreStart ? new NounPhrase(start, i, coreStart, i) : NounPhrase.None;
    }
}
