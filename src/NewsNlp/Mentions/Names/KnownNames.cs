using NewsNlp.Documents;

namespace NewsNlp.Mentions;

/// <summary>What the document's decided names say of its undecided ones: a surname alone, a name seen again.</summary>
internal sealed class KnownNames
{
    private readonly Dictionary<string, List<NameCandidate>> _byWord = new(StringComparer.Ordinal);

    public void Start(ReadOnlySpan<DraftToken> tokens, List<NameCandidate> found)
    {
        _byWord.Clear();
        foreach (var name in found)
        {
            if (name.Type is EntityType.Person or EntityType.Organization or EntityType.Location or EntityType.Miscellaneous or EntityType.Country)
            {
                Add(tokens, name);
            }
        }
    }

    public void Add(ReadOnlySpan<DraftToken> tokens, NameCandidate name)
    {
        for (var i = name.Tokens.Start; i < name.Tokens.End; i++)
        {
            var word = tokens[i].Normal;
            if (!_byWord.TryGetValue(word, out var names))
            {
                _byWord[word] = names = [];
            }

            // A name that stands in the text a hundred times tells no more than one that stands there twice.
            if (names.Count < 2 || !IsKnown(tokens, names, name))
            {
                names.Add(name);
            }
        }
    }

    /// <summary>The type that an earlier or later name of the document gives these tokens; null where none does.</summary>
    public (EntityType Type, double Score, string Rule)? TypeOf(ReadOnlySpan<DraftToken> tokens, TokenSpan span)
    {
        if (!_byWord.TryGetValue(tokens[span.Start].Normal, out var names))
        {
            return null;
        }

        (EntityType, double, string)? best = null;
        foreach (var name in names)
        {
            if (name.Tokens.Start == span.Start || name.Tokens.Length < span.Length)
            {
                continue;
            }

            if (name.Tokens.Length == span.Length)
            {
                if (Same(tokens, name.Tokens.Start, span))
                {
                    return (name.Type, Math.Min(name.Score, 0.9), "name.seen");
                }
            }
            else if (name.Type == EntityType.Person && IsPartOf(tokens, name.Tokens, span))
            {
                best = (EntityType.Person, 0.9, "name.part-of-person");
            }
        }

        return best;
    }

    /// <summary>
    /// Whether a common word is a name here: it ends a known person's name ("Rice"), or begins it and stands before a verb
    /// ("Ban will speak", where the text has a Ban Ki-moon).
    /// </summary>
    public bool IsName(ReadOnlySpan<DraftToken> tokens, TokenSpan span) =>
        IsSurname(tokens, span)
        || (span.End < tokens.Length && tokens[span.End].Normal is "will" or "would" or "has" or "had" or "is" or "was" or "said" or "says" or "told" or "added" && BeginsPerson(tokens, span));

    /// <summary>Whether the tokens end the name of a person: "Rice" of "Ama Rice", though rice is a common word.</summary>
    private bool IsSurname(ReadOnlySpan<DraftToken> tokens, TokenSpan span)
    {
        if (!_byWord.TryGetValue(tokens[span.Start].Normal, out var names))
        {
            return false;
        }

        foreach (var name in names)
        {
            if (name.Type == EntityType.Person && name.Tokens.Length > span.Length && name.Score >= 0.88 && Same(tokens, name.Tokens.End - span.Length, span))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the tokens begin the name of a person.</summary>
    private bool BeginsPerson(ReadOnlySpan<DraftToken> tokens, TokenSpan span)
    {
        if (!_byWord.TryGetValue(tokens[span.Start].Normal, out var names))
        {
            return false;
        }

        foreach (var name in names)
        {
            if (name.Type == EntityType.Person && name.Tokens.Length > span.Length && Same(tokens, name.Tokens.Start, span))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsKnown(ReadOnlySpan<DraftToken> tokens, List<NameCandidate> names, NameCandidate name)
    {
        var same = 0;
        for (var i = names.Count - 1; i >= 0 && i >= names.Count - 16; i--)
        {
            same += names[i].Type == name.Type && names[i].Tokens.Length == name.Tokens.Length && Same(tokens, names[i].Tokens.Start, name.Tokens) ? 1 : 0;
        }

        return same >= 2;
    }

    // The surname or surnames, or a family name that stands first ("Xi" of "Xi Jinping").
    private static bool IsPartOf(ReadOnlySpan<DraftToken> tokens, TokenSpan name, TokenSpan part)
    {
        for (var i = name.Start; i + part.Length <= name.End; i++)
        {
            if (Same(tokens, i, part))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Same(ReadOnlySpan<DraftToken> tokens, int at, TokenSpan span)
    {
        for (var i = 0; i < span.Length; i++)
        {
            if (!ReferenceEquals(tokens[at + i].Normal, tokens[span.Start + i].Normal))
            {
                return false;
            }
        }

        return true;
    }
}
