namespace NewsNlp.Training.Tagging.Speech;

/// <summary>The parts of speech of Universal Dependencies as small numbers.</summary>
internal static class PartsOfSpeech
{
    public const int Count = 17;

    /// <summary>Stands for a token whose part of speech is not told.</summary>
    public const byte Open = 255;

    private static readonly string[] Names =
        ["ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X"];

    public static string NameOf(int tag) => Names[tag];

    /// <summary>The number of a name; <see cref="Open"/> for others.</summary>
    public static byte Parse(string name) => Array.IndexOf(Names, name) is >= 0 and var tag ? (byte)tag : Open;
}
