using System.Collections.Frozen;

namespace NewsNlp.Mentions;

/// <summary>Words that make a name the name of a body, in normal form.</summary>
internal static class OrganizationWords
{
    /// <summary>Words that end the name of a body ("Norvik Rail Company"), or begin it before "of" and "for" ("Ministry of Mines").</summary>
    public static readonly FrozenSet<string> Heads = WordSet.Of(
        """
        academy administration agency airlines airways alliance army assembly association associates authority bank banks board brewery brigade brigades broadcasting
        bundesbank bundestag bureau cabinet campaign center centre chamber church clinic club coalition college commission committee community
        company confederation conference congress conservatory consortium constabulary convention cooperative corp corp. corporation council
        court courts crown daily democrats department directorate division duma embassy enterprises exchange express faculty federation
        force forces foundation front fund gazette group guard guards guild holdings hospital industries inc inc. initiative inspectorate
        institute institution insurance international jihad journal knesset laboratories laboratory league legion legislature library limited lobby llc llp ltd
        ltd. ministry mission mosque motors movement museum navy network news newspaper observatory office opera orchestra organisation
        organization parliament partners partnership party patrol petroleum pharmaceuticals plc police polytechnic post press program
        programme project radio railway railways regiment registry reserve review school secretariat seminary senate service services
        society squad state-run studios supermarkets syndicate systems team telecom telegraph television theater theatre times tribune tribunal
        trust tv union unit united university watch watchdog zoo federation affairs herald rovers wanderers athletic fc afc
        """);

    /// <summary>Heads that are as often a place: a name ending in them is a place after "in", "at", "near", "outside".</summary>
    public static readonly FrozenSet<string> PlaceLike = WordSet.Of("church hospital museum library theater theatre zoo mosque school college club embassy");

    /// <summary>Heads that, alone with a capital, are a body that news speak of ("Parliament", "Congress", "Senate").</summary>
    public static readonly FrozenSet<string> Alone = WordSet.Of(
        "parliament congress senate knesset bundestag bundesrat duma pentagon kremlin interpol eurostat opec nato unesco unicef mercosur");

    /// <summary>Plural or generic owners inside the name of a body: "Children's Fund", "People's Party".</summary>
    public static readonly FrozenSet<string> Owners = WordSet.Of(
        "children women men people workers teachers farmers veterans students doctors nurses lawyers girls boys players king queen states");

    /// <summary>Fields that stand before a lower-case ministry.</summary>
    public static readonly FrozenSet<string> MinistryFields = WordSet.Of(
        "foreign interior defence defense finance justice health education agriculture energy trade economy labour labor transport environment culture oil home tourism affairs security information planning emergencies");
}
