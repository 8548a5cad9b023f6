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

    private readonly SectionScores _scores = new(model, vectors);
    private readonly TagDecoder _decoder = new(model, vectors);
    private readonly List<TokenSpan> _sentences = [];
    private byte[] _tags = [];

    /// <summary>Adds the names of a document, in order and disjoint.</summary>
    /// <param name="draft">The document, with tokens and sentences.</param>
    /// <param name="signs">What lists say of each token (<see cref="TokenSigns.Mark"/>); the other signs are added.</param>
    /// <param name="names">Takes the names.</param>
    public void Tag(DocumentDraft draft, Span<ulong> signs, List<TaggedName> names)
    {
        if (_tags.Length < draft.Tokens.Length)
        {
            _tags = new byte[Math.Max(draft.Tokens.Length, 2 * _tags.Length)];
        }

        Tag(draft, signs, _tags.AsSpan(0, draft.Tokens.Length), names);
    }

    /// <summary>Writes a tag for each token of a document, and adds its names where a list is given.</summary>
    public void Tag(DocumentDraft draft, Span<ulong> signs, Span<byte> tags, List<TaggedName>? names)
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
                    Section(draft, signs, tags, names, start, end);
                }

                start = _sentences.Count == 0 ? from : start;
                _sentences.Add(new TokenSpan(from - start, to - start));
                end = to;
            }
        }

        if (_sentences.Count > 0)
        {
            Section(draft, signs, tags, names, start, end);
        }
    }

    private void Section(DocumentDraft draft, Span<ulong> signs, Span<byte> tags, List<TaggedName>? names, int start, int end)
    {
        var sentences = CollectionsMarshal.AsSpan(_sentences);
        _scores.Fill(draft.Text, draft.Tokens[start..end], sentences, signs[start..end]);
        foreach (var sentence in sentences)
        {
            var own = tags.Slice(start + sentence.Start, sentence.Length);
            var scores = _scores.Of(sentence);
            _decoder.Decode(scores, own);
            if (names is not null)
            {
                Names(own, scores, start + sentence.Start, names);
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
}
