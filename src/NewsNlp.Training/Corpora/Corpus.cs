namespace NewsNlp.Training.Corpora;

/// <summary>A source in memory.</summary>
internal sealed record Corpus(CorpusSource Source, List<CorpusDocument> Documents)
{
    public IEnumerable<LabelledSentence> Sentences => Documents.SelectMany(static document => document.Sentences);

    public int LabelCount => Sentences.Sum(static sentence => sentence.Labels.Count);

    public Corpus Copy() => new(Source, Documents.ConvertAll(static document => document.Copy()));
}
