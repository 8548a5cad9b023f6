using NewsNlp.Mentions;

namespace NewsNlp.Tests.Mentions;

public sealed class PersonNameTests
{
    [Theory]
    [InlineData("Ada Reed", "Ada Reed")]
    [InlineData("Ada Reed", "Ada M. Reed")]
    [InlineData("A. Reed", "Ada Reed")]
    [InlineData("Tom Vale", "Thomas Vale", false)]
    [InlineData("Tomas Vale", "Tom Vale")]
    [InlineData("Ada Reed", "Mara Reed", false)]
    [InlineData("Ada Reed", "Ada Vale", false)]
    [InlineData("Ada A. Reed", "Ada B. Reed", false)]
    [InlineData("Hugo Solano Vidal", "Hugo Solano")]
    [InlineData("Hugo Solano Vidal", "Solano Vidal")]
    [InlineData("Hugo Solano Vidal", "Hugo Vidal")]
    [InlineData("Reed", "Ada Reed", false)]
    [InlineData("José Peña", "Jose Pena")]
    [InlineData("Ada Reed-Vale", "Ada Reed Vale")]
    [InlineData("Al Reed", "Albert Reed", false)]
    public void Fits_TwoNames_TellsWhetherTheyMayBeOne(string a, string b, bool fits = true)
    {
        PersonName.Of(a).Fits(PersonName.Of(b)).Should().Be(fits);
        PersonName.Of(b).Fits(PersonName.Of(a)).Should().Be(fits, "the order says nothing");
    }

    [Theory]
    [InlineData("Ada Reed", "reed", "Last")]
    [InlineData("Hugo Solano Vidal", "solano", "Middle")]
    [InlineData("Wen Zorb", "wen", "First")]
    [InlineData("Ada J. Reed", "j.", "None")]
    [InlineData("Ada Reed", "vale", "None")]
    [InlineData("Reed", "reed", "Last")]
    public void FitsSurname_SingleName_TellsWhichPartItIs(string name, string single, string fit) =>
        PersonName.Of(name).FitsSurname(single).ToString().Should().Be(fit);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("-")]
    public void Of_NothingButSpace_IsOneEmptyPart(string name) => PersonName.Of(name).Count.Should().Be(1);
}
