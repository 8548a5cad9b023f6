using NewsNlp.Documents;

namespace NewsNlp.Coreference;

/// <summary>
/// Groups the names of bodies, countries, places, nationalities and the rest: the same words, the same country, an acronym
/// of a full name, a shorter form that fits one body only.
/// </summary>
internal sealed class NameClusterer
{
    private readonly Dictionary<string, ChainDraft> _byKey = new(StringComparer.Ordinal);
    private readonly List<(ChainDraft Chain, TokenSpan Tokens)> _bodies = [];

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
            if (chain is null)
            {
                chain = ChainSet.Open(draft, mention);
            }

            _byKey[key] = chain;
            if (mention.Type == EntityType.Organization)
            {
                _bodies.Add((chain, mention.Tokens));
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

        // "Americans" and "American", "U.N." and "UN".
        return key.Replace(".", "").ToString();
    }

    private ChainDraft? FindBody(DocumentDraft draft, MentionDraft mention)
    {
        ChainDraft? found = null;
        foreach (var (chain, tokens) in _bodies)
        {
            if (!IsAcronym(draft, mention.Tokens, tokens) && !IsAcronym(draft, tokens, mention.Tokens)
                && !IsShortForm(draft, mention.Tokens, tokens) && !IsShortForm(draft, tokens, mention.Tokens))
            {
                continue;
            }

            if (found is not null && found != chain)
            {
                return null;
            }

            found = chain;
        }

        if (found is not null)
        {
            ChainSet.Join(found, mention, "coreference.body-variant");
        }

        return found;
    }

    // "World Health Organization" and "WHO": the initials of its capitalised words.
    private static bool IsAcronym(DocumentDraft draft, TokenSpan acronym, TokenSpan name)
    {
        if (acronym.Length != 1 || name.Length < 2 || !draft.Tokens[acronym.Start].IsUpper)
        {
            return false;
        }

        var letters = 0;
        Span<char> initials = stackalloc char[16];
        for (var i = name.Start; i < name.End; i++)
        {
            if (draft.Tokens[i].IsCapitalized && letters < initials.Length)
            {
                initials[letters++] = draft.Tokens[i].Normal[0];
            }
        }

        Span<char> written = stackalloc char[16];
        var count = 0;
        foreach (var c in draft.Tokens[acronym.Start].Normal)
        {
            if (c != '.' && count < written.Length)
            {
                written[count++] = c;
            }
        }

        return letters >= 2 && initials[..letters].SequenceEqual(written[..count]);
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
}
