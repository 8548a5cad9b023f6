namespace NewsNlp.Training.Gazetteers.Import;

/// <summary>Where an import reads and writes.</summary>
/// <param name="Lists">The collected lists.</param>
/// <param name="Curated">The package's own additions, kept by hand.</param>
/// <param name="Target">The sorted sources that are made.</param>
internal sealed record ImportFolders(string Lists, string Curated, string Target)
{
    public TsvTable List(string name) => TsvTable.Read(Path.Combine(Lists, name));

    public TsvTable Own(string name) => TsvTable.Read(Path.Combine(Curated, name));

    public IEnumerable<string> JsonLines(string name) => File.ReadLines(Path.Combine(Lists, name)).Where(static line => line.Length > 0);
}
