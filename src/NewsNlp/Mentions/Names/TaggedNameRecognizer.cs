using System.Collections.Concurrent;
using NewsNlp.Documents;
using NewsNlp.Gazetteers;
using NewsNlp.Tagging;

namespace NewsNlp.Mentions;

/// <summary>Names by the trained tagger; the gazetteer says which country, place or official a name is.</summary>
internal sealed class TaggedNameRecognizer(Gazetteer gazetteer, TaggerModel model) : INameRecognizer
{
    private readonly ConcurrentBag<NameTagger> _taggers = [];
    private readonly EntryPicker _picker = new(gazetteer);

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
        if (name.Type is EntityType.Office or EntityType.Date or EntityType.Money)
        {
            return;
        }

        for (var i = name.Tokens.Start; i < name.Tokens.End; i++)
        {
            if (scratch.IsTaken(i))
            {
                return;
            }
        }

        scratch.Found.Add(_picker.Describe(new NameCandidate(name.Tokens, name.Type, name.Probability, "name.tagger"), scratch));
    }
}
