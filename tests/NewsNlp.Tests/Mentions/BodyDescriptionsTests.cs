using NewsNlp.Mentions;
using NewsNlp.Tests.Drafting;

namespace NewsNlp.Tests.Mentions;

public sealed class BodyDescriptionsTests
{
    [Theory]
    [InlineData("{P Haldane Imaging}, a shipping house in Linz, grew.", "Haldane Imaging/Organization")]
    [InlineData("It told the insurer, {P Crane Hull}, of it.", "Crane Hull/Organization")]
    [InlineData("It told the newspaper {P Marca} of it.", "Marca/Organization")]
    [InlineData("{P Ana Koleva} of {P Sharski Glasnik} slept.", "Ana Koleva/Person | Sharski Glasnik/Organization")]
    [InlineData("{P Tods Murray}, a firm of lawyers, met. {P Tods Murray} said no.", "Tods Murray/Organization | Tods Murray/Organization")]
    public void Apply_NameCalledABody_IsOne(string text, string names) => Applied(text).Should().Be(names);

    [Theory]
    [InlineData("{P Tom Vale}, a company director, slept.")]
    [InlineData("The president of the company, {P Tom Vale}, slept.")]
    [InlineData("According to {P Tom Vale}, the company would pay.")]
    [InlineData("At the company {P Tom Vale} founded, nobody slept.")]
    [InlineData("In the house {P Tom Vale} kept bees.")]
    [InlineData("When they left the company, {P Tom Vale}, her deputy, took over.")]
    public void Apply_NameOfItsDirector_StaysAPerson(string text) => Applied(text).Should().Be("Tom Vale/Person");

    [Fact]
    public void Apply_SecondOfAPairWithAGivenName_StaysAPerson() =>
        Applied("{P Ada Hale}/{P Mara Reed} won.").Should().Be("Ada Hale/Person | Mara Reed/Person");

    [Fact]
    public void Apply_SurnameOfAPerson_StaysAPerson() =>
        Applied("{P Tom Vale} slept. It told the company {P Vale}.").Should().Be("Tom Vale/Person | Vale/Person");

    private static string Applied(string text)
    {
        var doc = Doc.Of(text);
        BodyDescriptions.Apply(doc.Draft, SmallWorld.Gazetteer);
        return doc.Names();
    }
}
