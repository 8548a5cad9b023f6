using System.Runtime.InteropServices;

namespace NewsNlp.Gazetteers;

// Rows of the compiled tables, as they lie in the file. Strings are numbers of the string table.

[StructLayout(LayoutKind.Sequential)]
internal readonly record struct CountryRow(int Code, int Name, int Alpha3, int Numeric, int Capital, int Kind);

[StructLayout(LayoutKind.Sequential)]
internal readonly record struct PlaceRow(int Name, int Country, int Province, int Population);

[StructLayout(LayoutKind.Sequential)]
internal readonly record struct OrganizationRow(int Name, int Type, int Polity);

[StructLayout(LayoutKind.Sequential)]
internal readonly record struct PersonRow(int Key, int Name, int Gender);

/// <summary>The key is polity, colon, slug; many polities share a slug.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct OfficeRow(int Slug, int Polity, int OfficeType, int Label);

[StructLayout(LayoutKind.Sequential)]
internal readonly record struct TitleRow(int Form, int OfficeType, int Canonical, int KindAndGender);

/// <summary>All tenures of one polity and office type: they lie together, up to the next group's first.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct TenureGroupRow(int Polity, int OfficeType, int FirstTenure);

/// <summary>A name of a country; years are 0 where there is no limit.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct CountryNameRow(int Country, int Form, int Kind, int From, int To);

/// <summary>What a title means in one polity; sorted by polity, then key. Alone is 1 where the title names the polity by itself.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct SynonymRow(int Polity, int Key, int OfficeType, int Alone);
