using NewsNlp.Gazetteers;

namespace NewsNlp.Tests.Gazetteers;

/// <summary>The trie against a plain dictionary, over phrases of a few words, so that many share their beginnings.</summary>
public sealed class PhraseTrieBuilderTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Build_RandomPhrases_FindsWhatADictionaryFinds(int seed)
    {
        var random = new Random(seed);
        var builder = new PhraseTrieBuilder();
        var expected = new Dictionary<string, SortedSet<int>>(StringComparer.Ordinal);
        for (var i = 0; i < 3000; i++)
        {
            var words = Words(random);
            builder.Add(words, new EntryRef(EntryKind.Own, AliasKind.Name, i));
            var key = string.Join(' ', words);
            (expected.TryGetValue(key, out var known) ? known : expected[key] = []).Add(i);
        }

        var trie = builder.Build();

        for (var i = 0; i < 6000; i++)
        {
            var words = Words(random);
            var found = trie.Find(words).ToArray().Select(static entry => entry.Index);
            found.Should().BeEquivalentTo(expected.TryGetValue(string.Join(' ', words), out var indexes) ? indexes : []);
        }
    }

    private static string[] Words(Random random) => [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => "w" + random.Next(12))];
}
