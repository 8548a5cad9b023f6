using NewsNlp.Coreference;
using NewsNlp.Documents;
using NewsNlp.Gazetteers;
using NewsNlp.Linking;
using NewsNlp.Mentions;
using NewsNlp.Segmentation;

namespace NewsNlp.Tests.Drafting;

/// <summary>
/// A document built by hand: a text with its mentions marked in it, "{P Ada Reed} met {O Norvik}.", goes through the real
/// segmentation; everything above is what the marks say. P person, O organisation, C country, N nationality, L location,
/// F office, D date, M money, X miscellaneous.
/// </summary>
internal sealed class Doc
{
    private readonly List<(TextSpan Span, EntityType Type)> _marks = [];

    private Doc(string marked)
    {
        Draft.Start(Unmark(marked), new ArticleContext());
        Segmenter.Run(Draft);
    }

    public DocumentDraft Draft { get; } = new();

    public string Text => Draft.Text;

    /// <summary>The marked mentions, and no others.</summary>
    public static Doc Of(string marked)
    {
        var doc = new Doc(marked);
        foreach (var (span, type) in doc._marks)
        {
            doc.Draft.AddMention(doc.Draft.TokensIn(span), MentionKind.Named, type, "test.mark", 1);
        }

        doc.Draft.SortMentions();
        return doc;
    }

    /// <summary>The mentions that the stages of names find with a gazetteer.</summary>
    public static Doc Read(string text, Gazetteer gazetteer, ArticleContext? context = null)
    {
        var doc = new Doc("");
        doc.Draft.Start(text, context ?? new ArticleContext());
        Segmenter.Run(doc.Draft);
        new GazetteerMatcher(gazetteer).Run(doc.Draft);
        new NameFinder(gazetteer, new RuleNameRecognizer(gazetteer)).Run(doc.Draft);
        return doc;
    }

    public Doc WithNominals()
    {
        new NominalFinder().Run(Draft);
        return this;
    }

    /// <summary>Adds nominals and pronouns, then joins everything into chains.</summary>
    public Doc WithChains()
    {
        WithNominals();
        new CoreferenceResolver(SmallWorld.Gazetteer).Run(Draft);
        return this;
    }

    /// <summary>Chains, then links by the small gazetteer.</summary>
    public Doc WithLinks()
    {
        WithChains();
        new EntityLinker(SmallWorld.Gazetteer, new NewsNlp.Tenures.OfficeResolver(SmallWorld.Gazetteer)).Run(Draft);
        return this;
    }

    /// <summary>Puts an office beside a marked one, with its holders by their text.</summary>
    public Doc WithOffice(string phrase, OfficeDraft office, params string[] holders)
    {
        var mention = Find(phrase);
        mention.Office = office;
        office.Holders.AddRange(holders.Select(holder => Find(holder)));
        return this;
    }

    /// <summary>A direct quote over the first occurrence of the text, which keeps its quotation marks.</summary>
    public Doc WithQuote(string text, string? speaker = null)
    {
        var start = Text.IndexOf(text, StringComparison.Ordinal);
        var quote = new QuoteDraft { Kind = QuoteKind.Direct, SpeakerMention = speaker is null ? null : Find(speaker) };
        quote.Fragments.Add(new TextSpan(start, start + text.Length));
        quote.Quoted.Add(new TextSpan(start + 1, start + text.Length - 1));
        quote.Speaker = quote.SpeakerMention?.Span;
        Draft.Quotes.Add(quote);
        return this;
    }

    /// <summary>The mention with this text, the <paramref name="nth"/> of them from 0.</summary>
    public MentionDraft Find(string text, int nth = 0) =>
        Draft.Mentions.Where(m => SurfaceOf(m) == text).ElementAtOrDefault(nth) ?? throw new InvalidOperationException($"No mention “{text}” in: {Text}");

    public string SurfaceOf(MentionDraft mention) => mention.Span.Slice(Text);

    /// <summary>Named mentions as "Ada Reed/Person", bars between them.</summary>
    public string Names() => string.Join(" | ", Draft.Mentions.Where(static m => m.Kind == MentionKind.Named).Select(m => $"{SurfaceOf(m)}/{m.Type}"));

    /// <summary>Surfaces of the named mentions of one type, bars between them.</summary>
    public string Names(EntityType type) =>
        string.Join(" | ", Draft.Mentions.Where(m => m.Kind == MentionKind.Named && m.Type == type).Select(SurfaceOf));

    public string Nominals() => string.Join(" | ", Draft.Mentions.Where(static m => m.Kind == MentionKind.Nominal).Select(SurfaceOf));

    public string Pronouns() => string.Join(" | ", Draft.Mentions.Where(static m => m.Kind == MentionKind.Pronoun).Select(SurfaceOf));

    /// <summary>The chains of more than one mention, "Ada Reed = she = Reed", bars between them.</summary>
    public string Chains(int fewest = 2) =>
        string.Join(" | ", Draft.Chains.Where(c => c.Mentions.Count >= fewest).Select(c => string.Join(" = ", c.Mentions.Select(SurfaceOf))));

    private string Unmark(string marked)
    {
        var text = new System.Text.StringBuilder();
        var start = -1;
        var type = EntityType.Person;
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked[i] == '{')
            {
                type = TypeOf(marked[i + 1]);
                start = text.Length;
                i += 2;
            }
            else if (marked[i] == '}')
            {
                _marks.Add((new TextSpan(start, text.Length), type));
            }
            else
            {
                text.Append(marked[i]);
            }
        }

        return text.ToString();
    }

    private static EntityType TypeOf(char letter) => letter switch
    {
        'P' => EntityType.Person, 'O' => EntityType.Organization, 'C' => EntityType.Country, 'N' => EntityType.Nationality, 'L' => EntityType.Location,
        'F' => EntityType.Office, 'D' => EntityType.Date, 'M' => EntityType.Money, 'X' => EntityType.Miscellaneous,
        _ => throw new ArgumentOutOfRangeException(nameof(letter), letter, "No such mark."),
    };
}
