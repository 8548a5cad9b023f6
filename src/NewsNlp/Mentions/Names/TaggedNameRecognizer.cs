using System.Collections.Concurrent;
using NewsNlp.Documents;
using NewsNlp.Gazetteers;
using NewsNlp.Tagging;

namespace NewsNlp.Mentions;

/// <summary>Names by the trained tagger; the gazetteer says which country, place or official a name is.</summary>
internal sealed class TaggedNameRecognizer(Gazetteer gazetteer, TaggerModel model) : INameRecognizer
{
    private const string Rule = "name.tagger";

    private readonly ConcurrentBag<NameTagger> _taggers = [];
    private readonly EntryPicker _picker = new(gazetteer);
    private readonly OfficeFinder _offices = new(gazetteer);

    public void Find(DocumentDraft draft, NameScratch scratch)
    {
        if (!_taggers.TryTake(out var tagger))
        {
            tagger = new NameTagger(model);
        }

        try
        {
            scratch.Tagged.Clear();
            tagger.Tag(draft, Signs(draft, scratch), scratch.Tagged);
        }
        finally
        {
            _taggers.Add(tagger);
        }

        foreach (var name in scratch.Tagged)
        {
            Add(draft, scratch, name);
        }
    }

    private Span<ulong> Signs(DocumentDraft draft, NameScratch scratch)
    {
        var signs = scratch.Signs(draft.Tokens.Length);
        foreach (var match in draft.Matches)
        {
            foreach (var entry in gazetteer.EntriesOf(match.Phrase))
            {
                TokenSigns.Mark(signs, match.Tokens, (int)entry.Kind);
            }
        }

        return signs;
    }

    private void Add(DocumentDraft draft, NameScratch scratch, TaggedName name)
    {
        switch (name.Type)
        {
            case EntityType.Date:
                break;
            case EntityType.Money:
                scratch.Found.RemoveAll(other => other.Type == EntityType.Money && other.Tokens.Overlaps(name.Tokens));
                Add(scratch, name);
                break;
            case EntityType.Office when IsFree(scratch, name.Tokens) && _offices.ReadPhrase(draft, scratch.Matches, name.Tokens) is { } office:
                scratch.Found.Add(new NameCandidate(name.Tokens, EntityType.Office, name.Probability, Rule) { Office = office, Detail = office.OfficeType });
                break;
            case EntityType.Office:
                break;
            default:
                if (IsFree(scratch, name.Tokens))
                {
                    Add(scratch, name);
                }

                break;
        }
    }

    private void Add(NameScratch scratch, TaggedName name) =>
        scratch.Found.Add(_picker.Describe(new NameCandidate(name.Tokens, name.Type, name.Probability, Rule), scratch));

    private static bool IsFree(NameScratch scratch, TokenSpan tokens)
    {
        for (var i = tokens.Start; i < tokens.End; i++)
        {
            if (scratch.IsTaken(i))
            {
                return false;
            }
        }

        return true;
    }
}
