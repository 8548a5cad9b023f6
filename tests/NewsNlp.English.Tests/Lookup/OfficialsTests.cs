namespace NewsNlp.English.Tests.Lookup;

public sealed class OfficialsTests
{
    private static readonly Officials Officials = NewsPipeline.CreateEnglish().Officials;

    [Theory]
    [InlineData("foreign minister", "GT", "2017-02-22", "Carlos Raúl Morales Moscoso")]
    [InlineData("foreign minister", "Guatemala", "2017-02-22", "Carlos Raúl Morales Moscoso")]
    [InlineData("foreign minister", "gtm", "2017-02-22", "Carlos Raúl Morales Moscoso")]
    [InlineData("US Secretary of Homeland Security", null, "2017-02-22", "John Francis Kelly")]
    [InlineData("Secretary General", "NATO", "2015-06-01", "Jens Stoltenberg")]
    [InlineData("president-elect of the United States", null, "2016-12-01", "Donald Trump")]
    [InlineData("prime minister", "UA", "2023-03-03", "Denys Shmyhal")]
    public void Holders_OfficeStateAndDay_HaveOneHolder(string office, string? polity, string day, string name)
    {
        var holders = Officials.Holders(office, polity, Day(day));

        holders.Holder.Should().NotBeNull(holders.Reason);
        Officials.Find(name).Should().Contain(found => found.Id == holders.Holder!.PersonId);
        holders.Reason.Should().BeNull();
        holders[0].Score.Should().BeInRange(0.5, 1);
        holders.Holder!.Evidence.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("foreign minister", null, "2017-02-22", "no state is named")]
    [InlineData("former president", "FR", "2017-02-22", "a former holder is not told by the day")]
    [InlineData("presidents", "FR", "2017-02-22", "several people are meant")]
    [InlineData("prime minister", "US", "2017-02-22", "no holder is known for that day")]
    [InlineData("foreign minister", "GT", "1817-02-22", "no holder is known for that day")]
    public void Holders_ThinEvidence_IsNobodyForAReason(string office, string? polity, string day, string reason)
    {
        var holders = Officials.Holders(office, polity, Day(day));

        holders.Holder.Should().BeNull();
        holders.Reason.Should().Be(reason);
    }

    [Theory]
    [InlineData("UN chief", "António Guterres")]
    [InlineData("head of the UN", "António Guterres")]
    [InlineData("WHO chief", "Tedros Adhanom Ghebreyesus")]
    [InlineData("IMF managing director", "Christine Lagarde")]
    [InlineData("NATO secretary-general", "Jens Stoltenberg")]
    [InlineData("European Commission president", "Jean-Claude Juncker")]
    [InlineData("ICC chief prosecutor", "Fatou Bensouda")]
    [InlineData("UN envoy", null)]
    [InlineData("UN ambassador", null)]
    [InlineData("UN coordinator", null)]
    [InlineData("UN president", null)]
    [InlineData("NATO commander", null)]
    public void Holders_PostOfABody_IsItsHeadOnlyForATitleThatLeads(string office, string? name) =>
        (Officials.Holders(office, null, Day("2019-01-01")).Holder?.PersonName).Should().Be(name);

    [Theory]
    [InlineData("Congolese president", "2019-01-01", null)]
    [InlineData("president of Congo", "2019-01-01", null)]
    [InlineData("Korean president", "2019-01-01", null)]
    [InlineData("Dominican president", "2019-01-01", null)]
    [InlineData("Congolese president", null, null)]
    [InlineData("Congolese president", "2019-01-01", "Bush")]
    [InlineData("Congolese president", "2005-01-01", "George W. Bush")]
    public void Holders_WordsOfSeveralStates_AreNobodys(string office, string? day, string? name)
    {
        var holders = Officials.Holders(office, null, day is null ? null : Day(day), name);

        holders.Should().BeEmpty();
        holders.Office.Country.Should().BeNull();
        holders.Reason.Should().Be("several states may be meant");
    }

    [Theory]
    [InlineData("Congolese president", "CD", null, "Joseph Kabila")]
    [InlineData("Congolese president", "CG", null, "Denis Sassou Nguesso")]
    [InlineData("Congolese president", null, "Kabila", "Joseph Kabila")]
    [InlineData("Congolese president", null, "Denis Sassou Nguesso", "Denis Sassou Nguesso")]
    [InlineData("president of the Democratic Republic of Congo", null, null, "Joseph Kabila")]
    [InlineData("Guinean president", null, null, "Alpha Condé")]
    public void Holders_StateOrNameBesideTheWords_TellsWhichStateIsMeant(string office, string? polity, string? name, string holder)
    {
        var holders = Officials.Holders(office, polity, Day("2018-01-01"), name);

        holders.Holder.Should().NotBeNull(holders.Reason);
        Officials.Find(holder).Should().Contain(found => found.Id == holders.Holder!.PersonId);
    }

    [Fact]
    public void Holders_NoDay_AreAllLaterFirst()
    {
        var holders = Officials.Holders("president", "FR");

        holders.Holder.Should().BeNull();
        holders.Select(static t => t.From).Should().BeInDescendingOrder();
        holders.Should().HaveCountGreaterThan(3);
    }

    [Fact]
    public void Holders_NoDayAndATitleThatTellsItsState_AreAll() => Officials.Holders("taoiseach").Select(static t => t.Office.Country!.Code).Distinct().Should().Equal("IE");

    [Fact]
    public void Holders_Name_ChoosesAmongSeveral() =>
        Officials.Holders("deputy prime minister", "TR", Day("2015-06-01"), "Babacan").Holder!.PersonName.Should().Be("Ali Babacan");

    [Theory]
    [InlineData("\"")]
    [InlineData("?")]
    [InlineData("& ?")]
    public void Holders_NameWithoutLetters_IsNobody(string name) =>
        Officials.Holders("finance minister", "MX", Day("2022-01-15"), name).Reason.Should().Be("nobody of that name is known in that post");

    [Theory]
    [InlineData("president", "Atlantis")]
    [InlineData("president", "")]
    public void Holders_UnknownState_Throws(string office, string polity) =>
        FluentActions.Invoking(() => Officials.Holders(office, polity)).Should().Throw<ArgumentException>().WithMessage("*neither a code nor a name*").WithParameterName(nameof(polity));

    [Fact]
    public void Holders_EmptyOffice_Throws() => FluentActions.Invoking(() => Officials.Holders(" ")).Should().Throw<ArgumentException>();

    [Theory]
    [InlineData("Angela Merkel")]
    [InlineData("angela merkel")]
    [InlineData("Merkel")]
    public void Find_Name_IsThePerson(string name) => Officials.Find(name)[0].Tenures.Should().Contain(static t => t.Office.Country!.Code == "DE" && t.Office.Type == "head_of_government");

    [Theory]
    [InlineData("Volodymyr Zelensky", "Q3874799")]
    [InlineData("Volodymyr Zelenskiy", "Q3874799")]
    [InlineData("Abdel Fattah al-Sissi", "Q307871")]
    [InlineData("Ronald Reagan", "us:ronald-reagan")]
    public void Find_AnotherSpelling_IsThePerson(string name, string id) => Officials.Find(name)[0].Id.Should().Be(id);

    [Fact]
    public void Find_Nobody_IsEmpty() => Officials.Find("Zorblax Quimby-Fnord").Should().BeEmpty();

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
