using NewsNlp.Documents;

namespace NewsNlp.Quotes;

/// <summary>Speech without quotation marks that the layout shows: "Pell: we will close the bridge" in a headline, transcripts.</summary>
internal sealed class UnmarkedQuotes(QuoteText text, NounPhrases phrases, QuoteBuilder builder)
{
    private const int MaxTag = 6;

    /// <summary>Reads a sentence that starts its block; whether it was such speech.</summary>
    public bool Find(TokenSpan unit)
    {
        var block = text.Draft.Blocks[text.Draft.BlockOf(text[unit.Start].Start)];
        if (block.Span.Start != text[unit.Start].Start || block.Kind is BlockKind.Boilerplate or BlockKind.Byline or BlockKind.Dateline)
        {
            return false;
        }

        if (block.Kind is BlockKind.Headline && SourceBehindDash(unit))
        {
            return true;
        }

        var colon = -1;
        for (var i = unit.Start + 1; i < unit.End && i <= unit.Start + MaxTag; i++)
        {
            if (text.IsColon(i))
            {
                colon = i;
                break;
            }

            if (!text.IsWordLike(i) && !text.IsPossessiveMark(i))
            {
                return false;
            }
        }

        if (colon < 0 || colon + 2 >= unit.End)
        {
            return false;
        }

        // A first line that is one sentence is a headline too, whatever stands at its end.
        var heading = block.Kind is BlockKind.Headline or BlockKind.Subheading || (block.Span.Start == text.Draft.Blocks[0].Span.Start
            && text.Draft.Blocks.Count > 1 && unit.End - unit.Start <= 30 && text[unit.End - 1].End >= block.Span.End - 1);
        // Pell: ‘Of course’ we will: a passage that is the whole line is a direct quote.
        if (text.QuotedAt(colon + 1) is { } passage && (!heading || passage.Tokens.End >= unit.End - 1))
        {
            return false;
        }

        var speaker = phrases.Right(unit.Start, colon);
        if (speaker.End != colon || !(heading ? IsSource(speaker) : IsTag(speaker)))
        {
            return false;
        }

        Add(unit, colon, speaker, heading, block);
        return true;
    }

    // Bridge 'unsafe' - report: the quoted words of a headline that names its source behind a dash.
    private bool SourceBehindDash(TokenSpan unit)
    {
        var dash = unit.End - 2;
        while (dash > unit.Start && dash > unit.End - 6 && !text.IsDash(dash))
        {
            dash--;
        }

        if (!text.IsDash(dash) || !text.IsOutside(dash))
        {
            return false;
        }

        var source = phrases.Right(dash + 1, unit.End);
        QuotedSpan? first = null;
        for (var i = unit.Start; i < dash; i++)
        {
            first ??= text.QuotedAt(i);
        }

        if (first is null || source.End != unit.End || !IsSource(source) || SpeechEvidence.IsTitleCased(text, first))
        {
            return false;
        }

        var quote = builder.Bare(QuoteKind.Mixed, "quote.headline-source", 0.45);
        QuoteBuilder.AddSpans(quote, first);
        builder.SetSpeaker(quote, source);
        return true;
    }

    private void Add(TokenSpan unit, int colon, NounPhrase speaker, bool heading, Block block)
    {
        var site = new CueSite
        {
            Entry = Sources.Colon, Form = VerbForm.Plain, Cue = new TokenSpan(colon, colon + 1), GroupStart = colon, Speaker = speaker,
            After = colon + 1, Tail = colon + 1,
        };
        var quote = builder.Report(heading ? QuoteKind.Indirect : QuoteKind.Direct, site, heading ? "quote.headline-colon" : "quote.transcript", 0.7);
        var end = heading ? unit.End : text.Draft.TokensIn(block.Span).End;
        if (builder.AddWords(quote, colon + 1, end) && heading)
        {
            quote.Kind = QuoteKind.Mixed;
        }
    }

    private bool IsSource(NounPhrase speaker) =>
        text.NamedAt(speaker.CoreEnd - 1) is { Type: EntityType.Person or EntityType.Organization }
        || text.Is(speaker.CoreEnd - 1, WordClass.PersonNoun | WordClass.BodyNoun | WordClass.DocumentNoun);

    // PELL: / Maria Pell: at a paragraph's start.
    private bool IsTag(NounPhrase speaker)
    {
        for (var i = speaker.Start; i < speaker.End; i++)
        {
            if (text.NamedAt(i) is { Type: EntityType.Country or EntityType.Location or EntityType.Date }
                || (!text[i].IsUpper && !text.IsType(i, EntityType.Person) && !text.IsType(i, EntityType.Office)))
            {
                return false;
            }
        }

        return text.IsType(speaker.CoreEnd - 1, EntityType.Person) || (text[speaker.Start].IsUpper && text[speaker.Start].Length > 2);
    }
}
