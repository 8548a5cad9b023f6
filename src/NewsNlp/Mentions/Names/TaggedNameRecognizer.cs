using System.Collections.Concurrent;
using System.Collections.Frozen;
using NewsNlp.Documents;
using NewsNlp.Gazetteers;
using NewsNlp.Tagging;

namespace NewsNlp.Mentions;

/// <summary>
/// Where the trained tagger meets the title grammar, the rules for money and dates, and the gazetteer. Dates stay with the
/// rules. Of offices and money the tagger's bounds win, where it is sure and the rules read no more than one there. All
/// other names are the tagger's; the gazetteer says which country, place or official they are, and the article's own names
/// decide words that the tagger left out.
/// </summary>
internal sealed class TaggedNameRecognizer(Gazetteer gazetteer, TaggerModel model) : INameRecognizer
{
    private const string Rule = "name.tagger";
    private static readonly FrozenSet<string> Determiners = WordSet.Of("the a an this that these those its their his her our my your no some any every each");
    private const double SureOffice = 0.7;
    private const double OfficeScore = 0.93;
    private const int LongestOffice = 16;
    private const int LongestHolder = 4;

    private readonly ConcurrentBag<NameTagger> _taggers = [];
    private readonly EntryPicker _picker = new(gazetteer);
    private readonly OfficeFinder _offices = new(gazetteer);
    private readonly PersonBounds _persons = new(gazetteer);
    private readonly SplitNames _splits = new(gazetteer);

    public void Find(DocumentDraft draft, NameScratch scratch)
    {
        Tag(draft, scratch);
        scratch.RuleNames.Fill(draft.Tokens.Length, scratch.Found);
        SureNames.AddPairs(draft.Tokens, scratch);
        _splits.Join(draft.Tokens, scratch.Tagged);
        _splits.CutAtDashes(draft.Tokens, scratch.Matches, scratch.Tagged);
        foreach (var name in scratch.Tagged)
        {
            Add(draft, scratch, name);
        }

        foreach (var name in scratch.TaggedInside)
        {
            NestedNames.Add(draft.Tokens, scratch, _picker, name, Rule);
        }

        scratch.RuleNames.Remove(scratch.Found);
        AddKnown(draft, scratch);
    }

    private void Tag(DocumentDraft draft, NameScratch scratch)
    {
        if (!_taggers.TryTake(out var tagger))
        {
            tagger = new NameTagger(model);
        }

        try
        {
            scratch.Tagged.Clear();
            scratch.TaggedInside.Clear();
            tagger.Tag(draft, Signs(draft, scratch), scratch.Tagged, scratch.TaggedInside);
        }
        finally
        {
            _taggers.Add(tagger);
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
        name = name.Type == EntityType.Office ? WithoutHolder(draft.Tokens, name) : name;
        switch (name.Type)
        {
            case EntityType.Date:
                break;
            case EntityType.Money when !scratch.RuleNames.HasOther(scratch.Found, name.Tokens, EntityType.Money) && !IsCut(scratch, name.Tokens):
                scratch.RuleNames.Drop(name.Tokens);
                scratch.Found.Add(new NameCandidate(name.Tokens, EntityType.Money, name.Probability, Rule));
                break;
            case EntityType.Office when name.Tokens.Length <= LongestOffice && IsOpen(scratch, name) && OfficeOf(draft, scratch, name.Tokens) is { } office:
                scratch.RuleNames.Drop(name.Tokens);
                scratch.Found.Add(new NameCandidate(name.Tokens, EntityType.Office, Math.Max(name.Probability, OfficeScore), Rule) { Office = office, Detail = office.OfficeType });
                break;
            case EntityType.Money or EntityType.Office:
                break;
            case EntityType.Location when IsSeat(draft, name.Tokens):
                break;
            default:
                if (IsFree(scratch, name.Tokens))
                {
                    var candidate = new NameCandidate(name.Tokens, name.Type, name.Probability, Rule);
                    scratch.Found.Add(_picker.Describe(_persons.Settle(candidate, draft.Tokens, scratch), draft.Tokens, scratch));
                }
                else
                {
                    NestedNames.Add(draft.Tokens, scratch, _picker, name, Rule);
                }

                break;
        }
    }

    // "director of customs Ana": the given name begins the holder's name.
    private TaggedName WithoutHolder(ReadOnlySpan<DraftToken> tokens, TaggedName name)
    {
        var last = name.Tokens.End - 1;
        return last > name.Tokens.Start && tokens[last].IsCapitalized && tokens[last - 1].IsLower && !FunctionWords.All.Contains(tokens[last - 1].Normal) && gazetteer.IsGivenName(tokens[last].Normal)
            && last + 1 < tokens.Length && tokens[last + 1].IsCapitalized
            ? name with { Tokens = new TokenSpan(name.Tokens.Start, last) } : name;
    }

    // The rules read the same amount with more before it ("EC$40") or behind it ("11 million hryvnias"): the tagger cut it.
    private static bool IsCut(NameScratch scratch, TokenSpan tokens) =>
        scratch.RuleNames.First(scratch.Found, tokens) is { } rule && rule.Tokens.Start <= tokens.Start && rule.Tokens.End >= tokens.End && rule.Tokens.Length > tokens.Length;

    // "D-Ohio", "R-Utah": a member's party and state, glued, are no name.
    private static bool IsSeat(DocumentDraft draft, TokenSpan tokens) =>
        tokens.Length == 1 && draft.Surface(tokens.Start) is [>= 'A' and <= 'Z', '-', >= 'A' and <= 'Z', ..];

    // What the rules read stays: the bounds alone are the tagger's.
    private OfficeDraft? OfficeOf(DocumentDraft draft, NameScratch scratch, TokenSpan tokens) =>
        scratch.RuleNames.First(scratch.Found, tokens) is { Office: { } office } ? office : _offices.ReadPhrase(draft, scratch.Matches, tokens);

    // Nothing stands there, or one office that the rules cut otherwise.
    private static bool IsOpen(NameScratch scratch, TaggedName name) =>
        IsFree(scratch, name.Tokens)
        || (name.Probability >= SureOffice && !scratch.IsSwallowed(name.Tokens) && !scratch.RuleNames.HasOther(scratch.Found, name.Tokens, EntityType.Office) && !scratch.RuleNames.Has(scratch.Found, name.Tokens));

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

    // A capitalised word that the tagger left out, though the article has a person of that surname; never behind "the".
    private void AddKnown(DocumentDraft draft, NameScratch scratch)
    {
        var tokens = draft.Tokens;
        foreach (var name in scratch.Found)
        {
            scratch.Take(name.Tokens);
        }

        SureNames.AddDatelines(draft, scratch, _picker);
        AddHolders(tokens, scratch);
        KnownNames? known = null;
        foreach (var sentence in draft.Sentences)
        {
            for (var i = sentence.Tokens.Start; i < sentence.Tokens.End; i++)
            {
                if (!tokens[i].IsWord || !tokens[i].IsCapitalized || tokens[i].Length < 2 || scratch.IsTaken(i) || scratch.IsTitleCase(i) || (i > sentence.Tokens.Start && Determiners.Contains(tokens[i - 1].Normal)))
                {
                    continue;
                }

                if (known is null)
                {
                    known = new KnownNames();
                    known.Start(tokens, scratch.Found);
                }

                var span = new TokenSpan(i, i + 1);
                if (known.IsName(tokens, span) && known.TypeOf(tokens, span) is (EntityType.Person, var score, var rule))
                {
                    scratch.Found.Add(new NameCandidate(span, EntityType.Person, score, rule));
                }
            }
        }
    }

    // Two or more capitalised words right behind an office that the tagger left out are its holder: "Rep. Ana Calheta". Behind
    // an office in small letters the first must be a given name.
    private void AddHolders(ReadOnlySpan<DraftToken> tokens, NameScratch scratch)
    {
        for (var i = scratch.Found.Count - 1; i >= 0; i--)
        {
            var start = scratch.Found[i].Tokens.End;
            if (scratch.Found[i].Type != EntityType.Office || start >= tokens.Length || (!tokens[start - 1].IsCapitalized && !gazetteer.IsGivenName(tokens[start].Normal)))
            {
                continue;
            }

            var end = start;
            while (end < tokens.Length && end - start < LongestHolder && IsNameWord(tokens, scratch, end))
            {
                end++;
            }

            if (end - start > 1)
            {
                scratch.Found.Add(new NameCandidate(new TokenSpan(start, end), EntityType.Person, 0.9, "name.after-office"));
                scratch.Take(new TokenSpan(start, end));
            }
        }
    }

    private bool IsNameWord(ReadOnlySpan<DraftToken> tokens, NameScratch scratch, int at) =>
        tokens[at].IsWord && tokens[at].IsCapitalized && !tokens[at].IsUpper && !scratch.IsTaken(at) && !scratch.IsTitleCase(at) && !gazetteer.IsCommonWord(tokens[at].Normal)
        && (tokens[at].Shape & TokenShape.BlockStart) == 0;
}
