namespace NewsNlp.Output;

/// <summary>The style sheet of the page: one colour an entity type, one line style a quote kind, for light and dark screens.</summary>
internal static class HtmlStyle
{
    public const string Sheet = """
        :root { color-scheme: light dark; --ink: #1d2126; --paper: #fdfcfa; --soft: #667079; --line: #d9dce0; --quote: #b4552d;
          --Person: #cfe6ff; --Organization: #e6d9ff; --Country: #d3f2d6; --Location: #dff3ef; --Nationality: #fff0c2;
          --Office: #ffdfd0; --Date: #e9ecef; --Money: #e4f0c8; --Miscellaneous: #fbdcec; }
        @media (prefers-color-scheme: dark) { :root { --ink: #e6e3dd; --paper: #17191c; --soft: #98a1aa; --line: #363b41; --quote: #ef9a70;
          --Person: #17416b; --Organization: #43306b; --Country: #1c4c28; --Location: #18473f; --Nationality: #56460f;
          --Office: #63331e; --Date: #34383d; --Money: #3c4a17; --Miscellaneous: #5b2243; } }
        body { margin: 0; background: var(--paper); color: var(--ink); font: 1.05rem/1.65 Georgia, "Times New Roman", serif; }
        main { display: grid; grid-template-columns: minmax(0, 42rem) minmax(14rem, 20rem); gap: 3rem; justify-content: center;
          padding: 2.5rem 1.25rem; }
        @media (max-width: 56rem) { main { grid-template-columns: minmax(0, 42rem); gap: 1rem; } }
        h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 1rem; }
        article p { white-space: pre-line; margin: 0 0 1rem; overflow-wrap: anywhere; }
        article h2 { font-size: 1.2rem; margin: 1.5rem 0 .5rem; }
        aside, footer, .byline, .dateline, .boilerplate, sup { font-family: system-ui, sans-serif; }
        aside { font-size: .88rem; line-height: 1.5; border-top: 1px solid var(--line); padding-top: .5rem; overflow-wrap: anywhere; }
        aside h2 { font-size: .78rem; letter-spacing: .08em; text-transform: uppercase; color: var(--soft); margin: 1.25rem 0 .4rem; }
        aside ul { list-style: none; padding: 0; margin: 0; } aside ol { padding-left: 1.6rem; margin: 0; } aside li { margin-bottom: .55rem; }
        li:target { outline: 2px solid var(--quote); outline-offset: 4px; border-radius: 2px; }
        .byline, .dateline, .boilerplate, .note, footer { color: var(--soft); } .byline, .boilerplate { font-size: .88rem; }
        .dateline { font-size: .92em; letter-spacing: .02em; }
        mark { color: inherit; border-radius: .2em; padding: 0 .15em; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
        .names { margin: 0; line-height: 1.9; }
        .quote { text-decoration: underline var(--quote); text-decoration-thickness: 2px; text-underline-offset: .25em; }
        .quote.mixed { text-decoration-style: dashed; } .quote.indirect { text-decoration-style: dotted; }
        sup { font-size: .65rem; line-height: 0; } sup a { color: var(--quote); text-decoration: none; padding: 0 .15em; }
        footer { font-size: .8rem; text-align: center; padding: 0 1rem 2rem; }
        .Person { background: var(--Person); } .Organization { background: var(--Organization); } .Country { background: var(--Country); }
        .Location { background: var(--Location); } .Nationality { background: var(--Nationality); } .Office { background: var(--Office); }
        .Date { background: var(--Date); } .Money { background: var(--Money); } .Miscellaneous { background: var(--Miscellaneous); }

        """;
}
