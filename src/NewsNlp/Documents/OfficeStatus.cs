namespace NewsNlp;

/// <summary>How the text speaks of the tenure.</summary>
public enum OfficeStatus : byte
{
    /// <summary>In office on the article's day.</summary>
    Current,

    /// <summary>"former", "ex-".</summary>
    Former,

    /// <summary>"acting", "interim".</summary>
    Acting,

    /// <summary>"president-elect", "designate".</summary>
    Elect,

    /// <summary>"then-": in office at the time that is told of.</summary>
    Then,
}
