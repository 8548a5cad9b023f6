using System.Collections.Frozen;

namespace NewsNlp.Mentions;

/// <summary>Words that are no names even with a capital, in normal form: they open sentences and title-case headlines.</summary>
internal static class FunctionWords
{
    public static readonly FrozenSet<string> All = WordSet.Of(
        """
        a an the this that these those some any each every no none both either neither all many most more much few several such other another same own
        i me my mine myself you your yours yourself he him his himself she her hers herself it its itself we us our ours ourselves they them their theirs themselves
        who whom whose which what when where why how whether if unless until till while because since although though even as so than too very just only also
        and or but nor yet for at by in of on to up off out over under with without within about above across after against along among around before behind below
        beneath beside besides between beyond despite down during except from inside into like near onto outside per plus regarding through throughout toward towards
        underneath upon via versus is are was were be been being am do does did done doing have has had having can could may might must shall should will would ought
        n't not 's 'm 're 've 'd 'll here there now then today yesterday tomorrow tonight later earlier meanwhile however moreover furthermore nevertheless
        still again already always never often sometimes usually perhaps maybe indeed instead otherwise therefore thus hence once twice first second third last next
        one two three four five six seven eight nine ten eleven twelve hundreds thousands millions dozens half
        yes yeah no oh hi hey well ok okay whenever wherever whatever whoever please thanks thank hello dear let let's say says said according asked asking speaking it's that's there's
        nobody nothing everyone everybody everything someone somebody something anyone anybody anything god majesty highness excellency holiness honour honor lordship
        """);
}
