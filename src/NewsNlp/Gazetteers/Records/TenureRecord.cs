namespace NewsNlp.Gazetteers;

/// <summary>A person in a post over half-open dates.</summary>
/// <param name="Office">Index of the office.</param>
/// <param name="Person">Index of the person.</param>
/// <param name="From">First day; the first day of the year or month where only that is known; null where only a sighting is known.</param>
/// <param name="To">End; null where none is known. Where only a year or month is known, the first day after it.</param>
/// <param name="EndKind">How the end is known.</param>
/// <param name="KnownUntil">The last day for which the source vouches, of an open tenure.</param>
/// <param name="Seen">Day of a sighting, of a tenure without a start.</param>
/// <param name="Acting">Whether the person held the post for the time being only.</param>
/// <param name="Source">Letters of the sources, the one of the row first.</param>
internal readonly record struct TenureRecord(
    int Office, int Person, DateOnly? From, DateOnly? To, TenureEnd EndKind, DateOnly? KnownUntil, DateOnly? Seen, bool Acting, string Source);
