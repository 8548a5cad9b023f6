using NewsNlp.Documents;
using NewsNlp.Gazetteers;
using NewsNlp.Models;
using NewsNlp.Segmentation;

namespace NewsNlp.Tests.Gazetteers;

/// <summary>A small gazetteer made by hand, and what it finds in a text.</summary>
internal static class SampleGazetteer
{
    public static Gazetteer Make(Action<GazetteerBuilder> fill) => Gazetteer.Load(new MemoryStream(Bytes(fill)));

    public static byte[] Bytes(Action<GazetteerBuilder> fill)
    {
        var builder = new GazetteerBuilder();
        fill(builder);
        return builder.ToArray(new ModelManifest([new("version", "test")]));
    }

    public static void Named(this GazetteerBuilder builder, string form, EntryRef entry) => builder.AddPhrase(Tokenizer.NormalsOf(form), entry);

    public static void Country(this GazetteerBuilder builder, string code, string name, params (string Form, EntryKind Kind, AliasKind Alias)[] forms)
    {
        var index = builder.Add(new CountryRecord(code, name, null, null, null, "country"));
        builder.Named(name, new EntryRef(EntryKind.Country, AliasKind.Name, index));
        foreach (var (form, kind, alias) in forms)
        {
            builder.Named(form, new EntryRef(kind, alias, index));
        }
    }

    public static int City(this GazetteerBuilder builder, string name, string country)
    {
        var index = builder.Add(new PlaceRecord(name, country, null, 100_000));
        builder.Named(name, new EntryRef(EntryKind.City, AliasKind.Name, index));
        return index;
    }

    public static void Title(this GazetteerBuilder builder, string form) =>
        builder.Named(form, new EntryRef(EntryKind.Title, AliasKind.Name, builder.Add(new TitleRecord(form, TitleKind.Head, null, form, Gender.Unknown))));

    /// <summary>The matches as "surface: kinds", in order.</summary>
    public static IEnumerable<string> FoundIn(this Gazetteer gazetteer, string text)
    {
        var draft = new DocumentDraft();
        draft.Start(text, new ArticleContext());
        new BlockSplitter().Run(draft);
        new Tokenizer().Run(draft);
        new GazetteerMatcher(gazetteer).Run(draft);
        return [.. draft.Matches.Select(match =>
            $"{draft.SpanOf(match.Tokens).Slice(text)}: {string.Join(' ', gazetteer.EntriesOf(match.Phrase).ToArray().Select(entry => entry.Kind))}")];
    }

    public static EntryRef[] Meanings(this Gazetteer gazetteer, string form) => gazetteer.Find(Tokenizer.NormalsOf(form)).ToArray();
}
