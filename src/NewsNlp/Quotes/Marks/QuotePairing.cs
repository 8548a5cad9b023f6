using NewsNlp.Documents;

namespace NewsNlp.Quotes;

/// <summary>
/// Pairs quotation marks, block by block, by direction and not by shape. A mark that finds no partner is dropped, and
/// never moves the pairs after it. Linear in the length of the text.
/// </summary>
internal sealed class QuotePairing
{
    // Deeper nesting than this is noise, such as a line of marks alone.
    private const int MaxDepth = 4;

    private readonly List<QuotationMark> _marks = [];
    private readonly List<(QuotationMark Mark, int Index)> _open = [];
    private readonly List<QuotedSpan> _spans = [];

    // Passages that end without a mark, by the start of the mark that goes on with them.
    private readonly Dictionary<int, QuotedSpan> _reopened = [];

    /// <summary>The passages of the document in text order, outer ones before those inside them.</summary>
    public List<QuotedSpan> Pair(DocumentDraft draft)
    {
        for (var b = 0; b < draft.Blocks.Count; b++)
        {
            _marks.Clear();
            QuotationMarks.Read(draft.Text, draft.Blocks[b].Span, _marks);
            if (_marks.Count > 0)
            {
                PairBlock(draft, b);
            }
        }

        _spans.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.End.CompareTo(a.End));
        Nest();
        JoinParagraphs(draft);
        return _spans;
    }

    private void PairBlock(DocumentDraft draft, int block)
    {
        _open.Clear();
        var span = draft.Blocks[block].Span;
        for (var m = 0; m < _marks.Count; m++)
        {
            var mark = _marks[m];
            var partner = mark.CanClose && !IsApostropheInside(draft.Text, m) ? PartnerOf(draft.Text, mark) : -1;
            if (partner >= 0 && !(mark.CanOpen && PrefersOpening(draft.Text, mark, _open[partner].Mark)))
            {
                var open = _open[partner].Mark;
                _open.RemoveRange(partner, _open.Count - partner);
                if (mark.Start > open.End)
                {
                    Add(draft, block, open, mark);
                }
            }
            else if (mark.CanOpen && _open.Count < MaxDepth && (mark.Family != MarkFamily.Single || ClosesLater(draft.Text, m)))
            {
                Reopen(draft, block, mark);
                _open.Add((mark, m));
            }
        }

        CloseAtEnd(draft, block, span);
    }

    // ‘"It is safe. "We looked twice." ’: an opening mark behind a whole sentence, while one is open, goes on with the
    // passage, as at the start of a paragraph whose break was lost.
    private void Reopen(DocumentDraft draft, int block, QuotationMark mark)
    {
        if (mark.Family != MarkFamily.Double || mark.CanClose || _open.Count != 1 || _open[0].Mark is not { Family: MarkFamily.Double } open
            || !IsPlausibleUnclosed(draft.Text, draft.Blocks[block].Span, open))
        {
            return;
        }

        var end = mark.Start;
        var nested = _spans.Count > 0 && _spans[^1].Start > open.Start; // "… then you think: 'This is not my day.' "But then …
        while (end > open.End && char.IsWhiteSpace(draft.Text[end - 1]))
        {
            end--;
        }

        if (end == mark.Start || end - open.End < 8 || draft.Text[nested && draft.Text[end - 1] is '\'' or '\u2019' ? end - 2 : end - 1] is not ('.' or '!' or '?'))
        {
            return;
        }

        _open.Clear();
        var span = new QuotedSpan { Start = open.Start, End = end, InnerStart = open.End, InnerEnd = end, Block = block, Unclosed = true };
        _spans.Add(span);
        _reopened[mark.Start] = span;
    }

    // Innermost open mark that this one can close.
    private int PartnerOf(string text, QuotationMark mark)
    {
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            var open = _open[i].Mark;
            if (open.Family == mark.Family && (mark.Family == MarkFamily.Double || Matches(text[open.Start], text[mark.Start])))
            {
                return i;
            }

            // `` closes with '' and „ with a single low-high pair only by mistake; a single mark never closes a double one.
        }

        return -1;
    }

    private static bool Matches(char open, char close) => open switch
    {
        '\u00AB' => close == '\u00BB',
        '\u00BB' => close == '\u00AB',
        '\u2039' => close == '\u203A',
        '\u203A' => close == '\u2039',
        '\'' => close is '\'',
        '`' => close is '\'' or '`' or '\u2019',
        _ => close is '\u2019' or '\u2018' or '\'',
    };

    // A mark that could do both, such as one between spaces or dashes, closes what is open.
    private static bool PrefersOpening(string text, QuotationMark mark, QuotationMark open) =>
        mark.Start == open.End || (mark.Start > 0 && char.IsWhiteSpace(text[mark.Start - 1]) && mark.Start - open.End < 2);

    // A single mark that opens must find a closing one with a word of speech between; else it is an apostrophe.
    private bool ClosesLater(string text, int index)
    {
        var last = Math.Min(_marks.Count, index + 40);
        for (var k = index + 1; k < last; k++)
        {
            var mark = _marks[k];
            if (mark.Family == MarkFamily.Double && _open.Count > 0 && mark.CanClose && !mark.CanOpen)
            {
                return false; // the outer quote ends first
            }

            if (mark.Family == MarkFamily.Single && mark.CanClose && !IsPluralPossessive(text, mark))
            {
                return Matches(text[_marks[index].Start], text[mark.Start]);
            }
        }

        return false;
    }

    // ‘The drivers’ union waits’: an apostrophe after s closes nothing while a better mark follows.
    private bool IsApostropheInside(string text, int index)
    {
        if (_marks[index].Family != MarkFamily.Single || !IsPluralPossessive(text, _marks[index]))
        {
            return false;
        }

        var last = Math.Min(_marks.Count, index + 40);
        for (var k = index + 1; k < last && !(_marks[k].Family == MarkFamily.Single && _marks[k].CanOpen); k++)
        {
            if (_marks[k].Family == MarkFamily.Single && _marks[k].CanClose)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"the drivers' union": an s before, a lower-case word after.</summary>
    private static bool IsPluralPossessive(string text, QuotationMark mark) =>
        mark.Start > 0 && text[mark.Start - 1] is 's' or 'S'
        && mark.End + 1 < text.Length && text[mark.End] == ' ' && char.IsLower(text[mark.End + 1]);

    private void CloseAtEnd(DocumentDraft draft, int block, TextSpan span)
    {
        for (var i = 0; i < _open.Count; i++)
        {
            var mark = _open[i].Mark;
            if (mark.Family == MarkFamily.Single || !IsPlausibleUnclosed(draft.Text, span, mark))
            {
                continue;
            }

            var start = mark.Start;
            // Passages paired after it, up to the paragraph's end, would lie inside: then it was a stray mark.
            if (_spans.Count > 0 && _spans[^1].Block == block && _spans[^1].Start > start)
            {
                continue;
            }

            _spans.Add(new QuotedSpan
            {
                Start = start, End = span.End, InnerStart = mark.End, InnerEnd = span.End, Block = block, Unclosed = true,
            });
            return;
        }
    }

    // A quote that lost its closing mark starts a paragraph, or follows a comma, a colon or a space, and runs on for words.
    private static bool IsPlausibleUnclosed(string text, TextSpan block, QuotationMark mark)
    {
        if (block.End - mark.End < 8)
        {
            return false;
        }

        return mark.Start == block.Start || char.IsWhiteSpace(text[mark.Start - 1]);
    }

    private void Add(DocumentDraft draft, int block, QuotationMark open, QuotationMark close) =>
        _spans.Add(new QuotedSpan
        {
            Start = open.Start, End = close.End, InnerStart = open.End, InnerEnd = close.Start, Block = block,
        });

    private void Nest()
    {
        QuotedSpan? outer = null;
        foreach (var span in _spans)
        {
            while (outer is not null && outer.End <= span.Start)
            {
                outer = outer.Outer;
            }

            span.Outer = outer;
            outer = span;
        }
    }

    // An unclosed paragraph goes on when the next one starts with an opening mark.
    private void JoinParagraphs(DocumentDraft draft)
    {
        QuotedSpan? open = null;
        foreach (var span in _spans)
        {
            if (span.Outer is not null)
            {
                continue;
            }

            if (_reopened.TryGetValue(span.Start, out var before))
            {
                Join(before, span);
            }
            else if (open is not null && span.Block == open.Block + 1 && span.Start == draft.Blocks[span.Block].Span.Start)
            {
                Join(open, span);
            }

            open = span.Unclosed ? span : null;
        }
    }

    private static void Join(QuotedSpan before, QuotedSpan span)
    {
        before.Continued = span;
        before.Unclosed = false;
        span.ContinuedFrom = before;
    }
}
