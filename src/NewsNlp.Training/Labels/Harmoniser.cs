using NewsNlp.Training.Corpora;
using NewsNlp.Training.Labels.Rules;

namespace NewsNlp.Training.Labels;

/// <summary>Applies the rules in their order: bounds first, then types, then what needs both.</summary>
internal sealed class Harmoniser
{
    private readonly int _examples;

    public Harmoniser(Lexicon lexicon, int examples = 0)
    {
        _examples = examples;
        Rules =
        [
            new EdgeRule(), new ArticleRule(lexicon), new NoNameRule(), new PersonTitleRule(lexicon), new HyphenRule(lexicon), new DemonymRule(lexicon),
            new CountryRule(lexicon), new CompassRule(lexicon), new CoordinationRule(), new GenericPartRule(), new SeatRule(), new JoinedBodyRule(lexicon), new LowerCaseBodyRule(),
            new GroupRule(), new SilverDateRule(), new HolidayRule(), new DateSpanRule(), new RankRule(lexicon), new OfficeSpanRule(lexicon),
        ];
    }

    /// <summary>The rules in the order in which they are applied.</summary>
    public IReadOnlyList<LabelRule> Rules { get; }

    /// <summary>Brings the labels of a source into line; a tally a rule, in the order of the rules.</summary>
    public RuleTally[] Apply(Corpus corpus)
    {
        var tallies = new RuleTally[Rules.Count];
        for (var rule = 0; rule < tallies.Length; rule++)
        {
            tallies[rule] = new RuleTally(corpus.Source.IsOwn, _examples);
            if (Rules[rule].Serves(corpus.Source))
            {
                foreach (var sentence in corpus.Sentences)
                {
                    Rules[rule].Apply(sentence, tallies[rule]);
                }
            }
        }

        return tallies;
    }
}
