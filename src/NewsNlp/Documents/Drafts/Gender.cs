namespace NewsNlp.Documents;

/// <summary>Grammatical gender of a mention, as far as pronouns care.</summary>
internal enum Gender : byte
{
    Unknown,
    Male,
    Female,
    Neuter,
}
