using System.Collections.Frozen;

namespace NewsNlp.Mentions;

/// <summary>The heads of office phrases, and the words that widen them.</summary>
internal static class OfficeHeads
{
    // noun, plural ("+" adds an s), office type or "-", rules: A alone, C complement, N before name, F field, o of, f for, t to.
    private const string Table =
        """
        president + head_of_state Ao
        minister + - AFofC
        premier + head_of_government Ao
        chancellor + head_of_government Ao
        taoiseach + head_of_government A
        secretary secretaries - CFof
        governor + governor Ao
        mayor + mayor Ao
        senator + legislator_upper No
        sen. - legislator_upper N
        sens. - legislator_upper N
        representative + legislator_lower No
        rep. - legislator_lower N
        reps. - legislator_lower N
        congressman congressmen legislator_lower NA
        congresswoman congresswomen legislator_lower NA
        gov. - governor No
        gov - governor No
        mp + legislator_lower N
        mep + legislator_lower N
        deputy deputies - N
        councillor + - N
        councilman councilmen - N
        councilwoman councilwomen - N
        alderman aldermen - N
        ambassador + ambassador Aot
        envoy + - Cot
        consul + - Cof
        commissioner + - CFof
        king + head_of_state Ao
        queen + head_of_state Ao
        emperor + head_of_state Ao
        empress + head_of_state Ao
        sultan + head_of_state Ao
        emir + head_of_state Ao
        prince + royal No
        princess + royal No
        duke + royal No
        duchess + royal No
        pope + head_of_state A
        pontiff + head_of_state A
        archbishop + - Ao
        bishop + - No
        cardinal + - N
        patriarch + - Ao
        judge + judge N
        justice + judge N
        prosecutor + - CFo
        sheriff + - Ao
        general + military_chief N
        gen. - military_chief N
        gen - military_chief N
        colonel + - N
        col. - - N
        lieutenant + - N
        lt. - - N
        lt - - N
        captain + - N
        capt. - - N
        capt - - N
        major + - N
        maj. - - N
        sergeant + - N
        sgt. - - N
        sgt - - N
        corporal + - N
        admiral + - N
        adm. - - N
        marshal + - N
        commander + - No
        cmdr. - - N
        brigadier + - N
        brig. - - N
        officer + - C
        supt - - N
        supt. - - N
        insp - - N
        det - - N
        dci - - N
        dcs - - N
        pc - - N
        wpc - - N
        cllr - - N
        superintendent + - NCo
        inspector + - N
        constable + - N
        chief + - CFo
        director + - CFof
        chairman chairmen - Ao
        chairwoman chairwomen - Ao
        chairperson + - Ao
        chair + - Co
        ceo + - A
        cfo + - A
        coo + - A
        executive + - Co
        head + - Fo
        leader + - Co
        speaker + speaker Co
        treasurer + - CFo
        auditor + - Co
        comptroller + - Co
        administrator + - Cof
        coordinator + - Cof
        undersecretary undersecretaries - CFof
        under-secretary under-secretaries - CFof
        whip + - C
        negotiator + - C
        rapporteur + - CFof
        adviser + - CFt
        advisor + - CFt
        attorney + - C
        rector + - Co
        principal + - Co
        dean + - Co
        warden + - Co
        """;

    /// <summary>Words before a head that change its rank and belong to the office.</summary>
    public static readonly FrozenSet<string> Ranks = WordSet.Of(
        "deputy vice assistant associate first second third prime chief senior special principal permanent parliamentary lieutenant major brigadier rear " +
        "lord executive managing founding regional national federal general junior under crown grand supreme shadow cabinet state union solicitor attorney lt. maj. brig.");

    /// <summary>Ranks that make another post of a title: its holder is never called by the title alone.</summary>
    public static readonly FrozenSet<string> OwnRanks = WordSet.Of("deputy vice assistant associate under junior shadow lieutenant prime");

    /// <summary>Words before "general" that make an office of it.</summary>
    public static readonly FrozenSet<string> BeforeGeneral = WordSet.Of("attorney secretary director prosecutor lt. lt maj. brig. maj inspector governor solicitor surgeon consul adjutant auditor postmaster comptroller major brigadier lieutenant");

    /// <summary>Words before "chief" and "head" that make an office of it, besides fields and bodies.</summary>
    public static readonly FrozenSet<string> BeforeChief = WordSet.Of(
        "police army navy military intelligence fire party foreign opposition rebel security air staff bureau health aid rights trade nuclear policy space union relief agency central bank");

    /// <summary>Words before "executive", "negotiator", "whip", "attorney", "speaker", "secretary", "director", "commissioner", "envoy", "prosecutor", "adviser", "rapporteur" that make an office of it.</summary>
    public static readonly FrozenSet<string> BeforeComplement = WordSet.Of(
        "chief financial operating special majority minority district state house parliament parliamentary assembly senate press general managing executive artistic medical technical finance legal communications " +
        "public provincial county city information human rights police fire peace climate trade political party assistant deputy vice union lead senior national security military defense defence press foreign permanent cabinet");

    /// <summary>Words in lower case that name a field before "minister" and "secretary".</summary>
    public static readonly FrozenSet<string> Fields = WordSet.Of(
        """
        foreign interior home exchequer defence defense finance treasury justice economy economic trade commerce industry energy oil petroleum gas mining mines environment climate agriculture
        farm farming food fisheries forestry health education culture media sport sports labour labor employment work works pensions welfare social housing transport transportation
        infrastructure immigration migration information communications telecommunications technology science research innovation digital tourism water irrigation development
        planning women youth family children equality gender veterans homeland security intelligence affairs state parliamentary european brexit internal external public security
        emergency emergencies budget tax tourism heritage religious sanitation electricity power railway railways aviation maritime shipping business enterprise cabinet civil service cooperation solidarity investment procurement mobility cohesion reform promotion reconstruction
        services local government rural urban regional police prisons police land lands relations international integration reconciliation disaster
        """);

    private static readonly FrozenDictionary<string, (OfficeHead Head, bool Plural)> Heads = Read();

    public static bool TryGet(string normal, out OfficeHead head, out bool plural)
    {
        var found = Heads.TryGetValue(normal, out var value);
        head = value.Head;
        plural = value.Plural;
        return found;
    }

    private static FrozenDictionary<string, (OfficeHead Head, bool Plural)> Read()
    {
        var heads = new Dictionary<string, (OfficeHead, bool)>(StringComparer.Ordinal);
        foreach (var line in Table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var columns = line.Split(' ');
            var head = new OfficeHead(columns[0], columns[2] == "-" ? null : columns[2], RulesOf(columns[3]));
            heads[columns[0]] = (head, false);
            if (columns[1] != "-")
            {
                heads[columns[1] == "+" ? columns[0] + "s" : columns[1]] = (head, true);
            }
        }

        return heads.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static OfficeHeadRules RulesOf(string letters)
    {
        var rules = OfficeHeadRules.None;
        foreach (var letter in letters)
        {
            rules |= letter switch
            {
                'A' => OfficeHeadRules.Alone,
                'C' => OfficeHeadRules.Complement,
                'N' => OfficeHeadRules.BeforeName,
                'F' => OfficeHeadRules.TakesField,
                'o' => OfficeHeadRules.Of,
                'f' => OfficeHeadRules.For,
                't' => OfficeHeadRules.To,
                _ => OfficeHeadRules.None,
            };
        }

        return rules;
    }
}
