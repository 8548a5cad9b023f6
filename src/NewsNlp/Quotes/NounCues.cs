using System.Collections.Frozen;
using NewsNlp.Documents;

namespace NewsNlp.Quotes;

/// <summary>Finds speech behind nouns: "Pell's claim that …", "in Pell's view, …", "a warning from Pell that …".</summary>
internal sealed class NounCues(QuoteText text, NounPhrases phrases, QuoteBuilder builder)
{
    private static readonly FrozenDictionary<string, CueEntry> Nouns = Build();

    private readonly ContentBounds _bounds = new(text);

    public void Find(TokenSpan unit, List<CueSite> sites)
    {
        for (var i = unit.Start; i < unit.End; i++)
        {
            if (text.IsOutside(i) && i + 2 < unit.End && Nouns.TryGetValue(text.Normal(i), out var entry) && !IsCue(sites, i))
            {
                if (entry.Class == CueClass.Opine)
                {
                    View(i, entry, unit, sites);
                }
                else
                {
                    Claim(i, entry, unit, sites);
                }
            }
        }
    }

    private static bool IsCue(List<CueSite> sites, int token)
    {
        foreach (var site in sites)
        {
            if (site.Cue.Contains(token))
            {
                return true;
            }
        }

        return false;
    }

    // Pell's claim that drivers back tolls / claims by drivers that …
    private void Claim(int noun, CueEntry entry, TokenSpan unit, List<CueSite> sites)
    {
        var that = noun + 1;
        var speaker = NounPhrase.None;
        if (text[that].Normal is "by" or "from" or "of")
        {
            speaker = phrases.Right(that + 1, unit.End);
            that = speaker.IsNone ? that : speaker.End;
        }
        else if (text.IsPossessiveMark(noun - 1))
        {
            speaker = phrases.Left(noun - 1, unit.Start);
        }
        else if (OwnerOf(noun) is var owner and >= 0)
        {
            speaker = new NounPhrase(owner, owner + 1, owner, owner + 1);
        }

        if (!text.Is(that, "that") || that + 2 >= unit.End || speaker.IsNone || !phrases.CanSpeak(speaker) && OwnerOf(noun) < 0)
        {
            return;
        }

        var site = Site(noun, entry, speaker);
        var end = noun - unit.Start > 6 || text.Is(that + 1, WordClass.SubjectPronoun) ? _bounds.End(site, that, unit, sites) : EndOfSubject(site, that, unit, sites);
        if (end - that < 3 || IsTaken(that, end))
        {
            return;
        }

        var quote = builder.Report(QuoteKind.Indirect, site, "quote.noun", 0.7);
        quote.Kind = builder.AddWords(quote, that, end) ? QuoteKind.Mixed : QuoteKind.Indirect;
    }

    // "his claim", "its bold prediction": the possessive, with at most one adjective between; -1 for none.
    private int OwnerOf(int noun)
    {
        var owner = noun - 1;
        if (text.IsWordLike(owner) && text[owner].IsLower && !text.Is(owner, WordClass.Boundary | WordClass.Determiner | WordClass.Possessive))
        {
            owner--;
        }

        return text.Is(owner, WordClass.Possessive) && text.IsOutside(owner) ? owner : -1;
    }

    // As a subject the noun's clause ends before the sentence's own verb, the second one.
    private int EndOfSubject(CueSite site, int that, TokenSpan unit, List<CueSite> sites)
    {
        var end = _bounds.End(site, that, unit, sites);
        var verbs = 0;
        for (var i = that + 2; i < end; i++)
        {
            var finite = text.Is(i, WordClass.Verb | WordClass.Be | WordClass.Have | WordClass.Modal)
                || (text[i].IsLower && text[i].Normal.EndsWith("ed", StringComparison.Ordinal))
                || (text.CueAt(i) is { Form: VerbForm.Plain or VerbForm.Past } && text[i - 1].Normal[^1] == 's' && text.Is(i + 1, WordClass.Determiner | WordClass.Possessive));
            if (finite && !text.Is(i - 1, WordClass.Auxiliary) && ++verbs == 2)
            {
                return i;
            }
        }

        return end;
    }

    // In Pell's view, the toll is fair.
    private void View(int noun, CueEntry entry, TokenSpan unit, List<CueSite> sites)
    {
        if (!text.IsComma(noun + 1) || !text.IsPossessiveMark(noun - 1) && !text.Is(noun - 1, WordClass.Possessive))
        {
            return;
        }

        var speaker = text.IsPossessiveMark(noun - 1) ? phrases.Left(noun - 1, unit.Start) : new NounPhrase(noun - 1, noun, noun - 1, noun);
        if (speaker.IsNone || speaker.Start == unit.Start || text[speaker.Start - 1].Normal is not "in")
        {
            return;
        }

        var site = Site(noun, entry, speaker);
        var end = _bounds.End(site, noun + 2, unit, sites);
        if (speaker.Start - 1 != unit.Start || end - noun < 4 || IsTaken(noun + 2, end))
        {
            return;
        }

        var quote = builder.Report(QuoteKind.Indirect, site, "quote.view", 0.75);
        quote.Kind = builder.AddWords(quote, noun + 2, end) ? QuoteKind.Mixed : QuoteKind.Indirect;
    }

    private static CueSite Site(int noun, CueEntry entry, NounPhrase speaker) => new()
    {
        Entry = entry, Form = VerbForm.Plain, Cue = new TokenSpan(noun, noun + 1), GroupStart = noun, Speaker = speaker, After = noun + 1, Tail = noun + 1,
    };

    private bool IsTaken(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text.QuotedAt(i) is { Done: true, Shared: false })
            {
                return true;
            }
        }

        return false;
    }

    private static FrozenDictionary<string, CueEntry> Build()
    {
        var nouns = new Dictionary<string, CueEntry>(StringComparer.Ordinal);
        Add(nouns, CueClass.Claim, "claim claims assertion assertions allegation allegations accusation accusations contention argument insistence prediction predictions");
        Add(nouns, CueClass.Say, "statement statements remark remarks comment comments announcement report reports suggestion suggestions explanation confirmation testimony reminder");
        Add(nouns, CueClass.Deny, "denial denials");
        Add(nouns, CueClass.Warn, "warning warnings");
        Add(nouns, CueClass.Promise, "promise promises pledge pledges vow vows assurance assurances");
        Add(nouns, CueClass.Admit, "admission confession acknowledgement acknowledgment");
        Add(nouns, CueClass.Demand, "demand demands");
        Add(nouns, CueClass.Opine, "view opinion words eyes");
        return nouns.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static void Add(Dictionary<string, CueEntry> nouns, CueClass cueClass, string words)
    {
        foreach (var word in words.Split(' '))
        {
            nouns[word] = new CueEntry(word, cueClass, CueFrames.That | CueFrames.Clause, null);
        }
    }
}
