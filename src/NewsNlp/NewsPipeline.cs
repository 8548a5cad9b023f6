using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
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
    /// <see cref="Analyze(string, ArticleContext?, AnalysisParts)"/> runs it.
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
    /// <exception cref="ArgumentException">A mention of the context does not lie inside the text.</exception>
    public NewsDocument Analyze(string text, ArticleContext? context = null, AnalysisParts parts = AnalysisParts.All)
    {
        ArgumentNullException.ThrowIfNull(text);
        context = WithMentions(text, context ?? new ArticleContext());
        if (!_scratch.TryTake(out var draft))
        {
            draft = new DocumentDraft();
        }

        try
        {
            draft.Start(text, context);
            foreach (var stage in _plan.For(parts))
            {
                stage.Run(draft);
            }

            return _assembler.Assemble(draft, parts);
        }
        finally
        {
            draft.Clear();
            _scratch.Add(draft);
        }
    }

    /// <summary>
    /// Analyses a stream of articles, in order, several at a time, holding no more of them than are being worked on. An
    /// article that cannot be analysed gives a result with its <see cref="AnalysisResult.Error"/>, and the stream goes on.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The options ask for less than one article at a time.</exception>
    public IAsyncEnumerable<AnalysisResult> AnalyzeAsync(
        IAsyncEnumerable<Article> articles, StreamOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        options ??= new StreamOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaxDegreeOfParallelism, 1, nameof(options));
        return RunAsync(articles, options, cancellationToken);
    }

    private async IAsyncEnumerable<AnalysisResult> RunAsync(
        IAsyncEnumerable<Article> articles, StreamOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var running = new Queue<Task<AnalysisResult>>();
        await foreach (var article in articles.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (running.Count >= options.MaxDegreeOfParallelism)
            {
                yield return await running.Dequeue().ConfigureAwait(false);
            }

            running.Enqueue(Task.Run(() => AnalyzeOne(article, options.Parts), cancellationToken));
        }

        while (running.TryDequeue(out var task))
        {
            yield return await task.ConfigureAwait(false);
        }
    }

    private AnalysisResult AnalyzeOne(Article article, AnalysisParts parts)
    {
        if (article?.Text is null)
        {
            return new AnalysisResult { Id = article?.Id ?? "", Error = "The article has no text." };
        }

        try
        {
            var context = new ArticleContext { Id = article.Id, PublishedOn = article.PublishedOn };
            return new AnalysisResult { Id = article.Id, Document = Analyze(article.Text, context, parts) };
        }
#pragma warning disable CA1031 // The failure is carried to the caller in the article's place; nothing is swallowed.
        catch (Exception error)
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
