using NewsNlp.Gazetteers;

namespace NewsNlp.Tenures;

/// <summary>A tenure of a post that a title may mean.</summary>
/// <param name="Tenure">The tenure.</param>
/// <param name="Fit">How well the post fits the title, from 0 to 1.</param>
/// <param name="IsHeadOfState">Whether the post is that of a head of state.</param>
internal readonly record struct PostTenure(TenureRecord Tenure, double Fit, bool IsHeadOfState);
