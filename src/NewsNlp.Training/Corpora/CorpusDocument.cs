namespace NewsNlp.Training.Corpora;

/// <summary>A document of a corpus. Of the labels that do not lie on tokens of one sentence the spans alone are kept, for scoring.</summary>
internal sealed record CorpusDocument(string Id, List<LabelledSentence> Sentences)
{
    /// <summary>Labels that no sentence can hold, since a token or a sentence runs across their bounds.</summary>
    public List<(TextSpan Span, EntityType Type)> Lost { get; } = [];

    public CorpusDocument Copy()
    {
        var copy = new CorpusDocument(Id, Sentences.ConvertAll(static sentence => sentence.Copy()));
        copy.Lost.AddRange(Lost);
        return copy;
    }
}
