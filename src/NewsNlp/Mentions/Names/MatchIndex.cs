using System.Runtime.InteropServices;
using NewsNlp.Documents;
using NewsNlp.Gazetteers;

namespace NewsNlp.Mentions;

/// <summary>The gazetteer matches of one document, reachable by token. Scratch: rented, filled, given back.</summary>
internal sealed class MatchIndex
{
    private int[] _firstAt = [];
    private DocumentDraft _draft = new();
    private Gazetteer? _gazetteer;

    /// <summary>Day of publication of the document, where known.</summary>
    public DateOnly? Day => _draft.Context.PublishedOn;

    public void Fill(DocumentDraft draft, Gazetteer gazetteer)
    {
        _draft = draft;
        _gazetteer = gazetteer;
        var tokens = draft.Tokens.Length;
        if (_firstAt.Length < tokens + 1)
        {
            _firstAt = new int[Math.Max(tokens + 1, 2 * _firstAt.Length)];
        }

        var match = 0;
        for (var token = 0; token <= tokens; token++)
        {
            while (match < draft.Matches.Count && draft.Matches[match].Tokens.Start < token)
            {
                match++;
            }

            _firstAt[token] = match;
        }
    }

    /// <summary>Matches that begin at the token, shorter ones first.</summary>
    public ReadOnlySpan<GazetteerMatch> At(int token) =>
        CollectionsMarshal.AsSpan(_draft.Matches)[_firstAt[token].._firstAt[token + 1]];

    public ReadOnlySpan<EntryRef> EntriesOf(GazetteerMatch match) => _gazetteer!.EntriesOf(match.Phrase);

    /// <summary>The entries of exactly these tokens; empty where they are no phrase.</summary>
    public ReadOnlySpan<EntryRef> Exactly(TokenSpan tokens)
    {
        foreach (var match in At(tokens.Start))
        {
            if (match.Tokens.End == tokens.End)
            {
                return EntriesOf(match);
            }
        }

        return [];
    }

    /// <summary>The first entry of this kind among exactly these tokens.</summary>
    public bool TryExactly(TokenSpan tokens, EntryKind kind, out EntryRef entry)
    {
        foreach (var candidate in Exactly(tokens))
        {
            if (candidate.Kind == kind)
            {
                entry = candidate;
                return true;
            }
        }

        entry = default;
        return false;
    }

    /// <summary>The longest match from the token on, not past <paramref name="limit"/>, that has an entry of this kind.</summary>
    public bool TryLongest(int start, int limit, EntryKind kind, out int end, out EntryRef entry)
    {
        var matches = At(start);
        for (var i = matches.Length - 1; i >= 0; i--)
        {
            if (matches[i].Tokens.End <= limit && TryExactly(matches[i].Tokens, kind, out entry))
            {
                end = matches[i].Tokens.End;
                return true;
            }
        }

        end = start;
        entry = default;
        return false;
    }

    /// <summary>The longest match of this kind that ends before <paramref name="end"/>, reaching back at most five tokens.</summary>
    public bool TryEndingAt(int end, int floor, EntryKind kind, out int start, out EntryRef entry)
    {
        for (start = Math.Max(floor, end - 5); start < end; start++)
        {
            if (TryExactly(new TokenSpan(start, end), kind, out entry))
            {
                return true;
            }
        }

        entry = default;
        return false;
    }
}
