using System.Globalization;
using System.Text;

namespace NewsNlp;

/// <summary>Writes a decision and its evidence for a human reader.</summary>
internal static class Explanation
{
    public static string Of(string head, double score, IReadOnlyList<Evidence> evidence)
    {
        var text = new StringBuilder(head);
        text.Append(CultureInfo.InvariantCulture, $", score {score:0.00}");
        foreach (var reason in evidence)
        {
            text.Append("\n  ").Append(reason.Rule);
            if (reason.Detail is not null)
            {
                text.Append(": ").Append(reason.Detail);
            }

            if (reason.Span is { } span)
            {
                text.Append(" at ").Append(span.ToString());
            }
        }

        return text.ToString();
    }
}
