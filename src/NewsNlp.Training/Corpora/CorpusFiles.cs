namespace NewsNlp.Training.Corpora;

/// <summary>Reads a source from its files.</summary>
internal static class CorpusFiles
{
    public static Corpus Read(CorpusSource source, string folder)
    {
        var corpus = new Corpus(source, []);
        foreach (var file in source.Files)
        {
            using var reader = new StreamReader(Path.Combine(folder, file));
            var part = file.EndsWith(".jsonl", StringComparison.Ordinal) ? AnnotatedReader.Read(source, reader) : BioReader.Read(source, reader);
            corpus.Documents.AddRange(part.Documents);
        }

        return corpus;
    }
}
