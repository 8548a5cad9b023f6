using System.Runtime.InteropServices;

namespace NewsNlp.Gazetteers;

/// <summary>
/// A tenure as it lies in the file. A tenure has a start or a sighting, and an end or a last day known, so that two
/// day numbers hold all four; the flags tell which they are.
/// </summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct TenureRow(int Office, int Person, int First, int Last, int Flags)
{
    private const int KindMask = 7;
    private const int Acting = 8;
    private const int FirstIsSighting = 16;
    private const int LastIsKnownUntil = 32;
    private const int SourceShift = 8;
    private const int None = -1;

    public int SourceNumber => Flags >> SourceShift;

    /// <exception cref="ArgumentException">The tenure has both a start and a sighting, or both an end and a last day known.</exception>
    public static TenureRow Of(TenureRecord tenure, int source)
    {
        if ((tenure.From is not null && tenure.Seen is not null) || (tenure.To is not null && tenure.KnownUntil is not null))
        {
            throw new ArgumentException("A tenure has a start or a sighting, and an end or a last day known, not both.", nameof(tenure));
        }

        var flags = (int)tenure.EndKind | (tenure.Acting ? Acting : 0) | (tenure.Seen is null ? 0 : FirstIsSighting)
            | (tenure.KnownUntil is null ? 0 : LastIsKnownUntil) | (source << SourceShift);
        return new TenureRow(
            tenure.Office, tenure.Person, (tenure.From ?? tenure.Seen)?.DayNumber ?? None, (tenure.To ?? tenure.KnownUntil)?.DayNumber ?? None, flags);
    }

    public TenureRecord ToRecord(string source)
    {
        var first = First == None ? default(DateOnly?) : DateOnly.FromDayNumber(First);
        var last = Last == None ? default(DateOnly?) : DateOnly.FromDayNumber(Last);
        var sighting = (Flags & FirstIsSighting) != 0;
        var open = (Flags & LastIsKnownUntil) != 0;
        return new TenureRecord(
            Office, Person, sighting ? null : first, open ? null : last, (TenureEnd)(Flags & KindMask), open ? last : null, sighting ? first : null,
            (Flags & Acting) != 0, source);
    }
}
