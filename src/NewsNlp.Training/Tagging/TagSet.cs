using NewsNlp.Training.Corpora;

namespace NewsNlp.Training.Tagging;

/// <summary>Tags in the scheme BIO as small numbers: 0 is outside, then begin and inside of each type.</summary>
internal static class TagSet
{
    public const int Count = 19;

    public const uint All = (1u << Count) - 1;

    public static int Begin(EntityType type) => 1 + (2 * (int)type);

    public static int Inside(EntityType type) => 2 + (2 * (int)type);

    public static bool IsInside(int tag) => tag > 0 && tag % 2 == 0;

    public static EntityType TypeOf(int tag) => (EntityType)((tag - 1) / 2);

    /// <summary>Whether the tag may follow; an inside tag follows a tag of its own name only.</summary>
    public static bool MayFollow(int before, int tag) => !IsInside(tag) || before == tag || before == tag - 1;

    /// <summary>One tag a token.</summary>
    public static byte[] Of(LabelledSentence sentence)
    {
        var tags = new byte[sentence.Count];
        foreach (var label in sentence.Labels)
        {
            for (var i = label.Start; i < label.End; i++)
            {
                tags[i] = (byte)(i == label.Start ? Begin(label.Type) : Inside(label.Type));
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
            open |= mask.Has(type) ? 0 : (1u << Begin(type)) | (1u << Inside(type));
        }

        var allowed = Array.ConvertAll(Of(sentence), tag => tag == 0 ? open : 1u << tag);
        foreach (var label in sentence.Labels)
        {
            // A label ends where it ends: the open inside tag of its type would lengthen it.
            if (label.End < allowed.Length && allowed[label.End] == open)
            {
                allowed[label.End] &= ~(1u << Inside(label.Type));
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

            if (IsInside(tags[i]) && labels.Count > 0 && labels[^1].End == i && labels[^1].Type == TypeOf(tags[i]))
            {
                labels[^1] = labels[^1] with { End = i + 1 };
            }
            else
            {
                labels.Add(new Label(i, i + 1, TypeOf(tags[i])));
            }
        }

        return labels;
    }
}
