namespace NewsNlp.Coreference;

/// <summary>What a candidate for a pronoun shows; each has up to sixteen values. The names stand in the table of weights.</summary>
internal enum Clue
{
    /// <summary>Holds for every candidate, so that its weight is that of being one.</summary>
    Candidate,

    /// <summary>Sentences back to its nearest mention.</summary>
    Distance,

    /// <summary>How many people of that gender were mentioned more recently.</summary>
    Rank,

    /// <summary>Kind of the nearest mention, and whether it is a subject.</summary>
    Form,

    /// <summary>Sentences back (to three), and whether the nearest mention there is a subject.</summary>
    DistanceAndForm,

    /// <summary>Whether it is the subject of this sentence or of the one before, and of which.</summary>
    Subject,

    /// <summary>How often it was mentioned so far.</summary>
    Mentions,

    /// <summary>Whether nobody of that gender was mentioned more often.</summary>
    MostMentioned,

    /// <summary>What its gender rests on.</summary>
    Gender,

    /// <summary>Whether it has a name.</summary>
    Named,

    /// <summary>Paragraphs back to its nearest mention.</summary>
    Paragraphs,

    /// <summary>Whether the last pronoun of this form was the same person, and how many sentences back.</summary>
    SamePronoun,

    /// <summary>Whether pronoun and nearest mention stand in one quote, in two, or outside.</summary>
    Quotes,

    /// <summary>For the pronoun of a speaker: whether the candidate spoke last, or was spoken to.</summary>
    LastSpeaker,

    /// <summary>Tokens back to the nearest mention within one sentence.</summary>
    Tokens,

    /// <summary>Whether both stand in one clause, and which parts they have in it.</summary>
    Clause,

    /// <summary>What stands around the nearest mention: a possessive, "and", a preposition, a relative clause.</summary>
    Surroundings,

    /// <summary>Whether the nearest mention stands in a headline, byline or the like.</summary>
    Block,

    /// <summary>Whether it is the first person of its sentence.</summary>
    FirstOfSentence,

    /// <summary>Named only behind the pronoun: in which place.</summary>
    Ahead,

    /// <summary>How many people there are to choose from.</summary>
    Choice,

    /// <summary>Whether the text names nobody more often, and whether it names the candidate first.</summary>
    Main,

    /// <summary>For a pronoun that opens its sentence or not: whether the candidate opened the one before, as its subject.</summary>
    Continuity,

    /// <summary>Whether the gender of the candidate is known, and that of those who were mentioned more recently.</summary>
    SureGender,

    /// <summary>What speaks for nobody: "someone", "a person", a relative clause right before.</summary>
    Nobody,
}
