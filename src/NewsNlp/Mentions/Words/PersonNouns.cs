using System.Collections.Frozen;
using NewsNlp.Documents;

namespace NewsNlp.Mentions;

/// <summary>Common nouns for people, in normal form and singular, with what pronouns can tell of them.</summary>
internal static class PersonNouns
{
    private static readonly FrozenSet<string> Male = WordSet.Of(
        "man boy father son brother husband uncle nephew grandfather spokesman businessman policeman fisherman fireman cameraman gunman chairman congressman statesman salesman sportsman craftsman actor king prince monk priest " +
        "landlord waiter nobleman clergyman serviceman airman gentleman groom widower grandson stepfather imam watchman herdsman ferryman boatman doorman barman postman mailman foreman headman chieftain emperor duke abbot headmaster schoolmaster godfather stepson repairman linesman batsman crewman coastguardsman schoolboy tradesman tribesman clansman yachtsman cattleman milkman dad daddy grandpa bellboy cowboy ringmaster quartermaster bandmaster swordsman oarsman oysterman defenseman outdoorsman hangman infantryman rifleman seaman horseman countryman kinsman madman middleman ombudsman anchorman councilman assemblyman alderman juryman");

    private static readonly FrozenSet<string> Female = WordSet.Of(
        "woman girl mother daughter sister wife aunt niece grandmother spokeswoman businesswoman policewoman chairwoman congresswoman saleswoman sportswoman actress queen princess nun landlady waitress widow bride granddaughter stepmother schoolgirl midwife mistress heiress countess duchess empress abbess headmistress seamstress housewife postwoman fisherwoman mum mom mummy grandma lady matron goddaughter councilwoman assemblywoman anchorwoman noblewoman schoolmistress headwoman sorceress goddess");

    private static readonly FrozenSet<string> Neutral = WordSet.Of(
        """
        official spokesperson leader activist analyst expert economist lawyer attorney doctor nurse teacher student farmer worker engineer scientist researcher professor lecturer
        journalist reporter correspondent editor author writer poet novelist playwright historian artist musician singer songwriter composer conductor director producer filmmaker dancer designer architect
        player striker midfielder defender goalkeeper captain coach manager trainer athlete swimmer runner sprinter cyclist boxer wrestler golfer driver rider skier champion winner
        politician lawmaker legislator minister president senator governor mayor diplomat ambassador envoy negotiator aide adviser advisor secretary deputy candidate nominee incumbent rival opponent critic supporter
        chief executive boss head chairperson founder co-founder owner partner banker trader investor shareholder broker entrepreneur consultant
        officer soldier sergeant lieutenant colonel general admiral commander pilot guard detective inspector investigator prosecutor judge magistrate juror witness suspect defendant victim prisoner inmate
        resident villager neighbour neighbor citizen tourist passenger survivor refugee migrant immigrant protester demonstrator rebel militant fighter insurgent terrorist hostage
        friend colleague relative parent child teenager adult person pensioner veteran volunteer organizer organiser campaigner
        owner shopkeeper vendor baker butcher chef cook cleaner carpenter builder mechanic plumber electrician miner trucker sailor fisher shepherd herder gardener librarian curator caretaker
        bishop archbishop cardinal pope pontiff rabbi cleric preacher pastor chaplain source insider whistleblower commentator observer columnist blogger presenter host anchor broadcaster
        biologist chemist physicist geologist astronomer ecologist psychologist sociologist epidemiologist virologist surgeon paramedic physician vet pharmacist therapist counsellor counselor coordinator
        representative delegate councillor commissioner regulator inspector auditor accountant clerk administrator superintendent principal headteacher dean rector
        referee umpire instructor mediator arbitrator contractor bookkeeper treasurer projectionist restaurateur innkeeper timekeeper goalscorer blacksmith carver tailor dressmaker jeweller jeweler barber hairdresser
        dentist optician undertaker gravedigger organist pianist violinist drummer trumpeter trombonist cellist soprano tenor choirmaster puppeteer magician clown acrobat juggler sculptor painter potter weaver photographer
        forester ranger gamekeeper beekeeper winemaker brewer distiller grocer greengrocer fishmonger florist hotelier receptionist porter bartender dishwasher courier bailiff notary translator interpreter stenographer typist
        apprentice intern trainee graduate pupil scholar tutor schoolteacher deminer diver firefighter lifeguard skipper helmsman stoker deckhand dockworker welder fitter bricklayer plasterer locksmith watchmaker shoemaker cobbler
        surveyor cartographer meteorologist seismologist volcanologist botanist zoologist ornithologist archaeologist anthropologist linguist philosopher theologian mathematician statistician programmer technician dispatcher
        stationmaster rancher breeder grower planter trapper hunter poacher smuggler thief burglar robber murderer killer kidnapper spy informant informer plaintiff appellant claimant petitioner complainant
        predecessor successor orphan toddler youngster bachelor cousin godmother billionaire millionaire tycoon magnate heir tenant lodger landowner homeowner householder commuter motorist pedestrian hiker climber mountaineer rower canoeist
        surfer jockey gymnast weightlifter fencer archer bowler winger substitute debutant olympian thrower jumper advocate barrister solicitor mufti ayatollah mullah sheikh vicar curate deacon sexton elder monarch
        cadet recruit conscript deserter corporal marine paratrooper peacekeeper sniper trooper constable sheriff marshal warden jailer comedian newsreader supervisor overseer donor benefactor collector auctioneer dealer merchant supplier
        carter packer seller reseller stevedore mason foreigner goalie fielder debtor creditor artisan recordist rescuer inventor attacker assailant shooter stabber thug
        celebrity entertainer rapper guitarist vocalist frontman bassist lobbyist strategist pollster fundraiser figurehead dissident defector exile oligarch
        teammate quarterback playmaker rookie contender challenger medallist medalist qualifier
        postdoc climatologist oceanographer glaciologist paleontologist palaeontologist neuroscientist neurologist cardiologist oncologist pathologist psychiatrist psychotherapist dermatologist radiologist immunologist
        toxicologist geneticist biochemist microbiologist conservationist naturalist primatologist entomologist criminologist pediatrician paediatrician gynaecologist obstetrician carer caregiver nanny babysitter
        employee staffer planner retiree jobseeker freelancer newcomer expatriate asylum-seeker passer-by
        accuser litigant offender perpetrator culprit fugitive convict detainee captive abductor rapist stalker fraudster counterfeiter trafficker addict
        groomsman bridesmaid fiance fiancee spouse sibling twin stepchild grandchild grandparent ancestor descendant newborn infant tween schoolmate classmate roommate flatmate housemate playmate acquaintance
        bodyguard chauffeur butler housekeeper valet concierge usher attendant steward stewardess teller salesperson hawker peddler pedlar haulier shipowner shipbuilder boatbuilder
        invitee participant contestant applicant recipient honoree laureate voter elector taxpayer ratepayer leaseholder freeholder
        buyer customer client shopper patient bystander onlooker spectator listener caller visitor guest repairer keeper mourner
        """);

    private static readonly FrozenDictionary<string, string> Irregular = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["men"] = "man", ["women"] = "woman", ["children"] = "child", ["people"] = "person", ["spokesmen"] = "spokesman", ["spokeswomen"] = "spokeswoman",
        ["spokespeople"] = "spokesperson", ["businessmen"] = "businessman", ["policemen"] = "policeman", ["gunmen"] = "gunman", ["chairmen"] = "chairman",
        ["secretaries"] = "secretary", ["deputies"] = "deputy", ["wives"] = "wife", ["witnesses"] = "witness", ["bosses"] = "boss", ["actresses"] = "actress", ["coaches"] = "coach", ["fishermen"] = "fisherman",
        ["watchmen"] = "watchman", ["herdsmen"] = "herdsman", ["ladies"] = "lady", ["nannies"] = "nanny", ["celebrities"] = "celebrity", ["stewardesses"] = "stewardess", ["councilmen"] = "councilman", ["tribesmen"] = "tribesman", ["tradesmen"] = "tradesman",
        ["ferrymen"] = "ferryman", ["boatmen"] = "boatman", ["firemen"] = "fireman", ["foremen"] = "foreman", ["thieves"] = "thief", ["spies"] = "spy", ["notaries"] = "notary",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Nouns that say who speaks for somebody else.</summary>
    public static readonly FrozenSet<string> Speakers = WordSet.Of("spokesman spokeswoman spokesperson");

    /// <summary>Nouns for things that a noun for people before them describes: "the marine park", "the official portrait".</summary>
    public static readonly FrozenSet<string> Described = WordSet.Of(
        """
        service services park portrait account accounts statement statements figures data report reports visit visits result results opinion opinions support care safety labour labor movement movements
        force forces attack attacks policy policies status camp camps visa visas population populations abuse benefits education custody mortality behaviour behavior demand confidence spending registration
        list lists base rights pension pensions numbers news conference office offices residence licence license training title titles team teams
        post posts job jobs role roles life lives death deaths birth births health hospital hospitals school schools college colleges university universities union unions association associations organisation organization organisations organizations
        council councils group groups party parties body bodies board boards committee committees court courts house houses home homes room rooms ward wards cell cells block blocks building buildings centre center centres centers station stations
        language languages name names website websites site sites inquiry enquiry investigation investigations search searches response responses
        paper papers document documents record records letter letters form forms survey surveys study studies test tests exam exams trial trials award awards prize prizes
        ceremony ceremonies protest protests strike strikes boycott crisis crises problem problems issue issues fund funds funding money pay wages cost costs price prices fee fees
        experience experiences traffic boat boats ship ships car cars train trains bus buses plane planes seat seats ticket tickets biologist
        """);

    /// <summary>Words of these that are verbs as often: behind a plural ("the doctors demand answers") they tell what people do.</summary>
    public static readonly FrozenSet<string> DescribedOrDone = WordSet.Of(
        """
        report visit search protest strike attack study trial issue support name pay demand care labour labor force camp abuse account
        list post block board fund cost experience form document record survey test award boycott park ship train
        """);

    /// <summary>Nouns for people who are one: "the crew", "the couple"; they count as plurals.</summary>
    public static readonly FrozenSet<string> Collectives = WordSet.Of("crew crowd couple pair duo trio gang audience jury clan");

    public static bool TryGet(string normal, out string singular, out Gender gender, out bool plural)
    {
        plural = false;
        if (!Known(normal, out gender))
        {
            if (Irregular.TryGetValue(normal, out var irregular))
            {
                normal = irregular;
            }
            else if (normal.Length > 3 && normal[^1] == 's' && normal[^2] != 's')
            {
                normal = Singular(normal);
            }

            plural = true;
            if (!Known(normal, out gender))
            {
                singular = "";
                return false;
            }
        }

        singular = normal;
        return true;
    }

    public static bool Contains(string normal) => TryGet(normal, out _, out _, out _);

    // Only words of the tables come out, so that plurals need no more than their usual ending taken off.
    private static string Singular(string plural) => NormalPlurals.TryGetValue(plural, out var singular) ? singular : plural;

    private static readonly FrozenDictionary<string, string> NormalPlurals =
        Male.Concat(Female).Concat(Neutral).ToDictionary(static noun => noun + "s", static noun => noun, StringComparer.Ordinal).ToFrozenDictionary(StringComparer.Ordinal);

    private static bool Known(string normal, out Gender gender)
    {
        gender = Male.Contains(normal) ? Gender.Male : Female.Contains(normal) ? Gender.Female : Gender.Unknown;
        return gender != Gender.Unknown || Neutral.Contains(normal);
    }
}
