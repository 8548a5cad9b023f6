namespace NewsNlp.Quotes;

/// <summary>
/// Reads a verb that no table holds as a cue where its place says so: after speech that ends with a comma or a mark of
/// exclamation or question, beside a phrase that can speak, and before the clause's end ("Fine," Vale deadpanned.).
/// </summary>
internal sealed class UnlistedCues(QuoteText text, NounPhrases phrases)
{
    public CueSite? After(QuotedSpan span, int start, int ceiling)
    {
        if (!SpeechEvidence.EndsLikeSpeech(text.Draft.Text, span) || text.Draft.Text[span.InnerEnd - 1] == '.' || span.Unclosed)
        {
            return null;
        }

        return SubjectFirst(start, ceiling) ?? VerbFirst(start, ceiling);
    }

    private CueSite? SubjectFirst(int start, int ceiling)
    {
        var speaker = phrases.Right(start, ceiling, attach: false);
        if (speaker.IsNone)
        {
            return null;
        }

        // The phrase may have run over the verb: take the verb to be its last word.
        var verb = speaker.End;
        if (verb >= ceiling || !IsPast(verb))
        {
            verb = speaker.End - 1;
            if (verb <= start || !IsPast(verb) || text.NamedAt(verb) is not null)
            {
                return null;
            }

            speaker = new NounPhrase(speaker.Start, verb, Math.Min(speaker.CoreStart, verb - 1), verb);
        }

        if (!phrases.CanSpeak(speaker) || !Closes(verb + 1, ceiling))
        {
            return null;
        }

        return Site(verb, speaker, false);
    }

    private CueSite? VerbFirst(int start, int ceiling)
    {
        if (!IsPast(start) || start + 1 >= ceiling)
        {
            return null;
        }

        var speaker = phrases.Right(start + 1, ceiling);
        return !speaker.IsNone && phrases.CanSpeak(speaker) && Closes(speaker.End, ceiling) ? Site(start, speaker, true) : null;
    }

    private CueSite Site(int verb, NounPhrase speaker, bool inverted)
    {
        var end = inverted ? speaker.End : verb + 1;
        return new CueSite
        {
            Entry = new CueEntry(text.Normal(verb), CueClass.Manner, CueFrames.Quote, null), Form = VerbForm.Past, Cue = new TokenSpan(verb, verb + 1), GroupStart = verb,
            Speaker = speaker, Inverted = inverted, After = end, Tail = end,
        };
    }

    private bool IsPast(int token) =>
        token < text.Count && text[token].IsLower && text[token].Normal.Length > 3 && text[token].Normal.EndsWith("ed", StringComparison.Ordinal)
        && !text.Is(token, WordClass.Boundary);

    private bool Closes(int token, int ceiling) =>
        token >= ceiling || text.IsPunctuation(token) || text.Is(token, WordClass.Preposition | WordClass.Time | WordClass.Adverb | WordClass.Subordinator);
}
