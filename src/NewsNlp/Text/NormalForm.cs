namespace NewsNlp.Text;

/// <summary>
/// The folded form that look-ups compare: lower case, Latin letters without their accents, curly apostrophes
/// straightened, invisible characters dropped. Each visible character stays one character.
/// </summary>
internal static class NormalForm
{
    // One string a base letter: the letter, then what folds to it (lower-case forms).
    private static readonly string[] Groups =
    [
        "aàáâãäåāăąǎạảấầẩẫậắằẳẵặǻ", "cçćĉċč", "dďđḍḏ", "eèéêëēĕėęěẹẻẽếềểễệəǝ", "gĝğġģǧ", "hĥħḥḫ", "iìíîïĩīĭįıǐịỉ", "jĵǰ",
        "kķǩ", "lĺļľŀł", "nñńņňŉǹṇ", "oòóôõöøōŏőơǒọỏốồổỗộớờởỡợǿ", "rŕŗř", "sśŝşšșṣ", "tţťŧțṭ", "uùúûüũūŭůűųưǔụủứừửữự",
        "wŵẁẃẅ", "yýÿŷỳỵỷỹ", "zźżžẓ", "'’‘ʼ´`′ʻʿʾ", "-‐‑",
    ];

    private static readonly char[] Table = BuildTable();

    /// <summary>Folds one character; characters outside the table are only lower-cased.</summary>
    public static char Fold(char c)
    {
        if (c < 0x80)
        {
            return c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c == '`' ? '\'' : c;
        }

        var lower = char.ToLowerInvariant(c);
        return lower < Table.Length ? Table[lower] : lower;
    }

    /// <summary>Writes the folded form and returns its length, which is at most the length of <paramref name="surface"/>.</summary>
    public static int Fold(ReadOnlySpan<char> surface, Span<char> destination)
    {
        var length = 0;
        foreach (var c in surface)
        {
            if (!Characters.IsInvisible(c) && !(c is >= '\u0300' and <= '\u036F'))
            {
                destination[length++] = Fold(c);
            }
        }

        return length;
    }

    /// <summary>The folded form as a string; for tables and tests, not for hot loops.</summary>
    public static string Of(string surface)
    {
        var buffer = new char[surface.Length];
        return new string(buffer, 0, Fold(surface, buffer));
    }

    private static char[] BuildTable()
    {
        var table = new char[0x2100];
        for (var i = 0; i < table.Length; i++)
        {
            table[i] = (char)i;
        }

        foreach (var group in Groups)
        {
            foreach (var c in group)
            {
                table[c] = group[0];
            }
        }

        return table;
    }
}
