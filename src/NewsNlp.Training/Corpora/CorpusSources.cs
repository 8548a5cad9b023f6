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

    private static readonly Dictionary<string, EntityType> WorldwideTags = new(StringComparer.Ordinal)
    {
        ["Person"] = EntityType.Person, ["Organization"] = EntityType.Organization, ["Location"] = EntityType.Location, ["Facility"] = EntityType.Location,
        ["NORP"] = EntityType.Nationality, ["Misc"] = EntityType.Miscellaneous, ["Product"] = EntityType.Miscellaneous,
    };

    private static readonly TypeMask Names = TypeMask.Of(EntityType.Person, EntityType.Organization, EntityType.Country, EntityType.Location);

    private static readonly TypeMask FourClassMask = new(Names.Bits | TypeMask.Of(EntityType.Nationality, EntityType.Miscellaneous).Bits);

    /// <summary>The news annotated to the policy; raw text with offsets.</summary>
    public static readonly CorpusSource Annotated = new("annotated", TypeMask.All, OwnTags, ["ner/train/news_annotated.train.jsonl"]) { Licence = "texts CC BY 2.5, CC BY-SA 4.0, public domain; annotation MIT" };

    /// <summary>The part of the annotated news that is kept for development.</summary>
    public static readonly CorpusSource AnnotatedDev = new("annotated-dev", TypeMask.All, OwnTags, ["ner/dev/news_annotated.dev.jsonl"]);

    /// <summary>Machine labels; works, events and diseases are labelled here and there only.</summary>
    public static readonly CorpusSource MeaningBank = new(
        "gmb", new TypeMask(Names.Bits | TypeMask.Of(EntityType.Nationality, EntityType.Date).Bits), MeaningBankTags, Three("gmb")) { HasDocuments = false, Licence = "public domain texts; CDLA-Sharing-1.0" };

    public static readonly IReadOnlyList<CorpusSource> Free =
    [
        new("wikigold", FourClassMask, FourClasses, ["ner/train/wikigold.bio"]) { Licence = "CC BY 4.0" },
        new("crossner", FourClassMask, FourClasses, [.. Three("crossner_politics"), .. Three("crossner_science"), .. Three("crossner_literature")]) { HasDocuments = false, Licence = "MIT" },
        new("redocred", Names, FourClasses, ["ner/train/redocred.dev.bio", "ner/train/redocred.test.bio"]) { Licence = "MIT" },
        new("re3d", Names, FourClasses, ["ner/train/re3d_gov_nobbc.bio"]) { Licence = "open licences" },
        new("europarl", FourClassMask, FourClasses, ["ner/train/europarl.test.bio"]) { HasDocuments = false, Licence = "no known restriction" },
        new("gum", FourClassMask, FourClasses, Three("gum_ccby_bysa")) { Licence = "CC BY, CC BY-SA; annotation CC BY 4.0" },
        new("ewt", Names, FourClasses, ["ner/train/en_ewt.dev.bio", "ner/train/en_ewt.test.bio"]) { Licence = "CC BY-SA 4.0" },
    ];

    /// <summary>The project's own annotated articles, read from their markup.</summary>
    public static readonly CorpusSource Own = new("own", TypeMask.All, OwnTags, []) { Licence = "CC BY 4.0" };

    /// <summary>Sets that are measured on and never learnt from; what their policy cuts otherwise is left out of the score.</summary>
    public static readonly IReadOnlyList<CorpusSource> Measured =
    [
        new("worldwide", TypeMask.All, WorldwideTags, ["ner/dev/en_worldwide.dev.jsonl"]),
        new("pud", TypeMask.All, FourClasses, ["ner/dev/uner_en_pud.bio"]) { HasDocuments = false },
    ];

    private static string[] Three(string name) => [$"ner/train/{name}.train.bio", $"ner/train/{name}.dev.bio", $"ner/train/{name}.test.bio"];
}
