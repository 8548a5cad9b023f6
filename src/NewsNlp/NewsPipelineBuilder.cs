using NewsNlp.Coreference;
using NewsNlp.Documents;
using NewsNlp.Gazetteers;
using NewsNlp.Linking;
using NewsNlp.Mentions;
using NewsNlp.Models;
using NewsNlp.Quotes;
using NewsNlp.Segmentation;
using NewsNlp.Tagging;
using NewsNlp.Tenures;

namespace NewsNlp;

/// <summary>Collects what a pipeline is made of; <see cref="Build()"/> checks it. Mutable, for one thread; a built pipeline does not see later changes.</summary>
public sealed class NewsPipelineBuilder
{
    private Gazetteer _gazetteer;
    private TaggerModel? _tagger;
    private Func<string, IEnumerable<ExternalMention>>? _mentionSource;

    private NewsPipelineBuilder(Gazetteer gazetteer) => _gazetteer = gazetteer;

    /// <summary>Starts from the data of the package NewsNlp.Models.English.</summary>
    /// <exception cref="ModelFormatException">The data package is missing, damaged or of another format version.</exception>
    public static NewsPipelineBuilder English() => new(EnglishData.Load()) { _tagger = EnglishData.LoadTagger() };

    /// <summary>Starts from a compiled gazetteer, without a tagger (<see cref="UseTagger"/>).</summary>
    /// <exception cref="ModelFormatException">The stream does not hold such a file.</exception>
    public static NewsPipelineBuilder FromModel(Stream model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return new NewsPipelineBuilder(Gazetteer.Load(model));
    }

    /// <summary>Finds names by a trained tagger; without one, rules find them, at a lower accuracy.</summary>
    /// <param name="vectors">The word vectors that the tagger was trained with.</param>
    /// <param name="tagger">The tagger.</param>
    /// <exception cref="ModelFormatException">A stream does not hold such a file, or the two do not belong together.</exception>
    public NewsPipelineBuilder UseTagger(Stream vectors, Stream tagger)
    {
        ArgumentNullException.ThrowIfNull(vectors);
        ArgumentNullException.ThrowIfNull(tagger);
        _tagger = TaggerModel.Read(ModelFile.Read(tagger), WordVectors.Read(ModelFile.Read(vectors)));
        return this;
    }

    /// <summary>Takes in names found elsewhere: called once a text, its mentions enter before coreference and win over the pipeline's own.</summary>
    /// <param name="find">Gives the mentions of a text; must be thread-safe.</param>
    public NewsPipelineBuilder AddMentions(Func<string, IEnumerable<ExternalMention>> find)
    {
        ArgumentNullException.ThrowIfNull(find);
        var before = _mentionSource;
        _mentionSource = before is null ? find : text => before(text).Concat(find(text));
        return this;
    }

    /// <summary>
    /// Adds names of your own. A name written with a capital is found as names are written, one all in capitals as an
    /// acronym, one in lower case in any case. An entry that is there already, equal in all, is left out. Pipelines built
    /// before stay as they are.
    /// </summary>
    /// <exception cref="GazetteerConflictException">An id stands for two different entries, a name has no token, or the data have no country of a code; nothing is added.</exception>
    public NewsPipelineBuilder AddGazetteer(IEnumerable<GazetteerEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        _gazetteer = _gazetteer.With(entries, Tokenizer.NormalsOf);
        return this;
    }

    /// <summary>Adds names of your own, without those that conflict: of two different entries with one id the first stays.</summary>
    /// <param name="entries">The entries.</param>
    /// <param name="report">Tells what was left out, and which names mean something else as well.</param>
    public NewsPipelineBuilder AddGazetteer(IEnumerable<GazetteerEntry> entries, out GazetteerReport report)
    {
        ArgumentNullException.ThrowIfNull(entries);
        _gazetteer = _gazetteer.With(entries, Tokenizer.NormalsOf, out report);
        return this;
    }

    /// <summary>Adds names of your own from a file whose name ends in .jsonl or .tsv; see <see cref="GazetteerFile"/> for its fields.</summary>
    /// <exception cref="ArgumentException">The name ends otherwise.</exception>
    /// <exception cref="GazetteerConflictException">An id stands for two different entries, a name has no token, or the data have no country of a code; nothing is added.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="ModelFormatException">Some lines are not valid; nothing is added.</exception>
    public NewsPipelineBuilder AddGazetteer(string path) => AddGazetteer(GazetteerFile.Read(path));

    /// <summary>Makes the pipeline.</summary>
    /// <exception cref="InvalidOperationException">The stages do not add up; all gaps are listed.</exception>
    public NewsPipeline Build() => Build(new PronounRanker(PronounWeights.Shipped));

    /// <summary>The same with another ranker of pronouns, for training.</summary>
    internal NewsPipeline Build(PronounRanker pronouns)
    {
        var offices = new OfficeResolver(_gazetteer);
        IPipelineStage[] stages =
        [
            new BlockSplitter(), new Tokenizer(), new SentenceSplitter(), new GazetteerMatcher(_gazetteer), new NameFinder(_gazetteer, Recognizer()),
            new NominalFinder(), new QuoteFinder(), new CoreferenceResolver(_gazetteer, pronouns), new EntityLinker(_gazetteer, offices),
        ];
        return new NewsPipeline(new StagePlan(stages), new DocumentAssembler("en-" + _gazetteer.Version), _mentionSource, _gazetteer, offices);
    }

    private INameRecognizer Recognizer() => _tagger is null ? new RuleNameRecognizer(_gazetteer) : new TaggedNameRecognizer(_gazetteer, _tagger);
}
