using NewsNlp.Documents;
using NewsNlp.Gazetteers;

namespace NewsNlp.Mentions;

/// <summary>
/// Names by gazetteer, shape and context, in two passes: first what words decide by themselves, then the rest by what the
/// document has decided elsewhere and by the words around all of their occurrences.
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

        AddHolders(scratch, tokens);
        var known = new KnownNames();
        known.Start(tokens, scratch.Found);

        // Longer names first: they decide the shorter ones. The same words stand together, so that they are decided as one.
        scratch.Deferred.Sort(new SameWordsTogether(draft));
        for (var first = 0; first < scratch.Deferred.Count;)
        {
            var end = first + 1;
            while (end < scratch.Deferred.Count && SameWordsTogether.AreSame(tokens, scratch.Deferred[first], scratch.Deferred[end]))
            {
                end++;
            }

            Decide(draft, scratch, known, first, end);
            first = end;
        }

        Correct(tokens, scratch, known);
    }

    /// <summary>Decides all occurrences of one undecided name.</summary>
    private void Decide(DocumentDraft draft, NameScratch scratch, KnownNames known, int first, int end)
    {
        var tokens = draft.Tokens;
        var span = scratch.Deferred[first];
        var common = span.Length == 1 && gazetteer.IsCommonWord(tokens[span.Start].Normal) && !tokens[span.Start].IsUpper;
        if (known.TypeOf(tokens, span) is var (type, score, rule) && !(common && !known.IsName(tokens, span)))
        {
            for (var i = first; i < end; i++)
            {
                scratch.Found.Add(new NameCandidate(scratch.Deferred[i], type, score, rule));
            }

            return;
        }

        if (common)
        {
            return;
        }

        var votes = default(TypeVotes);
        for (var i = first; i < end; i++)
        {
            var at = scratch.Deferred[i];
            if (!scratch.IsTitleCase(at.Start))
            {
                votes += _scorer.Vote(tokens, scratch, at, draft.Sentences[draft.SentenceOf(at.Start)].Tokens);
            }
        }

        if (votes.Winner() is not var (likely, points))
        {
            return;
        }

        for (var i = first; i < end; i++)
        {
            var name = new NameCandidate(scratch.Deferred[i], likely, points, "name.context");
            scratch.Found.Add(name);
            known.Add(tokens, name);
        }
    }

    // The undecided name right after an office is its holder: "Governor Blorp Zand".
    private static void AddHolders(NameScratch scratch, ReadOnlySpan<DraftToken> tokens)
    {
        var ends = new Dictionary<int, bool>();
        foreach (var name in scratch.Found)
        {
            if (name.Type == EntityType.Office)
            {
                ends[name.Tokens.End] = name.Office is { Plural: true };
            }
        }

        foreach (var span in scratch.Swallowed)
        {
            ends[span.End] = false;
        }

        var kept = 0;
        for (var i = 0; i < scratch.Deferred.Count; i++)
        {
            var span = scratch.Deferred[i];
            if (IsHolder(scratch, tokens, ends, span.Start))
            {
                scratch.Found.Add(new NameCandidate(span, EntityType.Person, 0.9, "name.after-office"));
            }
            else
            {
                scratch.Deferred[kept++] = span;
            }
        }

        scratch.Deferred.RemoveRange(kept, scratch.Deferred.Count - kept);
    }

    // Right after the office, or after a plural office and one name and "and": "Presidents Zorp and Blund".
    private static bool IsHolder(NameScratch scratch, ReadOnlySpan<DraftToken> tokens, Dictionary<int, bool> ends, int start)
    {
        if (start > 0 && scratch.IsTaken(start - 1) && tokens[start - 1].IsWord && ends.ContainsKey(start))
        {
            return true;
        }

        if (start < 3 || tokens[start - 1].Normal is not "and")
        {
            return false;
        }

        var at = start - 2;
        while (at > 0 && start - at < 6 && tokens[at].IsCapitalized && !scratch.IsTaken(at))
        {
            at--;
        }

        return at < start - 2 && ends.TryGetValue(at + 1, out var plural) && plural;
    }

    // A country or city name that is a person's surname in this document ("Lincoln") yields to the person.
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
