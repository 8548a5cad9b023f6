namespace NewsNlp.Training.Corpora;

/// <summary>The types that a source labels wherever they stand. Of the others a missing label says nothing.</summary>
internal readonly record struct TypeMask(int Bits)
{
    public static readonly TypeMask All = new((1 << 9) - 1);

    public static TypeMask Of(params ReadOnlySpan<EntityType> types)
    {
        var bits = 0;
        foreach (var type in types)
        {
            bits |= 1 << (int)type;
        }

        return new TypeMask(bits);
    }

    public bool Has(EntityType type) => (Bits & (1 << (int)type)) != 0;

    /// <summary>The names of the types, with a space between.</summary>
    public override string ToString() => string.Join(' ', Enum.GetValues<EntityType>().Where(Has));

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    public static TypeMask Parse(string names)
    {
        var bits = 0;
        foreach (var name in names.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            bits |= 1 << (int)Enum.Parse<EntityType>(name);
        }

        return new TypeMask(bits);
    }
}
