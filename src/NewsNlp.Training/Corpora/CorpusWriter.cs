namespace NewsNlp.Training.Corpora;

/// <summary>
/// Writes a source as columns: <c># source</c> and <c># types</c> first, <c># newdoc id</c> before a document, token TAB
/// tag in the scheme BIO, an empty line after a sentence.
/// </summary>
internal static class CorpusWriter
{
    public static void Write(Corpus corpus, TextWriter writer)
    {
        writer.NewLine = "\n";
        writer.WriteLine($"# source = {corpus.Source.Name}");
        writer.WriteLine($"# types = {corpus.Source.Mask}");
        foreach (var document in corpus.Documents)
        {
            Write(document, writer);
        }
    }

    /// <summary>Writes one document, without the head of its source.</summary>
    public static void Write(CorpusDocument document, TextWriter writer)
    {
        writer.NewLine = "\n";
        writer.WriteLine($"# newdoc id = {document.Id}");
        foreach (var sentence in document.Sentences)
        {
            Write(sentence, writer);
        }
    }

    private static void Write(LabelledSentence sentence, TextWriter writer)
    {
        var next = 0;
        for (var i = 0; i < sentence.Count; i++)
        {
            while (next < sentence.Labels.Count && sentence.Labels[next].End <= i)
            {
                next++;
            }

            writer.Write(sentence.Surface(i));
            var inside = next < sentence.Labels.Count && sentence.Labels[next].Start <= i;
            writer.WriteLine(inside ? $"\t{(sentence.Labels[next].Start == i ? 'B' : 'I')}-{sentence.Labels[next].Type}" : "\tO");
        }

        writer.WriteLine();
    }
}
