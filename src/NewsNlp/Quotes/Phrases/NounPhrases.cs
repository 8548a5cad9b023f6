using System.Collections.Frozen;
using NewsNlp.Documents;
using NewsNlp.Mentions;

namespace NewsNlp.Quotes;

/// <summary>Delimits noun phrases, leftward from a verb and rightward from one, without a parser: by closed-class words and mentions.</summary>
internal sealed partial class NounPhrases(QuoteText text)
{
    private const int MaxLength = 30;

    // Nouns, adjectives, verbs and names in -ly.
    private static readonly FrozenSet<string> NoAdverbs = WordSet.Of(
        """
        family supply oversupply resupply assembly reply anomaly monopoly bully ally rally tally folly jelly belly butterfly dragonfly firefly
        melancholy panoply homily orderly weekly daily monthly yearly quarterly nightly hourly early elderly only likely unlikely costly
        deadly friendly unfriendly lonely lovely lively silly jolly hilly chilly ghostly ghastly sickly stately burly surly unruly timely
        untimely homely disorderly scholarly worldly earthly heavenly cowardly motherly fatherly brotherly womanly saintly princely beastly
        neighborly neighbourly leisurely unsightly unseemly portly godly grisly curly woolly bubbly prickly apply comply imply multiply
        italy july sally kelly molly polly emily billy reilly connolly donnelly beverly kimberly
        """);

    /// <summary>The phrase that ends before <paramref name="end"/>, not reaching before <paramref name="floor"/>.</summary>
    public NounPhrase Left(int end, int floor)
    {
        floor = Math.Max(floor, end - MaxLength);
        var core = LeftCore(end, floor);
        if (core.IsNone)
        {
            return core;
        }

        if (core.End - core.Start > 1 && IsLeadingAdverb(core.Start))
        {
            core = core with { Start = core.Start + 1, CoreStart = Math.Max(core.CoreStart, core.Start + 1) };
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
            else if (text.NominalAt(i) is { } nominal && (nominal.Kind != MentionKind.Pronoun || i == phrase.CoreEnd - 1)
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

    /// <summary>Whether the phrase's core names somebody, a body or a document; a thing ("the calls of frogs") is the source of nothing.</summary>
    public bool IsSource(NounPhrase phrase)
    {
        for (var i = phrase.CoreStart; i < phrase.CoreEnd; i++)
        {
            if (text.NamedAt(i) is not null || text.NominalAt(i) is not null || (text[i].IsCapitalized && i > phrase.Start)
                || text.Is(i, WordClass.PersonNoun | WordClass.BodyNoun | WordClass.DocumentNoun | WordClass.SubjectPronoun | WordClass.Standalone))
            {
                return true;
            }
        }

        return false;
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

    /// <summary>"Separately," at the start of a sentence: no name, though it has a capital.</summary>
    public bool IsSentenceAdverb(int token) =>
        text.IsComma(token + 1) && IsLeadingAdverb(token);

    /// <summary>"Separately Hale said": the same without a comma.</summary>
    private bool IsLeadingAdverb(int token) =>
        text[token].IsCapitalized && text[token].Normal.Length > 4 && text[token].Normal.EndsWith("ly", StringComparison.Ordinal) && !NoAdverbs.Contains(text[token].Normal)
        && text.NamedAt(token) is null && (token == 0 || (text[token].Shape & TokenShape.BlockStart) != 0 || !text.IsOutside(token - 1) || text.IsStop(token - 1));

    private bool LooksPlural(int token) => text[token].IsLower && text[token].Normal.Length > 3 && text[token].Normal[^1] == 's';

    private bool IsAnd(int token) => token >= 0 && token < text.Count && text[token].Normal is "and" or "&";

    private bool IsNamedPhrase(NounPhrase phrase) =>
        text.NamedAt(phrase.CoreEnd - 1) is not null || text[phrase.CoreEnd - 1].IsCapitalized;

    private NounPhrase RightCore(int start, int ceiling)
    {
        var i = start;
        if (i >= ceiling || !text.IsOutside(i))
        {
            return NounPhrase.None;
        }

        if (IsSentenceAdverb(i))
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
                if (named.Type == EntityType.Person && i < ceiling && text[i].IsLower && text.Is(i, WordClass.DocumentNoun))
                {
                    i++; // "the Reed report"
                    break;
                }

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

            // After an article even "ruling" and "claim" are nouns.
            if (stops || (i > start && text.CueAt(i) is not null && IsVerbal(i) && text[i - 1].Normal is not ("the" or "a" or "an" or "this" or "its" or "their")))
            {
                break;
            }

            i++;
        }

        return i > coreStart ? new NounPhrase(start, i, coreStart, i) : NounPhrase.None;
    }
}
