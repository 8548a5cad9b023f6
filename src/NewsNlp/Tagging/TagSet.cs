namespace NewsNlp.Tagging;

/// <summary>Tags in the scheme BIO as small numbers: 0 is outside, then begin and inside of each type.</summary>
internal static class TagSet
{
    public const int Count = 19;

    /// <summary>Tags with the padding that keeps rows of scores on whole vectors.</summary>
    public const int Stride = 24;

    public const uint All = (1u << Count) - 1;

    public static int Begin(EntityType type) => 1 + (2 * (int)type);

    public static int Inside(EntityType type) => 2 + (2 * (int)type);

    public static bool IsInside(int tag) => tag > 0 && tag % 2 == 0;

    public static EntityType TypeOf(int tag) => (EntityType)((tag - 1) / 2);

    /// <summary>Whether the tag may follow; an inside tag follows a tag of its own name only.</summary>
    public static bool MayFollow(int before, int tag) => !IsInside(tag) || before == tag || before == tag - 1;

    /// <summary>Whether a sentence may begin with the tag.</summary>
    public static bool MayStart(int tag) => !IsInside(tag);
}
