namespace NewsNlp.Quotes;

/// <summary>Finds where the words that a cue reports begin and end.</summary>
internal sealed class ContentBounds(QuoteText text)
{
    /// <summary>The token after the last one of a content that starts at <paramref name="start"/>.</summary>
    public int End(CueSite site, int start, TokenSpan unit, List<CueSite> sites)
    {
        var end = ByMarks(site, start, unit);
        foreach (var other in sites)
        {
            if (other == site || other.Start <= start || other.Cue.Start >= end)
            {
                continue;
            }

            var cut = CutBefore(other, start, end);
            if (cut > start && cut < end)
            {
                end = cut;
                break;
            }
        }

        return Trim(start, end);
    }

    /// <summary>Drops punctuation at the end that belongs to the reporter's sentence.</summary>
    public int Trim(int start, int end)
    {
        while (end > start && text.IsOutside(end - 1) && (text.IsPunctuation(end - 1) && text[end - 1].Normal is not (")" or "]" or "%"))
               && !IsAbbreviation(end - 1))
        {
            end--;
        }

        return end;
    }

    private bool IsAbbreviation(int token) => text[token].Length > 1 && char.IsLetter(text.Char(token));

    private int ByMarks(CueSite site, int start, TokenSpan unit)
    {
        var end = unit.End;
        var inside = IsInsideClause(site, unit);
        var aside = text.IsComma(start + 1); // "in which he noted that, when it rains, the ferry is late": one comma closes the aside

        // urged them [to wait] and left: a past tense cannot belong to an infinitive or an -ing form.
        // Nothing may stand behind a cue that ends the text.
        var depth = 0;
        var bare = start < end && (text[start].Normal is "to" or "not" || (site.Entry.Has(CueFrames.Gerund) && text[start].Normal.EndsWith("ing", StringComparison.Ordinal)));
        for (var i = start + 1; i < end; i++)
        {
            if (text.QuotedAt(i) is { } quoted)
            {
                // A passage that is a quote of its own ends the paraphrase before it.
                if (quoted is { Done: true, Shared: false } && i > start && quoted.Tokens.Start == i)
                {
                    return i;
                }

                if (text.IsColon(i - 1) && quoted.Words >= 4 && quoted.Tokens.Start == i && SpeechEvidence.EndsLikeSpeech(text.Draft.Text, quoted))
                {
                    return i;
                }

                if (ClosesSentence(quoted, end) || ReporterGoesOn(quoted, end) || (inside && quoted.InnerEnd > quoted.InnerStart && text.Draft.Text[quoted.InnerEnd - 1] == ',' && !IsListed(quoted.Tokens.End, end)))
                {
                    return quoted.Tokens.End;
                }

                i = Math.Max(i, quoted.Tokens.End - 1);
                continue;
            }

            if (bare && text.Is(i, WordClass.Coordinator) && IsPastVerb(i + 1, end))
            {
                return text.IsComma(i - 1) ? i - 1 : i;
            }

            depth += text[i].Normal is "(" ? 1 : text[i].Normal is ")" && depth > 0 ? -1 : 0;
            if ((text[i].Normal == ";" && depth == 0) || (text.IsStop(i) && i + 1 < end && text[i + 1].IsCapitalized && text[i].Length == 1 && text[i + 1].SpaceBefore))
            {
                return i;
            }

            if (text.IsComma(i) && aside && i > start + 1)
            {
                aside = false;
                continue;
            }

            if (text.IsComma(i) && (IsComment(i + 1, end) || (inside && i > start + 2)))
            {
                return i;
            }

            if (text.IsDash(i) && (IsComment(i + 1, end) || (site.Relative && text.IsDash(site.GroupStart - 2))))
            {
                return i; // the study -- which says it is late -- came out
            }

            if (text.IsDash(i) && text.Is(i + 1, "which"))
            {
                var close = ClosingDash(i + 1, end);
                if (close < 0)
                {
                    return i;
                }

                i = close; // if sales - which make up a third - fall, all is lost
            }
        }

        return end;
    }

    // The cue stands in a clause that a comma will end: "since one chain admitted lying, …", ", which Pell says is wrong, …".
    private bool IsInsideClause(CueSite site, TokenSpan unit)
    {
        if (site.Relative)
        {
            return text.IsComma(site.GroupStart - 2);
        }

        if (site.Borrowed && site.Speaker.Start > site.Cue.Start)
        {
            return true; // "After saying it was late, she left"
        }

        if (site.Borrowed && text.Is(unit.Start, WordClass.Subordinator) && !text.Is(unit.Start, "that") && !HasComma(unit.Start, site.GroupStart))
        {
            return true; // "When Pell rose and said it was late, the crowd left"
        }

        var before = site.Start - 1;
        return before >= unit.Start && (text[before].Normal is "which" || (text.Is(before, WordClass.Subordinator) && before - unit.Start <= 1 && !text.Is(before, "that")));
    }

    private bool HasComma(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text.IsComma(i) && text.IsOutside(i))
            {
                return true;
            }
        }

        return false;
    }

    // said it was "the end." Then … : a full stop inside the marks ends the sentence as well.
    private bool ClosesSentence(QuotedSpan quoted, int end)
    {
        var last = quoted.InnerEnd - 1;
        return last >= quoted.InnerStart && text.Draft.Text[last] is '.' or '!' or '?' && quoted.Tokens.End < end && text[quoted.Tokens.End].IsCapitalized;
    }

    // The dash that closes an aside, with words of the clause behind it; -1 for none.
    private int ClosingDash(int start, int end)
    {
        for (var k = start; k + 1 < end && k < start + 30 && text.IsOutside(k); k++)
        {
            if (text.IsDash(k))
            {
                return text.IsWordLike(k + 1) ? k : -1;
            }

            if (text.IsStop(k) || text[k].Normal == ";")
            {
                return -1;
            }
        }

        return -1;
    }

    // said that is a "distortion," describing the team as able: behind the comma the reporter goes on.
    private bool ReporterGoesOn(QuotedSpan quoted, int end)
    {
        var next = quoted.Tokens.End;
        if (next + 1 >= end || quoted.InnerEnd <= quoted.InnerStart || text.Draft.Text[quoted.InnerEnd - 1] != ',' || !text[next].IsLower || !text.IsOutside(next + 1))
        {
            return false;
        }

        // "is unfair," but he kept his temper: so it does where a clause with a subject or a past form follows.
        if (text[next].Normal is "but" or "though" or "although" or "while")
        {
            return text.Is(next + 1, WordClass.SubjectPronoun) || text.NamedAt(next + 1) is not null || IsPastVerb(next + 1, end);
        }

        return text[next].Normal.Length > 5 && text[next].Normal.EndsWith("ing", StringComparison.Ordinal) && !text.Is(next, WordClass.Preposition)
            && !text.Is(next + 1, WordClass.Auxiliary);
    }

    private bool IsPastVerb(int token, int end) =>
        token < end && text.IsOutside(token) && text[token].IsLower
        && (text.Is(token, WordClass.Verb) || text.CueAt(token) is { Form: VerbForm.Past } || (text[token].Normal.Length > 3 && text[token].Normal.EndsWith("ed", StringComparison.Ordinal)));

    // said he "loves trains," and "trains love me": another passage follows.
    private bool IsListed(int token, int end) => text.Is(token, WordClass.Coordinator) && token + 1 < end && !text.IsOutside(token + 1);

    // ", a move that angered drivers"
    private bool IsComment(int token, int end)
    {
        if (token + 1 >= end || text[token].Normal is not ("a" or "an" or "the"))
        {
            return false;
        }

        for (var k = token + 1; k < end && k < token + 4; k++)
        {
            if (text.Is(k, WordClass.Comment))
            {
                return k + 1 < end && (text.Is(k + 1, WordClass.Relative | WordClass.Auxiliary | WordClass.Preposition) || text[k + 1].Normal is "that" || text[k + 1].IsLower);
            }
        }

        return false;
    }

    // "…, but in a later interview said": the conjunction before a cue and its adverbial.
    private int BeforeAdverbial(int token, int start)
    {
        for (var k = token - 1; k > start && k > token - 6 && text.IsOutside(k) && !text.IsPunctuation(k); k--)
        {
            if (text.Is(k, WordClass.Coordinator))
            {
                return text.Is(k + 1, WordClass.Preposition) ? k : token;
            }
        }

        return token;
    }

    // Where a later cue of the sentence ends the content of this one; -1 where it lies inside it.
    private int CutBefore(CueSite other, int start, int end)
    {
        var t = other.Start - 1;
        if (other.Entry == Sources.AccordingTo || other.Entry == Sources.Per)
        {
            return other.Start;
        }

        if (t <= start || !text.IsOutside(t))
        {
            return -1;
        }

        if (other.Borrowed)
        {
            t = BeforeAdverbial(t, start);
            if (other.Form == VerbForm.Gerund)
            {
                return text.Is(t, WordClass.Coordinator) && text.IsComma(t - 1) ? t - 1 : text.IsComma(t) || text.IsDash(t) ? t : text[t].Normal is "before" or "while" or "after" ? t : -1;
            }

            var reports = !other.Entry.Has(CueFrames.Guarded) || text.Is(other.After, "that") || !text.IsOutside(Math.Min(other.After, text.Count - 1));
            return text.Is(t, WordClass.Coordinator) && reports ? t : text.IsComma(t) && text.Is(t - 1, WordClass.Coordinator) && reports ? t - 1 : -1;
        }

        if (text.IsComma(t) || text.IsDash(t))
        {
            // "tolls would rise, Pell said": a second attribution, with nothing after it.
            var closes = other.After >= end || text.IsPunctuation(other.After);
            return closes ? t : -1;
        }

        if (text.Is(t, WordClass.Coordinator) || text[t].Normal is "while" or "though" or "although")
        {
            return text.IsComma(t - 1) ? t - 1 : -1;
        }

        return -1;
    }
}
