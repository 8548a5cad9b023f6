namespace NewsNlp.Quotes;

/// <summary>The common words that the quote rules know, by class, in normal form.</summary>
internal static class WordTable
{
    public static readonly (WordClass Class, string Words)[] Rows =
    [
        (WordClass.Determiner, "a an the this that these those another any each every some no both several many most few all other"),
        (WordClass.Possessive, "his her its their my our your"),
        (WordClass.Preposition, """
            of for from at in with on to about against near by inside behind into onto over under between among during since until
            after before without within through across around amid despite than like via per upon toward towards outside beyond
            including following
            """),
        (WordClass.Coordinator, "and or but nor yet"),
        (WordClass.Subordinator, "that because when while if as although though unless whether whereas so after before since until once lest"),
        (WordClass.SubjectPronoun, "he she they i we it you who"),
        (WordClass.ObjectPronoun, "him them me us himself herself themselves itself myself ourselves"),
        (WordClass.Be, "am is are was were be been being 'm 're ain't"),
        (WordClass.Have, "have has had having 've"),
        (WordClass.Do, "do does did done"),
        (WordClass.Modal, "will would can could may might shall should must 'll 'd wo ca cannot"),
        (WordClass.Negation, "not n't never neither nobody nothing"),
        (WordClass.Adverb, """
            also later then once even just again now still recently already often always however meanwhile instead earlier
            yesterday today tonight too simply only perhaps maybe once soon further rather ever famously reportedly
            repeatedly publicly further previously somewhat quite very quickly thus therefore moreover furthermore indeed besides nonetheless nevertheless likewise afterwards least
            """),
        (WordClass.Time, """
            monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow january february april june
            july august september october november december
            """),
        (WordClass.Relative, "who whom whose which what where why how"),
        (WordClass.Standalone, "some many others both all neither most one none few several those everyone everybody anyone nobody someone somebody two three"),
        (WordClass.Verb, """
            went came made took gave got let put set ran left met held kept lost found saw knew thought felt became began brought
            bought built sent spent stood sat led fell grew rose won fought sought meant paid seemed wanted drew threw drove shook goes comes makes
            takes gives gets lets seems wants appears looked looks knows thinks feels see sees want need needs get go make take
            give come think know feel believe keep let say says said hope
            broke stole wore tore hid sank ate flew chose rode swam forgot
            """),
        (WordClass.PersonNoun, """
            spokesman spokeswoman spokesperson spokesmen spokeswomen spokespeople spokespersons official officials officer officers
            man woman men women boy girl people person resident residents witness witnesses survivor survivors victim victims
            minister ministers president mayor governor senator lawmaker lawmakers leader leaders chief chairman chairwoman chair
            director manager analyst analysts expert experts lawyer lawyers attorney prosecutor prosecutors judge judges doctor
            doctors scientist scientists researcher researchers professor author authors critic critics activist activists
            protester protesters demonstrator aide aides adviser advisers advisor advisors source sources diplomat diplomats
            commander soldier soldiers driver drivers farmer farmers fisherman teacher teachers student students parent parents
            mother father son daughter brother sister wife husband widow neighbor neighbour neighbors neighbours friend friends
            relative relatives player coach captain striker owner founder boss secretary ambassador envoy candidate opponent
            opponents supporter supporters economist economists engineer engineers worker workers executive executives investigator
            investigators detective sergeant reporter reporters journalist journalists writer editor columnist host guest member
            members voter voters king queen prince princess pope bishop priest historian pilot nurse tenant tenants passenger
            passengers organizer organizers organiser organisers insider insiders colleague colleagues counterpart
            premier chancellor defendant suspect suspects plaintiff teenager teen caller user users trader traders investor investors
            crowd fans fan observers observer locals villagers villager commissioner deputy head vice-president congressman
            congresswoman representative representatives delegate delegates negotiator negotiators rebel rebels militants pundits lawmakers family families couple duo narrator neurosurgeon surgeon
            """),
        (WordClass.BodyNoun, """
            body bodies chain giant maker brand supermarket team crew squad side company firm group party ministry agency government court police army committee council charity union bank university
            team department commission office board association newspaper magazine administration campaign organization
            organisation institute watchdog regulator service authority authorities parliament senate congress cabinet embassy
            network channel website club federation league airline carrier bureau center centre foundation fund coalition
            opposition military navy force forces corporation jury panel paper outlet prosecution defense defence hospital school
            publisher retailer manufacturer operator developer administrators media press industry tabloid newsroom startup consortium coalition
            """),
        (WordClass.DocumentNoun, """
            report study statement audit letter survey poll book article document documents memo email indictment complaint lawsuit
            affidavit ruling notice review analysis paper post tweet message sign signs banner note editorial
            column filing bill law headline story memo transcript draft bulletin communique resolution declaration findings
            reports studies surveys polls ad ads advertisement commercial op-ed leaflet caption transcript recording
            data statistics records research papers emails e-mails letters messages memos figures evidence testimony
            """),
        (WordClass.Occasion, """
            statement interview interviews letter report tweet tweets speech conference briefing email e-mail post message memo
            address remarks release hearing debate testimony column article essay op-ed editorial video broadcast blog rally
            meeting note text appearance call filing affidavit ruling twitter facebook instagram television radio tv court
            parliament congress event forum podcast book documentary op mail monologue discussion conversation summit debates speeches series programme newscast
            """),
        (WordClass.Audience, """
            reporters journalists lawmakers delegates supporters investors media press crowd audience court parliament
            congress senate committee panel newspaper magazine agency television radio viewers listeners voters investigators police
            officers inquiry commission conference news jury jurors judge legislators deputies mps colleagues staff
            employees workers students members
            """),
        (WordClass.Namer, """
            film movie book song album novel show series play game word words term terms phrase title magazine newspaper called
            known dubbed nicknamed titled entitled named so-called poem painting track single program programme opera
            documentary hashtag slogan nickname alias acronym spelled code-named codenamed
            """),
        (WordClass.Comment, "move step decision claim statement remark comment charge figure development policy plan position suggestion allegation sign reference"),
        (WordClass.Hedge, "expected likely set due scheduled unlikely reported believed thought understood rumored rumoured poised ready"),
        (WordClass.Refusal, "declined refused failed refuse refuses decline declines declining refusing fail fails stopped unable unwilling"),
    ];
}
