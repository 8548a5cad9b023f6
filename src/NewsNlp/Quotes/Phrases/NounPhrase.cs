namespace NewsNlp.Quotes;

/// <summary>A noun phrase that may be a speaker.</summary>
/// <param name="Start">First token.</param>
/// <param name="End">Token after the last.</param>
/// <param name="CoreStart">Where the part with the head begins ("Reed's [spokesman] for trade").</param>
/// <param name="CoreEnd">Where that part ends.</param>
internal readonly record struct NounPhrase(int Start, int End, int CoreStart, int CoreEnd)
{
    public static NounPhrase None => new(-1, -1, -1, -1);

    public bool IsNone => Start < 0;
}
