using NewsNlp.Documents;
using NewsNlp.Gazetteers;
using NewsNlp.Mentions;

namespace NewsNlp.Coreference;

/// <summary>The gender that a person's title, office or given name suggests.</summary>
internal sealed class NameGenders(Gazetteer gazetteer)
{
    public Gender OfNamed(DocumentDraft draft, MentionDraft mention)
    {
        var before = mention.Tokens.Start - 1;
        if (before >= 0)
        {
            var title = PersonTitles.GenderOf(draft.Tokens[before].Normal);
            if (title == Gender.Unknown)
            {
                PersonNouns.TryGet(draft.Tokens[before].Normal, out _, out title, out _);
            }

            if (title != Gender.Unknown)
            {
                return title;
            }
        }

        return mention.Tokens.Length > 1 ? gazetteer.GenderOf(draft.Tokens[mention.Tokens.Start].Normal) : Gender.Unknown;
    }
}
