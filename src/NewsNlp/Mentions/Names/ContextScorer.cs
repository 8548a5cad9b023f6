using NewsNlp.Documents;
using NewsNlp.Gazetteers;

namespace NewsNlp.Mentions;

/// <summary>Types an undecided name by the words around it; the points are hand-set and were tried on annotated news.</summary>
internal sealed class ContextScorer(Gazetteer gazetteer)
{
    private const double Threshold = 1;

    /// <summary>What the words around one place say.</summary>
    public TypeVotes Vote(ReadOnlySpan<DraftToken> tokens, NameScratch scratch, TokenSpan span, TokenSpan sentence)
    {
        var previous = span.Start > sentence.Start ? tokens[span.Start - 1].Normal : "";
        var next = span.End < sentence.End ? tokens[span.End].Normal : "";
        var opens = span.Start == sentence.Start || (!tokens[span.Start - 1].IsWord && previous is not ("," or "(" or ";" or "-" or "–"));
        return new TypeVotes(
            Person(tokens, span, sentence, previous, next),
            Place(tokens, scratch, span, sentence, previous, next),
            Body(tokens, scratch, span, previous, next),
            Other(tokens, span, previous, next),
            opens && span.Length == 1 ? Threshold + 0.5 : Threshold,
            1);
    }

    private double Person(ReadOnlySpan<DraftToken> tokens, TokenSpan span, TokenSpan sentence, string previous, string next)
    {
        var points = 0.0;
        points += ContextWords.Speech.Contains(next) ? 2 : 0;
        points += previous.Length > 0 && tokens[span.Start - 1].IsLower && PersonNouns.Contains(previous) ? 3 : 0;
        points += next == "who" ? 1.5 : 0;
        points += next == "," && span.End + 1 < sentence.End && tokens[span.End + 1].HasDigit && tokens[span.End + 1].Length <= 2 ? 3 : 0;
        points += ContextWords.Speech.Contains(previous) ? 1.5 : 0;
        var plain = 0;
        for (var i = span.Start; i < span.End; i++)
        {
            plain += gazetteer.IsCommonWord(tokens[i].Normal) ? 1 : 0;
            if (tokens[i].HasDigit || (tokens[i].IsUpper && tokens[i].Length > 2 && !(tokens[i].Normal.Length == 2)))
            {
                return 0;
            }
        }

        points += span.Length is 2 or 3 && plain == 0 ? 1.3 : 0;
        points += span.Length == 1 && plain == 0 ? 0.55 : 0;
        points += span.Length == 1 && tokens[span.Start].Normal.StartsWith("o'", StringComparison.Ordinal) ? 1.5 : 0;
        points += next == "'s" ? 0.3 : 0;
        return plain == span.Length ? points - 1.5 : points;
    }

    private double Place(ReadOnlySpan<DraftToken> tokens, NameScratch scratch, TokenSpan span, TokenSpan sentence, string previous, string next)
    {
        var points = 0.0;
        points += previous is "in" or "near" or "across" or "outside" or "around" or "toward" or "towards" or "into" ? 2.2 : previous is "at" or "from" or "to" or "through" ? 1 : 0;
        points += previous == "of" && span.Start - 2 >= sentence.Start && PlaceWords.Nouns.Contains(tokens[span.Start - 2].Normal) ? 3.5 : 0;
        points += PlaceWords.Compass.Contains(previous) ? 1.5 : 0;
        points += ContextWords.AfterPlace.Contains(next) ? 2 : 0;
        if (next == "," && span.End + 1 < sentence.End && tokens[span.End + 1].IsCapitalized
            && (scratch.Matches.TryLongest(span.End + 1, sentence.End, EntryKind.Country, out _, out _) || scratch.Matches.TryLongest(span.End + 1, sentence.End, EntryKind.Province, out _, out _)))
        {
            points += 2.5;
        }

        foreach (var entry in scratch.Matches.Exactly(span))
        {
            if (entry.Kind is EntryKind.City)
            {
                points += gazetteer.Place(entry.Index).Population > 100_000 ? 1.5 : 0.7;
                break;
            }

            if (entry.Kind is EntryKind.Province)
            {
                points += 1.8;
                break;
            }
        }

        for (var i = span.Start; i < span.End; i++)
        {
            points -= gazetteer.IsCommonWord(tokens[i].Normal) ? 0.8 : 0;
        }

        return points;
    }

    private double Body(ReadOnlySpan<DraftToken> tokens, NameScratch scratch, TokenSpan span, string previous, string next)
    {
        var points = 0.0;
        var first = tokens[span.Start];
        points += span.Length == 1 && first.IsUpper && first.Length is >= 2 and <= 6 && !scratch.IsTitleCase(span.Start) ? 2.3 : 0;
        points += span.Length == 1 && !first.IsUpper && (first.Shape & TokenShape.InnerCapital) != 0 ? 1.2 : 0;
        points += previous == "the" ? 1.1 : 0;
        points += ContextWords.AfterOrganization.Contains(next) ? 1.3 : 0;
        points += ContextWords.BeforeOrganization.Contains(previous) ? 2.5 : 0;
        points += previous is "at" or "with" or "by" or "against" ? 0.4 : 0;
        points += previous == "for" && span.Start > 1 && PersonNouns.Speakers.Contains(tokens[span.Start - 2].Normal) ? 3.5 : 0;
        points += next == "(" && span.End + 2 < tokens.Length && tokens[span.End + 1].IsUpper && tokens[span.End + 2].Normal == ")" ? 3 : 0;
        foreach (var entry in scratch.Matches.Exactly(span))
        {
            points += entry.Kind == EntryKind.Organization ? 1.5 : 0;
        }

        if (span.Length > 1)
        {
            var plain = 0;
            for (var i = span.Start; i < span.End; i++)
            {
                plain += gazetteer.IsCommonWord(tokens[i].Normal) ? 1 : 0;
            }

            points += plain > 0 ? 1.2 : 0;
        }

        return points;
    }

    private static double Other(ReadOnlySpan<DraftToken> tokens, TokenSpan span, string previous, string next)
    {
        var quoted = previous is "\"" or "“" or "'" or "‘" && next is "\"" or "”" or "'" or "’" or ",";
        var points = quoted && span.Length > 1 ? 2.5 : 0;
        for (var i = span.Start; i < span.End; i++)
        {
            points += tokens[i].HasDigit ? 1.2 : 0;
        }

        return points;
    }
}
