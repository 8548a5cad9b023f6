using NewsNlp.Documents;
using NewsNlp.Text;

namespace NewsNlp.Mentions;

/// <summary>A person's name as normal forms, without suffixes and hyphens, and how two of them compare.</summary>
internal sealed class PersonName
{
    private readonly string[] _parts;

    private FoldedName? _folded;

    private PersonName(string[] parts) => _parts = parts;

    public IReadOnlyList<string> Parts => _parts;

    public int Count => _parts.Length;

    /// <summary>The parts folded to one spelling, made when first asked for.</summary>
    public FoldedName Folded => _folded ??= FoldedName.Of(_parts);

    public string First => _parts[0];

    public string Last => _parts[^1];

    public static PersonName Of(DocumentDraft draft, TokenSpan tokens)
    {
        var parts = new List<string>(tokens.Length);
        for (var i = tokens.Start; i < tokens.End; i++)
        {
            var word = draft.Tokens[i].Normal;
            if (word is not ("-" or "jr" or "jr." or "sr" or "sr." or "ii" or "iii" or ","))
            {
                parts.Add(word);
            }
        }

        return new PersonName(parts.Count == 0 ? [draft.Tokens[tokens.Start].Normal] : [.. parts]);
    }

    /// <summary>A name written outside the text, parted at spaces and hyphens.</summary>
    public static PersonName Of(string name) =>
        new(NormalForm.Of(name).Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } parts ? parts : [""]);

    public bool SameAs(PersonName other) => _parts.AsSpan().SequenceEqual(other._parts);

    /// <summary>
    /// Whether the two may name one person by full name: one surname, and given names that are equal, initial and name, or
    /// left out in between; or one is the other without its first or last names.
    /// </summary>
    public bool Fits(PersonName other)
    {
        if (SameAs(other))
        {
            return true;
        }

        if (Count < 2 || other.Count < 2)
        {
            return false;
        }

        var (longer, shorter) = Count >= other.Count ? (this, other) : (other, this);
        if (Last == other.Last && GivenFits(First, other.First))
        {
            // "John A. Reed" and "John B. Reed" differ, "John Reed" fits both.
            return Count != 3 || other.Count != 3 || GivenFits(_parts[1], other._parts[1]);
        }

        // "Enrique Solano Vidal" as "Solano Vidal" or "Enrique Solano".
        return longer.EndsWith(shorter) || (longer.StartsWith(shorter) && longer.Count == shorter.Count + 1 && shorter.Count >= 2);
    }

    /// <summary>Whether a single name can be this person's: the last name, the whole surname, or the first name where family names stand first.</summary>
    public SurnameFit FitsSurname(string single)
    {
        if (Count < 2)
        {
            return Last == single ? SurnameFit.Last : SurnameFit.None;
        }

        if (Last == single)
        {
            return SurnameFit.Last;
        }

        for (var i = 1; i < _parts.Length - 1; i++)
        {
            if (_parts[i] == single && single.Length > 2)
            {
                return SurnameFit.Middle;
            }
        }

        return First == single ? SurnameFit.First : SurnameFit.None;
    }

    private static bool GivenFits(string a, string b)
    {
        if (a == b)
        {
            return true;
        }

        var (longer, shorter) = a.Length >= b.Length ? (a, b) : (b, a);
        if (shorter.Length == 0)
        {
            return false;
        }

        var initial = shorter.Length <= 2 && (shorter.Length == 1 || shorter[1] == '.');
        return initial ? longer[0] == shorter[0] : shorter.Length >= 3 && longer.StartsWith(shorter, StringComparison.Ordinal);
    }

    private bool EndsWith(PersonName other) => _parts.AsSpan(_parts.Length - other._parts.Length).SequenceEqual(other._parts);

    private bool StartsWith(PersonName other) => _parts.AsSpan(0, other._parts.Length).SequenceEqual(other._parts);
}

/// <summary>How a single name fits a full one; smaller is better.</summary>
internal enum SurnameFit
{
    Last = 0,
    Middle = 1,
    First = 2,
    None = 3,
}
