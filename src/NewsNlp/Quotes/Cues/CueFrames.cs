namespace NewsNlp.Quotes;

/// <summary>The constructions in which a verb reports speech.</summary>
[Flags]
internal enum CueFrames
{
    None = 0,

    /// <summary>Beside a direct quote.</summary>
    Quote = 1 << 0,

    /// <summary>Before "that".</summary>
    That = 1 << 1,

    /// <summary>Before a clause without "that", and after one.</summary>
    Clause = 1 << 2,

    /// <summary>With a recipient before the clause: "told reporters the bridge was safe".</summary>
    Recipient = 1 << 3,

    /// <summary>Before "to": "vowed to stay", "urged drivers to wait".</summary>
    Infinitive = 1 << 4,

    /// <summary>Before "whether", "why", "how".</summary>
    Question = 1 << 5,

    /// <summary>Before "-ing": "denied taking money".</summary>
    Gerund = 1 << 6,

    /// <summary>With words quoted of somebody or something: "called it 'rushed'".</summary>
    Describe = 1 << 7,

    /// <summary>As <see cref="Describe"/>, with "as": "described it as 'rushed'".</summary>
    DescribeAs = 1 << 8,

    /// <summary>Reports only under narrow conditions: "added", "reported", "continued".</summary>
    Guarded = 1 << 9,

    /// <summary>Its plain and -s forms are nouns as often as verbs: "claims", "state", "report".</summary>
    Noun = 1 << 10,

    /// <summary>Quoted words in its object are what was said: "praised his "courage"".</summary>
    Object = 1 << 12,

    /// <summary>Finds rather than says: only with a document or a body as its subject.</summary>
    Finding = 1 << 11,
}
