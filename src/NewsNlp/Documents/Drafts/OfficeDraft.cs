namespace NewsNlp.Documents;

/// <summary>An office phrase, understood: which post, of which polity, in which status.</summary>
internal sealed class OfficeDraft
{
    /// <summary>The post as written, in the singular, without country and status ("Secretary of Homeland Security").</summary>
    public required string Title { get; set; }

    /// <summary>The body or place before the post that completes it ("Central Intelligence Agency" of "CIA director"); null where there is none.</summary>
    public string? Body { get; set; }

    /// <summary>The post with its body, as lists of posts have it: "director of Central Intelligence Agency".</summary>
    public string FullTitle => Body is null ? Title : Title + " of " + Body;

    /// <summary>The gazetteer's class of the post ("foreign_minister"); null where it has none.</summary>
    public string? OfficeType { get; set; }

    /// <summary>Code of the state or body that the phrase itself names ("US" of "US Secretary", "of France"); null where it names none.</summary>
    public string? Polity { get; set; }

    /// <summary>The words beside the office that name its state ("Congolese"); empty where the phrase holds none before it.</summary>
    public TokenSpan PolityTokens { get; set; }

    /// <summary>Whether those words may mean several states, and nothing in the text decides.</summary>
    public bool Ambiguous { get; set; }

    /// <summary>Codes of the states that those words may mean, where none of them is taken to be meant; else empty.</summary>
    public IReadOnlyList<string> States { get; set; } = [];

    public OfficeStatus Status { get; set; }

    /// <summary>"a minister", "the next president": the one in office is not meant.</summary>
    public bool Open { get; set; }

    /// <summary>"his foreign minister": the post belongs to somebody else's state or body.</summary>
    public bool Owned { get; set; }

    /// <summary>Token of a name right before the office, no state's, to which it may belong ("Norvik Rail's president"); -1 where there is none.</summary>
    public int OwnerToken { get; set; } = -1;

    /// <summary>"Presidents X and Y", "the ministers".</summary>
    public bool Plural { get; set; }

    /// <summary>Named people that the text puts beside the office, as mentions; empty where it names nobody.</summary>
    public List<MentionDraft> Holders { get; } = [];
}
