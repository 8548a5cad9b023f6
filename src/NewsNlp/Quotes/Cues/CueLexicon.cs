using System.Collections.Frozen;

namespace NewsNlp.Quotes;

/// <summary>Looks up reporting verbs and common words by normal form. Built once, immutable, thread-safe.</summary>
internal static class CueLexicon
{
    private static readonly FrozenDictionary<string, WordEntry> Words = Build();

    /// <summary>Number of reporting verbs.</summary>
    public static int VerbCount { get; } = CountVerbs();

    /// <summary>What is known of a word; null for a word that the tables do not hold.</summary>
    public static WordEntry? Find(string normal) => Words.GetValueOrDefault(normal);

    /// <summary>Whether the word is a form of a verb that reports clauses, or starts "according to".</summary>
    public static bool IsSpeech(string normal)
    {
        if (normal == "according")
        {
            return true;
        }

        foreach (var entry in Find(normal)?.Cue?.Entries ?? [])
        {
            if (entry.Has(CueFrames.That | CueFrames.Clause))
            {
                return true;
            }
        }

        return false;
    }

    private static FrozenDictionary<string, WordEntry> Build()
    {
        var classes = new Dictionary<string, WordClass>(StringComparer.Ordinal);
        foreach (var (wordClass, words) in WordTable.Rows)
        {
            foreach (var word in words.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
            {
                classes[word] = classes.GetValueOrDefault(word) | wordClass;
            }
        }

        var forms = new Dictionary<string, (VerbForm Form, List<CueEntry> Entries)>(StringComparer.Ordinal);
        foreach (var row in CueTable.Rows.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            AddVerb(row.Split(' '), forms);
        }

        var all = new Dictionary<string, WordEntry>(StringComparer.Ordinal);
        foreach (var (word, wordClass) in classes)
        {
            all[word] = new WordEntry(wordClass, null);
        }

        foreach (var (word, (form, entries)) in forms)
        {
            all[word] = new WordEntry(classes.GetValueOrDefault(word) & ~WordClass.Verb, new CueForm(form, [.. entries]));
        }

        return all.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static int CountVerbs()
    {
        var lemmas = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in Words.Values)
        {
            foreach (var entry in word.Cue?.Entries ?? [])
            {
                lemmas.Add(entry.Lemma);
            }
        }

        return lemmas.Count;
    }

    private static void AddVerb(string[] columns, Dictionary<string, (VerbForm Form, List<CueEntry> Entries)> forms)
    {
        var (lemma, particle) = columns[0].Split('_') is [var verb, var rest] ? (verb, rest) : (columns[0], null);
        var entry = new CueEntry(particle is null ? lemma : lemma + " " + particle, Enum.Parse<CueClass>(columns[2]), FramesOf(columns[1]), particle);
        var inflection = VerbInflection.Of(lemma, columns[1].Contains('+'), columns.Length > 3 ? columns[3] : null);
        Add(forms, lemma, VerbForm.Plain, entry);
        Add(forms, inflection.Present, VerbForm.Present, entry);
        Add(forms, inflection.Past, VerbForm.Past, entry);
        Add(forms, inflection.Participle, VerbForm.Participle, entry);
        Add(forms, inflection.Gerund, VerbForm.Gerund, entry);
    }

    private static void Add(Dictionary<string, (VerbForm Form, List<CueEntry> Entries)> forms, string word, VerbForm form, CueEntry entry)
    {
        if (!forms.TryGetValue(word, out var known))
        {
            forms[word] = (form, [entry]);
            return;
        }

        // "read", "put": the past wins over the plain form, which news seldom needs.
        var entries = known.Entries;
        if (!entries.Contains(entry))
        {
            // Verbs with a particle first: they are the narrower reading.
            entries.Insert(entry.Particle is null ? entries.Count : 0, entry);
        }

        forms[word] = (known.Form == VerbForm.Plain && form == VerbForm.Past ? VerbForm.Past : known.Form, entries);
    }

    private static CueFrames FramesOf(string letters)
    {
        var frames = CueFrames.None;
        foreach (var letter in letters)
        {
            frames |= letter switch
            {
                'Q' => CueFrames.Quote,
                'T' => CueFrames.That,
                'C' => CueFrames.Clause,
                'R' => CueFrames.Recipient,
                'I' => CueFrames.Infinitive,
                'W' => CueFrames.Question,
                'G' => CueFrames.Gerund,
                'D' => CueFrames.Describe,
                'A' => CueFrames.DescribeAs,
                '!' => CueFrames.Guarded,
                'N' => CueFrames.Noun,
                'O' => CueFrames.Object,
                'F' => CueFrames.Finding,
                _ => CueFrames.None,
            };
        }

        return frames;
    }
}

/// <summary>A word of the tables.</summary>
/// <param name="Class">Its classes.</param>
/// <param name="Cue">The reporting verbs it is a form of; null for none.</param>
internal sealed record WordEntry(WordClass Class, CueForm? Cue);
