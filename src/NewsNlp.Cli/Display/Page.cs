using System.Text;
using Spectre.Console;
using StyledText = Spectre.Console.Text;

namespace NewsNlp.Cli.Display;

/// <summary>Writes styled words in lines of a given width, with a hanging indent. User text is text: never markup, never control codes.</summary>
internal sealed class Page(IAnsiConsole console, int width)
{
    private readonly StringBuilder _pending = new();
    private Style _style = Style.Plain;
    private int _column;

    public int Width { get; } = width;

    /// <summary>Writes words, and breaks the line between them where it is full.</summary>
    /// <param name="text">The words; white space of any kind counts as one blank.</param>
    /// <param name="style">Colour and weight.</param>
    /// <param name="indent">Columns that a new line starts with.</param>
    public void Words(string text, Style style, int indent)
    {
        foreach (var word in Clean(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var length = CellsOf(word);
            if (_column > indent && _column + 1 + length > Width)
            {
                EndLine();
            }

            if (_column > indent)
            {
                Put(" ", style);
            }

            MoveTo(indent);
            Put(word, style);
        }
    }

    /// <summary>Writes a piece as it is, without a blank before it.</summary>
    public void Piece(string text, Style style) => Put(Clean(text), style);

    /// <summary>Fills with blanks up to the column.</summary>
    public void MoveTo(int column)
    {
        if (_column < column)
        {
            Put(new string(' ', column - _column), Style.Plain);
        }
    }

    public void EndLine()
    {
        Flush();
        console.Write(new StyledText("\n"));
        _column = 0;
    }

    /// <summary>Columns that a text takes on a terminal.</summary>
    public static int CellsOf(string text) => text.GetCellWidth();

    /// <summary>Writes what is pending: a run of words in one style goes out in one piece, with one pair of colour codes.</summary>
    public void Flush()
    {
        if (_pending.Length > 0)
        {
            console.Write(new StyledText(_pending.ToString(), _style));
            _pending.Clear();
        }
    }

    private void Put(string text, Style style)
    {
        if (!style.Equals(_style))
        {
            Flush();
            _style = style;
        }

        _pending.Append(text);
        _column += CellsOf(text);
    }

    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            clean.Append(Rune.IsWhiteSpace(rune) ? " " : Rune.IsControl(rune) ? "\uFFFD" : rune.ToString());
        }

        return clean.ToString();
    }
}
