using System.Globalization;

namespace NewsNlp.Training.Gazetteers;

/// <summary>The verb that compiles the sources of the data package.</summary>
internal static class GazetteerCompilation
{
    public static int Run(string package, string without, TextWriter output)
    {
        var bytes = new GazetteerCompiler(Path.Combine(package, "Data"), without).Compile(out var manifest);
        var path = Path.Combine(package, "Compiled", "gazetteer.bin");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        foreach (var (key, value) in manifest.Rows)
        {
            output.WriteLine($"{key}\t{value}");
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{bytes.Length} bytes -> {path}"));
        return 0;
    }
}
