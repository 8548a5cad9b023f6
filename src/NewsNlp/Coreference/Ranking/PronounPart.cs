namespace NewsNlp.Coreference;

/// <summary>The part of a pronoun in its clause, apart for those within quotation marks and for speakers.</summary>
internal enum PronounPart
{
    Any,
    Subject,
    Object,
    Possessive,
    Reflexive,
    Speaker,
    Quoted,
}
