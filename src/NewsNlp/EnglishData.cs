using System.Reflection;
using NewsNlp.Gazetteers;

namespace NewsNlp;

/// <summary>Finds the English data package beside the library.</summary>
internal static class EnglishData
{
    private const string Package = "NewsNlp.Models.English";
    private static readonly Lazy<Gazetteer> Shared = new(Read);

    /// <summary>The gazetteer of the package, read once a process.</summary>
    /// <exception cref="ModelFormatException">The package is missing, damaged or of another format version.</exception>
    public static Gazetteer Load() => Shared.Value;

    private static Gazetteer Read()
    {
        using var stream = Find().GetManifestResourceStream("gazetteer.bin")
            ?? throw new ModelFormatException($"Expected the resource gazetteer.bin in {Package}, found none.");
        return Gazetteer.Load(stream);
    }

    private static Assembly Find()
    {
        try
        {
            return Assembly.Load(new AssemblyName(Package));
        }
        catch (FileNotFoundException error)
        {
            throw new ModelFormatException($"Expected the package {Package}, found none: add it to the project (dotnet add package {Package}).", error);
        }
    }
}
