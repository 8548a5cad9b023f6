using NewsNlp.Tests.Drafting;

namespace NewsNlp.Tests.Mentions;

public sealed class DateFinderTests
{
    [Theory]
    [InlineData("They met on Monday in Lyon.", "Monday")]
    [InlineData("They met on Monday, March 3, 2014, in Lyon.", "Monday, March 3, 2014")]
    [InlineData("They met on Monday 3 March.", "Monday 3 March")]
    [InlineData("They met on Saturday morning.", "Saturday morning")]
    [InlineData("It opened early Saturday.", "early Saturday")]
    [InlineData("It opened on 22 February 2017.", "22 February 2017")]
    [InlineData("It opened on February 22.", "February 22")]
    [InlineData("It opened in March 2014.", "March 2014")]
    [InlineData("It opened in March of last year.", "March of last year")]
    [InlineData("It opened last week.", "last week")]
    [InlineData("It opened last January.", "last January")]
    [InlineData("It opens next Friday.", "next Friday")]
    [InlineData("It opens tomorrow.", "tomorrow")]
    [InlineData("It opened three years ago.", "three years ago")]
    [InlineData("It opened a week ago.", "a week ago")]
    [InlineData("It opened 30 years ago.", "30 years ago")]
    [InlineData("It opened in the 1990s.", "the 1990s")]
    [InlineData("It opened in 2017.", "2017")]
    [InlineData("It opened in the 19th century.", "the 19th century")]
    [InlineData("The prize of May 2016 went to nobody.", "May 2016")]
    [InlineData("It opened in May.", "May")]
    [InlineData("It ran from 3-5 June.", "3-5 June")]
    [InlineData("It opens at the end of January.", "the end of January")]
    [InlineData("It opens by the end of the month.", "the end of the month")]
    [InlineData("It opened in the spring of 2012.", "the spring of 2012")]
    [InlineData("It opened in the first week of May.", "the first week of May")]
    [InlineData("It opens on the last Sunday of August.", "the last Sunday of August")]
    [InlineData("It opened in mid-March.", "mid-March")]
    [InlineData("It ran in 1899-1902.", "1899-1902")]
    [InlineData("The season of 2019-20 is over.", "2019-20")]
    [InlineData("It opens on New Year's Day.", "New Year's Day")]
    [InlineData("It opened on Christmas Eve.", "Christmas Eve")]
    [InlineData("A week of May rain came.", "May")]
    [InlineData("In 2016 – 20 summers after the war – it opened.", "2016")]
    public void Find_CalendarExpression_IsOneDate(string text, string date) =>
        Doc.Read(text, SmallWorld.Gazetteer).Names(EntityType.Date).Should().Be(date);

    [Theory]
    [InlineData("They may march on.")]
    [InlineData("It lasted three years.")]
    [InlineData("They met at 5:30 p.m. for two hours.")]
    [InlineData("He is 52 and runs.")]
    [InlineData("Shops open on Black Friday.")]
    [InlineData("Nearly 2015 people came.")]
    [InlineData("It rose 2000 percent.")]
    [InlineData("The paper is the Sunday Herald.")]
    [InlineData("The past week was cold.")]
    [InlineData("It began at 1620 UTC.")]
    [InlineData("At the end of the day, it is about trust.")]
    [InlineData("That was the end of the affair.")]
    [InlineData("Snow fell at Christmas.")]
    public void Find_DurationCountOrEvent_IsNone(string text) =>
        Doc.Read(text, SmallWorld.Gazetteer).Names(EntityType.Date).Should().BeEmpty();
}
