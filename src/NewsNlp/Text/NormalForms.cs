namespace NewsNlp.Text;

/// <summary>
/// Gives each surface its normal form as one shared string, without allocation for forms seen before. Belongs to one
/// rented scratch and so to one thread at a time; starts afresh when it has grown large, so that its memory is bounded.
/// </summary>
internal sealed class NormalForms
{
    private const int Capacity = 1 << 15;
    private readonly Dictionary<string, string> _forms = new(4096, StringComparer.Ordinal);
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public NormalForms() => _lookup = _forms.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Drops the table when it is large; called between documents, never within one.</summary>
    public void Trim()
    {
        if (_forms.Count > Capacity)
        {
            _forms.Clear();
        }
    }

    public string Of(ReadOnlySpan<char> surface)
    {
        Span<char> buffer = surface.Length <= 256 ? stackalloc char[256] : new char[surface.Length];
        var folded = buffer[..NormalForm.Fold(surface, buffer)];
        if (_lookup.TryGetValue(folded, out var form))
        {
            return form;
        }

        form = folded.ToString();
        _forms[form] = form;
        return form;
    }
}
