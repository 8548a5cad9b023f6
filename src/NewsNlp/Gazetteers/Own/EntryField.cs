namespace NewsNlp.Gazetteers;

/// <summary>A field of an entry in a file, in the order of the columns; the files write them in lower case.</summary>
internal enum EntryField
{
    Id,
    Name,
    Type,
    Aliases,
    Country,
    From,
    To,
}
