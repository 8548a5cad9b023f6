using System.Runtime.InteropServices;
using NewsNlp.Training.Corpora;

namespace NewsNlp.Training.Labels.Repair;

/// <summary>How often each form bears each type in some corpora.</summary>
internal sealed class FormCounts
{
    private const int Least = 3;
    private const double Majority = 0.6;

    private readonly Dictionary<string, int[]> _counts = new(StringComparer.Ordinal);

    public void Add(Corpus corpus)
    {
        foreach (var sentence in corpus.Sentences)
        {
            foreach (var label in sentence.Labels)
            {
                ref var counts = ref CollectionsMarshal.GetValueRefOrAddDefault(_counts, sentence.Normals(label.Start, label.End), out _);
                (counts ??= new int[9])[(int)label.Type]++;
            }
        }
    }

    /// <summary>Whether the form bears this type three times or more and as a rule.</summary>
    public bool Supports(string form, EntityType type) =>
        _counts.TryGetValue(form, out var counts) && counts[(int)type] >= Least && counts[(int)type] >= Majority * counts.Sum();
}
