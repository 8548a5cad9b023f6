namespace NewsNlp.Tenures;

/// <summary>A reason to take an office for one of a state's.</summary>
/// <param name="Code">Code of the state or body.</param>
/// <param name="Rule">What speaks for it: the phrase, the dateline, the article's states.</param>
/// <param name="Weight">How much, up to 1.</param>
/// <param name="Decides">Whether it is enough to name a holder whom the text does not name.</param>
internal readonly record struct PolityEvidence(string Code, string Rule, double Weight, bool Decides);
