using System.Reflection;
using NewsNlp.Gazetteers;
using NewsNlp.Models;
using NewsNlp.Tagging;

namespace NewsNlp;

/// <summary>Finds the English data package beside the library.</summary>
internal static class EnglishData
{
    private const string Package = "NewsNlp.Models.English";

    // Found once: a host of scripts may refuse to load the same assembly a second time.
    private static readonly Lazy<Assembly> PackageAssembly = new(Find);

    private static readonly Lazy<Gazetteer> Shared = new(static () => Gazetteer.Of(Read("gazetteer.bin")));

    private static readonly Lazy<TaggerModel> SharedTagger = new(static () => TaggerModel.Read(Read("tagger.bin"), WordVectors.Read(Read("vectors.bin"))));

    /// <summary>The gazetteer of the package, read once a process.</summary>
    /// <exception cref="ModelFormatException">The package is missing, damaged or of another format version.</exception>
    public static Gazetteer Load() => Shared.Value;

    /// <summary>The name tagger of the package, read once a process.</summary>
    /// <exception cref="ModelFormatException">The package is missing, damaged or of another format version.</exception>
    public static TaggerModel LoadTagger() => SharedTagger.Value;

    private static ModelFile Read(string resource)
    {
        using var stream = PackageAssembly.Value.GetManifestResourceStream(resource) ?? throw new ModelFormatException($"Expected the resource {resource} in {Package}, found none.");
        return ModelFile.OfResource(stream);
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
