namespace NewsNlp.Evaluation;

/// <summary>Whether the speakers of quotes get the right name, by how the text refers to them. Adds up over documents.</summary>
internal sealed class SpeakerTally
{
    private readonly SpeakerScore[] _byKind = new SpeakerScore[Enum.GetValues<MentionKind>().Length];

    /// <summary>Named speakers whom no words beside the quote tell.</summary>
    public SpeakerScore Inherited { get; private set; }

    /// <summary>Quotes whose speaker has no name in the reference; right where ours has none.</summary>
    public SpeakerScore Nameless { get; private set; }

    /// <summary>All speakers with a name in the reference.</summary>
    public SpeakerScore All => _byKind.Aggregate(Inherited, static (sum, score) => sum + score);

    public SpeakerScore Of(MentionKind kind) => _byKind[(int)kind];

    /// <param name="gold">A quote of the reference that one of ours matches.</param>
    /// <param name="name">The name that ours gives; null for none.</param>
    /// <param name="isSame">Whether that is the name of the reference.</param>
    public void Add(GoldQuote gold, string? name, bool isSame)
    {
        var isRight = gold.Name is null ? name is null : isSame;
        var score = new SpeakerScore(1, isRight ? 1 : 0, !isRight && name is not null ? 1 : 0);
        if (gold.Name is null)
        {
            Nameless += score;
        }
        else if (gold.Told is { } kind)
        {
            _byKind[(int)kind] += score;
        }
        else
        {
            Inherited += score;
        }
    }
}
