using NewsNlp.Documents;

namespace NewsNlp.Mentions;

/// <summary>The mentions over a token, found without a look at those that end before it. To be made anew once mentions have changed.</summary>
internal sealed class CoveringMentions
{
    private readonly List<MentionDraft> _mentions;

    // The greatest end of the mentions up to each.
    private readonly int[] _reach;

    public CoveringMentions(List<MentionDraft> mentions)
    {
        _mentions = mentions;
        _reach = new int[mentions.Count];
        var reach = 0;
        for (var i = 0; i < _reach.Length; i++)
        {
            _reach[i] = reach = Math.Max(reach, mentions[i].Tokens.End);
        }
    }

    /// <summary>The first mention over all of the tokens that the condition holds for; null where there is none. The mentions must be in text order.</summary>
    public MentionDraft? First(TokenSpan tokens, Func<MentionDraft, bool> condition)
    {
        var at = Array.BinarySearch(_reach, tokens.Start + 1);
        for (at = at < 0 ? ~at : at; at > 0 && _reach[at - 1] > tokens.Start; at--)
        {
        }

        for (; at < _mentions.Count && _mentions[at].Tokens.Start <= tokens.Start; at++)
        {
            if (tokens.End <= _mentions[at].Tokens.End && condition(_mentions[at]))
            {
                return _mentions[at];
            }
        }

        return null;
    }
}
