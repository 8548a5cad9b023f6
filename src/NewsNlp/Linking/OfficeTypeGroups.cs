namespace NewsNlp.Linking;

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
        ["deputy_head_of_state"] = ["deputy_head_of_state"],
        ["interior_minister"] = ["interior_minister", "cabinet_minister"],
        ["justice_minister"] = ["justice_minister", "cabinet_minister"],
        ["homeland_security_minister"] = ["homeland_security_minister", "interior_minister"],
    };

    public static IReadOnlyList<string> Of(string officeType) => Wider.TryGetValue(officeType, out var types) ? types : [officeType];

    /// <summary>Whether the class is that of a state's head.</summary>
    public static bool IsHead(string officeType) => officeType is "head_of_state" or "head_of_government" or "head_of_state_and_government";

    /// <summary>Whether a class holds many posts, so that the label must agree with the phrase.</summary>
    public static bool IsBroad(string officeType) => officeType is "cabinet_minister" or "junior_minister" or "governor" or "deputy_governor" or "mayor" or "ambassador"
        or "legislator_lower" or "legislator_upper" or "judge" or "other" or "military_chief" or "speaker" or "intl_org_head" or "royal" or "legislative_leader" or "spokesperson" or "chief_of_staff";
}
