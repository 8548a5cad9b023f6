using NewsNlp.Coreference;
using NewsNlp.Documents;

namespace NewsNlp.Tests.Coreference;

public sealed class ChainSetTests
{
    private readonly DocumentDraft _draft = new();

    [Fact]
    public void Merge_ChainInAnOffice_HandsTheOfficeOver()
    {
        var (into, from) = (Chain(), Chain());
        _draft.OfficeHolders.Add(new OfficeHolderDraft { Person = from, Office = new Office("Mayor", null, "mayor"), Span = new TextSpan(0, 5) });

        ChainSet.Merge(_draft, into, from);

        _draft.OfficeHolders.Should().ContainSingle().Which.Person.Should().BeSameAs(into);
        _draft.Chains.Should().NotContain(from);
    }

    [Fact]
    public void Merge_MemberOfAGroup_IsReplacedAndNotTwice()
    {
        var (into, from, other) = (Chain(), Chain(), Chain());
        var (first, second) = (Chain(), Chain());
        first.Members.AddRange([from, other]);
        second.Members.AddRange([from, into]);

        ChainSet.Merge(_draft, into, from);

        first.Members.Should().Equal(into, other);
        second.Members.Should().Equal(into);
    }

    private ChainDraft Chain()
    {
        var chain = new ChainDraft { Type = EntityType.Person };
        _draft.Chains.Add(chain);
        return chain;
    }
}
