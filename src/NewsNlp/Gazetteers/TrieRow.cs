using System.Runtime.InteropServices;

namespace NewsNlp.Gazetteers;

/// <summary>A node with children or with more than one entry; those of a row reach up to the next row's.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct TrieRow(int FirstChild, int FirstEntry);
