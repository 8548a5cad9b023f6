using NewsNlp.Documents;

namespace NewsNlp.Quotes;

/// <summary>Puts a quote together from its pieces, its cue and its speaker phrase.</summary>
internal sealed class QuoteBuilder(QuoteText text, SpeakerMentions mentions)
{
    /// <summary>A quote that a cue reports; it is added to the document.</summary>
    public QuoteDraft Report(QuoteKind kind, CueSite site, string rule, double score)
    {
        var quote = new QuoteDraft { Kind = kind, Score = Scored(site, score) };
        var cue = new TextSpan(text[site.Cue.Start].Start, text[site.Cue.End - 1].End);
        quote.Cue = new CueDraft(cue, site.Entry.Lemma, site.Entry.Class, site.Negated, site.Hedged);
        quote.Evidence.Add(new Evidence(rule, site.Entry.Lemma, cue));
        SetSpeaker(quote, site.Speaker);
        if (!site.Addressee.IsNone)
        {
            quote.Addressee = mentions.Find(site.Addressee);
        }

        site.Used = true;
        text.Draft.Quotes.Add(quote);
        return quote;
    }

    /// <summary>A quote without a cue beside it.</summary>
    public QuoteDraft Bare(QuoteKind kind, string rule, double score)
    {
        var quote = new QuoteDraft { Kind = kind, Score = score };
        quote.Evidence.Add(new Evidence(rule));
        text.Draft.Quotes.Add(quote);
        return quote;
    }

    /// <summary>Says who speaks, or that nobody is named.</summary>
    public void SetSpeaker(QuoteDraft quote, NounPhrase speaker)
    {
        if (speaker.IsNone)
        {
            quote.NoSpeakerReason = "no source is named";
        }
        else
        {
            mentions.SetSpeaker(quote, speaker);
        }
    }

    /// <summary>Adds a passage, and those of later paragraphs that go on with it, as pieces.</summary>
    public static void AddSpans(QuoteDraft quote, QuotedSpan span)
    {
        for (var part = span; part is not null; part = part.Continued)
        {
            quote.Fragments.Add(part.Span);
            quote.Quoted.Add(part.Inner);
            quote.Unclosed |= part.Unclosed;
            part.Done = true;
        }
    }

    /// <summary>Lets the last piece run on over the reporter's words behind its closing mark.</summary>
    public static void Extend(QuoteDraft quote, int end)
    {
        quote.Fragments[^1] = new TextSpan(quote.Fragments[^1].Start, end);
        quote.Kind = QuoteKind.Mixed;
    }

    /// <summary>Adds a piece in the reporter's words; quoted passages in it become its quoted parts.</summary>
    /// <returns>Whether it holds quoted words.</returns>
    public bool AddWords(QuoteDraft quote, int start, int end)
    {
        var span = new TextSpan(text[start].Start, Math.Max(text[end - 1].End, text[start].End));
        quote.Fragments.Add(span);
        QuotedSpan? last = null;
        for (var i = start; i < end; i++)
        {
            var quoted = text.QuotedAt(i);
            if (quoted is not null && quoted != last)
            {
                // A passage may run on past the clause: only its part in the piece belongs to this quote.
                var from = Math.Max(span.Start, quoted.Inner.Start);
                var to = Math.Min(span.End, quoted.Inner.End);
                if (from < to)
                {
                    quote.Quoted.Add(new TextSpan(from, to));
                }

                quote.Unclosed |= quoted.Unclosed;
                quoted.Done = true;
                last = quoted;
            }
        }

        return last is not null;
    }

    private static double Scored(CueSite site, double score)
    {
        if (site.Borrowed)
        {
            score -= 0.05;
        }

        if (site.AsideStart >= 0)
        {
            score -= 0.05;
        }

        return site.Entry.Has(CueFrames.Guarded) ? score - 0.05 : score;
    }
}
