using NewsNlp.Mentions;
using NewsNlp.Tenures;

namespace NewsNlp.Tests.Tenures;

public sealed class PersonNameFitTests
{
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
}
