using NewsNlp.Gazetteers;
using NewsNlp.Mentions;
using NewsNlp.Segmentation;
using NewsNlp.Tenures;
using NewsNlp.Text;

namespace NewsNlp;

/// <summary>Finds people of the officials table by name. The index of folded words is made when first asked for; thread-safe.</summary>
internal sealed class OfficialNames(Gazetteer gazetteer)
{
    private const int Most = 50;
    private readonly Lazy<Dictionary<string, List<int>>> _byWord = new(() => Index(gazetteer));

    public IEnumerable<(int Person, double Fit)> Find(string name)
    {
        var fits = new Dictionary<int, double>();
        foreach (var entry in gazetteer.Find(Tokenizer.NormalsOf(name)))
        {
            if (entry.Kind == EntryKind.Person)
            {
                fits[entry.Index] = PersonNameFit.Exact;
            }
        }

        var asked = PersonName.Of(name);
        foreach (var person in WithWordsOf(asked))
        {
            var fit = Math.Max(PersonNameFit.Of(asked, PersonName.Of(gazetteer.Person(person).Name)),
                gazetteer.AliasesOf(person).Select(alias => PersonNameFit.Of(asked, PersonName.Of(alias))).DefaultIfEmpty(0).Max());
            if (fit > fits.GetValueOrDefault(person))
            {
                fits[person] = fit;
            }
        }

        return fits.OrderByDescending(static pair => pair.Value).ThenBy(static pair => pair.Key).Take(Most).Select(static pair => (pair.Key, pair.Value));
    }

    private SortedSet<int> WithWordsOf(PersonName name)
    {
        var people = new SortedSet<int>();
        foreach (var part in name.Parts)
        {
            if (part.Length > 1 && _byWord.Value.TryGetValue(NameFolding.Fold(part), out var bearers))
            {
                people.UnionWith(bearers);
            }
        }

        return people;
    }

    private static Dictionary<string, List<int>> Index(Gazetteer gazetteer)
    {
        var index = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var person = 0; person < gazetteer.PersonCount; person++)
        {
            foreach (var form in gazetteer.AliasesOf(person).Prepend(gazetteer.Person(person).Name))
            {
                foreach (var part in PersonName.Of(form).Parts)
                {
                    if (part.Length < 2)
                    {
                        continue;
                    }

                    var word = NameFolding.Fold(part);
                    if (word.Length == 0)
                    {
                        continue;
                    }

                    if (!index.TryGetValue(word, out var people))
                    {
                        index[word] = people = [];
                    }

                    if (people.Count == 0 || people[^1] != person)
                    {
                        people.Add(person);
                    }
                }
            }
        }

        return index;
    }
}
