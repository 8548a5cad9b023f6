using NewsNlp.Evaluation;
using NewsNlp.Training.Corpora;

namespace NewsNlp.Training.Tagging;

/// <summary>Scores predicted names against a corpus: both ends and the type must be right.</summary>
internal sealed class NameEvaluation
{
    private readonly SpanScore[] _scores = new SpanScore[9];
    private SpanScore _places;

    public SpanScore Of(EntityType type) => _scores[(int)type];

    /// <summary>All nine types.</summary>
    public SpanScore All => _scores.Aggregate(static (sum, score) => sum + score);

    /// <summary>People, bodies, and places with states as one type.</summary>
    public SpanScore Three => Of(EntityType.Person) + Of(EntityType.Organization) + _places;

    public static NameEvaluation Of(Corpus corpus, Func<LabelledSentence, List<Label>> tag)
    {
        var evaluation = new NameEvaluation();
        foreach (var document in corpus.Documents)
        {
            foreach (var sentence in document.Sentences)
            {
                evaluation.Add(sentence.Labels, tag(sentence));
            }

            foreach (var (_, type) in document.Lost)
            {
                evaluation.Lost(type);
            }
        }

        return evaluation;
    }

    public void Add(IReadOnlyList<Label> gold, IReadOnlyList<Label> predicted)
    {
        foreach (var label in gold)
        {
            Count(label.Type, new SpanScore(1, 0, predicted.Contains(label) ? 1 : 0), IsPlace(label) && predicted.Any(other => IsSamePlace(label, other)));
        }

        foreach (var label in predicted)
        {
            Count(label.Type, new SpanScore(0, 1, 0));
        }
    }

    /// <summary>Counts a gold name that no sentence can hold.</summary>
    public void Lost(EntityType type) => Count(type, new SpanScore(1, 0, 0));

    private void Count(EntityType type, SpanScore score, bool isPlaceFound = false)
    {
        _scores[(int)type] += score;
        if (type is EntityType.Country or EntityType.Location)
        {
            _places += score with { Correct = isPlaceFound ? 1 : 0 };
        }
    }

    private static bool IsSamePlace(Label left, Label right) => IsPlace(right) && left.Start == right.Start && left.End == right.End;

    private static bool IsPlace(Label label) => label.Type is EntityType.Country or EntityType.Location;
}
