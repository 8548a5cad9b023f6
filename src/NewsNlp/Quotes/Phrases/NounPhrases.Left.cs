namespace NewsNlp.Quotes;

/// <content>Leftward, from a verb.</content>
internal sealed partial class NounPhrases
{
    // "Rep. Ana Vale (D-Md.)": the bracket belongs to the phrase, not to its core.
    private NounPhrase LeftCore(int end, int floor)
    {
        var last = SkipBracketLeft(end - 1, floor);
        var core = BareCore(last + 1, floor);
        return core.IsNone || last == end - 1 ? core : core with { End = end };
    }

    private NounPhrase BareCore(int end, int floor)
    {
        var i = end - 1;
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
}
