namespace NewsNlp.English.Tests.Lookup;

/// <summary>One reading of a title gives its class, its state or body, and its status.</summary>
public sealed class TitleGrammarTests
{
    private static readonly Officials Officials = NewsPipeline.CreateEnglish().Officials;

    [Theory]
    [InlineData("French foreign minister", "foreign_minister", "FR", OfficeStatus.Current)]
    [InlineData("foreign minister of France", "foreign_minister", "FR", OfficeStatus.Current)]
    [InlineData("France's foreign minister", "foreign_minister", "FR", OfficeStatus.Current)]
    [InlineData("minister of foreign affairs of France", "foreign_minister", "FR", OfficeStatus.Current)]
    [InlineData("minister for foreign affairs of Sweden", "foreign_minister", "SE", OfficeStatus.Current)]
    [InlineData("Spanish Foreign Affairs and Cooperation Minister", "foreign_minister", "ES", OfficeStatus.Current)]
    [InlineData("US Secretary of State", "foreign_minister", "US", OfficeStatus.Current)]
    [InlineData("U.S. Secretary of the Treasury", "finance_minister", "US", OfficeStatus.Current)]
    [InlineData("British Chancellor of the Exchequer", "finance_minister", "GB", OfficeStatus.Current)]
    [InlineData("UK Home Secretary", "interior_minister", "GB", OfficeStatus.Current)]
    [InlineData("British Defence Secretary", "defence_minister", "GB", OfficeStatus.Current)]
    [InlineData("French Defense Minister", "defence_minister", "FR", OfficeStatus.Current)]
    [InlineData("deputy prime minister of Turkey", "deputy_head_of_government", "TR", OfficeStatus.Current)]
    [InlineData("vice president of the United States", "deputy_head_of_state", "US", OfficeStatus.Current)]
    [InlineData("acting president of Burkina Faso", "head_of_state", "BF", OfficeStatus.Acting)]
    [InlineData("interim Burkinabe president", "head_of_state", "BF", OfficeStatus.Acting)]
    [InlineData("former French president", "head_of_state", "FR", OfficeStatus.Former)]
    [InlineData("former long-serving French president", "head_of_state", "FR", OfficeStatus.Former)]
    [InlineData("ex-president of Brazil", "head_of_state", "BR", OfficeStatus.Former)]
    [InlineData("ex-Brazilian president", "head_of_state", "BR", OfficeStatus.Former)]
    [InlineData("then-US President", "head_of_state", "US", OfficeStatus.Then)]
    [InlineData("outgoing Nigerian president", "head_of_state", "NG", OfficeStatus.Current)]
    [InlineData("president-elect of Nigeria", "head_of_state", "NG", OfficeStatus.Elect)]
    [InlineData("Nigerian president-elect", "head_of_state", "NG", OfficeStatus.Elect)]
    [InlineData("prime minister-designate of Israel", "head_of_government", "IL", OfficeStatus.Elect)]
    [InlineData("Gov. of Texas", "governor", "US", OfficeStatus.Current)]
    [InlineData("California governor", "governor", "US", OfficeStatus.Current)]
    [InlineData("chairwoman of the Federal Reserve", "central_bank_head", "US", OfficeStatus.Current)]
    [InlineData("Fed Chair", "central_bank_head", "US", OfficeStatus.Current)]
    [InlineData("Bank of Japan governor", "central_bank_head", "JP", OfficeStatus.Current)]
    [InlineData("central bank governor of India", "central_bank_head", "IN", OfficeStatus.Current)]
    [InlineData("Attorney-General of Kenya", "justice_minister", "KE", OfficeStatus.Current)]
    [InlineData("secretary general of NATO", "intl_org_head", "NATO", OfficeStatus.Current)]
    [InlineData("president of the European Commission", "intl_org_head", "EU", OfficeStatus.Current)]
    [InlineData("Speaker of the US House of Representatives", "speaker", "US", OfficeStatus.Current)]
    [InlineData("Iranian supreme leader", "head_of_state", "IR", OfficeStatus.Current)]
    [InlineData("Irish taoiseach", "head_of_government", "IE", OfficeStatus.Current)]
    [InlineData("Secretary of Labour Secretary", "cabinet_minister", null, OfficeStatus.Current)]
    [InlineData("minister", "cabinet_minister", null, OfficeStatus.Current)]
    public void Holders_Title_IsReadWhole(string title, string? type, string? polity, OfficeStatus status)
    {
        var read = Officials.Holders(title, null, new DateOnly(2015, 6, 1));

        read.Office.Type.Should().Be(type);
        (read.Office.Country?.Code).Should().Be(polity);
        read.Status.Should().Be(status);
    }

    [Theory]
    [InlineData("Sen.", "legislator_upper")]
    [InlineData("Rep.", "legislator_lower")]
    [InlineData("Gov.", "governor")]
    [InlineData("Gen.", "military")]
    [InlineData("Congresswoman", "legislator_lower")]
    public void Analyze_Abbreviation_BeforeANameIsAnOffice(string form, string type)
    {
        var document = NewsPipeline.CreateEnglish().Analyze($"The talk was opened by {form} Mara Quenby on Monday.");

        document.OfficeHolders.Should().ContainSingle().Which.Office.Type.Should().Be(type);
    }

    [Fact]
    public void Analyze_Reverend_IsATitleOutsideTheName()
    {
        var document = NewsPipeline.CreateEnglish().Analyze("The talk was opened by Rev. Mara Quenby on Monday.");

        document.Mentions.Should().Contain(static m => m.Text == "Mara Quenby" && m.Type == EntityType.Person);
    }

    [Theory]
    [InlineData("Presidents Goodluck Jonathan and John Mahama met in Abuja.", "Goodluck Jonathan NG, John Mahama GH")]
    [InlineData("Lithuania's foreign and defence ministers, Linas Linkevicius and Juozas Olekas, met in Vilnius.", "Linas Linkevicius LT, Juozas Olekas LT")]
    public void Analyze_CoordinatedTitle_IsEachOnesOwn(string text, string holders)
    {
        var document = NewsPipeline.CreateEnglish().Analyze(text, new ArticleContext { PublishedOn = new(2014, 5, 5) });

        string.Join(", ", document.OfficeHolders.Select(static h => $"{h.Person.Name} {h.Office.Country?.Code}")).Should().Be(holders);
        document.OfficeHolders.Should().OnlyContain(static h => h.Person.Link != null);
    }
}
