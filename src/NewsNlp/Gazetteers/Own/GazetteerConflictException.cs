namespace NewsNlp;

/// <summary>Entries cannot be added as they are. The message names the first conflicts, <see cref="Conflicts"/> holds all.</summary>
public sealed class GazetteerConflictException : ArgumentException
{
    private const int Told = 20;

    /// <summary>Creates the exception with a general message and no conflict.</summary>
    public GazetteerConflictException()
        : base("Some entries cannot be added.")
    {
    }

    /// <summary>Creates the exception with a message and no conflict.</summary>
    public GazetteerConflictException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with a message and its cause, and no conflict.</summary>
    public GazetteerConflictException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal GazetteerConflictException(IReadOnlyList<GazetteerConflict> conflicts, string parameter)
        : base(MessageOf(conflicts), parameter) => Conflicts = conflicts;

    /// <summary>All conflicts, in the order of the entries.</summary>
    public IReadOnlyList<GazetteerConflict> Conflicts { get; } = [];

    private static string MessageOf(IReadOnlyList<GazetteerConflict> conflicts)
    {
        var rest = conflicts.Count > Told ? FormattableString.Invariant($"; and {conflicts.Count - Told} more") : "";
        return $"Some entries cannot be added: {string.Join("; ", conflicts.Take(Told))}{rest}.";
    }
}
