using NewsNlp.Gazetteers;
using NewsNlp.Segmentation;

namespace NewsNlp.Training.Annotation.Checks;

/// <summary>Types and codes against the lists: a country is no place, a word for a people no name of a body, and each has its own code.</summary>
internal sealed class ListChecks(Gazetteer gazetteer, NewsPipeline news)
{
    public void Run(AnnotatedArticle article, List<MarkupError> errors)
    {
        foreach (var mark in article.Marks.Where(static mark => mark.IsName))
        {
            var words = article.WordsOf(mark);
            switch (mark.Tag.Type)
            {
                case EntityType.Country:
                    CheckCode(mark, words, EntryKind.Country, article.Head.Date.Year, errors);
                    break;
                case EntityType.Nationality:
                    CheckCode(mark, words, EntryKind.Demonym, article.Head.Date.Year, errors);
                    break;
                case EntityType.Location or EntityType.Organization or EntityType.Person or EntityType.Miscellaneous:
                    CheckType(mark, words, errors);
                    break;
                case EntityType.Office:
                    CheckPolity(article, mark, words, errors);
                    break;
            }
        }
    }

    private void CheckCode(Mark mark, string words, EntryKind kind, int year, List<MarkupError> errors)
    {
        var code = mark.Tag.Keys.Count > 0 ? mark.Tag.Keys[0] : null;
        if (code is null || code.StartsWith("X-", StringComparison.Ordinal))
        {
            return;
        }

        if (news.Countries.ByCode(code)?.Code != code)
        {
            errors.Add(new MarkupError(mark.Line, $"'{code}' of '{words}' is no code of a country"));
            return;
        }

        var codes = CodesOf(words, kind);
        if (codes.Count > 0 && !codes.Contains(code))
        {
            errors.Add(new MarkupError(mark.Line, $"'{words}' is {string.Join(" or ", codes)} in the lists, not {code}"));
        }
        else if (codes.Count == 0)
        {
            errors.Add(new MarkupError(mark.Line, $"the lists do not have '{words}' for {code} in {year}", IsHint: true));
        }
    }

    // A surname or a town may be called like a country; only what is nothing else in the lists is refused.
    private void CheckType(Mark mark, string words, List<MarkupError> errors)
    {
        var entries = gazetteer.Find(Tokenizer.NormalsOf(words));
        if (entries.IsEmpty || entries.Length > 3)
        {
            return;
        }

        var kinds = new HashSet<EntryKind>();
        foreach (var entry in entries)
        {
            kinds.Add(entry.Kind);
        }

        if (kinds.All(static kind => kind is EntryKind.Country or EntryKind.Demonym) && !(mark.Tag.Type == EntityType.Miscellaneous && kinds.Contains(EntryKind.Demonym)))
        {
            errors.Add(new MarkupError(mark.Line, $"'{words}' is a {string.Join(" or ", kinds)} in the lists, not a {mark.Tag.Type}", IsHint: mark.Tag.Type == EntityType.Person || !IsUsual(entries)));
        }
        else if (kinds.All(static kind => kind is EntryKind.Region or EntryKind.City or EntryKind.Province) && mark.Tag.Type is EntityType.Person or EntityType.Miscellaneous)
        {
            errors.Add(new MarkupError(mark.Line, $"'{words}' is a place in the lists, not a {mark.Tag.Type}", IsHint: true));
        }
    }

    private static bool IsUsual(ReadOnlySpan<EntryRef> entries)
    {
        foreach (var entry in entries)
        {
            if (entry.Alias == AliasKind.Metonym)
            {
                return false;
            }
        }

        return true;
    }

    private void CheckPolity(AnnotatedArticle article, Mark mark, string words, List<MarkupError> errors)
    {
        var polity = mark.Tag.Polity;
        if (polity is ['@', .. var key])
        {
            if (!article.Marks.Any(other => other.IsMention && other.Tag.Kind != MarkKind.Office && other.Tag.Keys.Contains(key)))
            {
                errors.Add(new MarkupError(mark.Line, $"'{words}' is an office of '{key}', which has no mark"));
            }
        }
        else if (polity != "-" && !polity.StartsWith("X-", StringComparison.Ordinal) && news.Countries.ByCode(polity)?.Code != polity)
        {
            errors.Add(new MarkupError(mark.Line, $"'{polity}' of the office '{words}' is no code of a country or body"));
        }

        errors.AddRange(mark.Tag.Keys.Where(holder => !article.Head.Real.ContainsKey(holder) && !article.Head.Names.ContainsKey(holder) && !article.Marks.Any(other => other.Tag.Kind is MarkKind.Name or MarkKind.Nominal && other.Tag.Keys.Contains(holder)))
            .Select(holder => new MarkupError(mark.Line, $"the office '{words}' is held by '{holder}', who has no other mark and no name in the head")));
    }

    private HashSet<string> CodesOf(string words, EntryKind kind)
    {
        var codes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in gazetteer.Find(Tokenizer.NormalsOf(words)))
        {
            if (entry.Kind == kind)
            {
                codes.Add(gazetteer.Country(entry.Index).Code);
            }
        }

        return codes;
    }
}
