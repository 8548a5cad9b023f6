using NewsNlp.Tests.Drafting;

namespace NewsNlp.Tests.Mentions;

public sealed class MoneyFinderTests
{
    [Theory]
    [InlineData("It cost $3.5 billion to build.", "$3.5 billion")]
    [InlineData("It cost $3.5-billion to build.", "$3.5-billion")]
    [InlineData("It cost US$40 to enter.", "US$40")]
    [InlineData("It cost £30m to build.", "£30m")]
    [InlineData("It cost 20 million euros to build.", "20 million euros")]
    [InlineData("It cost 1,500 pesos to enter.", "1,500 pesos")]
    [InlineData("It cost millions of dollars to build.", "millions of dollars")]
    [InlineData("It cost hundreds of millions of dollars to build.", "hundreds of millions of dollars")]
    [InlineData("It cost two million dollars to build.", "two million dollars")]
    [InlineData("It cost 20 million US dollars to build.", "20 million US dollars")]
    [InlineData("It cost 40 Kenyan shillings to enter.", "40 Kenyan shillings")]
    [InlineData("It cost EC$40,000 to mend.", "EC$40,000")]
    [InlineData("It cost Rs 11.4 lakh to mend.", "Rs 11.4 lakh")]
    [InlineData("It cost KSh 500 to enter.", "KSh 500")]
    [InlineData("She earns R1,340 a month.", "R1,340")]
    [InlineData("It cost RM40 to enter.", "RM40")]
    [InlineData("A stamp cost ten cents.", "ten cents")]
    [InlineData("It cost twenty-five euros to enter.", "twenty-five euros")]
    [InlineData("It cost 200 escudos to enter.", "200 escudos")]
    [InlineData("It cost 500 drams to enter.", "500 drams")]
    public void Find_Amount_IsOneMention(string text, string amount) =>
        Doc.Read(text, SmallWorld.Gazetteer).Names(EntityType.Money).Should().Be(amount);

    [Theory]
    [InlineData("Two million people came.")]
    [InlineData("It rose 20 percent.")]
    [InlineData("Millions of voters came.")]
    [InlineData("The dollar fell.")]
    [InlineData("The sign $ is old.")]
    [InlineData("A dollar is no longer a dollar.")]
    [InlineData("The R27 is closed.")]
    [InlineData("It weighs ten pounds.")]
    [InlineData("They played ten, won three.")]
    [InlineData("At 24 Reed won the race.")]
    public void Find_CountWithoutCurrency_IsNone(string text) =>
        Doc.Read(text, SmallWorld.Gazetteer).Names(EntityType.Money).Should().BeEmpty();
}
