namespace NewsNlp.Mentions;

/// <summary>What the places where a name stands say for each type, added up.</summary>
internal readonly record struct TypeVotes(double Person, double Place, double Body, double Other, double Needed, int Places)
{
    public static TypeVotes operator +(TypeVotes a, TypeVotes b) =>
        new(a.Person + b.Person, a.Place + b.Place, a.Body + b.Body, a.Other + b.Other, a.Needed + b.Needed, a.Places + b.Places);

    /// <summary>The likeliest type with its score; null where no place says enough.</summary>
    public (EntityType Type, double Score)? Winner()
    {
        var best = Math.Max(Math.Max(Person, Place), Math.Max(Body, Other));

        // Several thin places together are more than one.
        if (Places == 0 || best / Math.Sqrt(Places) < Needed / Places)
        {
            return null;
        }

        var type = best == Person ? EntityType.Person : best == Body ? EntityType.Organization : best == Place ? EntityType.Location : EntityType.Miscellaneous;
        return (type, Math.Min(0.85, 0.5 + (best / Places / 12)));
    }
}
