namespace NewsNlp.Segmentation;

/// <summary>Lines that sites and agencies put around a story.</summary>
internal static class Boilerplate
{
    private const int Longest = 300;
    private const int LongestLead = 160;

    public static readonly string[] BylinePrefixes = ["By ", "By: ", "Written by ", "Words by ", "Reported by ", "Story by ", "From our correspondent "];

    // A line that begins so is boilerplate whatever follows.
    private static readonly string[] Openings =
    [
        "Read more:", "Read more on", "Read also:", "Read next", "Also read:", "See also:", "More on this story", "More on this topic",
        "Related:", "Related articles", "Related stories", "Related topics", "Related news", "Related links", "Recommended:", "Copyright ",
        "(c) ", "\u00A9", "All rights reserved", "This article was originally published", "This story was originally published",
        "This article originally appeared", "This story originally appeared", "This article first appeared", "This article is republished",
        "This article was first published", "This material may not be published", "The Associated Press contributed to this",
        "Reuters contributed to this", "Agence France-Presse contributed to this", "Share this", "Share on ", "Follow us on", "Follow him on",
        "Follow her on", "Follow them on", "Follow the author on", "Sign up for", "Sign up to", "Subscribe to our", "Click here", "Advertisement",
        "Image copyright", "Image caption", "Image source", "Media caption", "Photo credit", "Photo by ", "Photo: ", "File photo", "Getty Images",
        "Download the app", "Download our app", "Have something to tell us about this article", "Use the share", "Listen to this article", "Watch:",
        "WATCH:", "READ MORE", "ALSO READ", "RELATED:", "Skip to ", "Follow live", "Email this", "Print this", "Comments (", "Leave a comment",
        "Terms of use", "Privacy policy",
    ];

    // A whole line in brackets that begins so is the agency's tail.
    private static readonly string[] Tails =
    [
        "(Reporting by", "(Additional reporting by", "(Editing by", "(Writing by", "(Compiled by", "(Report by", "(Story by", "(With inputs from",
        "(With input from", "(This story has", "(This version", "(Photo", "Reporting by ", "Additional reporting by ", "Editing by ", "Writing by ",
        "Our Standards: ", "-- With assistance from", "\u2014With assistance from", "\u2014 With assistance from", "With assistance from",
    ];

    private static readonly string[] WholeLines = ["Share", "Tweet", "Facebook", "Twitter", "WhatsApp", "Email", "Print", "Comments", "Sources", "Read more", "Loading...", "###", "ENDS", "-ENDS-", "- 30 -", "-30-"];

    public static bool Matches(ReadOnlySpan<char> line)
    {
        if (line.Length > Longest)
        {
            return false;
        }

        foreach (var whole in WholeLines)
        {
            if (line.Equals(whole, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return StartsWithOne(line, Tails) || (line.Length <= LongestLead && StartsWithOne(line, Openings));
    }

    private static bool StartsWithOne(ReadOnlySpan<char> line, string[] prefixes)
    {
        foreach (var prefix in prefixes)
        {
            if (line.StartsWith(prefix, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
