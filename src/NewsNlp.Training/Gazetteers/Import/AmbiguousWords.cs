namespace NewsNlp.Training.Gazetteers.Import;

/// <summary>English words that are no name when they stand alone, even with a capital ("Dignity", "Forward").</summary>
internal sealed class AmbiguousWords
{
    private readonly HashSet<string> _words;

    private AmbiguousWords(IEnumerable<string> words) => _words = new HashSet<string>(words, StringComparer.Ordinal);

    public static AmbiguousWords Read(ImportFolders folders) => new(folders.Own("ambiguous_words.tsv").Rows.Select(static row => row[0]));

    public bool Holds(string form) => _words.Contains(NameForms.Phrase(form));
}
