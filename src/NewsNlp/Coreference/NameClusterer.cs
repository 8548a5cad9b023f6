using NewsNlp.Documents;

namespace NewsNlp.Coreference;

/// <summary>
/// Groups the names of bodies, countries, places, nationalities and the rest: the same words, the same country, an acronym
/// of a full name, a shorter form that fits one body only.
/// </summary>
internal sealed class NameClusterer
{
    private readonly Dictionary<string, ChainDraft> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Body>> _byFirst = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Body>> _byLast = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Body>> _byInitials = new(StringComparer.Ordinal);

    public static void Run(DocumentDraft draft) => new NameClusterer().Cluster(draft);

    private void Cluster(DocumentDraft draft)
    {
        foreach (var mention in draft.Mentions)
        {
            if (mention.Kind != MentionKind.Named || mention.Chain is not null
                || mention.Type is EntityType.Person or EntityType.Office or EntityType.Date or EntityType.Money)
            {
                continue;
            }

            var key = KeyOf(draft, mention);
            if (_byKey.TryGetValue(key, out var chain))
            {
                ChainSet.Join(chain, mention, "coreference.same-name");
                continue;
            }

            chain = mention.Type == EntityType.Organization ? FindBody(draft, mention) : null;
            chain ??= ChainSet.Open(draft, mention);
            _byKey[key] = chain;
            if (mention.Type == EntityType.Organization)
            {
                Note(draft, new Body(chain, mention.Tokens));
            }
        }
    }

    private static string KeyOf(DocumentDraft draft, MentionDraft mention)
    {
        if (mention.CountryCode is { } code && mention.Type is EntityType.Country or EntityType.Nationality)
        {
            return $"{(int)mention.Type}:{code}";
        }

        var key = new System.Text.StringBuilder().Append((int)mention.Type).Append(':');
        for (var i = mention.Tokens.Start; i < mention.Tokens.End; i++)
        {
            key.Append(draft.Tokens[i].Normal).Append(' ');
        }

        // "U.N." and "UN".
        return key.Replace(".", "").ToString();
    }

    private void Note(DocumentDraft draft, Body body)
    {
        Add(_byFirst, draft.Tokens[body.Tokens.Start].Normal, body);
        Add(_byLast, draft.Tokens[body.Tokens.End - 1].Normal, body);
        Add(_byInitials, Initials(draft, body.Tokens), body);
    }

    private static void Add(Dictionary<string, List<Body>> index, string key, Body body)
    {
        if (!index.TryGetValue(key, out var bodies))
        {
            index[key] = bodies = [];
        }

        bodies.Add(body);
    }

    /// <summary>The one body that the name is a variant of; null where none or several are.</summary>
    private ChainDraft? FindBody(DocumentDraft draft, MentionDraft mention)
    {
        ChainDraft? found = null;
        foreach (var (index, key) in (ReadOnlySpan<(Dictionary<string, List<Body>>, string)>)
            [(_byInitials, Initials(draft, mention.Tokens)), (_byFirst, draft.Tokens[mention.Tokens.Start].Normal), (_byLast, draft.Tokens[mention.Tokens.End - 1].Normal)])
        {
            if (!index.TryGetValue(key, out var bodies))
            {
                continue;
            }

            foreach (var body in bodies)
            {
                if (!IsVariant(draft, mention.Tokens, body.Tokens) || body.Chain == found)
                {
                    continue;
                }

                if (found is not null)
                {
                    return null;
                }

                found = body.Chain;
            }
        }

        if (found is not null)
        {
            ChainSet.Join(found, mention, "coreference.body-variant");
        }

        return found;
    }

    private static bool IsVariant(DocumentDraft draft, TokenSpan a, TokenSpan b) =>
        IsShortForm(draft, a, b) || IsShortForm(draft, b, a)
        || ((a.Length == 1) != (b.Length == 1) && draft.Tokens[(a.Length == 1 ? a : b).Start].IsUpper && Initials(draft, a) == Initials(draft, b));

    /// <summary>"who" for "World Health Organization" and for "WHO".</summary>
    private static string Initials(DocumentDraft draft, TokenSpan name)
    {
        if (name.Length == 1)
        {
            return draft.Tokens[name.Start].Normal.Replace(".", "", StringComparison.Ordinal);
        }

        Span<char> initials = stackalloc char[16];
        var letters = 0;
        for (var i = name.Start; i < name.End && letters < initials.Length; i++)
        {
            if (draft.Tokens[i].IsCapitalized)
            {
                initials[letters++] = draft.Tokens[i].Normal[0];
            }
        }

        return initials[..letters].ToString();
    }

    // "Norvik Rail" and "Norvik", "US Supreme Court" and "Supreme Court".
    private static bool IsShortForm(DocumentDraft draft, TokenSpan part, TokenSpan whole)
    {
        if (part.Length >= whole.Length || (part.Length == 1 && draft.Tokens[part.Start].Length < 4))
        {
            return false;
        }

        return Same(draft, part, whole.Start) || (part.Length > 1 && Same(draft, part, whole.End - part.Length));
    }

    private static bool Same(DocumentDraft draft, TokenSpan part, int at)
    {
        for (var i = 0; i < part.Length; i++)
        {
            if (!ReferenceEquals(draft.Tokens[part.Start + i].Normal, draft.Tokens[at + i].Normal))
            {
                return false;
            }
        }

        return true;
    }

    private sealed record Body(ChainDraft Chain, TokenSpan Tokens);
}
