namespace NewsNlp.Quotes;

/// <summary>The forms of an English verb.</summary>
internal readonly record struct VerbInflection(string Present, string Past, string Participle, string Gerund)
{
    /// <param name="lemma">The plain form.</param>
    /// <param name="doubles">Whether its last letter doubles ("admit", "admitted").</param>
    /// <param name="irregular">The past, or past and participle parted by a slash; null for a regular verb.</param>
    public static VerbInflection Of(string lemma, bool doubles, string? irregular)
    {
        var stem = doubles ? lemma + lemma[^1] : lemma;
        var endsInE = lemma[^1] == 'e';
        var endsInY = lemma[^1] == 'y' && !(lemma[^2] is 'a' or 'e' or 'o' or 'u');
        var hisses = lemma[^1] is 's' or 'x' or 'z' || lemma.EndsWith("sh", StringComparison.Ordinal) || lemma.EndsWith("ch", StringComparison.Ordinal);
        var present = endsInY ? lemma[..^1] + "ies" : hisses || lemma == "go" ? lemma + "es" : lemma + "s";
        var regular = endsInY ? lemma[..^1] + "ied" : endsInE ? lemma + "d" : stem + "ed";
        var gerund = (endsInE && lemma[^2] != 'e' ? lemma[..^1] : Doubled(lemma, stem)) + "ing";
        if (irregular is null)
        {
            return new VerbInflection(present, regular, regular, gerund);
        }

        var slash = irregular.IndexOf('/', StringComparison.Ordinal);
        return slash < 0
            ? new VerbInflection(present, irregular, irregular, gerund)
            : new VerbInflection(present, irregular[..slash], irregular[(slash + 1)..], gerund);
    }

    // put, hit, begin double in the -ing form only.
    private static string Doubled(string lemma, string stem) => lemma is "put" or "hit" or "begin" ? lemma + lemma[^1] : stem;
}
