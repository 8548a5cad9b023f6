using NewsNlp.Documents;
using NewsNlp.Gazetteers;
using NewsNlp.Segmentation;

namespace NewsNlp.Mentions;

/// <summary>Countries whose names small words hold together, which runs of capitals part: "Trinidad and Tobago", "Serbia and Montenegro".</summary>
internal sealed class LongCountryNames(Gazetteer gazetteer)
{
    private const int LeastTokens = 3;

    // Above what finds its parts.
    private const double Preference = 1.2;

    public void Find(DocumentDraft draft, NameScratch scratch)
    {
        foreach (var match in draft.Matches)
        {
            if (match.Tokens.Length < LeastTokens || !HasAnd(draft.Tokens, match.Tokens))
            {
                continue;
            }

            foreach (var entry in gazetteer.EntriesOf(match.Phrase))
            {
                if (entry.Kind == EntryKind.Country && entry.Alias != AliasKind.Metonym && gazetteer.Country(entry.Index) is { Kind: not "body" } record && IsOfItsTime(draft, match, entry))
                {
                    scratch.Found.Add(new NameCandidate(match.Tokens, EntityType.Country, Preference, "name.country") { Detail = record.Name, CountryCode = record.Code, GazetteerKey = record.Code });
                    break;
                }
            }
        }
    }

    private static bool HasAnd(ReadOnlySpan<DraftToken> tokens, TokenSpan span)
    {
        for (var i = span.Start + 1; i < span.End - 1; i++)
        {
            if (tokens[i].Normal is "and" or "&")
            {
                return true;
            }
        }

        return false;
    }

    // "Serbia and Montenegro" were one state from 2003 to 2006, and are two since.
    private bool IsOfItsTime(DocumentDraft draft, GazetteerMatch match, EntryRef entry)
    {
        if (draft.Context.PublishedOn is not { } day)
        {
            return true;
        }

        foreach (var name in gazetteer.NamesOf(entry.Index))
        {
            if (IsWritten(draft.Tokens.Slice(match.Tokens.Start, match.Tokens.Length), Tokenizer.NormalsOf(name.Form)))
            {
                return day.Year >= (name.FromYear ?? 0) && day.Year <= (name.ToYear ?? int.MaxValue);
            }
        }

        return true;
    }

    // As the match was found: whatever white space parts the words.
    private static bool IsWritten(ReadOnlySpan<DraftToken> tokens, string[] normals)
    {
        if (tokens.Length != normals.Length)
        {
            return false;
        }

        for (var i = 0; i < normals.Length; i++)
        {
            if (tokens[i].Normal != normals[i])
            {
                return false;
            }
        }

        return true;
    }
}
