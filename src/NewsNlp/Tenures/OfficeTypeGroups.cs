namespace NewsNlp.Tenures;

/// <summary>Classes of the officials table that an office phrase may mean, likelier ones first.</summary>
internal static class OfficeTypeGroups
{
    private static readonly Dictionary<string, string[]> Wider = new(StringComparer.Ordinal)
    {
        ["head_of_state"] = ["head_of_state", "head_of_state_and_government"],
        ["head_of_government"] = ["head_of_government", "head_of_state_and_government"],
        ["head_of_state_and_government"] = ["head_of_state_and_government", "head_of_state", "head_of_government"],
        ["finance_minister"] = ["finance_minister", "economy_minister"],
        ["economy_minister"] = ["economy_minister", "finance_minister", "cabinet_minister"],
        ["cabinet_minister"] = ["cabinet_minister", "junior_minister"],
        ["interior_minister"] = ["interior_minister", "cabinet_minister"],
        ["justice_minister"] = ["justice_minister", "cabinet_minister"],
        ["homeland_security_minister"] = ["homeland_security_minister", "interior_minister"],
    };

    // Posts of which a state has one, so that a later holder has followed an earlier one.
    private static readonly HashSet<string> OfOne = new(
        [
            "head_of_state", "head_of_government", "head_of_state_and_government", "foreign_minister", "interior_minister", "defence_minister", "finance_minister",
            "economy_minister", "justice_minister", "homeland_security_minister", "central_bank_head",
        ],
        StringComparer.Ordinal);

    public static IReadOnlyList<string> Of(string officeType) => Wider.TryGetValue(officeType, out var types) ? types : [officeType];

    /// <summary>Whether the class is that of a state's head.</summary>
    public static bool IsHead(string officeType) => officeType is "head_of_state" or "head_of_government" or "head_of_state_and_government";

    /// <summary>Whether a state has one post of the class, as a rule.</summary>
    public static bool IsOfOne(string officeType) => OfOne.Contains(officeType);

    /// <summary>Whether a class holds many posts, so that the label must agree with the phrase.</summary>
    public static bool IsBroad(string officeType) => officeType is "cabinet_minister" or "junior_minister" or "governor" or "deputy_governor" or "mayor" or "ambassador"
        or "legislator_lower" or "legislator_upper" or "judge" or "other" or "military_chief" or "speaker" or "intl_org_head" or "royal" or "legislative_leader" or "spokesperson" or "chief_of_staff"
        or "agency_head" or "intelligence_chief" or "adviser" or "prosecutor" or "spouse" or "heir";
}
