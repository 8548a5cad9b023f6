namespace NewsNlp;

/// <summary>The part that a block plays in an article.</summary>
public enum BlockKind : byte
{
    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>The title line.</summary>
    Headline,

    /// <summary>"By Ama Reed, Staff Writer".</summary>
    Byline,

    /// <summary>The place, agency or date before a story, on a line of its own or before a paragraph ("LIMA (AP) —").</summary>
    Dateline,

    /// <summary>A short title line between paragraphs.</summary>
    Subheading,

    /// <summary>Lines that are no part of the story ("Read more", copyright lines, agency tails).</summary>
    Boilerplate,
}
