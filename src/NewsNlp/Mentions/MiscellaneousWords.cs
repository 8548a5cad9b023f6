using System.Collections.Frozen;

namespace NewsNlp.Mentions;

/// <summary>Words that make a name an event, a law, a work, a prize or a product, in normal form.</summary>
internal static class MiscellaneousWords
{
    public static readonly FrozenSet<string> Tails = WordSet.Of(
        """
        accord accords act agreement amendment award awards bill biennale carnival ceasefire challenge championship championships charter classic code
        constitution convention covenant cup day declaration derby directive epidemic expo exhibition fair festival final finals games grand-prix
        holocaust hurricane index initiative intifada law marathon massacre medal olympics olympic open pact paralympics plan prix prize protocol
        rally referendum regatta reformation renaissance revolution rule series show statute storm summit super tour tournament treaty trophy uprising war wars week
        """);

    /// <summary>Words that begin such a name: "Hurricane Mira", "Operation Lantern".</summary>
    public static readonly FrozenSet<string> Heads = WordSet.Of("hurricane typhoon cyclone operation storm expo olympic tropical apollo");

    /// <summary>Languages that are also demonyms: a language after "speak", "in", "into", "language" words.</summary>
    public static readonly FrozenSet<string> LanguageContexts = WordSet.Of("speak speaks spoke spoken speaking learn learning learned translated fluent");

    /// <summary>Religions, feasts, viruses and the like that are names alone.</summary>
    public static readonly FrozenSet<string> Alone = WordSet.Of(
        "islam christianity judaism buddhism hinduism sikhism catholicism christmas easter ramadan eid diwali hanukkah passover thanksgiving brexit holocaust olympics " +
        "koran quran bible torah covid hindi urdu swahili english arabic mandarin cantonese esperanto latin linux ebola zika");
}
