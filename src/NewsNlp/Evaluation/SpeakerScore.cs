namespace NewsNlp.Evaluation;

/// <summary>Who speaks, over the gold quotes that one of ours matches by half. Add up over documents.</summary>
/// <param name="All">Quotes with such a speaker.</param>
/// <param name="Right">Ours is that entity; where it has no name, the words for it are those, or ours has no name either.</param>
/// <param name="Wrong">Ours is another named one.</param>
internal readonly record struct SpeakerScore(int All, int Right, int Wrong)
{
    /// <summary>Quotes for which ours names nobody, though the reference does.</summary>
    public int Open => All - Right - Wrong;

    public double Accuracy => Share(Right);

    public double OpenShare => Share(Open);

    public double WrongShare => Share(Wrong);

    public static SpeakerScore operator +(SpeakerScore left, SpeakerScore right) => new(left.All + right.All, left.Right + right.Right, left.Wrong + right.Wrong);

    private double Share(int part) => All == 0 ? 0 : (double)part / All;
}
