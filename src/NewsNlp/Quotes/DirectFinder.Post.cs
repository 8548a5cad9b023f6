using NewsNlp.Documents;

namespace NewsNlp.Quotes;

/// <content>The cue behind a passage.</content>
internal sealed partial class DirectFinder
{
    private CueSite? Post(QuotedSpan span, int ceiling, List<CueSite> sites)
    {
        var p = span.Tokens.End;
        while (p < ceiling && (text.IsComma(p) || text.IsDash(p)))
        {
            p++;
        }

        if (p >= ceiling || !text.IsOutside(p))
        {
            return null;
        }

        if (!IsWholeSentenceBefore(span))
        {
            return null;
        }

        foreach (var site in sites)
        {
            if (site.Cue.Start >= ceiling || site.Start > p)
            {
                break;
            }

            if (!site.Used && !site.Relative && !site.Passive && site.Start == p && site.Cue.Start >= p
                && site.Entry.Has(CueFrames.Quote | CueFrames.Clause) && !(site.Borrowed && site.Form == VerbForm.Gerund))
            {
                return BelongsToNext(span, site, ceiling) || IsListed(span, site) ? null : site;
            }
        }

        return Distant(span, p, ceiling, sites) ?? _unlisted.After(span, p, ceiling);
    }

    // "…," a narrator in the film says. / "…," Ana Purner, 67, a retired teacher in Dayton, Ohio, said: the comma inside
    // the marks makes what follows the speaker, up to the first verb that reports.
    private CueSite? Distant(QuotedSpan span, int p, int ceiling, List<CueSite> sites)
    {
        if (span.InnerEnd <= span.InnerStart || text.Draft.Text[span.InnerEnd - 1] is not (',' or '!' or '?') || span.Unclosed)
        {
            return null;
        }

        foreach (var site in sites)
        {
            if (site.Cue.Start <= p || site.Relative || site.Borrowed)
            {
                continue;
            }

            if (site.Cue.Start >= ceiling || site.Used || site.Passive || site.Inverted || site.Form == VerbForm.Gerund || !site.Entry.Has(CueFrames.Quote))
            {
                return null;
            }

            var speaker = phrases.Right(p, site.GroupStart);
            var rest = speaker.End;
            if (speaker.IsNone || !(phrases.CanSpeak(speaker) || text.Is(p, WordClass.Determiner | WordClass.Possessive)) || (rest < site.GroupStart && !text.IsPunctuation(rest) && !text.Is(rest, WordClass.Preposition)))
            {
                return null;
            }

            site.Speaker = speaker;
            site.AsideStart = rest;
            return site;
        }

        return null;
    }

    // "… my heart is clean." Reed said: "…": behind a full stop the cue opens what comes next.
    private bool BelongsToNext(QuotedSpan span, CueSite site, int ceiling)
    {
        var full = span.InnerEnd > span.InnerStart && text.Draft.Text[span.InnerEnd - 1] == '.';
        if (site.Inverted || site.After >= text.Count)
        {
            return false;
        }

        if (text.IsColon(site.After) && !SplitsSentence(span))
        {
            return true;
        }

        return full && (site.After >= ceiling || !text.IsOutside(site.After) || (!text.IsStop(site.After) && !Ends(site.After)) || (text.IsComma(site.After) && site.After + 1 >= ceiling && ceiling < text.Count && !text.IsOutside(ceiling)));
    }

    // The passage starts its clause: nothing of the reporter's stands before it that it would finish.
    private bool IsWholeSentenceBefore(QuotedSpan span)
    {
        var before = span.Tokens.Start - 1;
        if (before < 0 || (text[span.Tokens.Start].Shape & TokenShape.BlockStart) != 0 || !text.IsOutside(before))
        {
            return true;
        }

        return !text.IsWordLike(before) && !text.IsPossessiveMark(before) && !(text.IsComma(before) && !char.IsUpper(text.Draft.Text[span.InnerStart])) || text.Is(before, WordClass.Coordinator)
            || IsUnitStart(span.Tokens.Start);
    }

    private bool IsUnitStart(int token)
    {
        var sentence = text.Draft.Sentences[text.Draft.SentenceOf(token)];
        return sentence.Tokens.Start == token;
    }

    private bool SplitsSentence(QuotedSpan span) => span.InnerEnd > span.InnerStart && text.Draft.Text[span.InnerEnd - 1] == ',';

    private bool Ends(int token) => token >= text.Count || text.IsComma(token) || text.Is(token, WordClass.Preposition | WordClass.Subordinator);

    // "R," or "D," according to taste.
    private static bool IsListed(QuotedSpan span, CueSite site) => site.Entry == Sources.AccordingTo && span.Words <= 2;
}
