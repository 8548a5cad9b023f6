using NewsNlp.Coreference;
using NewsNlp.Documents;
using NewsNlp.Gazetteers;

namespace NewsNlp.Linking;

/// <summary>Looks up who held an office: by name and office for a person of the text, by office and day for nobody named.</summary>
internal sealed class TenureFinder(Gazetteer gazetteer)
{
    private const double GoodEnough = 0.5;

    // Names of the officials table, parted when first asked for. Threads that meet here write the same name twice.
    private readonly PersonName?[] _names = new PersonName?[gazetteer.PersonCount];

    /// <summary>The tenure of a named person in an office; null where no entry fits.</summary>
    /// <param name="names">The person's names in the text.</param>
    /// <param name="known">Entries of the gazetteer that bear one of these names.</param>
    /// <param name="office">The office phrase.</param>
    /// <param name="polities">States to look in, likelier ones first.</param>
    /// <param name="day">Day of publication, where known.</param>
    public TenureMatch? ByName(IReadOnlyList<PersonName> names, IReadOnlySet<int> known, OfficeDraft office, IEnumerable<string> polities, DateOnly? day)
    {
        if (office.OfficeType is not { } officeType)
        {
            return null;
        }

        foreach (var polity in polities)
        {
            TenureMatch? best = null;
            foreach (var type in OfficeTypeGroups.Of(officeType))
            {
                foreach (var tenure in gazetteer.TenuresOf(polity, type))
                {
                    // Days before names: most tenures of a post are over, and names are dear to compare.
                    var bound = best is null ? GoodEnough : best.Score;
                    var fit = TenureDates.Fit(tenure, office.Status, day);
                    if (fit > bound && (fit *= NameFit(names, known, tenure.Person)) > bound)
                    {
                        best = Match(tenure, fit);
                    }
                }
            }

            if (best is not null)
            {
                return best;
            }
        }

        return office.Polity is null ? Anywhere(known, office, officeType, day) : null;
    }

    /// <summary>The one holder of an office on a day; null where none or several are known.</summary>
    public TenureMatch? ByDay(OfficeDraft office, DateOnly day)
    {
        if (office is not { OfficeType: { } officeType, Polity: { } polity, Status: OfficeStatus.Current or OfficeStatus.Acting, Plural: false })
        {
            return null;
        }

        foreach (var type in OfficeTypeGroups.Of(officeType))
        {
            TenureMatch? found = null;
            var people = 0;
            foreach (var tenure in gazetteer.TenuresOf(polity, type))
            {
                if (!TenureDates.IsOn(tenure, day) || (OfficeTypeGroups.IsHead(type) && OfficeWords.IsNarrower(office.Title)) || (OfficeTypeGroups.IsBroad(type) && !OfficeWords.Agree(office.Title, gazetteer.Office(tenure.Office).Label)))
                {
                    continue;
                }

                if (found is null || found.Tenure.Person != tenure.Person)
                {
                    people++;
                    found = Match(tenure, 0.85 * TenureDates.Fit(tenure, OfficeStatus.Current, day));
                }
            }

            if (people == 1)
            {
                return found;
            }

            if (people > 1)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>People of the officials table that bear the name.</summary>
    public void AddKnown(DocumentDraft draft, TokenSpan tokens, HashSet<int> known)
    {
        var normals = new string[tokens.Length];
        for (var i = 0; i < normals.Length; i++)
        {
            normals[i] = draft.Tokens[tokens.Start + i].Normal;
        }

        foreach (var entry in gazetteer.Find(normals))
        {
            if (entry.Kind == EntryKind.Person)
            {
                known.Add(entry.Index);
            }
        }
    }

    private TenureMatch? Anywhere(IReadOnlySet<int> known, OfficeDraft office, string officeType, DateOnly? day)
    {
        TenureMatch? best = null;
        var types = OfficeTypeGroups.Of(officeType);
        foreach (var person in known.Order())
        {
            foreach (var tenure in gazetteer.TenuresOf(person))
            {
                var record = gazetteer.Office(tenure.Office);
                var fit = types.Contains(record.OfficeType) ? 0.9 * TenureDates.Fit(tenure, office.Status, day) : 0;
                if (fit > 0.5 && (best is null || fit > best.Score))
                {
                    best = Match(tenure, fit);
                }
            }
        }

        return best;
    }

    private double NameFit(IReadOnlyList<PersonName> names, IReadOnlySet<int> known, int person)
    {
        if (known.Contains(person))
        {
            return 1;
        }

        var entry = _names[person] ??= PersonName.Of(gazetteer.Person(person).Name);
        var best = 0.0;
        foreach (var name in names)
        {
            best = Math.Max(best, name.Count > 1 ? (name.Fits(entry) ? 0.92 : 0) : entry.FitsSurname(name.Last) switch
            {
                SurnameFit.Last => 0.8,
                SurnameFit.Middle or SurnameFit.First => 0.7,
                _ => 0,
            });
        }

        // A full name of the text that does not fit outweighs a surname that does.
        foreach (var name in names)
        {
            if (name.Count > 1 && !name.Fits(entry))
            {
                return 0;
            }
        }

        return best;
    }

    private TenureMatch Match(TenureRecord tenure, double score) => new(tenure, gazetteer.Person(tenure.Person), gazetteer.Office(tenure.Office), score);
}
