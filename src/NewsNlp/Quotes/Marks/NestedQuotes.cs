using NewsNlp.Documents;

namespace NewsNlp.Quotes;

/// <summary>Quotes inside quotes: "He told me, 'Run,'" Reed said.</summary>
internal sealed class NestedQuotes(QuoteText text)
{
    private readonly SpeakerMentions _mentions = new(text);

    /// <summary>Gives each quote that lies inside another its parent, and brings quotes into text order.</summary>
    public static void Link(List<QuoteDraft> quotes)
    {
        quotes.Sort(static (a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start)
            : a.Span.End != b.Span.End ? b.Span.End.CompareTo(a.Span.End) : a.Kind.CompareTo(b.Kind));
        QuoteDraft? open = null;
        foreach (var quote in quotes)
        {
            while (open is not null && open.Span.End <= quote.Span.Start)
            {
                open = open.Parent;
            }

            if (open is not null && Holds(open, quote))
            {
                quote.Parent = open;
            }

            open = quote.Parent is null && open is not null && open.Span.End > quote.Span.End ? open : quote;
        }
    }

    /// <summary>Adds a direct quote for each inner passage that a cue inside the outer one reports.</summary>
    public void Find()
    {
        foreach (var span in text.Spans)
        {
            if (span.Outer is { } outer && (outer.Done || outer.Outer is not null) && span.Words > 0)
            {
                Read(span, outer);
            }
        }
    }

    private static bool Holds(QuoteDraft outer, QuoteDraft inner)
    {
        foreach (var fragment in outer.Fragments)
        {
            if (fragment.Contains(inner.Span) && fragment != inner.Span)
            {
                return true;
            }
        }

        return false;
    }

    // The cue stands within a few words before the passage, or right behind it.
    private void Read(QuotedSpan span, QuotedSpan outer)
    {
        var floor = Math.Max(outer.Tokens.Start, span.Tokens.Start - 8);
        for (var i = span.Tokens.Start - 1; i > floor; i--)
        {
            if (text.IsStop(i))
            {
                return;
            }

            if (text.CueAt(i) is not { } form || form.Form is VerbForm.Plain && i > floor && !text.Is(i - 1, WordClass.Auxiliary | WordClass.SubjectPronoun))
            {
                continue;
            }

            if (EntryOf(form) is { } entry)
            {
                Add(span, i, entry, form.Form);
                return;
            }
        }
    }

    private static CueEntry? EntryOf(CueForm form)
    {
        foreach (var entry in form.Entries)
        {
            if (entry.Particle is null && entry.Has(CueFrames.Quote))
            {
                return entry;
            }
        }

        return null;
    }

    private void Add(QuotedSpan span, int verb, CueEntry entry, VerbForm form)
    {
        var group = VerbGroupStart(verb);
        var quote = new QuoteDraft { Kind = QuoteKind.Direct, Score = 0.7, Unclosed = span.Unclosed };
        quote.Fragments.Add(span.Span);
        quote.Quoted.Add(span.Inner);
        quote.Cue = new CueDraft(text[verb].Span, entry.Lemma, entry.Class, false, false);
        quote.Evidence.Add(new Evidence("quote.nested", entry.Lemma, text[verb].Span));
        var subject = group - 1;
        if (form != VerbForm.Gerund && subject >= 0 && (text.Is(subject, WordClass.SubjectPronoun) || text.NamedAt(subject) is not null))
        {
            var start = text.NamedAt(subject)?.Tokens.Start ?? subject;
            _mentions.SetSpeaker(quote, new NounPhrase(start, group, start, group));
        }
        else
        {
            quote.NoSpeakerReason = "no speaker stands beside the cue";
        }

        text.Draft.Quotes.Add(quote);
    }

    private int VerbGroupStart(int verb)
    {
        var start = verb;
        while (start > 0 && text.Is(start - 1, WordClass.Auxiliary | WordClass.Adverb | WordClass.Negation))
        {
            start--;
        }

        return start;
    }
}
