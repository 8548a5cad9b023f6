namespace NewsNlp.Output;

/// <summary>Says a person's post in words.</summary>
internal static class OfficePhrase
{
    /// <summary>"former Minister of Finance, France (by date)".</summary>
    public static string Of(OfficeHolder holder)
    {
        var status = holder.Status switch
        {
            OfficeStatus.Former => "former ",
            OfficeStatus.Acting => "acting ",
            OfficeStatus.Then => "then ",
            _ => "",
        };
        var elect = holder.Status == OfficeStatus.Elect ? "-elect" : "";
        var country = holder.Office.Country is { } c ? ", " + c.Name : "";
        var basis = holder.Basis == OfficeBasis.Resolved ? " (by date)" : "";
        return status + holder.Office.Title + elect + country + basis;
    }
}
