using NewsNlp.Text;
using Xunit.Sdk;

namespace NewsNlp.Tests.Soundness;

/// <summary>What holds of every document, whatever its text: each test text should pass through <see cref="Sound"/>.</summary>
internal static class DocumentAssert
{
    /// <summary>Throws with the first thing that is wrong and where it stands.</summary>
    public static void Sound(NewsDocument document)
    {
        Blocks(document);
        Tokens(document);
        Sentences(document);
        Mentions(document);
        Entities(document);
        Quotes(document);
        Rest(document);
    }

    private static void Blocks(NewsDocument document)
    {
        var end = 0;
        foreach (var block in document.Blocks)
        {
            Inside(document, block.Span, "block");
            Check(block.Span.Start >= end, "a block overlaps the one before it", block.Span);
            Check(!char.IsWhiteSpace(document.Text[block.Span.Start]) && !char.IsWhiteSpace(document.Text[block.Span.End - 1]), "a block has white space at its edge", block.Span);
            end = block.Span.End;
        }
    }

    private static void Tokens(NewsDocument document)
    {
        var text = document.Text;
        int end = 0, block = 0;
        foreach (var token in document.Tokens)
        {
            Inside(document, token.Span, "token");
            Check(token.Span.Start >= end, "a token overlaps the one before it", token.Span);
            NothingVisible(text, end, token.Span.Start);
            while (block < document.Blocks.Count && document.Blocks[block].Span.End <= token.Span.Start)
            {
                block++;
            }

            Check(block < document.Blocks.Count && document.Blocks[block].Span.Contains(token.Span), "a token lies in no block", token.Span);
            for (var i = token.Span.Start; i < token.Span.End; i++)
            {
                Check(!char.IsWhiteSpace(text[i]), "a token holds white space", token.Span);
            }

            Check(!SplitsPair(text, token.Span.Start) && !SplitsPair(text, token.Span.End), "a token cuts a surrogate pair", token.Span);
            end = token.Span.End;
        }

        NothingVisible(text, end, text.Length);
    }

    private static void NothingVisible(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            Check(char.IsWhiteSpace(text[i]) || Characters.IsInvisible(text[i]), "a visible character is in no token", new TextSpan(i, i + 1));
        }
    }

    private static bool SplitsPair(string text, int position) =>
        position > 0 && position < text.Length && char.IsSurrogatePair(text[position - 1], text[position]);

    private static void Sentences(NewsDocument document)
    {
        var next = 0;
        foreach (var sentence in document.Sentences)
        {
            Check(sentence.Tokens.Start == next && sentence.Tokens.End > next, "sentences do not part the tokens one after the other", sentence.Span);
            next = sentence.Tokens.End;
            Check(next <= document.Tokens.Count, "a sentence has tokens that do not exist", sentence.Span);
            var span = new TextSpan(document.Tokens[sentence.Tokens.Start].Span.Start, document.Tokens[next - 1].Span.End);
            Check(span == sentence.Span, $"a sentence does not reach from its first token to its last, {span}", sentence.Span);
        }

        Check(next == document.Tokens.Count, $"{document.Tokens.Count - next} tokens are in no sentence", null);
        SentencesInBlocks(document);
    }

    private static void SentencesInBlocks(NewsDocument document)
    {
        var block = 0;
        foreach (var sentence in document.Sentences)
        {
            while (document.Blocks[block].Span.End <= sentence.Span.Start)
            {
                block++;
            }

            Check(document.Blocks[block].Span.Contains(sentence.Span), "a sentence runs over the end of its block", sentence.Span);
        }
    }

    private static void Mentions(NewsDocument document)
    {
        var entities = document.Entities.ToHashSet();
        int start = 0, namedEnd = 0;
        foreach (var mention in document.Mentions)
        {
            Slice(document, mention.Span, mention.Text, "mention");
            Check(mention.Span.Start >= start, "mentions are not in text order", mention.Span);
            start = mention.Span.Start;
            Check(mention.Score is >= 0 and <= 1, $"a score of {mention.Score}", mention.Span);
            Nested(document, mention);
            if (mention.Kind == MentionKind.Named)
            {
                Check(mention.Span.Start >= namedEnd, "two named mentions overlap", mention.Span);
                namedEnd = mention.Span.End;
            }

            if (mention.Entity is { } entity)
            {
                Check(entities.Contains(entity), "a mention's entity is not the document's", mention.Span);
                Check(entity.Mentions.Contains(mention), "an entity does not know its mention", mention.Span);
            }
        }
    }

    private static void Nested(NewsDocument document, Mention mention)
    {
        Check(mention.Nested.Count == 0 || mention.Type == EntityType.Office, "a mention that is no office has names inside", mention.Span);
        var end = mention.Span.Start;
        foreach (var nested in mention.Nested)
        {
            Slice(document, nested.Span, nested.Text, "nested name");
            Check(mention.Span.Contains(nested.Span) && nested.Span.Length < mention.Span.Length, "a nested name is not inside its office", nested.Span);
            Check(nested.Span.Start >= end, "nested names overlap or are not in text order", nested.Span);
            end = nested.Span.End;
            Check(nested.Kind == MentionKind.Named && nested.Nested.Count == 0, "a nested name is none, or has more inside", nested.Span);
            Check(nested.Score is >= 0 and <= 1, $"a score of {nested.Score}", nested.Span);
        }
    }

    private static void Entities(NewsDocument document)
    {
        var entities = document.Entities.ToHashSet();
        var mentions = document.Mentions.Concat(document.Mentions.SelectMany(static mention => mention.Nested)).ToHashSet();
        var owners = new Dictionary<Mention, Entity>();
        Check(document.Entities.Select(static e => e.Id).Distinct().Count() == document.Entities.Count, "two entities share an id", null);
        foreach (var entity in document.Entities)
        {
            var start = 0;
            foreach (var mention in entity.Mentions)
            {
                Check(mentions.Contains(mention), $"{entity} has a mention that is not the document's", mention.Span);
                Check(mention.Entity == entity, $"a mention of {entity} points elsewhere", mention.Span);
                Check(owners.TryAdd(mention, entity), "a mention is in two entities", mention.Span);
                Check(mention.Span.Start >= start, $"the mentions of {entity} are not in text order", mention.Span);
                start = mention.Span.Start;
            }

            Check(entity.Members.All(entities.Contains), $"a member of {entity} is not the document's", null);
            Check(!entity.Members.Contains(entity), $"{entity} is its own member", null);
            Check(entity.Name.Length > 0, $"entity {entity.Id} has an empty name", null);
        }
    }

    private static void Quotes(NewsDocument document)
    {
        var start = 0;
        foreach (var quote in document.Quotes)
        {
            Slice(document, quote.Span, quote.Text, "quote");
            Check(quote.Span.Start >= start, "quotes are not in text order", quote.Span);
            start = quote.Span.Start;
            Fragments(quote);
            Check(quote.Parent is null || document.Quotes.Contains(quote.Parent), "a quote's parent is not the document's", quote.Span);
            if (quote.Cue is { } cue)
            {
                Slice(document, cue.Span, cue.Text, "cue");
            }

            if (quote.Speaker is { } speaker)
            {
                Slice(document, speaker.Span, speaker.Text, "speaker");
                Check(speaker.Entity is null || document.Entities.Contains(speaker.Entity), "a speaker's entity is not the document's", speaker.Span);
                Check(speaker.Mention is null || document.Mentions.Contains(speaker.Mention), "a speaker's mention is not the document's", speaker.Span);
            }
        }
    }

    private static void Fragments(Quote quote)
    {
        Check(quote.Fragments.Count > 0, "a quote has no fragment", quote.Span);
        var end = quote.Span.Start;
        foreach (var fragment in quote.Fragments)
        {
            Check(!fragment.IsEmpty && fragment.Start >= end && quote.Span.Contains(fragment), "a fragment is out of order or outside its quote", fragment);
            end = fragment.End;
        }

        Check(quote.Fragments[0].Start == quote.Span.Start && end == quote.Span.End, "a quote does not reach from its first fragment to its last", quote.Span);
        foreach (var quoted in quote.Quoted)
        {
            Check(quote.Fragments.Any(f => f.Contains(quoted)), "a quoted piece lies in no fragment", quoted);
        }
    }

    private static void Rest(NewsDocument document)
    {
        foreach (var holder in document.OfficeHolders)
        {
            Inside(document, holder.Span, "office");
            Check(document.Entities.Contains(holder.Person), "an office-holder is not among the entities", holder.Span);
        }

        foreach (var diagnostic in document.Diagnostics)
        {
            Check(diagnostic.Span is not { } span || span.End <= document.Text.Length, $"diagnostic {diagnostic.Code} lies outside the text", diagnostic.Span);
        }
    }

    private static void Slice(NewsDocument document, TextSpan span, string text, string what)
    {
        Inside(document, span, what);
        Check(text == span.Slice(document.Text), $"the text of a {what} is not what its span covers: “{text}”", span);
    }

    private static void Inside(NewsDocument document, TextSpan span, string what) =>
        Check(!span.IsEmpty && span.End <= document.Text.Length, $"a {what} is empty or outside the text", span);

    private static void Check(bool holds, string message, TextSpan? where)
    {
        if (!holds)
        {
            throw new XunitException(where is null ? message : $"{message} at {where}");
        }
    }
}
