using System.Runtime.InteropServices;
using NewsNlp.Documents;

namespace NewsNlp.Tagging;

/// <summary>
/// Finds the names of an article by a trained network. It reads an article in sections of whole sentences, so that its
/// memory has a bound. Holds scratch memory: belongs to one thread at a time.
/// </summary>
/// <param name="model">The weights.</param>
/// <param name="vectors">Whether to use vectors of the machine's width; the tags are the same without.</param>
internal sealed class NameTagger(TaggerModel model, bool vectors = true)
{
    /// <summary>Most tokens of a section.</summary>
    public const int SectionLength = 4096;

    // An office is no longer.
    private const int LongestPart = 32;

    private readonly SectionScores _scores = new(model, vectors);
    private readonly TagDecoder _decoder = new(model, vectors);
    private readonly List<TokenSpan> _sentences = [];
    private byte[] _tags = [];
    private float[] _inner = [];

    /// <summary>Adds the names of a document, in order and disjoint.</summary>
    /// <param name="draft">The document, with tokens and sentences.</param>
    /// <param name="signs">What lists say of each token (<see cref="TokenSigns.Mark"/>); the other signs are added.</param>
    /// <param name="names">Takes the names.</param>
    /// <param name="nested">Takes the places and bodies inside offices, as the network reads them where none is an office.</param>
    public void Tag(DocumentDraft draft, Span<ulong> signs, List<TaggedName> names, List<TaggedName>? nested = null)
    {
        if (_tags.Length < draft.Tokens.Length)
        {
            _tags = new byte[Math.Max(draft.Tokens.Length, 2 * _tags.Length)];
        }

        Tag(draft, signs, _tags.AsSpan(0, draft.Tokens.Length), names, nested);
    }

    /// <summary>Writes a tag for each token of a document, and adds its names where lists are given.</summary>
    public void Tag(DocumentDraft draft, Span<ulong> signs, Span<byte> tags, List<TaggedName>? names, List<TaggedName>? nested = null)
    {
        tags.Clear();
        _sentences.Clear();
        var start = 0;
        var end = 0;
        foreach (var sentence in draft.Sentences)
        {
            for (var from = sentence.Tokens.Start; from < sentence.Tokens.End; from += SectionLength)
            {
                var to = Math.Min(from + SectionLength, sentence.Tokens.End);
                if (_sentences.Count > 0 && to - start > SectionLength)
                {
                    Section(draft, signs, tags, names, nested, start, end);
                }

                start = _sentences.Count == 0 ? from : start;
                _sentences.Add(new TokenSpan(from - start, to - start));
                end = to;
            }
        }

        if (_sentences.Count > 0)
        {
            Section(draft, signs, tags, names, nested, start, end);
        }
    }

    private void Section(DocumentDraft draft, Span<ulong> signs, Span<byte> tags, List<TaggedName>? names, List<TaggedName>? nested, int start, int end)
    {
        draft.Cancellation.ThrowIfCancellationRequested();
        var sentences = CollectionsMarshal.AsSpan(_sentences);
        _scores.Fill(draft.Text, draft.Tokens[start..end], sentences, signs[start..end]);
        foreach (var sentence in sentences)
        {
            var own = tags.Slice(start + sentence.Start, sentence.Length);
            var scores = _scores.Of(sentence);
            _decoder.Decode(scores, own);
            if (names is not null)
            {
                var first = names.Count;
                Names(own, scores, start + sentence.Start, names);
                for (var i = first; nested is not null && i < names.Count; i++)
                {
                    if (names[i] is { Type: EntityType.Office, Tokens.Length: > 2 })
                    {
                        Nested(draft.Tokens, scores, names[i].Tokens, start + sentence.Start, nested);
                    }
                }
            }
        }

        _sentences.Clear();
    }

    private void Names(ReadOnlySpan<byte> tags, ReadOnlySpan<float> scores, int offset, List<TaggedName> names)
    {
        var first = names.Count;
        for (var i = 0; i < tags.Length; i++)
        {
            if (tags[i] == 0)
            {
                continue;
            }

            if (TagSet.IsInside(tags[i]) && names.Count > first && names[^1] is var last && last.Tokens.End == offset + i && last.Type == TagSet.TypeOf(tags[i]))
            {
                names[^1] = last with { Tokens = new TokenSpan(last.Tokens.Start, offset + i + 1) };
            }
            else
            {
                names.Add(new TaggedName(new TokenSpan(offset + i, offset + i + 1), TagSet.TypeOf(tags[i]), 0));
            }
        }

        foreach (ref var name in CollectionsMarshal.AsSpan(names)[first..])
        {
            name = name with { Probability = NameProbabilities.Of(model, scores, tags, name.Tokens.Start - offset, name.Tokens.End - offset) };
        }
    }

    // What an office names behind "of", "for", "to", "at" or "in", read once more as if no office were there and places and
    // bodies alone could be.
    private void Nested(ReadOnlySpan<DraftToken> tokens, ReadOnlySpan<float> scores, TokenSpan office, int offset, List<TaggedName> nested)
    {
        var start = office.Start + 1;
        while (start < office.End && tokens[start].Normal is not ("of" or "for" or "to" or "at" or "in"))
        {
            start++;
        }

        var part = new TokenSpan(Math.Min(start + 1, office.End), office.End);
        if (part.Length == 0 || part.Length > LongestPart)
        {
            return;
        }

        var length = part.Length * TagSet.Stride;
        if (_inner.Length < length)
        {
            _inner = new float[LongestPart * TagSet.Stride];
        }

        var inner = _inner.AsSpan(0, length);
        scores.Slice((part.Start - offset) * TagSet.Stride, length).CopyTo(inner);
        for (var i = 0; i < length; i += TagSet.Stride)
        {
            for (var tag = 1; tag < TagSet.Count; tag++)
            {
                inner[i + tag] = TagSet.TypeOf(tag) is EntityType.Country or EntityType.Location or EntityType.Organization ? inner[i + tag] : TagDecoder.Never;
            }
        }

        Span<byte> tags = stackalloc byte[part.Length];
        _decoder.Decode(inner, tags);
        Names(tags, inner, part.Start, nested);
    }
}
