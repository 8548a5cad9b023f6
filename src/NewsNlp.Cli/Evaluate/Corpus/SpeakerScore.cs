namespace NewsNlp.Cli.Evaluate.Corpus;

/// <summary>Who speaks, over the gold quotes that one of ours matches by half. Add up over documents.</summary>
/// <param name="All">Quotes with such a speaker.</param>
/// <param name="Right">Ours is that entity; where it has no name, the words for it are those.</param>
/// <param name="Wrong">Ours is another named one.</param>
internal readonly record struct SpeakerScore(int All, int Right, int Wrong)
{
    public double Accuracy => All == 0 ? 0 : (double)Right / All;

    public double WrongShare => All == 0 ? 0 : (double)Wrong / All;

    public static SpeakerScore operator +(SpeakerScore left, SpeakerScore right) => new(left.All + right.All, left.Right + right.Right, left.Wrong + right.Wrong);
}
