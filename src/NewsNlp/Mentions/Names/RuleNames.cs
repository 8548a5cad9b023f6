namespace NewsNlp.Mentions;

/// <summary>What dates, money and title grammar have found, by token, so that a tagger can take its place. Scratch.</summary>
internal sealed class RuleNames
{
    private readonly List<bool> _dropped = [];
    private int[] _at = [];

    /// <summary>Notes the candidates found so far.</summary>
    public void Fill(int tokens, List<NameCandidate> found)
    {
        if (_at.Length < tokens)
        {
            _at = new int[Math.Max(tokens, 2 * _at.Length)];
        }

        Array.Clear(_at, 0, tokens);
        _dropped.Clear();
        for (var i = 0; i < found.Count; i++)
        {
            _dropped.Add(false);
            _at.AsSpan(found[i].Tokens.Start, found[i].Tokens.Length).Fill(i + 1);
        }
    }

    /// <summary>Whether the tokens touch a candidate of another type, or two candidates.</summary>
    public bool HasOther(List<NameCandidate> found, TokenSpan tokens, EntityType type)
    {
        var only = 0;
        for (var i = tokens.Start; i < tokens.End; i++)
        {
            if (_at[i] != 0 && ((only != 0 && _at[i] != only) || found[_at[i] - 1].Type != type))
            {
                return true;
            }

            only = _at[i] != 0 ? _at[i] : only;
        }

        return false;
    }

    /// <summary>Whether a candidate has exactly these tokens.</summary>
    public bool Has(List<NameCandidate> found, TokenSpan tokens) => _at[tokens.Start] is > 0 and var number && found[number - 1].Tokens == tokens;

    /// <summary>The first candidate that the tokens touch; null where there is none.</summary>
    public NameCandidate? First(List<NameCandidate> found, TokenSpan tokens)
    {
        for (var i = tokens.Start; i < tokens.End; i++)
        {
            if (_at[i] != 0)
            {
                return found[_at[i] - 1];
            }
        }

        return null;
    }

    /// <summary>Drops the candidates that the tokens touch.</summary>
    public void Drop(TokenSpan tokens)
    {
        for (var i = tokens.Start; i < tokens.End; i++)
        {
            if (_at[i] != 0)
            {
                _dropped[_at[i] - 1] = true;
            }
        }
    }

    /// <summary>Takes the dropped candidates out.</summary>
    public void Remove(List<NameCandidate> found)
    {
        var kept = 0;
        for (var i = 0; i < found.Count; i++)
        {
            if (i >= _dropped.Count || !_dropped[i])
            {
                found[kept++] = found[i];
            }
        }

        found.RemoveRange(kept, found.Count - kept);
    }
}
