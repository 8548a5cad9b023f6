using NewsNlp.Documents;

namespace NewsNlp.Coreference;

/// <summary>A person that a pronoun may stand for, with its clues; nobody where the chain is null.</summary>
internal sealed class PronounCandidate(ChainDraft? chain)
{
    // Two numbers a clue; room for all at once, since there is a list for each candidate of each pronoun.
    private const int MostClues = 40;

    public ChainDraft? Chain { get; } = chain;

    /// <summary>Its most recent mention that the pronoun may point at.</summary>
    public Antecedent Nearest { get; init; }

    /// <summary>Whether it is named only behind the pronoun.</summary>
    public bool IsAhead { get; init; }

    /// <summary>Whether it is named right behind the opening phrase that holds the pronoun.</summary>
    public bool IsOpening { get; set; }

    /// <summary>Numbers of weights.</summary>
    public List<int> Clues { get; } = new(chain is null ? 6 : MostClues);

    public double Points { get; set; }

    public void Add(PronounPart part, Clue clue, int value)
    {
        Clues.Add(PronounWeights.IndexOf(PronounPart.Any, clue, value));
        Clues.Add(PronounWeights.IndexOf(part, clue, value));
    }

    public void Weigh(PronounWeights weights)
    {
        Points = 0;
        foreach (var clue in Clues)
        {
            Points += weights[clue];
        }
    }
}
