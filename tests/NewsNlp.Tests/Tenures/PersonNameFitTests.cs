using CsCheck;
using NewsNlp.Mentions;
using NewsNlp.Tenures;

namespace NewsNlp.Tests.Tenures;

public sealed class PersonNameFitTests
{
    private static readonly string[] Words = ["Ada", "Vale", "A.", "al-", "Abd", "abdul", "\"", "?", "&", "'", ".", "-", " ", "\u0301", "ا", "e"];

    private static readonly Gen<string> Name = Gen.Int[0, Words.Length - 1].Array[0, 5].Select(static parts => string.Join(' ', parts.Select(static part => Words[part])));

    [Theory]
    [InlineData("Volodymyr Zelensky", "Volodymyr Zelenskyy")]
    [InlineData("Abdel Fattah el-Sisi", "Abdul Fattah al-Sissi")]
    [InlineData("Mohammed bin Salman", "Muhammad bin Salman")]
    [InlineData("Shinzo Abe", "Abe Shinzo")]
    [InlineData("Enrique Pena Nieto", "Enrique Peña Nieto")]
    [InlineData("Carlos Morales", "Carlos Raúl Morales Moscoso")]
    [InlineData("G. Schroeder", "Gerhard Schröder")]
    [InlineData("Ban Ki-moon", "Ban Ki Moon")]
    [InlineData("Ali Reza Nouri", "Alireza Nuri")]
    [InlineData("Nursultan Nazarbaev", "Nursultan Nazarbayev")]
    [InlineData("Zarif", "Mohammad Javad Zarif")]
    public void Of_AnotherSpelling_Fits(string text, string entry) => PersonNameFit.Of(PersonName.Of(text), PersonName.Of(entry)).Should().BeGreaterThan(0.65);

    [Theory]
    [InlineData("Tom Vale", "Tim Vale")]
    [InlineData("Maria Kovac", "Mario Kovač")]
    [InlineData("Ivan Petrov", "Ivan Popov")]
    [InlineData("Hassan Ali", "Hussein Ali")]
    [InlineData("Reed", "Ada Vale")]
    [InlineData("John Smith", "John Smythe Brown")]
    public void Of_AnotherName_DoesNotFit(string text, string entry) => PersonNameFit.Of(PersonName.Of(text), PersonName.Of(entry)).Should().Be(0);

    [Theory]
    [InlineData("\"", "Ada Vale")]
    [InlineData("?", "Ada Vale")]
    [InlineData("&", "Ada Vale")]
    [InlineData("", "Ada Vale")]
    [InlineData("& ?", "Ada Vale")]
    [InlineData("Vale", "Ada \"")]
    [InlineData("Ada Vale", "\" ?")]
    [InlineData("a", "")]
    public void Of_NameWithoutLetters_DoesNotFit(string text, string entry)
    {
        PersonNameFit.Of(PersonName.Of(text), PersonName.Of(entry)).Should().Be(0);
        PersonNameFit.Of(PersonName.Of(entry), PersonName.Of(text)).Should().Be(0);
    }

    [Fact]
    public void Of_StrayMarkInAName_IsAsIfItWereNotThere() => PersonNameFit.Of(PersonName.Of("Ada \" Vale"), PersonName.Of("Ada Vale")).Should().BeGreaterThan(PersonNameFit.Loose);

    [Fact]
    public void Of_AnyTwoNames_FitFromNoughtToOneAndTheSameOnesFit() =>
        Gen.Select(Name, Name).Sample((text, entry) =>
            PersonNameFit.Of(PersonName.Of(text), PersonName.Of(entry)) is >= 0 and <= 1 && PersonNameFit.Of(PersonName.Of(text), PersonName.Of(text)) == PersonNameFit.Exact);
}
