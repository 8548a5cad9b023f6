using NewsNlp.Documents;
using NewsNlp.Gazetteers;
using NewsNlp.Tests.Gazetteers;

namespace NewsNlp.Tests.Drafting;

/// <summary>
/// A gazetteer of a few real countries and titles with invented officials: what the rules above it need, and no more.
/// France: President Odile Marchand 2015-05-10 to 2020-05-10, before her Luc Ferrand; Foreign Minister Tom Vale from 2016.
/// Peru: President Hugo Paz, acting, from 2018-03-01; two cabinet ministers.
/// </summary>
internal static class SmallWorld
{
    public static Gazetteer Gazetteer { get; } = SampleGazetteer.Make(Fill);

    public static void Fill(GazetteerBuilder builder)
    {
        Countries(builder);
        Places(builder);
        Words(builder);
        Officials(builder);
    }

    private static void Countries(GazetteerBuilder builder)
    {
        builder.Country("FR", "France", ("French", EntryKind.Demonym, AliasKind.Name));
        builder.Country("PE", "Peru", ("Peruvian", EntryKind.Demonym, AliasKind.Name));
        builder.Country("US", "United States", ("US", EntryKind.Country, AliasKind.Acronym), ("American", EntryKind.Demonym, AliasKind.Name));
        builder.Country("MX", "Mexico", ("Mexican", EntryKind.Demonym, AliasKind.Name));
    }

    private static void Places(GazetteerBuilder builder)
    {
        builder.City("Lima", "PE");
        builder.City("Lyon", "FR");
        var body = builder.Add(new OrganizationRecord("Norvik Rail", "company", null));
        builder.Named("Norvik Rail", new EntryRef(EntryKind.Organization, AliasKind.Name, body));
        var region = builder.Add(new PlaceRecord("Central America", null, null, 0));
        builder.Named("Central America", new EntryRef(EntryKind.Region, AliasKind.Name, region));
    }

    private static void Words(GazetteerBuilder builder)
    {
        foreach (var (name, gender) in new[] { ("Ada", Gender.Female), ("Mara", Gender.Female), ("Odile", Gender.Female), ("Tom", Gender.Male), ("Luc", Gender.Male), ("Hugo", Gender.Male), ("Jimmy", Gender.Male), ("Carlos", Gender.Male), ("Stephen", Gender.Male) })
        {
            builder.Named(name, new EntryRef(EntryKind.GivenName, AliasKind.Name, (int)gender));
        }

        foreach (var word in "rice rescuers police workers company market new central bridge flood find near officials witnesses".Split(' '))
        {
            builder.Named(word, new EntryRef(EntryKind.CommonWord, AliasKind.Name, 0, CaseNeed.Any));
        }
    }

    private static void Officials(GazetteerBuilder builder)
    {
        foreach (var (form, type, kind) in new[]
                 {
                     ("Foreign Minister", "foreign_minister", TitleKind.Head), ("Secretary of State", "foreign_minister", TitleKind.Head), ("Prime Minister", "head_of_government", TitleKind.Head),
                     ("foreign", "foreign_minister", TitleKind.Domain), ("finance", "finance_minister", TitleKind.Domain), ("homeland security", "homeland_security_minister", TitleKind.Domain),
                 })
        {
            builder.Named(form, new EntryRef(EntryKind.Title, AliasKind.Name, builder.Add(new TitleRecord(form, kind, type, form, Gender.Unknown))));
        }

        var president = builder.Add(new OfficeRecord("FR:president", "FR", "head_of_state", "President of France"));
        var minister = builder.Add(new OfficeRecord("FR:foreign-minister", "FR", "foreign_minister", "Minister of Foreign Affairs"));
        var peru = builder.Add(new OfficeRecord("PE:president", "PE", "head_of_state_and_government", "President of Peru"));
        var mines = builder.Add(new OfficeRecord("PE:mines", "PE", "cabinet_minister", "Minister of Mines"));
        var culture = builder.Add(new OfficeRecord("PE:culture", "PE", "cabinet_minister", "Minister of Culture"));
        Tenure(builder, president, "Q1", "Odile Marchand", Gender.Female, new DateOnly(2015, 5, 10), new DateOnly(2020, 5, 10));
        Tenure(builder, president, "Q2", "Luc Ferrand", Gender.Male, new DateOnly(2010, 5, 10), new DateOnly(2015, 5, 10));
        Tenure(builder, minister, "Q3", "Tom Vale", Gender.Male, new DateOnly(2016, 1, 1), new DateOnly(2019, 1, 1));
        Tenure(builder, peru, "Q4", "Hugo Paz", Gender.Male, new DateOnly(2018, 3, 1), new DateOnly(2019, 3, 1), acting: true);
        Tenure(builder, mines, "Q5", "Ada Quiroz", Gender.Female, new DateOnly(2018, 3, 1), new DateOnly(2019, 3, 1));
        Tenure(builder, culture, "Q6", "Mara Quiroz", Gender.Female, new DateOnly(2018, 3, 1), new DateOnly(2019, 3, 1));
    }

    private static void Tenure(GazetteerBuilder builder, int office, string key, string name, Gender gender, DateOnly from, DateOnly to, bool acting = false)
    {
        var person = builder.Add(new PersonRecord(key, name, gender));
        builder.Named(name, new EntryRef(EntryKind.Person, AliasKind.Name, person));
        builder.Add(new TenureRecord(office, person, from, to, TenureEnd.Sourced, null, null, acting, "T"));
    }
}
