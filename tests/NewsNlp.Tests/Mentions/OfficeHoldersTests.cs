using NewsNlp.Tests.Drafting;

namespace NewsNlp.Tests.Mentions;

public sealed class OfficeHoldersTests
{
    [Theory]
    [InlineData("President Ada Reed spoke.", "President", "Ada Reed")]
    [InlineData("Presidents Ada Reed and Tom Vale met.", "Presidents", "Ada Reed, Tom Vale")]
    [InlineData("The president, Ada Reed, spoke.", "president", "Ada Reed")]
    [InlineData("The French president, Dr. Ada Reed, spoke.", "president", "Ada Reed")]
    [InlineData("Ada Reed, the French president, spoke.", "president", "Ada Reed")]
    [InlineData("Ada Reed, 52, the mayor of Lyon, spoke.", "mayor of Lyon", "Ada Reed")]
    [InlineData("Ada Reed was the French president then.", "president", "Ada Reed")]
    [InlineData("Ada Reed was elected president.", "president", "Ada Reed")]
    [InlineData("Ada Reed, who served as president, spoke.", "president", "Ada Reed")]
    [InlineData("Ada Reed, the former US president, spoke.", "president", "Ada Reed")]
    public void Attach_NameBeside_IsTheHolder(string text, string office, string holders)
    {
        var doc = Doc.Read(text, SmallWorld.Gazetteer);

        doc.Find(office).Office!.Holders.Select(doc.SurfaceOf).Should().Equal(holders.Split(", "));
    }

    [Theory]
    [InlineData("The president met Ada Reed.", "president")]
    [InlineData("The president spoke. Ada Reed left.", "president")]
    [InlineData("Ada Reed met the president.", "president")]
    [InlineData("When he saw the president, Ada Reed and Tom Vale left.", "president")]
    public void Attach_NameElsewhere_IsNoHolder(string text, string office) =>
        Doc.Read(text, SmallWorld.Gazetteer).Find(office).Office!.Holders.Should().BeEmpty();
}
