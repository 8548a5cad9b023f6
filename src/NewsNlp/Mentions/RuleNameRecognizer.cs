using NewsNlp.Documents;
using NewsNlp.Gazetteers;

namespace NewsNlp.Mentions;

/// <summary>
/// Names by gazetteer, shape and context, in two passes: first what words decide by themselves, then the rest by what the
/// document has decided elsewhere and by the words around.
/// </summary>
internal sealed class RuleNameRecognizer(Gazetteer gazetteer) : INameRecognizer
{
    private readonly RunResolver _resolver = new(gazetteer);
    private readonly ContextScorer _scorer = new(gazetteer);

    public void Find(DocumentDraft draft, NameScratch scratch)
    {
        var tokens = draft.Tokens;
        RunFinder.Find(draft, scratch);
        foreach (var run in scratch.Runs)
        {
            _resolver.Resolve(tokens, scratch, run.Start, run.End);
        }

        AddOfficeNames(tokens, scratch);
        var known = new KnownNames();
        known.Start(scratch.Found);

        // Longer names first: they decide the shorter ones.
        scratch.Deferred.Sort(static (a, b) => a.Length != b.Length ? b.Length.CompareTo(a.Length) : a.Start.CompareTo(b.Start));
        foreach (var span in scratch.Deferred)
        {
            if (Decide(draft, scratch, known, span) is { } name)
            {
                scratch.Found.Add(name);
                known.Add(name);
            }
        }

        Correct(tokens, scratch, known);
    }

    private NameCandidate? Decide(DocumentDraft draft, NameScratch scratch, KnownNames known, TokenSpan span)
    {
        var tokens = draft.Tokens;
        if (known.TypeOf(tokens, span) is var (type, score, rule))
        {
            return new NameCandidate(span, type, score, rule);
        }

        if (scratch.IsTitleCase(span.Start) || (span.Length == 1 && gazetteer.IsCommonWord(tokens[span.Start].Normal) && !tokens[span.Start].IsUpper))
        {
            return null;
        }

        var sentence = draft.Sentences[draft.SentenceOf(span.Start)].Tokens;
        return _scorer.TypeOf(tokens, scratch, span, sentence) is var (likely, points)
            ? new NameCandidate(span, likely, points, "name.context") : null;
    }

    // The undecided name right after an office is its holder: "Governor Blorp Zand".
    private static void AddOfficeNames(ReadOnlySpan<DraftToken> tokens, NameScratch scratch)
    {
        for (var i = scratch.Deferred.Count - 1; i >= 0; i--)
        {
            var span = scratch.Deferred[i];
            if (span.Start > 0 && scratch.IsTaken(span.Start - 1) && tokens[span.Start - 1].IsWord && IsOfficeEnd(scratch, span.Start))
            {
                scratch.Found.Add(new NameCandidate(span, EntityType.Person, 0.9, "name.after-office"));
                scratch.Deferred.RemoveAt(i);
            }
        }
    }

    private static bool IsOfficeEnd(NameScratch scratch, int token)
    {
        foreach (var name in scratch.Found)
        {
            if (name.Type == EntityType.Office && name.Tokens.End == token && !name.Tokens.Contains(token))
            {
                return true;
            }
        }

        foreach (var span in scratch.Swallowed)
        {
            if (span.End == token)
            {
                return true;
            }
        }

        return false;
    }

    // A country or city name that is a person's surname in this document ("Chad", "Lincoln") yields to the person.
    private static void Correct(ReadOnlySpan<DraftToken> tokens, NameScratch scratch, KnownNames known)
    {
        for (var i = 0; i < scratch.Found.Count; i++)
        {
            var name = scratch.Found[i];
            if (name.Type is not (EntityType.Location or EntityType.Organization) || name.Tokens.Length != 1 || tokens[name.Tokens.Start].IsUpper || name.Rule == "name.own-entry")
            {
                continue;
            }

            var before = name.Tokens.Start > 0 ? tokens[name.Tokens.Start - 1].Normal : "";
            if (known.TypeOf(tokens, name.Tokens) is (EntityType.Person, _, "name.part-of-person") && !PlaceWords.Prepositions.Contains(before))
            {
                scratch.Found[i] = name with { Type = EntityType.Person, Rule = "name.part-of-person", CountryCode = null, Detail = null };
            }
        }
    }
}
