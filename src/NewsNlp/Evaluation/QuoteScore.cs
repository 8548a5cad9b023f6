namespace NewsNlp.Evaluation;

/// <summary>Figures of one kind of quote. Add up over documents.</summary>
/// <param name="Gold">Quotes of the reference.</param>
/// <param name="Predicted">Ours.</param>
/// <param name="Strict">Gold quotes whose pieces are ours exactly, up to marks and punctuation at the edges.</param>
/// <param name="Covered">Sum, over the gold quotes, of the share of characters that some quote of ours covers.</param>
/// <param name="Right">Sum, over our quotes, of the share of characters that lie in some gold quote.</param>
/// <param name="Matched">Gold quotes that one of ours overlaps by half or more.</param>
/// <param name="SpeakerRight">Those of them whose speaker spans overlap, or where both have none.</param>
/// <param name="Named">Matched gold quotes whose speaker has a name.</param>
/// <param name="NameRight">Those of them for which ours has that name, or one of its words for a person.</param>
internal readonly record struct QuoteScore(
    int Gold, int Predicted, int Strict, double Covered, double Right, int Matched, int SpeakerRight, int Named, int NameRight)
{
    public double StrictRecall => Share(Strict, Gold);

    public double OverlapRecall => Share(Covered, Gold);

    public double OverlapPrecision => Share(Right, Predicted);

    public double SpeakerAccuracy => Share(SpeakerRight, Matched);

    public double NameAccuracy => Share(NameRight, Named);

    public static QuoteScore operator +(QuoteScore left, QuoteScore right) => new(
        left.Gold + right.Gold, left.Predicted + right.Predicted, left.Strict + right.Strict, left.Covered + right.Covered, left.Right + right.Right,
        left.Matched + right.Matched, left.SpeakerRight + right.SpeakerRight, left.Named + right.Named, left.NameRight + right.NameRight);

    private static double Share(double part, int whole) => whole == 0 ? 0 : part / whole;
}
