using NewsNlp.Segmentation;

namespace NewsNlp.Training.Gazetteers.Import;

/// <summary>Collects the names of countries, each once a country; the kind that comes first stays.</summary>
internal sealed class CountryForms(TsvTable names, HashSet<(string Form, string Code)> dropped)
{
    private const int MaxWords = 8;
    private readonly HashSet<(string Phrase, string Code)> _known = [];

    public void Add(string form, string kind, string code)
    {
        // Inverted ("Moldova, Republic of"), bracketed and slashed forms stand in tables, not in texts. "Washington, D.C." does.
        var tabular = form.AsSpan().IndexOfAny("()/;") >= 0 || (form.Contains(", ", StringComparison.Ordinal) && kind is "alias" or "former");
        if (form.Length < 2 || tabular || !NameForms.IsLatin(form) || dropped.Contains((form, code)))
        {
            return;
        }

        var tokens = Tokenizer.NormalsOf(form);
        if (tokens.Length <= MaxWords && _known.Add((string.Join(' ', tokens), code)))
        {
            names.Add(form.Replace('’', '\''), kind, code);
        }
    }
}
