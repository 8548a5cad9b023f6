using NewsNlp.Gazetteers;
using NewsNlp.Models;
using NewsNlp.Tagging;
using NewsNlp.Tests.Architecture;
using NewsNlp.Training.Corpora;
using NewsNlp.Training.Tagging;
using NewsNlp.Training.Tagging.Data;
using NewsNlp.Training.Tagging.Network;

namespace NewsNlp.English.Tests.Training;

/// <summary>The shipped tagger against the network that trained it, over the project's own articles.</summary>
public sealed class NameTaggerTests
{
    private static readonly Gazetteer Data = EnglishData.Load();
    private static readonly TaggerModel Model = EnglishData.LoadTagger();

    [Fact]
    public void Tag_AllOwnArticles_GivesTheTagsOfTheTrainersNetwork()
    {
        var documents = Documents("train", "dev", "test");
        var reference = ReferenceTagger.Of(Model, documents);
        var library = new LibraryTagger(Model);
        var tokens = 0;
        var differences = new List<string>();

        foreach (var document in documents)
        {
            var expected = reference.Tag(document);
            var found = library.Tag(document);
            for (var i = 0; i < found.Count; i++)
            {
                tokens += found[i].Length;
                if (!found[i].AsSpan().SequenceEqual(expected[i]))
                {
                    differences.Add(document.Sentences[i].Labels.Written(0, found[i].Length));
                }
            }
        }

        tokens.Should().BeGreaterThan(100_000);
        differences.Should().BeEmpty();
    }

    [Fact]
    public void Tag_WithoutVectorsOfTheMachine_GivesTheSameTags()
    {
        var documents = Documents("dev");
        var fast = new LibraryTagger(Model);
        var slow = new LibraryTagger(Model, vectors: false);

        foreach (var document in documents)
        {
            slow.Tag(document).Should().BeEquivalentTo(fast.Tag(document), static options => options.WithStrictOrdering());
        }
    }

    [Fact]
    public void Tag_DocumentAgain_AllocatesNothing()
    {
        var draft = new NewsNlp.Documents.DocumentDraft();
        draft.Start(string.Concat(Enumerable.Repeat("The mayor of Zorbl met Ama Reed of Glim Water on Monday. ", 40)), new ArticleContext());
        NewsNlp.Segmentation.Segmenter.Run(draft);
        var tagger = new NameTagger(Model);
        var names = new List<TaggedName>(1000);
        var signs = new ulong[draft.Tokens.Length];
        tagger.Tag(draft, signs, names);
        names.Clear();
        Array.Clear(signs);

        var before = GC.GetAllocatedBytesForCurrentThread();
        tagger.Tag(draft, signs, names);

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
        names.Should().NotBeEmpty();
    }

    [Fact]
    public void Manifest_ShippedTagger_TellsSourcesLicencesAndScores()
    {
        Model.Manifest.Rows.Where(static row => row.Key == "source").Should().HaveCountGreaterThan(5).And.OnlyContain(static row => row.Value.Contains(": ", StringComparison.Ordinal));
        Model.Manifest.Rows.Should().Contain(static row => row.Key == "score");
        Model.Manifest.Value("vectors").Should().Be(Model.Vectors.Manifest.Version);
    }

    private static List<TrainingDocument> Documents(params string[] splits)
    {
        var encoder = new DocumentEncoder(Data, Model.Vectors);
        return [.. splits.SelectMany(split => encoder.Documents(OwnCorpusReader.Read(Path.Combine(SourceTree.Root, "src", "NewsNlp.Training", "Corpus"), split), TrainedTagger.OwnSource))];
    }
}
