using NewsNlp.Documents;
using NewsNlp.Tagging;

namespace NewsNlp.Mentions;

/// <summary>Memory that one document's search for names needs; rented from the stage, cleared between documents.</summary>
internal sealed class NameScratch
{
    public MatchIndex Matches { get; } = new();

    public List<NameCandidate> Found { get; } = [];

    public List<TokenSpan> Swallowed { get; } = [];

    /// <summary>Capitalised runs that the second pass decides.</summary>
    public List<TokenSpan> Deferred { get; } = [];

    public List<TokenSpan> Runs { get; } = [];

    public List<int> Owners { get; } = [];

    /// <summary>What the tagger found, before it meets the rest.</summary>
    public List<TaggedName> Tagged { get; } = [];

    /// <summary>What the tagger found inside offices.</summary>
    public List<TaggedName> TaggedInside { get; } = [];

    /// <summary>Places and bodies that stand inside offices, if an office stands there in the end.</summary>
    public List<NameCandidate> Nested { get; } = [];

    /// <summary>What the rules found before the tagger was asked.</summary>
    public RuleNames RuleNames { get; } = new();

    private ulong[] _signs = [];

    private bool[] _taken = [];

    private bool[] _titleCase = [];

    /// <summary>Tokens that there is memory for.</summary>
    public int Capacity => _taken.Length;

    /// <summary>Whether offices, dates or money hold the token.</summary>
    public bool IsTaken(int token) => _taken[token];

    /// <summary>Whether the token stands in a line of capitals or title case, where a capital says nothing.</summary>
    public bool IsTitleCase(int token) => _titleCase[token];

    /// <summary>Whether the tokens touch those of a doubled title.</summary>
    public bool IsSwallowed(TokenSpan tokens)
    {
        foreach (var span in Swallowed)
        {
            if (span.Overlaps(tokens))
            {
                return true;
            }
        }

        return false;
    }

    public void Start(int tokens)
    {
        Found.Clear();
        Swallowed.Clear();
        Deferred.Clear();
        Runs.Clear();
        Owners.Clear();
        Nested.Clear();
        if (_taken.Length < tokens)
        {
            _taken = new bool[Math.Max(tokens, 2 * _taken.Length)];
            _titleCase = new bool[_taken.Length];
        }

        Array.Clear(_taken, 0, tokens);
        Array.Clear(_titleCase, 0, tokens);
    }

    /// <summary>Empty signs for the tokens of a document.</summary>
    public Span<ulong> Signs(int tokens)
    {
        if (_signs.Length < tokens)
        {
            _signs = new ulong[Math.Max(tokens, 2 * _signs.Length)];
        }

        var signs = _signs.AsSpan(0, tokens);
        signs.Clear();
        return signs;
    }

    public void Take(TokenSpan tokens) => _taken.AsSpan(tokens.Start, tokens.Length).Fill(true);

    public void MarkTitleCase(TokenSpan tokens) => _titleCase.AsSpan(tokens.Start, tokens.Length).Fill(true);
}
