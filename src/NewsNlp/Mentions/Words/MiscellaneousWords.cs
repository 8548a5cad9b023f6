using System.Collections.Frozen;
using NewsNlp.Documents;

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

    private static readonly FrozenSet<string> Languages = WordSet.Of(
        "english french german spanish italian portuguese russian chinese japanese korean arabic dutch greek turkish polish swedish danish norwegian finnish hungarian czech romanian ukrainian " +
        "persian urdu hindi bengali vietnamese thai indonesian malay hebrew welsh irish catalan basque serbian croatian bulgarian albanian");

    private static readonly FrozenSet<string> BeforeLanguage = WordSet.Of("speak speaks spoke spoken speaking learn learning learned learns in into fluent native from study studying teach teaches taught");

    private static readonly FrozenSet<string> AfterLanguage = WordSet.Of("language speaker speakers dialect translation lessons classes");

    /// <summary>Whether a demonym stands for the language: "speak French", "in French", "French speakers".</summary>
    public static bool IsLanguageHere(ReadOnlySpan<DraftToken> tokens, int at)
    {
        if (!Languages.Contains(tokens[at].Normal))
        {
            return false;
        }

        var next = at + 1 < tokens.Length ? tokens[at + 1] : default;
        if (next.Normal is not null && AfterLanguage.Contains(next.Normal))
        {
            return true;
        }

        var noun = next.IsWord && next.Normal is not null && !FunctionWords.All.Contains(next.Normal);
        return at > 0 && !noun && BeforeLanguage.Contains(tokens[at - 1].Normal);
    }

    /// <summary>Diseases and viruses written in capitals.</summary>
    public static readonly FrozenSet<string> Acronyms = WordSet.Of("hiv aids sars mers covid bse tb dst");

    /// <summary>Acronyms that name nothing in particular.</summary>
    public static readonly FrozenSet<string> PlainAcronyms = WordSet.Of(
        "gdp gnp tv dna rna utc gmt est edt pst bst cet ceo cfo coo pm am id it pc cd dvd gps sms faq pdf html ai vat ngo ngos bc ad ipo mp mps q&a ok dj suv suvs lgbt lgbtq mba phd cv atm pr hr uv 3d hd url usb ipos rv");

    /// <summary>Religions, feasts, viruses and the like that are names alone.</summary>
    public static readonly FrozenSet<string> Alone = WordSet.Of(
        "islam christianity judaism buddhism hinduism sikhism catholicism christmas easter ramadan eid diwali hanukkah passover thanksgiving brexit holocaust olympics " +
        "koran quran bible torah covid hindi urdu swahili english arabic mandarin cantonese esperanto latin linux ebola zika");
}
