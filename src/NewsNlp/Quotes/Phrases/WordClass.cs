namespace NewsNlp.Quotes;

/// <summary>What the rules need to know of a common word; a word may have several.</summary>
[Flags]
internal enum WordClass
{
    None = 0,
    Determiner = 1 << 0,
    Preposition = 1 << 1,
    Coordinator = 1 << 2,
    Subordinator = 1 << 3,
    SubjectPronoun = 1 << 4,
    ObjectPronoun = 1 << 5,
    Possessive = 1 << 6,
    Be = 1 << 7,
    Have = 1 << 8,
    Do = 1 << 9,
    Modal = 1 << 10,
    Negation = 1 << 11,
    Adverb = 1 << 12,
    Time = 1 << 13,
    Relative = 1 << 14,

    /// <summary>A common finite verb form that reports nothing.</summary>
    Verb = 1 << 15,

    /// <summary>"spokesman", "official": stands for a person.</summary>
    PersonNoun = 1 << 16,

    /// <summary>"company", "ministry": stands for a body.</summary>
    BodyNoun = 1 << 17,

    /// <summary>"report", "audit": a document that can say something.</summary>
    DocumentNoun = 1 << 18,

    /// <summary>"statement", "interview": where or how something was said.</summary>
    Occasion = 1 << 19,

    /// <summary>"reporters", "lawmakers": to whom something is told.</summary>
    Audience = 1 << 20,

    /// <summary>"film", "word", "term": what follows in marks is a name, not speech.</summary>
    Namer = 1 << 21,

    /// <summary>Stands as a noun phrase alone: "some", "others", "both".</summary>
    Standalone = 1 << 22,

    /// <summary>"move", "step": begins an author's comment after a comma.</summary>
    Comment = 1 << 23,

    /// <summary>"expected", "likely", "set": the saying is still to come.</summary>
    Hedge = 1 << 24,

    /// <summary>"declined", "refused", "failed": what follows was not said.</summary>
    Refusal = 1 << 25,

    Auxiliary = Be | Have | Do | Modal,

    /// <summary>Cannot stand inside the core of a noun phrase.</summary>
    Boundary = Preposition | Coordinator | Subordinator | SubjectPronoun | ObjectPronoun | Auxiliary | Negation | Time | Relative | Verb,
}
