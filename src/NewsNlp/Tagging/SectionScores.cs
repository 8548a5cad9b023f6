using NewsNlp.Documents;

namespace NewsNlp.Tagging;

/// <summary>
/// The network over one section of an article: a score for each token and tag. Holds the memory that this needs, so it
/// belongs to one thread at a time; nothing is allocated once it has grown to the section's size.
/// </summary>
internal sealed class SectionScores
{
    private const int Margin = 2;

    private readonly TaggerModel _model;
    private readonly bool _vectors;
    private readonly FirstLayerRows _rows;
    private readonly SameWords _same = new();
    private readonly int[] _places;
    private readonly float[] _values;
    private readonly float[] _mean;
    private readonly ulong[] _features = new ulong[ContextFeatures.PerToken];
    private int[] _words = [];
    private int[] _signs = [];
    private ulong[] _contextWords = [];
    private ulong[] _shapes = [];
    private float[] _first = [];
    private int[] _active = [];
    private float[] _activeValues = [];
    private int[] _activeCount = [];
    private float[] _second = [];
    private float[] _scores = [];

    public SectionScores(TaggerModel model, bool vectors)
    {
        (_model, _vectors, _rows) = (model, vectors, new FirstLayerRows(model, vectors));
        _places = new int[Math.Max(model.FirstSize, model.SecondSize)];
        _values = new float[_places.Length];
        _mean = new float[model.SecondSize];
    }

    /// <summary>The scores of a token by tag, with padding; valid until the next section.</summary>
    public Span<float> Of(int token) => _scores.AsSpan(token * TagSet.Stride, TagSet.Stride);

    /// <summary>The scores of a sentence, token by token.</summary>
    public ReadOnlySpan<float> Of(TokenSpan sentence) => _scores.AsSpan(sentence.Start * TagSet.Stride, sentence.Length * TagSet.Stride);

    /// <summary>Reckons the scores of a section.</summary>
    /// <param name="text">The text of the article.</param>
    /// <param name="tokens">The tokens of the section.</param>
    /// <param name="sentences">Its sentences, counted from its first token; they cover it.</param>
    /// <param name="signs">What lists say of the tokens; the other signs are added here.</param>
    public void Fill(string text, ReadOnlySpan<DraftToken> tokens, ReadOnlySpan<TokenSpan> sentences, Span<ulong> signs)
    {
        Room(tokens.Length);
        _rows.Trim();
        foreach (var sentence in sentences)
        {
            Look(text, tokens, sentence, signs);
        }

        foreach (var sentence in sentences)
        {
            First(sentence);
        }

        SecondStart(tokens);
        foreach (var sentence in sentences)
        {
            Second(sentence);
            Tags(tokens, sentence);
        }
    }

    private void Look(string text, ReadOnlySpan<DraftToken> tokens, TokenSpan sentence, Span<ulong> signs)
    {
        TokenSigns.Fill(text, tokens[sentence.Start..sentence.End], signs[sentence.Start..sentence.End]);
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            _words[i] = _rows.WordNumber(tokens[i].Normal);
            _signs[i] = _rows.SignsNumber(_rows.IsKnown(_words[i]) ? signs[i] : signs[i] | TokenSigns.Unknown);
        }
    }

    private void First(TokenSpan sentence)
    {
        const int Half = TaggerModel.FirstWindow / 2;
        var size = _model.FirstSize;
        Span<int> words = stackalloc int[TaggerModel.FirstWindow];
        Span<int> signs = stackalloc int[TaggerModel.FirstWindow];
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            var count = 0;
            for (var other = Math.Max(sentence.Start, i - Half); other < Math.Min(sentence.End, i + Half + 1); other++)
            {
                words[count] = _rows.StartOf(_words[other], other - i + Half);
                signs[count] = _rows.StartOf(_signs[other], other - i + Half);
                count++;
            }

            var sums = _first.AsSpan();
            _model.FirstBias.CopyTo(sums);
            Lanes.AddRows(words[..count], _rows.WordRows, sums, _vectors);
            Lanes.AddRows(signs[..count], _rows.SignsRows, sums, _vectors);
            _activeCount[i] = Lanes.Compact(sums, _active.AsSpan(i * size, size), _activeValues.AsSpan(i * size, size));
        }
    }

    // The bias, and for a word that the section repeats what the mean of its places says.
    private void SecondStart(ReadOnlySpan<DraftToken> tokens)
    {
        int first = _model.FirstSize, second = _model.SecondSize;
        for (var i = 0; i < tokens.Length; i++)
        {
            _model.SecondBias.CopyTo(_second.AsSpan(i * second, second));
        }

        _same.Fill(tokens, _words, _rows.WordCount);
        for (var at = _same.Next(0); at >= 0; at = _same.Next(at + 1))
        {
            Same(at);
        }
    }

    private void Same(int at)
    {
        int first = _model.FirstSize, second = _model.SecondSize;
        _values.AsSpan().Clear();
        var count = 0;
        for (var i = at; i >= 0; i = _same.After(i))
        {
            for (var k = i * first; k < (i * first) + _activeCount[i]; k++)
            {
                _values[_active[k]] += _activeValues[k];
            }

            count++;
        }

        var active = Lanes.Compact(_values, _places, _values);
        for (var k = 0; k < active; k++)
        {
            _values[k] *= 1f / count;
        }

        _mean.AsSpan().Clear();
        Lanes.AddProducts(_places.AsSpan(0, active), _values.AsSpan(0, active), _model.SameWordWeights, _mean, _vectors);
        for (var i = at; i >= 0; i = _same.After(i))
        {
            Lanes.Add(_mean, _second.AsSpan(i * second, second), _vectors);
        }
    }

    private void Second(TokenSpan sentence)
    {
        int first = _model.FirstSize, second = _model.SecondSize;
        const int Half = TaggerModel.SecondWindow / 2;
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            var sums = _second.AsSpan(i * second, second);
            for (var other = Math.Max(sentence.Start, i - Half); other < Math.Min(sentence.End, i + Half + 1); other++)
            {
                var weights = _model.SecondWeights.AsSpan((other - i + Half) * first * second, first * second);
                Lanes.AddProducts(_active.AsSpan(other * first, _activeCount[other]), _activeValues.AsSpan(other * first, _activeCount[other]), weights, sums, _vectors);
            }
        }
    }

    private void Tags(ReadOnlySpan<DraftToken> tokens, TokenSpan sentence)
    {
        var size = _model.SecondSize;
        var words = _contextWords.AsSpan(0, sentence.Length + (2 * Margin));
        var shapes = _shapes.AsSpan(0, words.Length);
        ContextFeatures.Margin(words);
        ContextFeatures.Margin(shapes);
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            var at = i - sentence.Start + Margin;
            shapes[at] = ContextFeatures.ShapeOf(in tokens[i]);
            words[at] = ContextFeatures.WordOf(_rows.ContextWord(_words[i]), shapes[at]);
        }

        for (var i = sentence.Start; i < sentence.End; i++)
        {
            var scores = Of(i);
            _model.TagBias.CopyTo(scores);
            var active = Lanes.Compact(_second.AsSpan(i * size, size), _places, _values);
            Lanes.AddProducts(_places.AsSpan(0, active), _values.AsSpan(0, active), _model.TagWeights, scores, _vectors);
            ContextFeatures.Fill(words, shapes, i - sentence.Start, _features);
            _model.Context.Add(_features, scores);
        }
    }

    private void Room(int tokens)
    {
        if (_words.Length < tokens)
        {
            var size = Math.Max(tokens, 2 * _words.Length);
            _words = new int[size];
            _signs = new int[size];
            _contextWords = new ulong[size + (2 * Margin)];
            _shapes = new ulong[size + (2 * Margin)];
            _first = new float[_model.FirstSize];
            _active = new int[size * _model.FirstSize];
            _activeValues = new float[size * _model.FirstSize];
            _activeCount = new int[size];
            _second = new float[size * _model.SecondSize];
            _scores = new float[size * TagSet.Stride];
        }
    }
}
