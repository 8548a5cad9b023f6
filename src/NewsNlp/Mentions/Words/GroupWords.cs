using System.Collections.Frozen;

namespace NewsNlp.Mentions;

/// <summary>Words for religious, ethnic and political groups, in normal form; names of type Nationality when capitalised.</summary>
internal static class GroupWords
{
    public static readonly FrozenSet<string> All = WordSet.Of(
        """
        muslim muslims islamic islamist islamists islamism christian christians catholic catholics protestant protestants orthodox anglican anglicans
        jewish jew jews hindu hindus buddhist buddhists sikh sikhs sunni sunnis shia shias shiite shiites shi'ite shi'ites alawite alawites druze yazidi
        yazidis coptic copts mormon mormons evangelical evangelicals kurdish kurd kurds tamil tamils uighur uighurs uyghur uyghurs rohingya roma
        chechen chechens catalan catalans basque basques tibetan tibetans hutu hutus tutsi tutsis pashtun pashtuns hausa igbo yoruba zulu zulus
        berber berbers tuareg tuaregs maori mapuche inuit sami bedouin arab arabs persian persians slavic hispanic hispanics latino latinos
        republican republicans democrat democrats democratic tory tories labour marxist maoist maoists leninist stalinist nazi nazis communist zionist
        western westerners baathist salafi salafist wahhabi scottish scots scot welsh english irish bavarian bavarians flemish walloon walloons crimean
        soviet palestinian palestinians abkhaz ossetian sicilian texan texans californian californians londoner londoners parisian parisians
        asian asians european europeans african africans american americans
        """);

    /// <summary>Short forms of nations before a hyphen.</summary>
    public static readonly FrozenSet<string> Combining = WordSet.Of("franco anglo sino russo indo austro greco luso hispano italo euro turco serbo");

    /// <summary>Groups that are party names when a party word follows, and lower-case adjectives else.</summary>
    public static readonly FrozenSet<string> Parties = WordSet.Of("labour tory tories republican republicans democrat democrats democratic conservative conservatives liberal liberals green greens socialist socialists communist communists");
}
