using NewsNlp.Documents;

namespace NewsNlp.Mentions;

/// <summary>How often a document points to each country, by names that can mean no other.</summary>
internal sealed class CountryEvidence
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    public int Of(string code) => _counts.GetValueOrDefault(code);

    public void Add(string code) => _counts[code] = Of(code) + 1;

    /// <summary>The one of the codes that the document points to, clearly more than to the others; null where none is.</summary>
    public string? Choose(IEnumerable<string> codes)
    {
        string? best = null;
        int most = 0, second = 0;
        foreach (var code in codes)
        {
            var count = Of(code);
            if (count > most)
            {
                (best, most, second) = (code, count, most);
            }
            else
            {
                second = Math.Max(second, count);
            }
        }

        return most > 0 && most >= 2 * second ? best : null;
    }
}
