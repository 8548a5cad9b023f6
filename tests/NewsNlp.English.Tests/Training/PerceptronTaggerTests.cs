using NewsNlp.Tagging;
using NewsNlp.Gazetteers;
using NewsNlp.Training.Corpora;
using NewsNlp.Training.Tagging;
using NewsNlp.Training.Tagging.Perceptron;

namespace NewsNlp.English.Tests.Training;

public sealed class PerceptronTaggerTests
{
    private static readonly Gazetteer Data = EnglishData.Load();

    private static readonly string[] Lessons =
    [
        "[Person:Mara Okello] spoke in [Location:Brellin] on [Date:Monday].", "[Person:Tovi Rask] met [Person:Mara Okello] on [Date:Friday].",
        "The [Organization:Brenner Group] left [Location:Brellin].", "[Person:Ana Prill] of the [Organization:Stolz Group] stayed.", "Nobody spoke of it.",
    ];

    [Fact]
    public void Tag_SentencesItHasLearnt_GivesTheirNames()
    {
        var tagger = TaggerTraining.Train([CorpusOf(CorpusSources.Annotated, Lessons)], Data);

        Lessons.Select(lesson => Tagged(tagger, lesson)).Should().Equal(Lessons);
    }

    [Fact]
    public void Tag_NameThatItHasNotSeen_IsToldByItsSurroundings() =>
        Tagged(TaggerTraining.Train([CorpusOf(CorpusSources.Annotated, Lessons)], Data), "The [Organization:Wirrel Group] left.").Should().Be("The [Organization:Wirrel Group] left.");

    [Fact]
    public void Tag_SourcesThatDiffer_FollowsTheFirst()
    {
        var own = CorpusOf(CorpusSources.Annotated, Lessons);
        var other = CorpusOf(CorpusSources.Free[0], [.. Lessons.Select(static lesson => lesson.Replace("[Location:Brellin]", "[Organization:Brellin]", StringComparison.Ordinal))]);

        Tagged(TaggerTraining.Train([own, other], Data), Lessons[0]).Should().Be(Lessons[0]);
    }

    [Fact]
    public void Train_SameExamples_GivesTheSameWeights()
    {
        var corpus = CorpusOf(CorpusSources.Annotated, Lessons);
        var extractor = new FeatureExtractor(Data);
        var index = TaggerTraining.IndexOf([corpus], extractor);
        var examples = corpus.Sentences.Select(sentence => TaggerTraining.ExampleOf(sentence, TypeMask.All, index.Encode(extractor.Extract(sentence), 0))).ToList();

        var first = PerceptronTrainer.Train(examples, index.RowCount, 3, 7);

        first.Rows.Should().Contain(static weight => weight != 0);
        PerceptronTrainer.Train(examples, index.RowCount, 3, 7).Rows.Should().Equal(first.Rows);
    }

    [Fact]
    public void Allowed_TypeThatTheSourceDoesNotLabel_IsOpenWhereNothingIsMarked()
    {
        var allowed = LabelTags.Allowed(Marked.Read("President [Person:Okello] spoke"), CorpusSources.MeaningBank.Mask);

        allowed[0].Should().Be(1u | (1u << TagSet.Begin(EntityType.Office)) | (1u << TagSet.Inside(EntityType.Office)) | (1u << TagSet.Begin(EntityType.Money))
            | (1u << TagSet.Inside(EntityType.Money)) | (1u << TagSet.Begin(EntityType.Miscellaneous)) | (1u << TagSet.Inside(EntityType.Miscellaneous)));
        allowed[1].Should().Be(1u << TagSet.Begin(EntityType.Person));
    }

    [Fact]
    public void Labels_OfTags_AreTheLabelsThatMadeThem()
    {
        var sentence = Marked.Read("[Person:Mara Okello] [Person:Rask] left [Location:Brellin]");

        LabelTags.Labels(LabelTags.Of(sentence)).Should().Equal(sentence.Labels);
    }

    [Fact]
    public void Add_CountryForPlace_CountsAsAPlaceAmongThreeTypesOnly()
    {
        var evaluation = new NameEvaluation();

        evaluation.Add([new Label(0, 1, EntityType.Country), new Label(2, 3, EntityType.Person)], [new Label(0, 1, EntityType.Location), new Label(2, 4, EntityType.Person)]);

        (evaluation.All.Correct, evaluation.All.Gold, evaluation.All.Predicted).Should().Be((0, 2, 2));
        (evaluation.Three.Correct, evaluation.Three.Gold, evaluation.Three.Predicted).Should().Be((1, 2, 2));
    }

    private static string Tagged(PerceptronTagger tagger, string marked)
    {
        var sentence = Marked.Read(marked);
        var labels = tagger.Tag(sentence);
        while (sentence.Labels.Count > 0)
        {
            sentence.RemoveAt(0);
        }

        labels.ForEach(label => sentence.Set(label.Start, label.End, label.Type));
        return Marked.Write(sentence);
    }

    private static Corpus CorpusOf(CorpusSource source, string[] sentences) => new(source, [new CorpusDocument("a", [.. sentences.Select(Marked.Read)])]);
}
