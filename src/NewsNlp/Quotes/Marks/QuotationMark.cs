namespace NewsNlp.Quotes;

/// <summary>A place in the text that may open or close a quotation.</summary>
/// <param name="Start">Its first code unit.</param>
/// <param name="Length">2 for the doubled marks of typewriters, else 1.</param>
/// <param name="Family">Marks of one family open and close each other.</param>
/// <param name="CanOpen">Its neighbours or its shape allow it to open.</param>
/// <param name="CanClose">Its neighbours or its shape allow it to close.</param>
internal readonly record struct QuotationMark(int Start, int Length, MarkFamily Family, bool CanOpen, bool CanClose)
{
    public int End => Start + Length;
}

/// <summary>Weight of a mark: double, single, or pointed.</summary>
internal enum MarkFamily : byte
{
    Double,
    Single,
    Pointed,
}
