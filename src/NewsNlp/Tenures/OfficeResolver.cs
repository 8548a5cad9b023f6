using System.Collections.Concurrent;
using NewsNlp.Documents;
using NewsNlp.Gazetteers;
using NewsNlp.Mentions;

namespace NewsNlp.Tenures;

/// <summary>
/// Finds the tenures that an office phrase may mean: by state, post and day, and by name where the text has one. Names
/// somebody only where one candidate stands out; else tells why not. Thread-safe.
/// </summary>
internal sealed class OfficeResolver(Gazetteer gazetteer)
{
    private const double GoodEnough = 0.5;
    private const double Margin = 0.05;
    private const double ElsewhereFit = 0.9;
    private const string SeveralStates = "several states may be meant";
    private const int LongActing = 200;
    private const int RecentDays = 400;

    private readonly PostFinder _posts = new(gazetteer);

    private readonly ConcurrentDictionary<string, Dictionary<string, List<TenureRecord>>> _surnames = new(StringComparer.Ordinal);

    // Names of the officials table, parted when first asked for. Threads that meet here write the same name twice.
    private readonly PersonName[]?[] _names = new PersonName[]?[gazetteer.PersonCount];

    public OfficeAnswer Resolve(OfficeQuery query)
    {
        if (!query.IsNamed && WhyNotByDay(query) is { } reason)
        {
            return OfficeAnswer.Nobody(reason);
        }

        if (query.Office.Polity is { } stated)
        {
            return Choose(query, In(query, new PolityEvidence(stated, "office.polity-stated", 1, true)));
        }

        if (query.IsNamed)
        {
            return ChooseNamed(query);
        }

        if (_posts.PolityOf(query.Office.FullTitle) is { } own)
        {
            return Choose(query, In(query, new PolityEvidence(own, "office.polity-of-title", 0.95, true)));
        }

        OfficeAnswer? answer = null;
        foreach (var polity in query.Polities.Where(static polity => polity.Decides))
        {
            var candidates = In(query, polity);
            answer ??= Choose(query, candidates);
            if (candidates.Count > 0)
            {
                return Choose(query, candidates);
            }
        }

        return answer ?? OfficeAnswer.Nobody("no state is named");
    }

    /// <summary>All tenures that the data have of the office, later ones first; nobody is chosen.</summary>
    public OfficeAnswer All(OfficeDraft office)
    {
        if (office.Ambiguous)
        {
            return OfficeAnswer.Nobody(SeveralStates);
        }

        var own = office.Polity is null ? _posts.PolityOf(office.FullTitle) : null;
        if ((office.Polity ?? own) is not { } polity)
        {
            return OfficeAnswer.Nobody("no state is named");
        }

        var query = new OfficeQuery { Office = office };
        var found = new List<OfficeCandidate>();
        foreach (var post in _posts.Of(polity, office.FullTitle, office.OfficeType))
        {
            // No bounds: whoever acted for a while held the post as well.
            var dayFit = TenureDates.Fit(post.Tenure, office.Status, null) * ActingFit(query, post);
            found.Add(Candidate(post.Tenure, post.Fit * dayFit * SourceFit(post.Tenure)) with
            {
                OfficeFit = post.Fit,
                DayFit = dayFit,
                PolityRule = own is null ? "office.polity-stated" : "office.polity-of-title",
            });
        }

        found.Sort(static (a, b) => Later(b).CompareTo(Later(a)));
        return new OfficeAnswer(found, null, "the day is not known");
    }

    /// <summary>Whether two people of the table are one by name; sources spell them apart.</summary>
    public bool IsSamePerson(int a, int b) => a == b || PersonNameFit.Of((_names[a] ??= NamesOf(a))[0], (_names[b] ??= NamesOf(b))[0]) >= PersonNameFit.Loose;

    private static string? WhyNotByDay(OfficeQuery query) => query switch
    {
        { Office.Ambiguous: true } => SeveralStates,
        { Office.Open: true } => "not the one in office is meant",
        { Office.Plural: true } => "several people are meant",
        { Office.Status: OfficeStatus.Former } => "a former holder is not told by the day",
        { Office.Status: OfficeStatus.Then } => "the day that is told of is not known",
        { Day: null } => "the day is not known",
        _ => null,
    };

    // "Congolese President Kabila": of the states that the words may mean, the name tells which; no other state will do.
    private OfficeAnswer ChooseAmongStates(OfficeQuery query)
    {
        var candidates = query.Office.States.SelectMany(state => In(query, new PolityEvidence(state, "office.polity-of-name", 0.95, false))).ToList();
        return candidates.Count > 0 ? Choose(query, candidates) : OfficeAnswer.Nobody(SeveralStates);
    }

    private OfficeAnswer ChooseNamed(OfficeQuery query)
    {
        if (query.Office.States.Count > 1)
        {
            return ChooseAmongStates(query);
        }

        foreach (var polity in query.Polities)
        {
            var candidates = In(query, polity);
            if (candidates.Count > 0)
            {
                return Choose(query, candidates);
            }
        }

        var known = Anywhere(query);
        return Choose(query, known.Count > 0 ? known : BySurname(query));
    }

    // "President Bush" in a report from Bangkok: of the world's heads and chief ministers of the day, only one has the name.
    private List<OfficeCandidate> BySurname(OfficeQuery query)
    {
        var found = new List<OfficeCandidate>();
        if (query is not { Names: [{ Count: 1 } surname], Day: not null, Office: { OfficeType: { } type, Status: OfficeStatus.Current } office } || !OfficeTypeGroups.IsOfOne(type)
            || (OfficeTypeGroups.IsHead(type) && OfficeWords.IsNarrower(office.FullTitle)))
        {
            return found;
        }

        foreach (var wider in OfficeTypeGroups.Of(type))
        {
            foreach (var tenure in _surnames.GetOrAdd(wider, BySurname).GetValueOrDefault(surname.Last) ?? [])
            {
                if (TenureDates.Fit(tenure, OfficeStatus.Current, query.Day) is >= TenureDates.Tells and var dayFit)
                {
                    found.Add(Candidate(tenure, 0.85 * dayFit * PersonNameFit.Surname) with { DayFit = dayFit, NameFit = PersonNameFit.Surname, PolityRule = "office.only-bearer-of-surname" });
                }
            }
        }

        return found.DistinctBy(static c => c.Tenure.Person).Count() == 1 ? found : [];
    }

    private List<OfficeCandidate> In(OfficeQuery query, PolityEvidence polity)
    {
        var found = new List<OfficeCandidate>();
        foreach (var post in _posts.Of(polity.Code, query.Office.FullTitle, query.Office.OfficeType))
        {
            Add(query, polity, post, found);
        }

        return found;
    }

    private void Add(OfficeQuery query, PolityEvidence polity, PostTenure post, List<OfficeCandidate> found)
    {
        var tenure = post.Tenure;
        // Days before names: most tenures of a post are over, and names are dear to compare.
        var dayFit = TenureDates.Fit(tenure, query.Office.Status, query.Day) * ActingFit(query, post);
        var bound = query.IsNamed ? GoodEnough : TenureDates.Tells;
        if (query.Day is not null && dayFit < bound)
        {
            return;
        }

        var nameFit = query.IsNamed ? NameFit(query, tenure.Person) : 1;
        var fit = post.Fit * nameFit * SourceFit(tenure);
        var score = fit * dayFit;

        // Without a day its fit tells nothing of the tenure, and does not count against it.
        if (nameFit == 0 || (query.Day is null ? fit : score) <= GoodEnough * polity.Weight || found.Exists(c => c.Tenure == tenure))
        {
            return;
        }

        found.Add(Candidate(tenure, score * polity.Weight) with { OfficeFit = post.Fit, DayFit = dayFit, NameFit = nameFit, PolityRule = polity.Rule });
    }

    private OfficeAnswer Choose(OfficeQuery query, List<OfficeCandidate> candidates)
    {
        candidates.Sort(static (a, b) => b.Score != a.Score ? b.Score.CompareTo(a.Score) : Later(b).CompareTo(Later(a)));
        if (candidates.Count == 0)
        {
            return OfficeAnswer.Nobody(query.IsNamed ? "nobody of that name is known in that post" : "no holder is known for that day");
        }

        var best = candidates[0];
        if (query.Office.Status == OfficeStatus.Elect && !query.IsNamed && query.Day is { } day)
        {
            return ChooseComing(candidates, day);
        }

        // The score is cut at the end, so that a weaker rival is none because two others followed each other.
        var followed = false;
        foreach (var other in candidates)
        {
            if (other == best || other.Score < best.Score - Margin || IsSamePerson(other.Tenure.Person, best.Tenure.Person))
            {
                continue;
            }

            if (query.IsNamed || Succession.LaterOf(best, other) is not { } later)
            {
                return new OfficeAnswer(candidates, null, query.IsNamed ? "several people of that name fit" : "several holders are known for that day");
            }

            best = later;
            followed = true;
        }

        return new OfficeAnswer(candidates, followed ? best with { Score = Succession.Fit * best.Score } : best, null);
    }

    // "The president-elect": the next to come, unless another may be meant as well.
    private OfficeAnswer ChooseComing(List<OfficeCandidate> candidates, DateOnly day)
    {
        var coming = candidates.FindAll(c => TenureDates.DaysAhead(c.Tenure, day) > 0);
        if (coming.Count == 0)
        {
            return new OfficeAnswer(candidates, null, "no coming holder is known");
        }

        var next = coming.MinBy(c => TenureDates.DaysAhead(c.Tenure, day))!;
        return coming.Exists(other => other.Score >= next.Score - Margin && !IsSamePerson(other.Tenure.Person, next.Tenure.Person))
            ? new OfficeAnswer(candidates, null, "several coming holders are known")
            : new OfficeAnswer(candidates, next, null);
    }

    /// <summary>The world's tenures of a class by the holders' surnames.</summary>
    private Dictionary<string, List<TenureRecord>> BySurname(string officeType)
    {
        var tenures = new Dictionary<string, List<TenureRecord>>(StringComparer.Ordinal);
        foreach (var tenure in gazetteer.TenuresOfType(officeType))
        {
            foreach (var surname in (_names[tenure.Person] ??= NamesOf(tenure.Person)).Where(static name => name.Count > 1).Select(static name => name.Last).Distinct(StringComparer.Ordinal))
            {
                if (!tenures.TryGetValue(surname, out var bearers))
                {
                    tenures[surname] = bearers = [];
                }

                bearers.Add(tenure);
            }
        }

        return tenures;
    }

    private List<OfficeCandidate> Anywhere(OfficeQuery query)
    {
        var found = new List<OfficeCandidate>();
        if (query.Office.OfficeType is not { } officeType)
        {
            return found;
        }

        var types = OfficeTypeGroups.Of(officeType);
        foreach (var person in query.Known.Order())
        {
            foreach (var tenure in gazetteer.TenuresOf(person))
            {
                var record = gazetteer.Office(tenure.Office);
                var dayFit = types.Contains(record.OfficeType) ? TenureDates.Fit(tenure, query.Office.Status, query.Day) : 0;
                if (0.9 * dayFit > GoodEnough)
                {
                    found.Add(Candidate(tenure, 0.9 * dayFit) with { OfficeFit = ElsewhereFit, DayFit = dayFit, PolityRule = "office.polity-of-name" });
                }
            }
        }

        return found;
    }

    // "The acting president" is hardly the one who is president for years, and "the president" not the one who acts for him for weeks.
    private static double ActingFit(OfficeQuery query, PostTenure post)
    {
        var tenure = post.Tenure;
        if (query.IsNamed)
        {
            return 1;
        }

        var days = tenure.From is { } from && (tenure.To ?? tenure.KnownUntil) is { } to ? to.DayNumber - from.DayNumber : 0;
        return query.Office.Status switch
        {
            OfficeStatus.Acting => tenure.Acting ? 1 : tenure.From is { } start && query.Day is { } day && day.DayNumber - start.DayNumber < RecentDays ? 0.85 : 0.65,
            OfficeStatus.Current when tenure.Acting => post.IsHeadOfState && days < LongActing ? 0.65 : 0.85,
            _ => 1,
        };
    }

    private double NameFit(OfficeQuery query, int person)
    {
        if (query.Known.Contains(person))
        {
            return PersonNameFit.Exact;
        }

        var entries = _names[person] ??= NamesOf(person);
        var best = 0.0;
        foreach (var name in query.Names)
        {
            var fit = 0.0;
            foreach (var entry in entries)
            {
                fit = Math.Max(fit, PersonNameFit.Of(name, entry));
            }

            // A full name of the text that does not fit outweighs a surname that does.
            if (name.Count > 1 && fit == 0)
            {
                return 0;
            }

            best = Math.Max(best, fit);
        }

        return best;
    }

    private PersonName[] NamesOf(int person)
    {
        var record = gazetteer.Person(person);
        return [PersonName.Of(record.Name), .. gazetteer.AliasesOf(person).Select(static alias => PersonName.Of(alias)).Where(static name => name.Count > 1)];
    }

    // What nobody cites, and what was parsed from old text, counts for a little less; what two sources say, in full.
    private static double SourceFit(TenureRecord tenure) => tenure.Source.Length > 1 ? 1 : tenure.Source switch { "C" => 0.95, "A" => 0.97, _ => 0.99 };

    private static int Later(OfficeCandidate candidate) => (candidate.Tenure.From ?? candidate.Tenure.Seen)?.DayNumber ?? 0;

    private OfficeCandidate Candidate(TenureRecord tenure, double score) => new(tenure, gazetteer.Person(tenure.Person), gazetteer.Office(tenure.Office), score);
}
