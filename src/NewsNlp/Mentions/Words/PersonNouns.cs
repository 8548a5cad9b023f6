using System.Collections.Frozen;
using NewsNlp.Documents;

namespace NewsNlp.Mentions;

/// <summary>Common nouns for people, in normal form and singular, with what pronouns can tell of them.</summary>
internal static class PersonNouns
{
    private static readonly FrozenSet<string> Male = WordSet.Of(
        "man boy father son brother husband uncle nephew grandfather spokesman businessman policeman fisherman fireman cameraman gunman chairman congressman statesman salesman sportsman craftsman actor king prince monk priest " +
        "landlord waiter nobleman clergyman serviceman airman gentleman groom widower grandson stepfather imam watchman herdsman ferryman boatman doorman barman postman mailman foreman headman chieftain emperor duke abbot headmaster schoolmaster godfather stepson repairman linesman batsman crewman coastguardsman schoolboy");

    private static readonly FrozenSet<string> Female = WordSet.Of(
        "woman girl mother daughter sister wife aunt niece grandmother spokeswoman businesswoman policewoman chairwoman congresswoman saleswoman sportswoman actress queen princess nun landlady waitress widow bride granddaughter stepmother schoolgirl midwife mistress heiress countess duchess empress abbess headmistress seamstress housewife postwoman fisherwoman");

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
        buyer customer client shopper patient bystander onlooker spectator listener caller visitor guest repairer keeper mourner
        """);

    private static readonly FrozenDictionary<string, string> Irregular = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["men"] = "man", ["women"] = "woman", ["children"] = "child", ["people"] = "person", ["spokesmen"] = "spokesman", ["spokeswomen"] = "spokeswoman",
        ["spokespeople"] = "spokesperson", ["businessmen"] = "businessman", ["policemen"] = "policeman", ["gunmen"] = "gunman", ["chairmen"] = "chairman",
        ["secretaries"] = "secretary", ["deputies"] = "deputy", ["wives"] = "wife", ["witnesses"] = "witness", ["bosses"] = "boss", ["actresses"] = "actress", ["coaches"] = "coach", ["fishermen"] = "fisherman",
        ["watchmen"] = "watchman", ["herdsmen"] = "herdsman", ["ferrymen"] = "ferryman", ["boatmen"] = "boatman", ["firemen"] = "fireman", ["foremen"] = "foreman", ["thieves"] = "thief", ["spies"] = "spy", ["notaries"] = "notary",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Nouns that say who speaks for somebody else.</summary>
    public static readonly FrozenSet<string> Speakers = WordSet.Of("spokesman spokeswoman spokesperson");

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
