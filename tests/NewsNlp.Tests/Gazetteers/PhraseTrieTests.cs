using CsCheck;
using NewsNlp.Gazetteers;
using NewsNlp.Models;

namespace NewsNlp.Tests.Gazetteers;

public sealed class PhraseTrieTests
{
    private static readonly string[] Words = ["a", "b", "c", "dé", "the", "u.s.", "x-ray", "ß", "名前"];

    [Fact]
    public void Find_AnySetOfPhrases_FindsExactlyThose() =>
        Gen.Int[0, Words.Length - 1].Array[1, 4].Array[0, 40].Sample(phrases =>
        {
            var builder = new PhraseTrieBuilder();
            var expected = new Dictionary<string, List<int>>();
            for (var i = 0; i < phrases.Length; i++)
            {
                var phrase = Array.ConvertAll(phrases[i], word => Words[word]);
                builder.Add(phrase, new EntryRef(EntryKind.City, AliasKind.Name, i));
                expected.TryAdd(string.Join(' ', phrase), []);
                expected[string.Join(' ', phrase)].Add(i);
            }

            var trie = builder.Build();
            foreach (var (phrase, indexes) in expected)
            {
                trie.Find(phrase.Split(' ')).ToArray().Select(entry => entry.Index).Should().Equal(indexes);
                if (!expected.ContainsKey(phrase + " a"))
                {
                    trie.Find((phrase + " a").Split(' ')).IsEmpty.Should().BeTrue();
                }
            }

            trie.Find(["unknown"]).IsEmpty.Should().BeTrue();
            trie.Find([]).IsEmpty.Should().BeTrue();
        });

    [Fact]
    public void Build_PhrasesInAnotherOrder_GivesTheSameBytes() => BytesOf(["b c", "a", "a b", "b"]).Should().Equal(BytesOf(["a b", "b", "b c", "a"]));

    [Fact]
    public void Build_SameRecordUnderOnePhraseTwice_KeepsTheBestAlias()
    {
        var builder = new PhraseTrieBuilder();
        builder.Add(["a"], new EntryRef(EntryKind.City, AliasKind.Generated, 7));
        builder.Add(["a"], new EntryRef(EntryKind.City, AliasKind.Name, 7));

        builder.Build().Find(["a"]).ToArray().Should().Equal(new EntryRef(EntryKind.City, AliasKind.Name, 7));
    }

    [Theory]
    [InlineData(EntryKind.Own, AliasKind.Generated, EntryRef.IndexLimit - 1, CaseNeed.Upper)]
    [InlineData(EntryKind.Country, AliasKind.Name, 0, CaseNeed.Any)]
    [InlineData(EntryKind.CommonWord, AliasKind.Name, 0, CaseNeed.Never)]
    [InlineData(EntryKind.Person, AliasKind.Former, 12345, CaseNeed.Capital)]
    internal void EntryRef_AfterPacking_HoldsItsParts(EntryKind kind, AliasKind alias, int index, CaseNeed need)
    {
        var entry = new EntryRef(kind, alias, index, need);

        (entry.Kind, entry.Alias, entry.Index, entry.Need, entry.IsLink).Should().Be((kind, alias, index, need, false));
    }

    private static byte[] BytesOf(string[] phrases)
    {
        var builder = new PhraseTrieBuilder();
        foreach (var phrase in phrases)
        {
            builder.Add(phrase.Split(' '), new EntryRef(EntryKind.City, AliasKind.Name, phrase.Length));
        }

        var file = new ModelWriter();
        builder.Build().Write(file);
        return file.ToArray();
    }
}
