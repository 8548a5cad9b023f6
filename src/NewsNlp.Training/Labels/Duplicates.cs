using System.Text;
using NewsNlp.Training.Corpora;

namespace NewsNlp.Training.Labels;

/// <summary>Finds sentences that stand in a corpus twice, or in two corpora, whatever their spaces and punctuation.</summary>
internal static class Duplicates
{
    /// <summary>Letters and digits alone, lower case.</summary>
    public static string KeyOf(ReadOnlySpan<char> text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                key.Append(char.ToLowerInvariant(c));
            }
        }

        return key.ToString();
    }

    public static string KeyOf(LabelledSentence sentence) => KeyOf(sentence.Written(0, sentence.Count));

    /// <summary>The keys of all lines of the documents whose id begins with the prefix.</summary>
    public static HashSet<string> KeysOfLines(Corpus corpus, string prefix)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var document in corpus.Documents)
        {
            if (document.Id.StartsWith(prefix, StringComparison.Ordinal) && document.Sentences.Count > 0)
            {
                keys.UnionWith(document.Sentences[0].Text.Split('\n').Select(static line => KeyOf(line)));
            }
        }

        return keys;
    }

    /// <summary>Takes out the sentences that stand further up already; how many they were.</summary>
    public static int RemoveRepeated(Corpus corpus)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return corpus.Documents.Sum(document => document.Sentences.RemoveAll(sentence => !seen.Add(KeyOf(sentence))));
    }

    /// <summary>Takes out the sentences of these keys, and gives them back as a corpus of their own.</summary>
    public static Corpus Extract(Corpus corpus, IReadOnlySet<string> keys)
    {
        var taken = new Corpus(corpus.Source, []);
        foreach (var document in corpus.Documents)
        {
            var own = document.Sentences.FindAll(sentence => keys.Contains(KeyOf(sentence)));
            document.Sentences.RemoveAll(sentence => keys.Contains(KeyOf(sentence)));
            taken.Documents.Add(new CorpusDocument(document.Id, own));
        }

        return taken;
    }
}
