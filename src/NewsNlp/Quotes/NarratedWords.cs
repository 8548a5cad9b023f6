using System.Collections.Frozen;
using NewsNlp.Documents;
using NewsNlp.Mentions;

namespace NewsNlp.Quotes;

/// <summary>
/// Quoted words in a sentence whose verb no table holds: The council waved off the plan as having “no real effect”. Several
/// words that begin in lower case are mostly somebody's; the subject of the sentence, where it can speak, is whose.
/// </summary>
internal sealed class NarratedWords(QuoteText text, NounPhrases phrases, SubjectFinder subjects, QuoteBuilder builder)
{
    private const int FewestWords = 3;
    private const int SpeechWords = 6;
    private const int Reach = 14;

    // Verbs of thought and stance, whose object is what their subject holds.
    private static readonly FrozenSet<string> Stances = WordSet.Of(
        """
        think thinks thought believe believes believed want wants wanted hope hopes hoped fear fears feared consider considers considered
        see sees view views viewed reject rejects rejected oppose opposes opposed support supports supported mock mocks mocked
        tout touts touted seek seeks sought favor favors favored favour favours favoured decry decries decried bemoan bemoans bemoaned
        vent vents vented rail rails railed speak speaks spoke talk talks talked preach preaches preached advocate advocates advocated
        condemn condemns condemned denounce denounces denounced assail assails assailed hail hails hailed portray portrays portrayed
        cast casts paint paints painted coin coins coined
        """);

    // Words that are read, heard, got or performed are somebody else's.
    private static readonly FrozenSet<string> Receptions = WordSet.Of(
        """
        receive receives received find finds found read reads hear hears heard overhear overhears overheard face faces faced get gets got
        see sees saw notice notices noticed watch watches watched sing sings sang play plays played recite recites recited
        perform performs performed discover discovers discovered obtain obtains obtained
        """);

    // What holds words of a source of its own: a letter with the words "pay up".
    private static readonly FrozenSet<string> Texts = WordSet.Of(
        """
        letter letters note notes sign signs threat threats banner banners song songs message messages slogan slogans poster posters
        placard placards lyric lyrics text texts email emails e-mail e-mails tweet tweets warning warnings leaflet leaflets inscription
        """);

    /// <summary>Attributes the passage where the evidence is enough; whether it did.</summary>
    public bool Find(QuotedSpan span, TokenSpan unit)
    {
        if (!IsPhrase(span, unit))
        {
            return false;
        }

        var words = Words(span);
        var subject = subjects.MainSubject(unit);
        var verb = subject.IsNone || subject.End >= span.Tokens.Start || !phrases.CanSpeak(subject) || !IsSomebody(subject) ? -1 : Verb(subject, span);
        if (verb < 0)
        {
            return false;
        }

        var holds = Stances.Contains(text[verb].Normal) || (text.CueAt(verb) is { } cue && cue.Entries[^1].Has(CueFrames.That));
        if (!holds && (words < FewestWords || (words < 5 && text.Is(span.Tokens.Start - 1, WordClass.Determiner) && !SpeechEvidence.HasVerb(text, span))))
        {
            return false;
        }

        var start = Start(verb + 1, span);
        var says = text.CueAt(verb) is { } saying && saying.Entries[^1].Class == CueClass.Say && saying.Entries[^1].Has(CueFrames.That);
        if ((start < 0 && (!says || words < FewestWords)) || HasOtherSource(verb, span.Tokens.Start, says))
        {
            // Organisers want a fair, which is a “free-for-all”; Hale dismissed Reed's talk of “a slow ruin”.
            return false;
        }

        var quote = builder.Bare(QuoteKind.Mixed, "quote.narrated", 0.35);
        if (start < 0)
        {
            QuoteBuilder.AddSpans(quote, span);
        }
        else
        {
            builder.AddWords(quote, start, End(span, unit));
        }

        builder.SetSpeaker(quote, subject);
        return true;
    }

    private bool IsPhrase(QuotedSpan span, TokenSpan unit)
    {
        var first = span.InnerStart < span.InnerEnd ? text.Draft.Text[span.InnerStart] : ' ';
        return char.IsLower(first) && span.Continued is null && span.ContinuedFrom is null && !span.Unclosed
            && !SpeechEvidence.IsTitleCased(text, span) && !SpeechEvidence.IsNamed(text, span, unit.Start);
    }

    /// <summary>Words long enough for speech that nothing else takes: the speaker of the cue before them is their likely source.</summary>
    public bool FindLoose(QuotedSpan span, TokenSpan unit, List<CueSite> sites)
    {
        if (!IsPhrase(span, unit) || Words(span) < SpeechWords)
        {
            return false;
        }

        for (var i = sites.Count - 1; i >= 0; i--)
        {
            var site = sites[i];
            if (!site.Passive && !site.Relative && !Receptions.Contains(text[site.Cue.Start].Normal) && site.Cue.End <= span.Tokens.Start && phrases.CanSpeak(site.Speaker))
            {
                var quote = builder.Bare(QuoteKind.Mixed, "quote.narrated", 0.3);
                QuoteBuilder.AddSpans(quote, span);
                builder.SetSpeaker(quote, site.Speaker);
                return true;
            }
        }

        return false;
    }

    private int Words(QuotedSpan span)
    {
        var count = 1;
        for (var i = span.Tokens.Start + 1; i < span.Tokens.End; i++)
        {
            count += text[i].SpaceBefore ? 1 : 0;
        }

        return count;
    }

    private bool IsSomebody(NounPhrase subject)
    {
        for (var i = subject.CoreStart; i < subject.CoreEnd; i++)
        {
            if (text.NamedAt(i) is { Type: EntityType.Person or EntityType.Organization } || text.Is(i, WordClass.PersonNoun | WordClass.BodyNoun)
                || text[i].Normal is "he" or "she" or "they" || text.NominalAt(i) is { Kind: MentionKind.Nominal })
            {
                return true;
            }
        }

        return false;
    }

    // The finite verb right behind the subject; -1 for none, a passive or a copula, which report nothing of their subject's.
    private int Verb(NounPhrase subject, QuotedSpan span)
    {
        var i = subject.End;
        while (i < span.Tokens.Start && text.Is(i, WordClass.Have | WordClass.Adverb | WordClass.Modal | WordClass.Negation))
        {
            i++;
        }

        if (i >= span.Tokens.Start || !text.IsWordLike(i) || !text[i].IsLower || text.Is(i, WordClass.Be | WordClass.Do) || !text.IsOutside(i))
        {
            return -1;
        }

        var word = text[i].Normal;
        var finite = text.CueAt(i) is not null || text.Is(i, WordClass.Verb) || i > subject.End || word.EndsWith("ed", StringComparison.Ordinal)
            || (word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal));
        return finite && !text.Is(i, WordClass.Preposition | WordClass.Coordinator | WordClass.Relative | WordClass.Determiner) ? i : -1;
    }

    // The object begins behind the verb and its preposition; -1 where something parts it from the passage.
    private int Start(int behind, QuotedSpan span)
    {
        var start = text.Is(behind, WordClass.Preposition) || text[behind].Normal is "off" or "out" or "up" or "down" ? behind + 1 : behind;
        if (span.Tokens.Start - start > Reach)
        {
            return -1;
        }

        for (var i = start; i < span.Tokens.Start; i++)
        {
            if (!text.IsOutside(i) || text.IsPunctuation(i) || text.Is(i, WordClass.Coordinator | WordClass.Relative) || (text.Is(i, WordClass.Subordinator) && text[i].Normal is not ("as" or "before" or "after")))
            {
                return -1;
            }
        }

        return Math.Min(start, span.Tokens.Start);
    }

    // Somebody else, or a text, stands between the verb and the passage; or the verb itself takes in what others say. Behind
    // a verb of saying people are whom the words are about, unless something is theirs ("repeated Reed's claim").
    private bool HasOtherSource(int verb, int end, bool says)
    {
        var taken = Receptions.Contains(text[verb].Normal);
        for (var i = verb + 1; i < end; i++)
        {
            var somebody = text.NamedAt(i) is { Type: EntityType.Person or EntityType.Organization }
                || text.NominalAt(i) is { Kind: MentionKind.Nominal, Type: EntityType.Person or EntityType.Organization }
                || text.Is(i, WordClass.PersonNoun | WordClass.BodyNoun);
            if ((somebody && (!says || text.IsPossessiveMark(i + 1))) || Texts.Contains(text[i].Normal))
            {
                return true;
            }

            taken &= text[i].Normal is not "as"; // "saw the job as a …": what he thinks of it
        }

        return taken;
    }

    // Nouns that the passage modifies, up to the next word that begins something else.
    private int End(QuotedSpan span, TokenSpan unit)
    {
        var i = span.Tokens.End;
        if (text.Draft.Text[span.InnerEnd - 1] is ',' or '.' or '!' or '?')
        {
            return i;
        }

        while (i < unit.End && i < span.Tokens.End + 3 && text.IsOutside(i) && text.IsWordLike(i) && text[i].IsLower
            && !text.Is(i, WordClass.Boundary | WordClass.Adverb | WordClass.Determiner) && !text[i].Normal.EndsWith("ing", StringComparison.Ordinal)
            && !text[i].Normal.EndsWith("ed", StringComparison.Ordinal) && text.CueAt(i) is null)
        {
            i++;
        }

        return i;
    }
}
