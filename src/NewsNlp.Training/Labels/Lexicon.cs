using NewsNlp.Gazetteers;
using NewsNlp.Mentions;
using NewsNlp.Training.Corpora;

namespace NewsNlp.Training.Labels;

/// <summary>What the gazetteer says of some tokens, in the words of the policy.</summary>
internal sealed class Lexicon(Gazetteer gazetteer)
{
    public Gazetteer Gazetteer { get; } = gazetteer;

    /// <summary>A name of a state, a territory with a code, a constituent country or a past state; no capital that stands for its government.</summary>
    public bool IsCountry(LabelledSentence sentence, int start, int end)
    {
        foreach (var entry in Find(sentence, start, end))
        {
            if (entry.Kind == EntryKind.Country && entry.Alias != AliasKind.Metonym
                && Gazetteer.Country(entry.Index).Kind is "country" or "territory" or "constituent" or "former"
                && (entry.Need < CaseNeed.Upper || IsUpper(sentence, start, end)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A word for the people or things of a country or region, or for a religious, ethnic or political group.</summary>
    public bool IsDemonym(LabelledSentence sentence, int start, int end) =>
        Has(sentence, start, end, EntryKind.Demonym) || Has(sentence, start, end, EntryKind.RegionDemonym)
        || (end - start == 1 && sentence.IsCapitalized(start) && GroupWords.All.Contains(sentence.Normal(start)));

    public bool IsPlace(LabelledSentence sentence, int start, int end) =>
        Has(sentence, start, end, EntryKind.City) || Has(sentence, start, end, EntryKind.Province) || Has(sentence, start, end, EntryKind.Region);

    public bool IsOrganization(LabelledSentence sentence, int start, int end) => Has(sentence, start, end, EntryKind.Organization);

    /// <summary>A surname is an index of its bearers, so only names of two words or more tell.</summary>
    public bool IsPerson(LabelledSentence sentence, int start, int end) => end - start > 1 && Has(sentence, start, end, EntryKind.Person);

    /// <summary>Whether the gazetteer has the tokens as a name of the type.</summary>
    public bool Supports(LabelledSentence sentence, int start, int end, EntityType type) => type switch
    {
        EntityType.Country => IsCountry(sentence, start, end),
        EntityType.Nationality => IsDemonym(sentence, start, end),
        EntityType.Location => IsPlace(sentence, start, end),
        EntityType.Organization => IsOrganization(sentence, start, end),
        EntityType.Person => IsPerson(sentence, start, end),
        _ => false,
    };

    /// <summary>End of the longest title that begins at the token and is a post by the policy; the token itself where none begins.</summary>
    public int PostEnd(LabelledSentence sentence, int start, int limit)
    {
        for (var end = Math.Min(limit, start + 7); end > start; end--)
        {
            if (IsPost(sentence, start, end))
            {
                return end;
            }
        }

        return start;
    }

    private bool IsPost(LabelledSentence sentence, int start, int end)
    {
        if (end - start == 1 && (TitleWords.NoOffice.Contains(sentence.Normal(start)) || TitleWords.Names.Contains(sentence.Normal(start))))
        {
            return false;
        }

        if (sentence.Normal(end - 1) is "leader" && sentence.Normal(end - 2) is not ("majority" or "minority"))
        {
            return false;
        }

        foreach (var entry in Find(sentence, start, end))
        {
            if (entry.Kind == EntryKind.Title && Gazetteer.Title(entry.Index) is { OfficeType: not null, Kind: TitleKind.Head or TitleKind.Abbreviation or TitleKind.Label }
                && (entry.Alias != AliasKind.Acronym || IsUpper(sentence, start, end)) && (end - start > 1 || sentence.Normal(start).Length > 3 || sentence.IsCapitalized(start)))
            {
                return true;
            }
        }

        return TitleWords.Ranks.Contains(sentence.Normals(start, end));
    }

    private bool Has(LabelledSentence sentence, int start, int end, EntryKind kind)
    {
        foreach (var entry in Find(sentence, start, end))
        {
            if (entry.Kind == kind && (entry.Need < CaseNeed.Upper || IsUpper(sentence, start, end)) && entry.Need != CaseNeed.Never)
            {
                return sentence.IsCapitalized(start) || sentence.IsCapitalized(end - 1);
            }
        }

        return false;
    }

    private static bool IsUpper(LabelledSentence sentence, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!sentence.Tokens[i].IsUpper)
            {
                return false;
            }
        }

        return true;
    }

    private ReadOnlySpan<EntryRef> Find(LabelledSentence sentence, int start, int end)
    {
        var normals = new string[end - start];
        for (var i = start; i < end; i++)
        {
            normals[i - start] = sentence.Normal(i);
        }

        return Gazetteer.Find(normals);
    }
}
