namespace NewsNlp.Quotes;

/// <summary>
/// The reporting verbs, a line each: lemma, frames, class, and the irregular past (with the participle after a slash
/// where it differs; "+" doubles the last letter). Frames: Q beside a quote, T before "that", C before or after a bare
/// clause, R with a recipient, I before "to", W before a question word, G before "-ing", D with quoted words about
/// something, A the same with "as", O with quoted words in the object, ! only under narrow conditions, N a noun as often, F finds
/// rather than says; "!" alone reports nothing here and only ends the content before it.
/// </summary>
internal static class CueTable
{
    public const string Rows = """
        say QTCW Say said
        tell QTCRIW Say told
        state QTCN Say
        add QTC! Say
        note QTCN! Say
        explain QTCW Say
        write QTCW! Say wrote/written
        tweet QTCN Say
        post QTN! Say
        announce QTC! Say
        report QTC!N Say
        comment QTN Say
        remark QTCN Say
        observe QTC! Say
        mention TQO! Say
        declare QTCD Say
        reply QTCN Say
        respond QT! Say
        answer QTCN! Say
        continue Q! Say
        conclude QTC! Say
        recall QTCWG! Say
        point QT! Say
        point_out QTC Say
        put Q! Say put
        put_it QC Say put
        read Q!N Say read
        begin Q! Say began/begun
        go_on Q! Say went/gone
        repeat QTC! Say
        reiterate QTC Say
        stress QTCN Say
        emphasize QTC Say
        emphasise QTC Say
        underline QT! Say
        underscore T! Say
        confirm QTC! Say
        clarify QTC! Say
        specify QTC! Say
        disclose QTC! Say
        reveal QTC!F Say
        testify QTC Say
        inform TCR Say
        notify TCR Say
        remind QTCRI Say
        assure QTCR Say
        convince R! Say
        advise QTCRI Say
        brief R! Say
        mean Q! Say meant
        quote Q!N Say
        cite AO! Say
        summarize Q Say
        joke QTCN Say
        quip QTN Say
        lament QTC Say
        complain QTC Say
        grumble QTC Manner
        boast QTC Claim
        brag QTC+ Claim
        rejoice Q Manner
        marvel Q Manner
        muse QT Manner
        reflect QT! Say
        recount QTW! Say
        relate QT! Say
        narrate Q! Say
        elaborate QT! Say
        interject Q Say
        interrupt Q Say
        chime_in Q Say
        counter QT!N Say
        retort QTN Say
        rebut Q+! Say
        volunteer Q! Say
        offer Q! Say
        propose QTGO! Say
        recommend QTG! Say
        suggest QTC!FO Say
        hint QTCN Say
        imply TC!F Say
        indicate QTC!F Say
        signal T! Say
        intimate T! Say
        predict QTCO Claim
        forecast TCN! Claim forecast
        estimate TCN Claim
        speculate QTC Claim
        claim QTCNI Claim
        allege TC Claim
        assert QTC Claim
        argue QTC Claim
        contend TC Claim
        maintain QTC! Claim
        insist QTC Claim
        charge QTN! Claim
        accuse RO! Claim
        swear QTCI Claim swore/sworn
        affirm QTC Claim
        attest T Claim
        proclaim QTCD Claim
        profess T Claim
        deny TCG Deny
        dispute T!N Deny
        dismiss AO! Deny
        reject AO! Deny
        contradict Q! Deny
        disagree Q! Deny
        warn QTCRIO Warn
        caution QTCRN Warn
        threaten QTIO! Warn
        alert TR! Warn
        promise QTCRION Promise
        vow QTCION Promise
        pledge QTCION Promise
        guarantee TCN! Promise
        commit ! Promise
        ask QWRI! Ask
        inquire QW Ask
        enquire QW Ask
        wonder QW Ask
        question QWNO! Ask
        demand QTNO! Demand
        urge QTRI Demand
        call_on I Demand
        call_for O! Demand
        appeal QIN! Demand
        beg QRI+! Demand
        plead QT Demand
        implore QRI Demand
        order QRIN! Demand
        instruct QRI Demand
        command QRIN! Demand
        insist_on G! Demand
        exhort RI Demand
        encourage RI! Demand
        request TN! Demand
        direct RI! Demand
        admit QTCGO+ Admit
        concede QTC Admit
        acknowledge QTCG Admit
        confess QTC Admit
        accept T! Admit
        agree QT! Admit
        apologize Q Admit
        apologise Q Admit
        recognize T! Admit
        call D Describe
        describe A Describe
        characterize A Describe
        characterise A Describe
        brand D!N Describe
        label DN Describe
        term D!N Describe
        dub D+! Describe
        denounce AO Describe
        condemn AO Describe
        deride AO Describe
        praise AO!N Describe
        hail AO! Describe
        decry AO Describe
        slam AO+! Describe
        blast AO!N Describe
        criticize AO Describe
        criticise AO Describe
        refer_to AO Describe
        portray AO! Describe
        deem D! Describe
        deplore Q Describe
        believe ! Opine
        think ! Opine thought
        hope ! Opine
        opine QTC Opine
        refute T! Deny
        find TC!F Claim found
        rule TC!N Claim
        shout QT Manner
        scream QTN Manner
        yell QTN Manner
        cry QTN! Manner
        cry_out Q Manner
        exclaim QT Manner
        whisper QTN Manner
        mutter QT Manner
        mumble Q Manner
        murmur QN Manner
        sigh QN Manner
        laugh QN! Manner
        shrug QN+ Manner
        smile QN! Manner
        nod Q+N! Manner
        sob Q+N Manner
        growl Q Manner
        bark Q! Manner
        snap Q+! Manner
        sneer Q Manner
        scoff Q Manner
        fume Q Manner
        rage Q! Manner
        thunder QN! Manner
        roar QN! Manner
        chant QTN Manner
        sing Q! Manner sang/sung
        gasp Q Manner
        groan Q Manner
        moan Q Manner
        gush Q Manner
        enthuse Q Manner
        declaim Q Manner
        tease Q! Manner
        chuckle Q Manner
        grin Q+! Manner
        beam Q!N Manner
        shoot_back Q Manner shot
        fire_back Q Manner
        hit_back Q Manner hit
        text QN! Say
        email QN! Say
        message QN! Say
        sum_up QAO! Say
        spell_out Q Say
        make_clear TC Say made
        lash_out ! Describe
        mock AON! Describe
        ridicule AON! Describe
        thank O! Describe
        bemoan O! Describe
        tout AO! Describe
        attack AON! Describe
        blame O!N Describe
        credit O!N Describe
        defend AO! Describe
        voice O!N Say
        express O! Say
        issue O!N Say
        welcome AO! Describe
        admire AO! Describe
        go_after AO! Describe went/gone
        liken AO! Describe
        compare AO! Describe
        rip AO!N+ Describe
        chide QAO! Describe
        scold QAO!N Describe
        berate AO! Describe
        rebuke AO!N Describe
        lambaste AO! Describe
        assail AO! Describe
        castigate AO! Describe
        chastise AO! Describe
        disparage AO! Describe
        belittle AO! Describe
        knock AO!N Describe
        taunt QAO!N Describe
        skewer AO!N Describe
        excoriate AO! Describe
        bash AO!N Describe
        vilify AO! Describe
        denigrate AO! Describe
        paint AO!N Describe
        depict AO! Describe
        tag AO!N+ Describe
        rate AO!N Describe
        rail O!N Describe
        applaud AO! Describe
        commend AO! Describe
        laud AO! Describe
        extol AO!+ Describe
        salute O!N Describe
        trumpet AO!N Describe
        decree QT!N Demand
        reference O!N Say
        use O!N Say
        utter QO! Say
        type QO!N Say
        invoke O! Say
        echo QO!N Say
        outline O!N Say
        detail O!N Say
        highlight O!N Say
        advocate O!N Demand
        speak O! Say spoke/spoken
        talk O!N Say
        discuss O! Say
        preach QTO! Say
        confide QTC Admit
        grouse QTN Manner
        gripe QTN Manner
        fret QT+ Manner
        worry Q!N Manner
        rant QO!N Manner
        gloat QT Claim
        crow Q!N Claim
        intone Q Manner
        reason QT!N Say
        protest QT!N Deny
        object Q!N Deny
        demur Q+ Deny
        venture Q!N Say
        theorize QTC Claim
        theorise QTC Claim
        posit T! Claim
        postulate T! Claim
        hypothesize T! Claim
        caution_against G! Warn
        chorus Q!N Manner
        wail Q!N Manner
        bellow Q!N Manner
        blurt_out Q Manner
        stammer Q Manner
        drawl Q Manner
        deadpan Q Manner deadpanned
        """;
}
