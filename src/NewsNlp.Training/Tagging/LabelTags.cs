using NewsNlp.Tagging;
using NewsNlp.Training.Corpora;

namespace NewsNlp.Training.Tagging;

/// <summary>Between the labels of a sentence and the tags that spell them.</summary>
internal static class LabelTags
{
    /// <summary>One tag a token.</summary>
    public static byte[] Of(LabelledSentence sentence)
    {
        var tags = new byte[sentence.Count];
        foreach (var label in sentence.Labels)
        {
            for (var i = label.Start; i < label.End; i++)
            {
                tags[i] = (byte)(i == label.Start ? TagSet.Begin(label.Type) : TagSet.Inside(label.Type));
            }
        }

        return tags;
    }

    /// <summary>
    /// The tags that do not contradict the labels: where a token has none, those of types that its source does not label
    /// throughout are open.
    /// </summary>
    public static uint[] Allowed(LabelledSentence sentence, TypeMask mask)
    {
        var open = 1u;
        foreach (var type in Enum.GetValues<EntityType>())
        {
            open |= mask.Has(type) ? 0 : (1u << TagSet.Begin(type)) | (1u << TagSet.Inside(type));
        }

        var allowed = Array.ConvertAll(Of(sentence), tag => tag == 0 ? open : 1u << tag);
        foreach (var label in sentence.Labels)
        {
            // A label ends where it ends: the open inside tag of its type would lengthen it.
            if (label.End < allowed.Length && allowed[label.End] == open)
            {
                allowed[label.End] &= ~(1u << TagSet.Inside(label.Type));
            }
        }

        return allowed;
    }

    /// <summary>The names that tags spell.</summary>
    public static List<Label> Labels(ReadOnlySpan<byte> tags)
    {
        var labels = new List<Label>();
        for (var i = 0; i < tags.Length; i++)
        {
            if (tags[i] == 0)
            {
                continue;
            }

            if (TagSet.IsInside(tags[i]) && labels.Count > 0 && labels[^1].End == i && labels[^1].Type == TagSet.TypeOf(tags[i]))
            {
                labels[^1] = labels[^1] with { End = i + 1 };
            }
            else
            {
                labels.Add(new Label(i, i + 1, TagSet.TypeOf(tags[i])));
            }
        }

        return labels;
    }
}
