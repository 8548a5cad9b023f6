namespace NewsNlp;

/// <summary>What a cue does with the speech that it reports.</summary>
public enum CueClass : byte
{
    /// <summary>Neutral: "said", "told", "according to".</summary>
    Say,

    /// <summary>"claimed", "alleged", "insisted".</summary>
    Claim,

    /// <summary>"denied", "dismissed".</summary>
    Deny,

    /// <summary>"warned", "cautioned".</summary>
    Warn,

    /// <summary>"promised", "vowed", "pledged".</summary>
    Promise,

    /// <summary>"asked", "inquired".</summary>
    Ask,

    /// <summary>"urged", "called on", "ordered".</summary>
    Demand,

    /// <summary>"admitted", "conceded".</summary>
    Admit,

    /// <summary>"called", "described as", "branded".</summary>
    Describe,

    /// <summary>"believes", "thinks", "in his view".</summary>
    Opine,

    /// <summary>"shouted", "shrugged", "laughed": how it was uttered.</summary>
    Manner,
}
