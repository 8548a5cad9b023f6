namespace NewsNlp.Training.Corpora;

/// <summary>A name of a sentence: half-open range of its tokens, and type.</summary>
internal readonly record struct Label(int Start, int End, EntityType Type)
{
    public int Length => End - Start;

    public bool Overlaps(int start, int end) => Start < end && start < End;
}
