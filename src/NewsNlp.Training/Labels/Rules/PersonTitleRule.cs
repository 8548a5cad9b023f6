using NewsNlp.Training.Corpora;

namespace NewsNlp.Training.Labels.Rules;

/// <summary>Titles stand outside people's names. A post becomes a name of its own ("President"), a form of address becomes nothing ("Mr.").</summary>
internal sealed class PersonTitleRule(Lexicon lexicon) : LabelRule("title-in-name")
{
    public override void Apply(LabelledSentence sentence, RuleTally tally)
    {
        if (!tally.IsOwn)
        {
            MergePieces(sentence);
        }

        for (var i = sentence.Labels.Count - 1; i >= 0; i--)
        {
            var label = sentence.Labels[i];
            if (label.Type != EntityType.Person)
            {
                continue;
            }

            var posts = new List<(int Start, int End)>();
            var name = NameStart(sentence, label, posts);
            if (name == label.Start || sentence.Normal(name) == "of" || (name == label.End && (tally.IsOwn || !IsTitle(sentence, label))))
            {
                tally.Agree();
                continue;
            }

            tally.Change(sentence, label.Start, label.End);
            sentence.Replace(i, name, label.End, EntityType.Person);
            foreach (var (start, end) in posts)
            {
                sentence.Set(start, end, EntityType.Office);
            }

            MarkOrigin(sentence, label.Start, posts.Count > 0 ? posts[0].Start : name);
        }
    }

    /// <summary>Joins a title that a source took for a person to the name behind it: "Prime" + "Minister Tony Blair".</summary>
    private void MergePieces(LabelledSentence sentence)
    {
        for (var i = sentence.Labels.Count - 1; i > 0; i--)
        {
            var (first, second) = (sentence.Labels[i - 1], sentence.Labels[i]);
            if (first.Type == EntityType.Person && second.Type == EntityType.Person && first.End == second.Start
                && (lexicon.PostEnd(sentence, first.Start, second.End) >= first.End || TitleWords.NoOffice.Contains(sentence.Normal(first.Start))))
            {
                sentence.Set(first.Start, second.End, EntityType.Person);
            }
        }
    }

    private bool IsTitle(LabelledSentence sentence, Label label) =>
        TitleWords.Ranks.Contains(sentence.Normals(label.Start, label.End)) || (label.Length == 1 && TitleWords.NoOffice.Contains(sentence.Normal(label.Start)))
            || (label.Length > 1 && lexicon.PostEnd(sentence, label.Start, label.End) == label.End && !sentence.IsCapitalized(label.Start));

    /// <summary>First token of the name; its end where the label holds no name at all.</summary>
    private int NameStart(LabelledSentence sentence, Label label, List<(int Start, int End)> posts)
    {
        var at = label.Start;
        while (at < label.End)
        {
            var post = lexicon.PostEnd(sentence, at, label.End);
            var afterOrigin = post == at ? AfterOrigin(sentence, at, label.End) : at;
            if (post > at)
            {
                posts.Add((at, post));
                at = post;
            }
            else if (afterOrigin > at)
            {
                at = afterOrigin;
            }
            else if (TitleWords.NoOffice.Contains(sentence.Normal(at)) && (at + 1 < label.End || sentence.IsLower(at) || at == label.Start)
                && !IsNickname(sentence, at, label))
            {
                at++;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    // "Mother Teresa", "Saint Lucia": part of the name that everybody uses.
    private static bool IsNickname(LabelledSentence sentence, int at, Label label) =>
        sentence.Normal(at) is "mother" or "saint" or "st." or "st" or "chief" or "secretary" or "father" && sentence.IsCapitalized(at) && label.Length > 1;

    /// <summary>Passes a demonym, a country or a status when a post follows it: "Iraqi Prime Minister Nouri al-Maliki".</summary>
    private int AfterOrigin(LabelledSentence sentence, int at, int limit)
    {
        for (var end = Math.Min(limit - 1, at + 3); end > at; end--)
        {
            var isOrigin = (end == at + 1 && TitleWords.Statuses.Contains(sentence.Normal(at)))
                || lexicon.IsDemonym(sentence, at, end) || lexicon.IsCountry(sentence, at, end);
            if (isOrigin && (lexicon.PostEnd(sentence, end, limit) > end || AfterOrigin(sentence, end, limit) > end))
            {
                return end;
            }
        }

        return at;
    }

    private void MarkOrigin(LabelledSentence sentence, int start, int end)
    {
        if (start >= end)
        {
            return;
        }

        if (lexicon.IsCountry(sentence, start, end))
        {
            sentence.Set(start, end, EntityType.Country);
        }
        else if (lexicon.IsDemonym(sentence, start, end))
        {
            sentence.Set(start, end, EntityType.Nationality);
        }
    }
}
