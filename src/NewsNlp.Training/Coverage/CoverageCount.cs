using NewsNlp.Gazetteers;
using NewsNlp.Tenures;

namespace NewsNlp.Training.Coverage;

/// <summary>For each state, post and year, whether the gazetteer can name the holder of a day in the middle of the year.</summary>
internal sealed class CoverageCount
{
    public const int FirstYear = 1995;

    /// <summary>The posts that are counted, with the classes that answer for them.</summary>
    public static readonly IReadOnlyList<(string Name, string[] Types)> Posts =
    [
        ("head", ["head_of_state", "head_of_government", "head_of_state_and_government"]),
        ("foreign", ["foreign_minister"]),
        ("interior", ["interior_minister"]),
        ("defence", ["defence_minister"]),
        ("finance", ["finance_minister", "economy_minister"]),
        ("justice", ["justice_minister"]),
    ];

    private readonly bool[,,] _known;

    private CoverageCount(IReadOnlyList<CountryRecord> states, int lastYear, bool[,,] known)
    {
        States = states;
        LastYear = lastYear;
        _known = known;
    }

    /// <summary>The states, by name.</summary>
    public IReadOnlyList<CountryRecord> States { get; }

    public int LastYear { get; }

    public int Years => LastYear - FirstYear + 1;

    public static CoverageCount Of(Gazetteer gazetteer, int lastYear)
    {
        var states = Enumerable.Range(0, gazetteer.CountryCount).Select(gazetteer.Country).Where(static c => c.Kind == "country" && c.Alpha3 is not null || c.Code == "XK")
            .OrderBy(static c => c.Name, StringComparer.Ordinal).ToList();
        var known = new bool[states.Count, Posts.Count, lastYear - FirstYear + 1];
        for (var state = 0; state < states.Count; state++)
        {
            for (var post = 0; post < Posts.Count; post++)
            {
                var tenures = Posts[post].Types.SelectMany(type => gazetteer.TenuresOf(states[state].Code, type)).ToList();
                for (var year = FirstYear; year <= lastYear; year++)
                {
                    var day = new DateOnly(year, 6, 15);
                    known[state, post, year - FirstYear] = tenures.Exists(tenure => TenureDates.Fit(tenure, OfficeStatus.Current, day) >= TenureDates.Tells);
                }
            }
        }

        return new CoverageCount(states, lastYear, known);
    }

    /// <summary>States whose holder of the post is known in the year.</summary>
    public int InYear(int post, int year) => Enumerable.Range(0, States.Count).Count(state => _known[state, post, year - FirstYear]);

    /// <summary>Years in which the state's holder of the post is known.</summary>
    public int OfState(int state, int post) => Enumerable.Range(0, Years).Count(year => _known[state, post, year]);

    /// <summary>Of the posts counted, those whose holder is known for the state and year.</summary>
    public int PostsOf(int state, int year) => Enumerable.Range(0, Posts.Count).Count(post => _known[state, post, year - FirstYear]);
}
