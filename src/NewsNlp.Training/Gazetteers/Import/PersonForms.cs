using System.Buffers;
using NewsNlp.Segmentation;

namespace NewsNlp.Training.Gazetteers.Import;

/// <summary>Chooses the names by which a text may call a person.</summary>
internal sealed class PersonForms(string name, AmbiguousWords words, HashSet<string> givenNames, PersonNoise noise, bool identified)
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("/;:[]\"0123456789");

    private readonly string[] _name = Tokenizer.NormalsOf(name);
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    public IEnumerable<(string Form, string Kind)> Of(IEnumerable<string> aliases)
    {
        if (IsName(name, _name) && (_name.Length > 1 || (identified && !words.Holds(name) && !givenNames.Contains(_name[0]))))
        {
            yield return (name, "name");
        }

        foreach (var alias in aliases.Select(noise.WithoutTitle))
        {
            var tokens = Tokenizer.NormalsOf(alias);
            if (tokens.Length > 1 && IsName(alias, tokens) && !IsGivenNamesOnly(tokens))
            {
                yield return (alias, IsShorterName(tokens) ? "generated" : "alias");
            }
        }
    }

    private bool IsName(string form, string[] tokens) =>
        NameForms.IsLatin(form) && form.Any(char.IsUpper) && !noise.Spoils(tokens) && form.AsSpan().IndexOfAny(Marks) < 0 && _known.Add(string.Join(' ', tokens));

    /// <summary>"Carlos Raúl" of "Carlos Raúl Morales": the surname is what a short form must not lose.</summary>
    private bool IsGivenNamesOnly(string[] tokens) =>
        tokens.Length < _name.Length && _name.AsSpan().StartsWith(tokens) && tokens.All(givenNames.Contains);

    /// <summary>The name with some of its tokens left out.</summary>
    private bool IsShorterName(string[] tokens)
    {
        var at = 0;
        foreach (var token in _name)
        {
            at += at < tokens.Length && tokens[at] == token ? 1 : 0;
        }

        return at == tokens.Length;
    }
}
