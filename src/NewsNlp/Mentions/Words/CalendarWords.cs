using System.Collections.Frozen;

namespace NewsNlp.Mentions;

/// <summary>Words of calendar expressions, in normal form.</summary>
internal static class CalendarWords
{
    public static readonly FrozenSet<string> Months = WordSet.Of(
        "january february march april may june july august september october november december " +
        "jan jan. feb feb. mar. apr apr. jun. jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec.");

    /// <summary>Months whose name is a common word or a given name: they need a number beside them or a preposition before them.</summary>
    public static readonly FrozenSet<string> AmbiguousMonths = WordSet.Of("may march jan mar mar. jun. jul. dec oct nov feb apr aug sep");

    /// <summary>Months that are given names too: no date before a capitalised word.</summary>
    public static readonly FrozenSet<string> NameMonths = WordSet.Of("april june august");

    public static readonly FrozenSet<string> Weekdays = WordSet.Of(
        "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays");

    /// <summary>Words before a weekday that make an event of it.</summary>
    public static readonly FrozenSet<string> EventPrefixes = WordSet.Of("super black good bloody ash palm cyber shrove maundy");

    public static readonly FrozenSet<string> DayParts = WordSet.Of("morning afternoon evening night midday noon midnight dawn");

    public static readonly FrozenSet<string> Units = WordSet.Of("day week month year decade century quarter weekend season");

    public static readonly FrozenSet<string> UnitPlurals = WordSet.Of("days weeks months years decades centuries");

    public static readonly FrozenSet<string> Seasons = WordSet.Of("spring summer autumn fall winter");

    public static readonly FrozenSet<string> Relative = WordSet.Of("yesterday today tomorrow tonight");

    /// <summary>What may stand before a unit to point at one ("last week", "this month").</summary>
    public static readonly FrozenSet<string> Pointers = WordSet.Of("last next this past coming previous");

    public static readonly FrozenSet<string> Edges = WordSet.Of("early late mid earlier later");

    public static readonly FrozenSet<string> NumberWords = WordSet.Of(
        "a an one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen " +
        "nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred several few many couple dozen");

    /// <summary>Parts of a day, month or year, before "of".</summary>
    public static readonly FrozenSet<string> Parts = WordSet.Of(
        "end beginning start middle close eve turn morning afternoon evening night spring summer autumn fall winter half quarter week weekend days weeks months years remainder");

    /// <summary>What tells one part from others.</summary>
    public static readonly FrozenSet<string> Ordinals = WordSet.Of("first second third fourth fifth last early late final penultimate opening");

    /// <summary>Prepositions after which a bare four-digit number is a year.</summary>
    public static readonly FrozenSet<string> YearContexts = WordSet.Of(
        "in since by of from until till through during before after between to and for around about circa early late mid the");
}
