using System.Numerics;
using NewsNlp.Tagging;

namespace NewsNlp.Training.Tagging.Network;

/// <summary>The network as it is trained: a batch forward, and its derivative back. Belongs to one thread.</summary>
internal sealed unsafe class TrainingNetwork
{
    private const int Inputs = TaggerModel.Inputs;
    private const int TagStride = DenseWeights.TagStride;

    private readonly NetworkOptions _options;
    private readonly DenseWeights _weights;
    private readonly ContextRows _context;
    private readonly WordVectors _vectors;
    private readonly SeededRandom _random;
    private readonly BatchLayout _layout = new();
    private readonly ChainLoss _chain = new();
    private readonly PinnedArray _turned;
    private Batch _batch = new(0, 1, 1);

    public TrainingNetwork(NetworkOptions options, DenseWeights weights, ContextRows context, WordVectors vectors, SeededRandom random)
    {
        (_options, _weights, _context, _vectors, _random) = (options, weights, context, vectors, random);
        _turned = new PinnedArray(Math.Max(TaggerModel.SecondWindow * weights.FirstSize * weights.SecondSize, TagStride * weights.SecondSize));
    }

    private float* W => _weights.Values.Pointer;

    private float* G => _weights.Gradient.Pointer;

    /// <summary>Reckons the derivative of the loss of some documents, and lets the context features learn from it.</summary>
    public (double Loss, int Tokens) Learn(IReadOnlyList<TrainingDocument> documents, float contextRate)
    {
        Forward(documents, isTraining: true);
        _weights.Gradient.Clear(_weights.Gradient.Length);
        _batch.TagGradient.Clear(_layout.Rows * TagStride);
        var loss = 0.0;
        var drop = 0;
        foreach (var (sentence, row) in _layout.Sentences)
        {
            loss += Loss(sentence, row);
            _context.Learn(sentence, _batch.TagGradient.Pointer + ((long)row * TagStride), contextRate, drop);
            drop += sentence.Context.Rows.Length;
        }

        Backward();
        return (loss, _layout.Tokens);
    }

    /// <summary>The scores of the sentences of a document, in rows of <see cref="DenseWeights.TagStride"/>, as a source decodes.</summary>
    public List<float[]> Scores(TrainingDocument document)
    {
        Forward([document], isTraining: false);
        return _layout.Sentences.ConvertAll(item => _batch.Tags.Values.AsSpan(item.Row * TagStride, item.Sentence.Count * TagStride).ToArray());
    }

    private void Forward(IReadOnlyList<TrainingDocument> documents, bool isTraining)
    {
        int first = _weights.FirstSize, second = _weights.SecondSize;
        _layout.Fill(documents);
        _batch = _batch.Fit(_layout, first, second);
        foreach (var (sentence, row) in _layout.Sentences)
        {
            Input(sentence, row, isTraining);
        }

        foreach (var (sentence, row) in _layout.Sentences)
        {
            Repeat(_weights.FirstBias, first, sentence.Count, _batch.First.Pointer + ((long)row * first));
            Matrix.AddProduct(
                sentence.Count, TaggerModel.FirstWindow * Inputs, first, _batch.Input.Pointer + ((long)(row - (TaggerModel.FirstWindow / 2)) * Inputs), Inputs, 1, W + _weights.First, first, _batch.First.Pointer + ((long)row * first), first);
        }

        Clip(_batch.First, _batch.FirstMask, first, isTraining ? _options.FirstDropout : 0);
        foreach (var (sentence, row) in _layout.Sentences)
        {
            Repeat(_weights.SecondBias, second, sentence.Count, _batch.Second.Pointer + ((long)row * second));
            Matrix.AddProduct(
                sentence.Count, TaggerModel.SecondWindow * first, second, _batch.First.Pointer + ((long)(row - (TaggerModel.SecondWindow / 2)) * first), first, 1, W + _weights.Second, second, _batch.Second.Pointer + ((long)row * second), second);
        }

        SameWords();
        Clip(_batch.Second, _batch.SecondMask, second, isTraining ? _options.SecondDropout : 0);
        var drop = 0;
        foreach (var (sentence, row) in _layout.Sentences)
        {
            Tags(sentence, row);
            _context.Add(sentence, _batch.Tags.Pointer + ((long)row * TagStride), isTraining ? _options.ContextDropout : 0, _random, drop);
            drop += sentence.Context.Rows.Length;
        }
    }

    private void Input(TrainingSentence sentence, int row, bool isTraining)
    {
        var noLists = isTraining && _random.NextSingle() < _options.ListDropout;
        for (var i = 0; i < sentence.Count; i++)
        {
            var input = _batch.Input.Values.AsSpan((row + i) * Inputs, Inputs);
            var word = sentence.Words[i];
            var signs = sentence.Signs[i];
            if (isTraining && word > _options.KeptWords && _random.NextSingle() < _options.WordDropout)
            {
                word = -1;
                signs |= TokenSigns.Unknown;
            }

            if (noLists || (isTraining && _random.NextSingle() < _options.ListDropout))
            {
                signs &= ~TokenSigns.Lists;
            }

            if (word >= 0)
            {
                var vector = _vectors[word];
                for (var d = 0; d < vector.Length; d++)
                {
                    input[d] = vector[d] * WordVectors.Unit;
                }
            }

            for (; signs != 0; signs &= signs - 1)
            {
                input[WordVectors.Dimensions + BitOperations.TrailingZeroCount(signs)] = 1;
            }
        }
    }

    // The second layer hears the mean of the first over all places of a word.
    private void SameWords()
    {
        int first = _weights.FirstSize, second = _weights.SecondSize;
        for (var group = 0; group < _layout.SameWords.Count; group++)
        {
            var mean = _batch.Mean.Values.AsSpan(group * first, first);
            foreach (var row in _layout.SameWords[group])
            {
                Lanes.Add(_batch.First.Values.AsSpan(row * first, first), mean, vectors: true);
            }

            foreach (ref var value in mean)
            {
                value /= _layout.SameWords[group].Length;
            }
        }

        Matrix.AddProduct(_layout.SameWords.Count, first, second, _batch.Mean.Pointer, first, 1, W + _weights.Same, second, _batch.MeanOut.Pointer, second);
        for (var group = 0; group < _layout.SameWords.Count; group++)
        {
            foreach (var row in _layout.SameWords[group])
            {
                Lanes.Add(_batch.MeanOut.Values.AsSpan(group * second, second), _batch.Second.Values.AsSpan(row * second, second), vectors: true);
            }
        }
    }

    private void Tags(TrainingSentence sentence, int row)
    {
        var second = _weights.SecondSize;
        var scores = _batch.Tags.Pointer + ((long)row * TagStride);
        Repeat(_weights.Tags + _weights.TagBias, TagStride, sentence.Count, scores);
        foreach (var part in (ReadOnlySpan<int>)[_weights.Tags, _weights.TagsOf(sentence.Source)])
        {
            Matrix.AddProduct(sentence.Count, second, TagStride, _batch.Second.Pointer + ((long)row * second), second, 1, W + part, TagStride, scores, TagStride);
        }

        for (var i = 0; i < sentence.Count; i++)
        {
            Lanes.Add(_weights.Values.Values.AsSpan(_weights.TagsOf(sentence.Source) + _weights.TagBias, TagStride), new Span<float>(scores + (i * TagStride), TagStride), vectors: true);
        }
    }

    private double Loss(TrainingSentence sentence, int row)
    {
        var pairs = new Span<float>(G + _weights.Pairs, DenseWeights.PairPart);
        var own = new Span<float>(G + _weights.PairsOf(sentence.Source), DenseWeights.PairPart);
        _chain.SetPairs(_weights.Values.Values.AsSpan(_weights.Pairs, DenseWeights.PairPart), _weights.Values.Values.AsSpan(_weights.PairsOf(sentence.Source), DenseWeights.PairPart));
        var scores = _batch.Tags.Values.AsSpan(row * TagStride, sentence.Count * TagStride);
        var gradient = _batch.TagGradient.Values.AsSpan(row * TagStride, sentence.Count * TagStride);
        var mine = _batch.PairGradient.AsSpan();
        mine.Clear();
        var loss = _chain.Add(scores, [], 1, gradient, mine) - _chain.Add(scores, sentence.Allowed, -1, gradient, mine);
        Lanes.Add(mine, pairs, vectors: true);
        Lanes.Add(mine, own, vectors: true);
        for (var i = 0; i < sentence.Count; i++)
        {
            Lanes.Add(gradient.Slice(i * TagStride, TagStride), new Span<float>(G + _weights.Tags + _weights.TagBias, TagStride), vectors: true);
            Lanes.Add(gradient.Slice(i * TagStride, TagStride), new Span<float>(G + _weights.TagsOf(sentence.Source) + _weights.TagBias, TagStride), vectors: true);
        }

        return loss;
    }

    private void Backward()
    {
        int first = _weights.FirstSize, second = _weights.SecondSize;
        foreach (var (sentence, row) in _layout.Sentences)
        {
            BackThroughTags(sentence, row);
        }

        Mask(_batch.SecondGradient, _batch.SecondMask, second, G + _weights.SecondBias);
        Turn(W + _weights.Second, TaggerModel.SecondWindow * first, second);
        foreach (var (sentence, row) in _layout.Sentences)
        {
            var gradient = _batch.SecondGradient.Pointer + ((long)row * second);
            var start = row - (TaggerModel.SecondWindow / 2);
            Matrix.AddProduct(TaggerModel.SecondWindow * first, sentence.Count, second, _batch.First.Pointer + ((long)start * first), 1, first, gradient, second, G + _weights.Second, second);
            for (var place = 0; place < TaggerModel.SecondWindow; place++)
            {
                Matrix.AddProduct(sentence.Count, second, first, gradient, second, 1, _turned.Pointer + (place * first), TaggerModel.SecondWindow * first, _batch.FirstGradient.Pointer + ((long)(start + place) * first), first);
            }
        }

        BackThroughSameWords();
        Mask(_batch.FirstGradient, _batch.FirstMask, first, G + _weights.FirstBias);
        foreach (var (sentence, row) in _layout.Sentences)
        {
            Matrix.AddProduct(
                TaggerModel.FirstWindow * Inputs, sentence.Count, first, _batch.Input.Pointer + ((long)(row - (TaggerModel.FirstWindow / 2)) * Inputs), 1, Inputs, _batch.FirstGradient.Pointer + ((long)row * first), first, G + _weights.First, first);
        }
    }

    private void BackThroughTags(TrainingSentence sentence, int row)
    {
        var second = _weights.SecondSize;
        var gradient = _batch.TagGradient.Pointer + ((long)row * TagStride);
        foreach (var part in (ReadOnlySpan<int>)[_weights.Tags, _weights.TagsOf(sentence.Source)])
        {
            Matrix.AddProduct(second, sentence.Count, TagStride, _batch.Second.Pointer + ((long)row * second), 1, second, gradient, TagStride, G + part, TagStride);
            Turn(W + part, second, TagStride);
            Matrix.AddProduct(sentence.Count, TagSet.Count, second, gradient, TagStride, 1, _turned.Pointer, second, _batch.SecondGradient.Pointer + ((long)row * second), second);
        }
    }

    private void BackThroughSameWords()
    {
        int first = _weights.FirstSize, second = _weights.SecondSize, groups = _layout.SameWords.Count;
        for (var group = 0; group < groups; group++)
        {
            foreach (var row in _layout.SameWords[group])
            {
                Lanes.Add(_batch.SecondGradient.Values.AsSpan(row * second, second), _batch.MeanOutGradient.Values.AsSpan(group * second, second), vectors: true);
            }
        }

        Matrix.AddProduct(first, groups, second, _batch.Mean.Pointer, 1, first, _batch.MeanOutGradient.Pointer, second, G + _weights.Same, second);
        Turn(W + _weights.Same, first, second);
        Matrix.AddProduct(groups, second, first, _batch.MeanOutGradient.Pointer, second, 1, _turned.Pointer, first, _batch.MeanGradient.Pointer, first);
        for (var group = 0; group < groups; group++)
        {
            var share = 1f / _layout.SameWords[group].Length;
            foreach (var row in _layout.SameWords[group])
            {
                for (var k = 0; k < first; k++)
                {
                    _batch.FirstGradient.Pointer[((long)row * first) + k] += share * _batch.MeanGradient.Pointer[(group * first) + k];
                }
            }
        }
    }

    private void Repeat(int weights, int count, int rows, float* target)
    {
        for (var i = 0; i < rows; i++)
        {
            _weights.Values.Values.AsSpan(weights, count).CopyTo(new Span<float>(target + ((long)i * count), count));
        }
    }

    // Below zero nothing goes on; of the rest a share is dropped and what stays weighs more.
    private void Clip(PinnedArray values, PinnedArray mask, int size, float dropout)
    {
        var factor = 1 / (1 - dropout);
        foreach (var (sentence, row) in _layout.Sentences)
        {
            for (var i = row * size; i < (row + sentence.Count) * size; i++)
            {
                mask.Pointer[i] = values.Pointer[i] <= 0 || (dropout > 0 && _random.NextSingle() < dropout) ? 0 : factor;
                values.Pointer[i] = mask.Pointer[i] == 0 ? 0 : values.Pointer[i] * factor;
            }
        }
    }

    private void Mask(PinnedArray gradient, PinnedArray mask, int size, float* bias)
    {
        foreach (var (sentence, row) in _layout.Sentences)
        {
            for (var i = row; i < row + sentence.Count; i++)
            {
                for (var k = 0; k < size; k++)
                {
                    gradient.Pointer[((long)i * size) + k] *= mask.Pointer[((long)i * size) + k];
                    bias[k] += gradient.Pointer[((long)i * size) + k];
                }
            }
        }
    }

    private void Turn(float* matrix, int rows, int columns)
    {
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                _turned.Pointer[(column * rows) + row] = matrix[(row * columns) + column];
            }
        }
    }
}
