namespace NewsNlp.Training.Corpora;

/// <summary>The sources that the name tagger may learn from, in the order in which they are read.</summary>
internal static class CorpusSources
{
    private static readonly Dictionary<string, EntityType> FourClasses = new(StringComparer.Ordinal)
    {
        ["PER"] = EntityType.Person, ["ORG"] = EntityType.Organization, ["LOC"] = EntityType.Location, ["MISC"] = EntityType.Miscellaneous,
    };

    private static readonly Dictionary<string, EntityType> MeaningBankTags = new(StringComparer.Ordinal)
    {
        ["per"] = EntityType.Person, ["org"] = EntityType.Organization, ["geo"] = EntityType.Location, ["gpe"] = EntityType.Nationality,
        ["tim"] = EntityType.Date, ["art"] = EntityType.Miscellaneous, ["eve"] = EntityType.Miscellaneous, ["nat"] = EntityType.Miscellaneous,
    };

    private static readonly Dictionary<string, EntityType> OwnTags =
        Enum.GetValues<EntityType>().ToDictionary(static type => type.ToString(), StringComparer.Ordinal);

    private static readonly TypeMask Names = TypeMask.Of(EntityType.Person, EntityType.Organization, EntityType.Country, EntityType.Location);

    private static readonly TypeMask FourClassMask = new(Names.Bits | TypeMask.Of(EntityType.Nationality, EntityType.Miscellaneous).Bits);

    /// <summary>The news annotated to the policy; raw text with offsets.</summary>
    public static readonly CorpusSource Annotated = new("annotated", TypeMask.All, OwnTags, ["ner/train/news_annotated.train.jsonl"]);

    /// <summary>The part of the annotated news that is kept for development.</summary>
    public static readonly CorpusSource AnnotatedDev = new("annotated-dev", TypeMask.All, OwnTags, ["ner/dev/news_annotated.dev.jsonl"]);

    /// <summary>Machine labels; works, events and diseases are labelled here and there only.</summary>
    public static readonly CorpusSource MeaningBank = new(
        "gmb", new TypeMask(Names.Bits | TypeMask.Of(EntityType.Nationality, EntityType.Date).Bits), MeaningBankTags, Three("gmb"));

    public static readonly IReadOnlyList<CorpusSource> Free =
    [
        new("wikigold", FourClassMask, FourClasses, ["ner/train/wikigold.bio"]),
        new("crossner", FourClassMask, FourClasses, [.. Three("crossner_politics"), .. Three("crossner_science"), .. Three("crossner_literature")]),
        new("redocred", Names, FourClasses, ["ner/train/redocred.dev.bio", "ner/train/redocred.test.bio"]),
        new("re3d", Names, FourClasses, ["ner/train/re3d_gov_nobbc.bio"]),
        new("europarl", FourClassMask, FourClasses, ["ner/train/europarl.test.bio"]),
        new("gum", FourClassMask, FourClasses, Three("gum_ccby_bysa")),
        new("ewt", Names, FourClasses, ["ner/train/en_ewt.dev.bio", "ner/train/en_ewt.test.bio"]),
    ];

    private static string[] Three(string name) => [$"ner/train/{name}.train.bio", $"ner/train/{name}.dev.bio", $"ner/train/{name}.test.bio"];
}
