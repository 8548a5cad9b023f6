using NewsNlp.Documents;
using NewsNlp.Gazetteers;

namespace NewsNlp.Mentions;

/// <summary>Finds runs of capitalised words that may be names, with the small words and hyphens that hold them together.</summary>
internal static class RunFinder
{
    /// <summary>Tokens after which a run is cut: no name is as long, and a text all in capitals must not be one run.</summary>
    private const int LongestRun = 40;

    public static void Find(DocumentDraft draft, NameScratch scratch)
    {
        var tokens = draft.Tokens;
        foreach (var sentence in draft.Sentences)
        {
            var i = sentence.Tokens.Start;
            while (i < sentence.Tokens.End)
            {
                var start = i;
                if (!Starts(tokens, scratch, i, sentence.Tokens.End, out var end))
                {
                    i++;
                    continue;
                }

                end = Extend(tokens, scratch, start, end, sentence.Tokens.End, out var next);
                if (end > start)
                {
                    scratch.Runs.Add(new TokenSpan(start, end));
                }

                i = Math.Max(next, i + 1);
            }
        }
    }

    private static bool Starts(ReadOnlySpan<DraftToken> tokens, NameScratch scratch, int i, int limit, out int end)
    {
        end = i + 1;
        if (IsCapital(tokens, scratch, i))
        {
            return true;
        }

        // "al-Qaida", "el-Sisi".
        if (i + 2 < limit && tokens[i].IsLower && NameParticles.Hyphenated.Contains(tokens[i].Normal) && IsTight(tokens, i + 1) && IsCapital(tokens, scratch, i + 2)
            && !(i > 0 && !tokens[i].SpaceBefore))
        {
            end = i + 3;
            return true;
        }

        return false;
    }

    private static int Extend(ReadOnlySpan<DraftToken> tokens, NameScratch scratch, int start, int end, int limit, out int next)
    {
        while (end < limit && end - start < LongestRun)
        {
            // "Trump-backed", "Beijing-based": the last piece is part of a word that is no name.
            if (IsTight(tokens, end) && end + 1 < limit && !tokens[end + 1].SpaceBefore && tokens[end + 1].IsWord && !IsCapital(tokens, scratch, end + 1)
                && !(end + 2 < limit && IsTight(tokens, end + 2)))
            {
                if (IsGivenNamePair(tokens, start, end))
                {
                    end += 2;
                    continue;
                }

                next = end + 2;
                var cut = end - 1;
                while (cut - 1 > start && IsTight(tokens, cut - 1))
                {
                    cut -= 2;
                }

                return Math.Max(cut, start);
            }

            var step = Step(tokens, scratch, start, end, limit);
            if (step == end)
            {
                break;
            }

            end = step;
        }

        next = end;
        return end;
    }

    // "Park Ji-won": a surname and a given name of two short syllables.
    private static bool IsGivenNamePair(ReadOnlySpan<DraftToken> tokens, int start, int hyphen) =>
        hyphen - 2 >= start && tokens[hyphen - 2].IsCapitalized && tokens[hyphen - 2].Length <= 6 && tokens[hyphen - 1].Length <= 6 && !tokens[hyphen - 1].IsUpper
        && tokens[hyphen + 1].IsLower && tokens[hyphen + 1].Length <= 6 && !PersonNameParts.WordSuffixes.Contains(tokens[hyphen + 1].Normal);

    private static int Step(ReadOnlySpan<DraftToken> tokens, NameScratch scratch, int start, int end, int limit)
    {
        if (IsCapital(tokens, scratch, end))
        {
            return end + 1;
        }

        if (end + 1 >= limit)
        {
            return end;
        }

        var word = tokens[end].Normal;
        if (IsTight(tokens, end) && !tokens[end + 1].SpaceBefore)
        {
            return IsCapital(tokens, scratch, end + 1) || (tokens[end + 1].HasDigit && tokens[end + 1].Length <= 4) ? end + 2 : StepOverPrefix(tokens, scratch, end, limit);
        }

        if (NameParticles.Hyphenated.Contains(word) && tokens[end].IsLower && end + 2 < limit && IsTight(tokens, end + 1) && IsCapital(tokens, scratch, end + 2))
        {
            return end + 3;
        }

        if (word is "&" || (word.Length > 2 && word[1] == '\'' && word[0] is 'd' or 'l' && tokens[end].IsWord))
        {
            return word is "&" && !IsCapital(tokens, scratch, end + 1) ? end : end + (word is "&" ? 2 : 1);
        }

        if (word is "of" or "for")
        {
            return StepOverOf(tokens, scratch, start, end, limit);
        }

        if (word is "and")
        {
            return StepOverAnd(tokens, scratch, start, end);
        }

        if (word is "'s" or "'")
        {
            return OrganizationWords.Owners.Contains(tokens[end - 1].Normal) && IsCapital(tokens, scratch, end + 1) ? end + 2 : end;
        }

        return StepOverParticles(tokens, scratch, start, end, limit);
    }

    // "Ismail Abd-al-Rahman": a lower-case prefix between hyphens.
    private static int StepOverPrefix(ReadOnlySpan<DraftToken> tokens, NameScratch scratch, int end, int limit) =>
        end + 3 < limit && NameParticles.Hyphenated.Contains(tokens[end + 1].Normal) && IsTight(tokens, end + 2) && IsCapital(tokens, scratch, end + 3) ? end + 4 : end;

    private static int StepOverOf(ReadOnlySpan<DraftToken> tokens, NameScratch scratch, int start, int end, int limit)
    {
        var takes = false;
        for (var i = start; i < end && !takes; i++)
        {
            var word = tokens[i].Normal;
            takes = OrganizationWords.Heads.Contains(word)
                || (tokens[end].Normal == "of" && i == end - 1 && (MiscellaneousWords.Tails.Contains(word) || PlaceWords.Tails.Contains(word) || word is "states" or "house" or "battle" or "lords" or "commons" or "university" or "church" or "city" or "state" or "daughters" or "sons" or "friends" or "knights" or "doctors" or "king"));
        }

        if (!takes)
        {
            return end;
        }

        var next = tokens[end + 1].Normal is "the" or "our" or "all" && end + 2 < limit ? end + 2 : end + 1;
        return IsCapital(tokens, scratch, next) ? next + 1 : end;
    }

    // "Department of Health and Human Services", "Centers for Disease Control and Prevention".
    private static int StepOverAnd(ReadOnlySpan<DraftToken> tokens, NameScratch scratch, int start, int end)
    {
        if (!IsCapital(tokens, scratch, end + 1) || (!OfficeHeads.Fields.Contains(tokens[end - 1].Normal) && !OfficeHeads.Fields.Contains(tokens[end + 1].Normal)))
        {
            return end;
        }

        for (var i = start; i < end; i++)
        {
            if (OrganizationWords.Heads.Contains(tokens[i].Normal))
            {
                return end + 2;
            }
        }

        // "Foreign and Commonwealth Office", "Trade and Industry Ministry": the head comes after.
        return end + 2 < tokens.Length && IsCapital(tokens, scratch, end + 2) && OrganizationWords.Heads.Contains(tokens[end + 2].Normal) ? end + 2 : end;
    }

    private static int StepOverParticles(ReadOnlySpan<DraftToken> tokens, NameScratch scratch, int start, int end, int limit)
    {
        var at = end;
        while (at < limit && at - end < 3 && tokens[at].IsLower && NameParticles.Person.Contains(tokens[at].Normal) && (tokens[at].Normal is not ("a" or "an" or "e" or "y" or "as" or "do" or "la") || tokens[at - 1].IsCapitalized))
        {
            at++;
        }

        return at > end && at < limit && IsCapital(tokens, scratch, at) && !scratch.IsTitleCase(start) ? at + 1 : end;
    }

    private static bool IsTight(ReadOnlySpan<DraftToken> tokens, int i) => i < tokens.Length && tokens[i].Normal == "-" && !tokens[i].SpaceBefore;

    private static bool IsCapital(ReadOnlySpan<DraftToken> tokens, NameScratch scratch, int i) =>
        i < tokens.Length && tokens[i].IsCapitalized && tokens[i].Kind == TokenKind.Word && !scratch.IsTaken(i)
        && (!FunctionWords.All.Contains(tokens[i].Normal) || IsAcronymLike(tokens, scratch, i) || EndsKnownName(scratch, i));

    // "Theresa May", "Hun Will": a surname that is a small word too.
    private static bool EndsKnownName(NameScratch scratch, int i) =>
        scratch.Matches.TryEndingAt(i + 1, Math.Max(0, i - 3), EntryKind.Person, out var start, out _) && start < i;

    // "US" and "WHO" are names, "us" and "Who" are none; in a line of capitals nobody can tell.
    private static bool IsAcronymLike(ReadOnlySpan<DraftToken> tokens, NameScratch scratch, int i) =>
        tokens[i].IsUpper && tokens[i].Length is 2 or 3 && tokens[i].Normal is "us" or "who" or "it" && !(i + 1 < tokens.Length && scratch.IsTitleCase(i) && IsShouting(tokens, i));

    private static bool IsShouting(ReadOnlySpan<DraftToken> tokens, int i) =>
        (i > 0 && tokens[i - 1].IsUpper && tokens[i - 1].Length > 3) || (i + 1 < tokens.Length && tokens[i + 1].IsUpper && tokens[i + 1].Length > 3);
}
