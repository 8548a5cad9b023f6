using NewsNlp.Documents;
using NewsNlp.Gazetteers;
using NewsNlp.Segmentation;

namespace NewsNlp.Linking;

/// <summary>Parts a title that stands for several posts: "foreign and defence minister" of "the foreign and defence ministers".</summary>
internal static class CoordinatedPosts
{
    /// <summary>The posts one by one, with their classes; empty where the title is one post.</summary>
    public static List<OfficeDraft> Of(Gazetteer gazetteer, OfficeDraft office)
    {
        var posts = new List<OfficeDraft>();
        var and = office.Title.IndexOf(" and ", StringComparison.Ordinal);
        var head = office.Title.LastIndexOf(' ');
        if (!office.Plural || and < 0 || head <= and + 4)
        {
            return posts;
        }

        foreach (var title in (ReadOnlySpan<string>)[office.Title[..and] + office.Title[head..], office.Title[(and + 5)..]])
        {
            posts.Add(new OfficeDraft { Title = title, OfficeType = TypeOf(gazetteer, title), Polity = office.Polity, Ambiguous = office.Ambiguous, States = office.States, Status = office.Status });
        }

        return posts;
    }

    private static string? TypeOf(Gazetteer gazetteer, string title)
    {
        foreach (var entry in gazetteer.Find(Tokenizer.NormalsOf(title)))
        {
            if (entry.Kind == EntryKind.Title && gazetteer.Title(entry.Index).OfficeType is { } type)
            {
                return type;
            }
        }

        return null;
    }
}
