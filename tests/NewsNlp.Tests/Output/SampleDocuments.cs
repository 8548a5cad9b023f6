namespace NewsNlp.Tests.Output;

/// <summary>Documents that hold one of everything the written forms can say.</summary>
internal static class SampleDocuments
{
    /// <summary>An article with a tab, an emoji, curly quotes, an ñ, markup, a split quote, a nested one and an inherited one.</summary>
    public static NewsDocument Bridge()
    {
        const string text =
            "Peña opens <b>bridge</b> & smiles 🙂\n\n" +
            "OSLO (NTB) — “It is\tsafe,” Norwegian Transport Minister Lena Peña said. “We asked ‘Who pays?’ twice.”\n\n" +
            "“Nobody should worry.\n\n" +
            "Reed did not say when tolls would \"rise\".\n";
        var hand = new HandDocument(text);
        hand.Block(BlockKind.Headline, "Peña opens <b>bridge</b> & smiles 🙂");
        hand.Block(BlockKind.Dateline, "OSLO (NTB) —");
        hand.Block(BlockKind.Paragraph, "“It is\tsafe,” Norwegian Transport Minister Lena Peña said. “We asked ‘Who pays?’ twice.”");
        hand.Block(BlockKind.Paragraph, "“Nobody should worry.");
        hand.Block(BlockKind.Paragraph, "Reed did not say when tolls would \"rise\".");
        hand.Sentence("Peña opens <|b|>|bridge|<|/b|> & smiles 🙂");
        hand.Sentence("OSLO (|NTB|) —");
        hand.Sentence("“|It is safe|,|” Norwegian Transport Minister Lena Peña said|.");
        hand.Sentence("“|We asked ‘|Who pays|?|’ twice|.|”");
        hand.Sentence("“|Nobody should worry|.");
        hand.Sentence("Reed did not say when tolls would \"|rise|\"|.");

        var minister = hand.Entity("Lena Peña", EntityType.Person, "NO", "Q1");
        var oslo = hand.Entity("OSLO", EntityType.Location, "NO");
        var norway = hand.Entity("Norway", EntityType.Country, "NO", "country:NO", named: false);
        var reed = hand.Entity("Reed", EntityType.Person);
        hand.Entity("Peña and Reed", EntityType.Person, members: [minister, reed]);
        hand.Mention("Peña", MentionKind.Named, EntityType.Person, minister);
        hand.Mention("OSLO", MentionKind.Named, EntityType.Location, oslo);
        hand.Mention("Norwegian", MentionKind.Named, EntityType.Nationality, norway);
        hand.Mention("Transport Minister", MentionKind.Named, EntityType.Office, minister);
        var lena = hand.Mention("Lena Peña", MentionKind.Named, EntityType.Person, minister);
        hand.Mention("Norwegian Transport Minister Lena Peña", MentionKind.Nominal, EntityType.Person, minister);
        var we = hand.Mention("We", MentionKind.Pronoun, EntityType.Person, minister);
        var reedMention = hand.Mention("Reed", MentionKind.Named, EntityType.Person, reed);
        hand.Office(new OfficeHolder(minister, new Office("Transport Minister", new Country("NO", "Norway"), "transport_minister"), hand.Span("Transport Minister"))
        {
            Basis = OfficeBasis.Resolved,
            Status = OfficeStatus.Acting,
            From = new DateOnly(2030, 1, 20),
            Score = 0.97,
        });

        var outer = hand.Quote(
            QuoteKind.Direct, ["“It is\tsafe,”", "“We asked ‘Who pays?’ twice.”"], ["It is\tsafe,", "We asked ‘Who pays?’ twice."],
            hand.Cue("said", "say", CueClass.Say), HandDocument.Speaker(lena));
        hand.Quote(QuoteKind.Direct, ["‘Who pays?’"], ["Who pays?"], hand.Cue("asked", "ask", CueClass.Ask), HandDocument.Speaker(we), parent: outer);
        hand.Quote(QuoteKind.Direct, ["“Nobody should worry."], ["Nobody should worry."], null, null, inherited: true, unclosed: true, reason: "two actors stand between");
        hand.Quote(
            QuoteKind.Mixed, ["when tolls would \"rise\""], ["rise"], hand.Cue("say", "say", CueClass.Say, negated: true), HandDocument.Speaker(reedMention));
        hand.Diagnostic(new Diagnostic("quote.unclosed", "A quotation mark is never closed.", hand.Span("“Nobody")));
        return hand.Build("bridge.txt", new DateOnly(2031, 5, 3));
    }

    /// <summary>Nothing but a text.</summary>
    public static NewsDocument Bare(string text, string? id = null) => new HandDocument(text).Build(id, null);
}
