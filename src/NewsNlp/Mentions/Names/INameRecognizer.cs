using NewsNlp.Documents;

namespace NewsNlp.Mentions;

/// <summary>
/// Finds names of people, bodies, places, nationalities and the rest among the tokens that offices, dates and money have
/// left. The one place where a trained tagger can stand in for the rules.
/// </summary>
internal interface INameRecognizer
{
    /// <summary>Adds the names to <see cref="NameScratch.Found"/>; they may overlap, the merger decides.</summary>
    void Find(DocumentDraft draft, NameScratch scratch);
}
