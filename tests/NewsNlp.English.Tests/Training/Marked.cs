using System.Text;
using NewsNlp.Training.Corpora;

namespace NewsNlp.English.Tests.Training;

/// <summary>Sentences with their names in brackets, "[Person:Mara Okello] spoke", read and written.</summary>
internal static class Marked
{
    public static LabelledSentence Read(string marked)
    {
        var text = new StringBuilder();
        var names = new List<(TextSpan Span, EntityType Type)>();
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked[i] != '[')
            {
                text.Append(marked[i]);
                continue;
            }

            var colon = marked.IndexOf(':', i);
            var end = marked.IndexOf(']', i);
            var start = text.Length;
            text.Append(marked, colon + 1, end - colon - 1);
            names.Add((new TextSpan(start, text.Length), Enum.Parse<EntityType>(marked[(i + 1)..colon])));
            i = end;
        }

        var sentence = new SentenceTokenizer().One(text.ToString());
        foreach (var (span, type) in names)
        {
            LabelPlacer.Place([sentence], span, type).Should().BeTrue("the brackets of '{0}' must lie on tokens", marked);
        }

        return sentence;
    }

    public static string Write(LabelledSentence sentence)
    {
        var text = new StringBuilder(sentence.Text);
        foreach (var label in sentence.Labels.Reverse())
        {
            text.Insert(sentence.Tokens[label.End - 1].End, ']').Insert(sentence.Tokens[label.Start].Start, $"[{label.Type}:");
        }

        return text.ToString();
    }
}
