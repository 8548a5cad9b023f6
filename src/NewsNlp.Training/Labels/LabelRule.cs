using NewsNlp.Training.Corpora;

namespace NewsNlp.Training.Labels;

/// <summary>One decision of the policy, carried out on the labels of a sentence. Rules hold no state, so that one serves all sources.</summary>
internal abstract class LabelRule(string name)
{
    /// <summary>A short name, as the tables of counts show it.</summary>
    public string Name { get; } = name;

    /// <summary>Whether the rule speaks of the source at all.</summary>
    public virtual bool Serves(CorpusSource source) => true;

    /// <summary>Brings the sentence into line and counts each case that it meets.</summary>
    public abstract void Apply(LabelledSentence sentence, RuleTally tally);
}
