using System.Collections.Concurrent;
using NewsNlp.Documents;
using NewsNlp.Gazetteers;
using NewsNlp.Tenures;

namespace NewsNlp;

/// <summary>
/// Reads news articles. Built once by <see cref="CreateEnglish"/> or a <see cref="NewsPipelineBuilder"/>, immutable and
/// thread-safe from then on; calls rent their scratch memory, so one instance serves any number of threads.
/// </summary>
public sealed class NewsPipeline
{
    private const int LongestTextKept = 1 << 18;

    private readonly StagePlan _plan;
    private readonly ConcurrentBag<DocumentDraft> _scratch = [];
    private readonly DocumentAssembler _assembler;
    private readonly Func<string, IEnumerable<ExternalMention>>? _mentionSource;

    internal NewsPipeline(StagePlan plan, DocumentAssembler assembler, Func<string, IEnumerable<ExternalMention>>? mentionSource, Gazetteer gazetteer, OfficeResolver offices)
    {
        Officials = new Officials(gazetteer, offices);
        Countries = new Countries(gazetteer, ExtractEntities);
        _plan = plan;
        _assembler = assembler;
        _mentionSource = mentionSource;
    }

    /// <summary>Version of the model and gazetteers, as results carry it.</summary>
    public string ModelVersion => _assembler.ModelVersion;

    /// <summary>Who held which office on which day, for programs.</summary>
    public Officials Officials { get; }

    /// <summary>The countries of the data, by code and in a text, for programs.</summary>
    public Countries Countries { get; }

    /// <summary>The English pipeline with the data of the package NewsNlp.Models.English.</summary>
    /// <exception cref="ModelFormatException">The data package is missing, damaged or of another format version.</exception>
    public static NewsPipeline CreateEnglish() => NewsPipelineBuilder.English().Build();

    /// <summary>
    /// The names of the text, in order and without overlap: people, organisations, countries, places, nationalities,
    /// offices, dates, money and the rest. Their <see cref="Mention.Entity"/> is null, since coreference is not run;
    /// <see cref="Analyze"/> runs it.
    /// </summary>
    public IReadOnlyList<Mention> ExtractEntities(string text, ArticleContext? context = null) =>
        Analyze(text, context, AnalysisParts.Entities).Mentions;

    /// <summary>The reported speech of the text, in order, with its speakers resolved as far as the text tells.</summary>
    public IReadOnlyList<Quote> ExtractQuotes(string text, ArticleContext? context = null) =>
        Analyze(text, context, AnalysisParts.Quotes).Quotes;

    /// <summary>Analyses one article. Any string is a text: what is odd about it is told in <see cref="NewsDocument.Diagnostics"/>.</summary>
    /// <param name="text">The article as it stands; it is never changed.</param>
    /// <param name="context">What is known beside the text, above all its day of publication.</param>
    /// <param name="parts">What to find; all by default.</param>
    /// <param name="cancellationToken">Ends the call within some milliseconds, also in the midst of a very long text.</param>
    /// <exception cref="ArgumentException">A mention of the context does not lie inside the text.</exception>
    /// <exception cref="OperationCanceledException">The call was cancelled.</exception>
    public NewsDocument Analyze(string text, ArticleContext? context = null, AnalysisParts parts = AnalysisParts.All, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        cancellationToken.ThrowIfCancellationRequested();
        context = WithMentions(text, context ?? new ArticleContext());
        if (!_scratch.TryTake(out var draft))
        {
            draft = new DocumentDraft();
        }

        try
        {
            draft.Start(text, context, cancellationToken);
            foreach (var stage in _plan.For(parts))
            {
                cancellationToken.ThrowIfCancellationRequested();
                stage.Run(draft);
            }

            return _assembler.Assemble(draft, parts);
        }
        finally
        {
            draft.Clear();

            // What a very long text has needed is not kept for the short ones behind it.
            if (text.Length <= LongestTextKept)
            {
                _scratch.Add(draft);
            }
        }
    }

    /// <summary>
    /// Analyses a stream of articles, several at a time, and gives the results in order, each as soon as it is there. At most
    /// four times <see cref="StreamOptions.MaxDegreeOfParallelism"/> articles are read ahead of who takes the results, fewer
    /// where they are long. An article that cannot be analysed gives a result with its
    /// <see cref="AnalysisResult.Error"/>, and the stream goes on. When the source fails, the results of what it gave come
    /// first, then its exception.
    /// </summary>
    /// <param name="articles">The source; read by one call at a time, never after the enumeration has ended.</param>
    /// <param name="options">How many at a time, and what to find.</param>
    /// <param name="cancellationToken">Ends the enumeration within some milliseconds; articles in work are given up.</param>
    /// <exception cref="OperationCanceledException">While enumerating: the token was cancelled.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The options ask for less than one article at a time.</exception>
    public IAsyncEnumerable<AnalysisResult> AnalyzeAsync(
        IAsyncEnumerable<Article> articles, StreamOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        options ??= new StreamOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaxDegreeOfParallelism, 1, nameof(options));
        return new ArticleStream(AnalyzeOne, options).RunAsync(articles, cancellationToken);
    }

    private AnalysisResult AnalyzeOne(Article article, AnalysisParts parts, CancellationToken cancellationToken)
    {
        if (article?.Text is null)
        {
            return new AnalysisResult { Id = article?.Id ?? "", Error = "The article has no text." };
        }

        try
        {
            var context = new ArticleContext { Id = article.Id, PublishedOn = article.PublishedOn };
            return new AnalysisResult { Id = article.Id, Document = Analyze(article.Text, context, parts, cancellationToken) };
        }
#pragma warning disable CA1031 // The failure is carried to the caller in the article's place; nothing is swallowed.
        catch (Exception error) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            return new AnalysisResult { Id = article.Id, Error = $"{error.GetType().Name}: {error.Message}" };
        }
    }

    private ArticleContext WithMentions(string text, ArticleContext context)
    {
        if (_mentionSource is not null)
        {
            context = context with { Mentions = [.. context.Mentions, .. _mentionSource(text)] };
        }

        foreach (var mention in context.Mentions)
        {
            if (mention.Span.End > text.Length || mention.Span.IsEmpty)
            {
                throw new ArgumentException($"The mention {mention.Span} does not lie inside the text of {text.Length} code units.", nameof(context));
            }
        }

        return context;
    }
}
