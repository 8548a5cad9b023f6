using System.Text;

namespace NewsNlp.Training.Annotation.Gold;

/// <summary>Writes the names of an annotated article as token, tab, tag; an empty line behind each sentence.</summary>
internal static class GoldBio
{
    /// <param name="article">The article.</param>
    /// <param name="news">Tells tokens and sentences.</param>
    /// <param name="lost">Gets the names whose ends are not ends of tokens; they are left out.</param>
    public static string Write(AnnotatedArticle article, NewsPipeline news, List<string> lost)
    {
        var document = news.Analyze(article.Text, new ArticleContext { PublishedOn = article.Head.Date }, AnalysisParts.Entities);
        var tags = new string[document.Tokens.Count];
        Array.Fill(tags, "O");
        foreach (var mark in article.Marks.Where(static mark => mark.IsName))
        {
            int first = -1, last = -1;
            for (var i = 0; i < document.Tokens.Count; i++)
            {
                first = document.Tokens[i].Span.Start == mark.Span.Start ? i : first;
                last = document.Tokens[i].Span.End == mark.Span.End ? i : last;
            }

            if (first < 0 || last < first)
            {
                lost.Add($"{article.Head.Id}: {article.WordsOf(mark)}");
                continue;
            }

            for (var i = first; i <= last; i++)
            {
                tags[i] = (i == first ? "B-" : "I-") + mark.Tag.Type;
            }
        }

        var text = new StringBuilder("# newdoc id = ").Append(article.Head.Id).Append('\n');
        foreach (var sentence in document.Sentences)
        {
            for (var i = 0; i < document.Tokens.Count; i++)
            {
                if (sentence.Span.Contains(document.Tokens[i].Span))
                {
                    text.Append(document.Tokens[i].Span.Slice(article.Text.AsSpan())).Append('\t').Append(tags[i]).Append('\n');
                }
            }

            text.Append('\n');
        }

        return text.ToString();
    }
}
