using FluentAssertions;
using Xunit;

namespace NewsNlp.English.Tests;

public sealed class NestedNameTests
{
    private static readonly NewsPipeline Pipeline = NewsPipeline.CreateEnglish();

    [Theory]
    [InlineData("Ines Calheta is the chief executive of Norvik Rail.", "Organization Norvik Rail")]
    [InlineData("They met the president of Chile on Monday.", "Country Chile")]
    [InlineData("Ana Prill was elected mayor of Trondheim in May.", "Location Trondheim")]
    [InlineData("Tom Vale, chairman of the Norvik Securities Association, resigned.", "Organization Norvik Securities Association")]
    public void ExtractEntities_OfficeOfABodyOrPlace_HasItNested(string text, string expected)
    {
        var office = Pipeline.ExtractEntities(text).Should().ContainSingle(static mention => mention.Type == EntityType.Office).Subject;

        var nested = office.Nested.Should().ContainSingle().Subject;
        $"{nested.Type} {nested.Text}".Should().Be(expected);
        nested.Span.Slice(text).Should().Be(nested.Text);
        office.Span.Contains(nested.Span).Should().BeTrue();
        nested.Score.Should().BeGreaterThan(0);
        nested.Evidence.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("The Minister of Foreign Affairs, Tom Vale, arrived.")]
    [InlineData("The Minister of Higher Education and Scientific Research left.")]
    [InlineData("The chief executive left.")]
    public void ExtractEntities_FieldOfAPost_IsNoNestedName(string text)
    {
        Pipeline.ExtractEntities(text).SelectMany(static mention => mention.Nested).Should().BeEmpty();
    }

    [Theory]
    [InlineData("The governor of Georgia spoke in Atlanta.", "US")]
    [InlineData("The president of Georgia spoke in Tbilisi.", "GE")]
    public void ExtractEntities_NestedNameOfTwoMeanings_IsDecidedByTheText(string text, string country)
    {
        var nested = Pipeline.ExtractEntities(text).SelectMany(static mention => mention.Nested).Should().ContainSingle().Subject;

        nested.CountryCode.Should().Be(country);
    }

    [Fact]
    public void ExtractEntities_NestedNames_LeaveNamedMentionsDisjoint()
    {
        const string Text = "Ines Calheta, chief executive of Norvik Rail, met the president of Chile. Chile said nothing.";

        var named = Pipeline.ExtractEntities(Text).Where(static mention => mention.Kind == MentionKind.Named).OrderBy(static mention => mention.Span.Start).ToList();

        named.Zip(named.Skip(1)).Should().OnlyContain(static pair => pair.First.Span.End <= pair.Second.Span.Start);
        named.Should().ContainSingle(static mention => mention.Type == EntityType.Country);
    }

    [Fact]
    public void Analyze_NestedNameThatStandsElsewhere_SharesItsEntity()
    {
        const string Text = "Ines Calheta, chief executive of Norvik Rail, met the president of Chile. Norvik Rail lost money in Chile last year.";

        var document = Pipeline.Analyze(Text);

        foreach (var name in (string[])["Norvik Rail", "Chile"])
        {
            var entity = document.Entities.Should().ContainSingle(entity => entity.Name == name).Subject;
            entity.Mentions.Should().HaveCount(2);
            document.Mentions.SelectMany(static mention => mention.Nested).Single(nested => nested.Text == name).Entity.Should().BeSameAs(entity);
        }
    }

    [Fact]
    public void Analyze_NestedNameThatStandsNowhereElse_IsAnEntity()
    {
        var document = Pipeline.Analyze("Ines Calheta is the chief executive of Norvik Rail.");

        document.Entities.Should().ContainSingle(static entity => entity.Name == "Norvik Rail" && entity.Type == EntityType.Organization && entity.IsNamed);
    }
}
