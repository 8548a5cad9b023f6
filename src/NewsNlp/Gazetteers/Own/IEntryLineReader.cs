namespace NewsNlp.Gazetteers;

/// <summary>Takes a line of a file apart into the fields of an entry.</summary>
internal interface IEntryLineReader
{
    /// <summary>Fills the fields from a line that is not empty; false where the line holds no entry at all.</summary>
    bool Read(string text);
}
