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
        var named = holder.Office.Country is { } c && !holder.Office.Title.EndsWith(c.Name, StringComparison.Ordinal);
        var country = named ? ", " + holder.Office.Country!.Name : "";
        var basis = holder.Basis == OfficeBasis.Resolved ? " (by date)" : "";
        return status + holder.Office.Title + elect + country + basis;
    }
}
