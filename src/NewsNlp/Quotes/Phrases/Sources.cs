namespace NewsNlp.Quotes;

/// <summary>Cues that are no verbs.</summary>
internal static class Sources
{
    public static readonly CueEntry AccordingTo = new("according to", CueClass.Say, CueFrames.Quote | CueFrames.Clause, null);
    public static readonly CueEntry Per = new("per", CueClass.Say, CueFrames.Clause, null);
    public static readonly CueEntry View = new("view", CueClass.Opine, CueFrames.Clause, null);
    public static readonly CueEntry Colon = new(":", CueClass.Say, CueFrames.Quote | CueFrames.Clause, null);
}
