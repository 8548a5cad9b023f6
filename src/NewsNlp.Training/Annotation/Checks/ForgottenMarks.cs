using System.Text.RegularExpressions;
using NewsNlp.Gazetteers;
using NewsNlp.Segmentation;

namespace NewsNlp.Training.Annotation.Checks;

/// <summary>Points at words that are usually marked and are not here: pronouns, capitals, dates, sums, demonyms, reporting verbs.</summary>
internal static partial class ForgottenMarks
{
    // A capital tells nothing at the start of a sentence, nor in these.
    private static readonly HashSet<string> Plain = new(["I", "The", "A", "An", "Mr", "Mrs", "Ms", "Miss", "Dr", "Prof", "Professor", "Sir", "Madam", "Dame", "Sheikh", "Imam", "OK", "TV", "No", "Q", "CEO", "GMT", "DNA", "CT", "PS", "PM", "AM"], StringComparer.Ordinal);

    public static void Run(AnnotatedArticle article, Gazetteer gazetteer, List<MarkupError> errors)
    {
        var names = Cover(article, static mark => mark.IsName);
        var mentions = Cover(article, static mark => mark.IsMention);
        var quotes = Cover(article, static mark => mark.Tag.Kind == MarkKind.Quote);
        var cues = Cover(article, static mark => mark.Tag.Kind == MarkKind.Cue);
        var lines = LineNumbers(article);
        void Look(Match match, string what) => errors.Add(new MarkupError(lines(match.Index), $"{what} without a mark: '…{Around(article.Text, match)}…'", IsHint: true));

        foreach (Match match in Pronouns().Matches(article.Text))
        {
            if (!mentions[match.Index] || !article.Marks.Any(mark => mark.Tag.Kind is MarkKind.Pronoun && mark.Span.Start == match.Index))
            {
                Look(match, "pronoun");
            }
        }

        foreach (Match match in FirstPerson().Matches(article.Text))
        {
            if (quotes[match.Index] && !article.Marks.Any(mark => mark.Tag.Kind == MarkKind.Pronoun && mark.Span.Start == match.Index))
            {
                Look(match, "first person");
            }
        }

        foreach (Match match in Cues().Matches(article.Text))
        {
            if (!cues[match.Index])
            {
                Look(match, "reporting verb");
            }
        }

        foreach (Match match in Calendar().Matches(article.Text).Concat(Sums().Matches(article.Text)))
        {
            if (!names[match.Index])
            {
                Look(match, "date or sum");
            }
        }

        foreach (Match match in Capitals().Matches(article.Text))
        {
            if (!names[match.Index] && !Plain.Contains(match.Value) && !IsSentenceStart(article.Text, match.Index) && !IsInCapitals(article.Text, match.Index))
            {
                Look(match, "capital");
            }
            else if (!names[match.Index] && IsPeople(gazetteer, match.Value))
            {
                Look(match, "country or people");
            }
        }
    }

    private static bool IsPeople(Gazetteer gazetteer, string word)
    {
        foreach (var entry in gazetteer.Find(Tokenizer.NormalsOf(word)))
        {
            if (entry.Kind is EntryKind.Country or EntryKind.Demonym)
            {
                return true;
            }
        }

        return false;
    }

    private static bool[] Cover(AnnotatedArticle article, Func<Mark, bool> isCounted)
    {
        var cover = new bool[article.Text.Length];
        foreach (var mark in article.Marks.Where(isCounted))
        {
            cover.AsSpan(mark.Span.Start, mark.Span.Length).Fill(true);
        }

        return cover;
    }

    private static Func<int, int> LineNumbers(AnnotatedArticle article)
    {
        var first = article.Marks.Count == 0 ? 1 : article.Marks[0].Line - article.Text.AsSpan(0, article.Marks[0].Span.Start).Count('\n');
        return at => first + article.Text.AsSpan(0, at).Count('\n');
    }

    // A line in capitals, as some headlines are.
    private static bool IsInCapitals(string text, int at)
    {
        var start = text.LastIndexOf('\n', at) + 1;
        var end = text.IndexOf('\n', at);
        var line = text.AsSpan(start, (end < 0 ? text.Length : end) - start);
        int upper = 0, lower = 0;
        foreach (var c in line)
        {
            upper += char.IsUpper(c) ? 1 : 0;
            lower += char.IsLower(c) ? 1 : 0;
        }

        return upper > 3 * lower;
    }

    private static bool IsSentenceStart(string text, int at)
    {
        var i = at - 1;
        while (i >= 0 && (text[i] is ' ' or '“' or '‘' or '"' or '\'' or '„' or '«' or '(' or '[' or '-' or '–' or '—' or '•' or '*'))
        {
            i--;
        }

        return i < 0 || text[i] is '.' or '!' or '?' or ':' or '\n' or '…' or '”' or '’';
    }

    private static string Around(string text, Match match) =>
        text[Math.Max(0, match.Index - 20)..Math.Min(text.Length, match.Index + match.Length + 20)].ReplaceLineEndings(" ");

    [GeneratedRegex(@"\b(he|she|him|her|his|hers|himself|herself|He|She|Him|Her|His|Hers|they|They|them|their|Their|theirs|themselves|its|Its|itself)\b")]
    private static partial Regex Pronouns();

    [GeneratedRegex(@"\b(I|me|my|My|mine|myself)\b")]
    private static partial Regex FirstPerson();

    [GeneratedRegex(@"\b(said|says|told|tells|according to|According to|asked|replied|added that|argued|argues|insisted|insists|admitted|admits|warned|warns|denied|denies|recalled|recalls|claimed|claims|wrote|writes|explained|explains|conceded|concedes)\b")]
    private static partial Regex Cues();

    [GeneratedRegex(@"\b(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|April|June|July|August|September|October|November|December|yesterday|today|tomorrow|Yesterday|Today|Tomorrow|tonight|(last|next|this) (week|month|year|spring|summer|autumn|winter|season|night|weekend)|(19|20)\d\d(?!\d)|(19|20)\d0s|years? ago)\b")]
    private static partial Regex Calendar();

    [GeneratedRegex(@"[$€£¥₹₦₽₩]\s?\d|\b\d[\d,.]*( (million|billion|thousand))? (euros?|dollars?|pounds?|rupees?|pesos?|francs?|rand|naira|roubles?|rubles?|yen|yuan|won|shillings?|dirhams?|dinars?|kronor|kroner|zlotys?|cedis?|birr|baht|ringgit|rupiah|lei|leva|forints?|hryvnias?|lira|reais|real|kwacha|pula)\b")]
    private static partial Regex Sums();

    [GeneratedRegex(@"\b\p{Lu}[\p{L}\p{M}'’.-]*\p{L}\b|\b\p{Lu}\b")]
    private static partial Regex Capitals();
}
