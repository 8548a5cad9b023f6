using NewsNlp.Documents;

namespace NewsNlp.Coreference;

/// <summary>Who and what a text is about, by how often and how early it names them.</summary>
internal sealed class MainNames
{
    /// <summary>Bodies kept of those that a text names most often.</summary>
    private const int MostBodies = 8;

    private int _most;

    private int _first = int.MaxValue;

    /// <summary>The person whom the text names most often; the first of several, null where it names nobody.</summary>
    public ChainDraft? MostNamed { get; private set; }

    /// <summary>The person whom the text names first.</summary>
    public ChainDraft? FirstNamed { get; private set; }

    /// <summary>The bodies that the text names twice or more, each with how often; the most often named first, and few of them.</summary>
    public List<(ChainDraft Chain, int Count)> Bodies { get; } = [];

    /// <summary>Looks through the chains once names are grouped, and before anything else joins them.</summary>
    public void Note(List<ChainDraft> chains)
    {
        foreach (var chain in chains)
        {
            if (chain is { Type: EntityType.Person, Plural: false })
            {
                NotePerson(chain);
            }
            else if (chain is { Type: EntityType.Organization, Mentions: { Count: > 1 } mentions } && mentions[0].Kind == MentionKind.Named)
            {
                NoteBody(chain, mentions.Count);
            }
        }
    }

    private void NotePerson(ChainDraft chain)
    {
        (MostNamed, _most) = chain.Mentions.Count > _most ? (chain, chain.Mentions.Count) : (MostNamed, _most);
        (FirstNamed, _first) = chain.Mentions[0].Span.Start < _first ? (chain, chain.Mentions[0].Span.Start) : (FirstNamed, _first);
    }

    private void NoteBody(ChainDraft chain, int count)
    {
        var place = Bodies.Count;
        while (place > 0 && Bodies[place - 1].Count < count)
        {
            place--;
        }

        if (place < MostBodies)
        {
            Bodies.Insert(place, (chain, count));
        }

        if (Bodies.Count > MostBodies)
        {
            Bodies.RemoveAt(MostBodies);
        }
    }
}
