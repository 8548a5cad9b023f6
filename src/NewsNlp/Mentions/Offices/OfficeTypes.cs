using NewsNlp.Documents;
using NewsNlp.Gazetteers;

namespace NewsNlp.Mentions;

/// <summary>The gazetteer's class of an office phrase.</summary>
internal static class OfficeTypes
{
    /// <summary>Null where the phrase is of no class that the gazetteer keeps holders of.</summary>
    public static string? Of(Gazetteer gazetteer, ReadOnlySpan<DraftToken> tokens, OfficeHead head, int at, TokenSpan span, string? body)
    {
        if (IsOfCentralBank(tokens, head, span, body))
        {
            return "central_bank_head";
        }

        span = WithoutElect(tokens, at, span);
        if (Titled(gazetteer, tokens, head, at, span) is { } known)
        {
            return known;
        }

        var deputy = IsDeputy(tokens, span, at);
        var type = head.Singular is "minister" or "secretary"
            ? FieldType(gazetteer, tokens, span, at) ?? (head.Singular == "minister" && span.Length > 1 ? "cabinet_minister" : null)
            : head.OfficeType;
        return !deputy || type is null ? type : type switch
        {
            "head_of_state" => "deputy_head_of_state",
            "head_of_government" => "deputy_head_of_government",
            "foreign_minister" => "deputy_foreign_minister",
            "governor" => "deputy_governor",
            _ => null,
        };
    }

    // "Bank of Japan governor", "head of the central bank", "Fed chair"; a deputy is none.
    private static bool IsOfCentralBank(ReadOnlySpan<DraftToken> tokens, OfficeHead head, TokenSpan span, string? body)
    {
        if (head.Singular is not ("governor" or "chair" or "chairman" or "chairwoman" or "chairperson" or "president" or "chief" or "head") || IsDeputy(tokens, span, span.End))
        {
            return false;
        }

        if (body is not null)
        {
            return body.Contains("Bank", StringComparison.Ordinal) || body == "Federal Reserve";
        }

        for (var i = span.Start; i + 1 < span.End; i++)
        {
            if ((tokens[i].Normal is "central" or "reserve" or "national" && tokens[i + 1].Normal == "bank") || (tokens[i].Normal == "bank" && tokens[i + 1].Normal == "of" && i > span.Start) || (tokens[i].Normal == "federal" && tokens[i + 1].Normal == "reserve"))
            {
                return true;
            }
        }

        return false;
    }

    // "prime minister-designate" is of the class of the prime minister.
    private static TokenSpan WithoutElect(ReadOnlySpan<DraftToken> tokens, int at, TokenSpan span) =>
        OfficeSpan.IsElect(tokens, at, span.End) ? new TokenSpan(span.Start, at + 1) : span;

    private static string? Titled(Gazetteer gazetteer, ReadOnlySpan<DraftToken> tokens, OfficeHead head, int at, TokenSpan span)
    {
        var normals = new string[span.Length];
        for (var i = 0; i < normals.Length; i++)
        {
            normals[i] = span.Start + i == at ? head.Singular : tokens[span.Start + i].Normal;
        }

        // The plain head ("Secretary of State": the foreign minister) before a label that some state gives another post.
        string? label = null;
        foreach (var entry in gazetteer.Find(normals))
        {
            if (entry.Kind == EntryKind.Title && gazetteer.Title(entry.Index) is { Kind: not (TitleKind.Domain or TitleKind.Modifier), OfficeType: { } type } title)
            {
                if (title.Kind != TitleKind.Label)
                {
                    return type;
                }

                label ??= type;
            }
        }

        return label;
    }

    private static bool IsDeputy(ReadOnlySpan<DraftToken> tokens, TokenSpan span, int at)
    {
        for (var i = span.Start; i < at; i++)
        {
            if (tokens[i].Normal is "deputy" or "vice" or "assistant" or "under" or "associate" or "junior")
            {
                return true;
            }
        }

        return false;
    }

    private static string? FieldType(Gazetteer gazetteer, ReadOnlySpan<DraftToken> tokens, TokenSpan span, int at)
    {
        // The field before the head, or after "of" and "for": the longest domain of the title table in it.
        foreach (var (start, end) in (ReadOnlySpan<(int, int)>)[(span.Start, at), (at + 1, span.End)])
        {
            for (var length = end - start; length > 0; length--)
            {
                for (var first = start; first + length <= end; first++)
                {
                    if (DomainType(gazetteer, tokens, first, length) is { } type)
                    {
                        return type;
                    }
                }
            }
        }

        return null;
    }

    private static string? DomainType(Gazetteer gazetteer, ReadOnlySpan<DraftToken> tokens, int first, int length)
    {
        var normals = new string[length];
        for (var i = 0; i < length; i++)
        {
            normals[i] = tokens[first + i].Normal;
        }

        foreach (var entry in gazetteer.Find(normals))
        {
            if (entry.Kind == EntryKind.Title && gazetteer.Title(entry.Index) is { Kind: TitleKind.Domain, OfficeType: { } type })
            {
                return type;
            }
        }

        return null;
    }
}
