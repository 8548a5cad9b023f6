using System.Collections.Frozen;

namespace NewsNlp.Mentions;

/// <summary>Words that make a name the name of a place, in normal form.</summary>
internal static class PlaceWords
{
    /// <summary>Generic parts that end the name of a place.</summary>
    public static readonly FrozenSet<string> Tails = WordSet.Of(
        """
        airport airfield archipelago arena avenue basin bay beach borough boulevard bridge building canal canyon cape castle cathedral cave cemetery
        channel cliffs coast corridor county creek crossing delta desert district dome falls forest fort garden gardens gate glacier glen
        gorge gulf harbor harbour heights highway hill hills hotel house island islands isle isles junction lagoon lake lakes lane lighthouse
        marina market marsh mine mosque mountain mountains ocean oblast palace park parkway pass path peak peninsula pier plain plains plateau plaza
        point pond port prefecture prison province ranges reef region republic reservoir ridge river road rock rocks sea sound speedway
        springs square stadium stockade station strait straits street strip temple terminal territory tower towers town township tunnel
        turnpike valley viaduct village volcano walk ward waterfall waterfront wells wharf woods zone
        """);

    /// <summary>Heavenly bodies, which are places by policy.</summary>
    public static readonly FrozenSet<string> Heavens = WordSet.Of("earth sun moon mars venus jupiter saturn mercury neptune uranus pluto titan");

    /// <summary>Generic parts that begin the name of a place ("Lake Victoria", "Mount Kenya").</summary>
    public static readonly FrozenSet<string> Heads = WordSet.Of("lake mount mt mt. cape port fort gulf bay isle strait river camp cabo rio puerto playa villa");

    public static readonly FrozenSet<string> Compass = WordSet.Of(
        "north south east west central northern southern eastern western northeast northwest southeast southwest northeastern northwestern southeastern southwestern upper lower");

    /// <summary>Prepositions that places follow.</summary>
    public static readonly FrozenSet<string> Prepositions = WordSet.Of("in at near from across outside around toward towards into throughout within via");

    /// <summary>Nouns of places before "of": "the town of Elmas".</summary>
    public static readonly FrozenSet<string> Nouns = WordSet.Of(
        "town city village province district region capital port island suburb state county municipality neighbourhood neighborhood area department prefecture township hamlet outskirts valley");
}
