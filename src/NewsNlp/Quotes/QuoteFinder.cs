using NewsNlp.Documents;

namespace NewsNlp.Quotes;

/// <summary>Finds reported speech with its cue and its speaker mention, sentence by sentence, in one pass.</summary>
internal sealed class QuoteFinder : IPipelineStage
{
    public string Name => "quotes";

    public Layers Needs => Layers.Blocks | Layers.Sentences | Layers.Names | Layers.Nominals;

    public Layers Gives => Layers.Quotes;

    public void Run(DocumentDraft draft)
    {
        var text = new QuoteText(draft, new QuotePairing().Pair(draft));
        new Reader(text).Read();
        NestedQuotes.Link(draft.Quotes);
        draft.SortMentions();
    }

    private sealed class Reader
    {
        private readonly QuoteText _text;
        private readonly CueFinder _cues;
        private readonly DirectFinder _direct;
        private readonly DescribeFinder _describe;
        private readonly IndirectFinder _indirect;
        private readonly NounCues _nouns;
        private readonly UnmarkedQuotes _unmarked;
        private readonly FollowOn _followOn;
        private readonly NestedQuotes _nested;
        private readonly List<QuotedSpan> _spans = [];
        private int _nextSpan;

        public Reader(QuoteText text)
        {
            _text = text;
            var phrases = new NounPhrases(text);
            var builder = new QuoteBuilder(text, new SpeakerMentions(text));
            _cues = new CueFinder(text, phrases);
            _direct = new DirectFinder(text, phrases, builder);
            _describe = new DescribeFinder(text, phrases, builder);
            _indirect = new IndirectFinder(text, phrases, builder);
            _nouns = new NounCues(text, phrases, builder);
            _unmarked = new UnmarkedQuotes(text, phrases, builder);
            _followOn = new FollowOn(text, phrases, new SubjectFinder(text, phrases), builder);
            _nested = new NestedQuotes(text);
        }

        public void Read()
        {
            foreach (var unit in _text.Units)
            {
                Collect(unit);
                if (_text.Draft.Blocks.Count > 0 && _text.Draft.Blocks[_text.Draft.BlockOf(_text[unit.Start].Start)].Kind is BlockKind.Boilerplate or BlockKind.Byline)
                {
                    continue;
                }

                var before = _text.Draft.Quotes.Count;
                var sites = _cues.Find(unit);
                if (!_unmarked.Find(unit))
                {
                    _direct.Find(unit, _spans, sites);
                    _describe.Find(unit, sites);
                    _indirect.Find(unit, sites);
                    _nouns.Find(unit, sites);
                    _direct.Close(unit, before);
                }

                _followOn.Read(unit, _spans, sites, before);
            }

            _nested.Find();
        }

        private void Collect(TokenSpan unit)
        {
            _spans.Clear();
            var spans = _text.Spans;
            while (_nextSpan < spans.Count && spans[_nextSpan].Tokens.Start < unit.End)
            {
                var span = spans[_nextSpan++];
                if (span.Outer is null && span.Tokens.Start >= unit.Start && span.Tokens.Length > 0)
                {
                    _spans.Add(span);
                }
            }
        }
    }
}
