using System.Reflection;
using System.Text;

namespace Auditor.Reports;

/// <summary>
/// 随程序文件: models and lexicons, on the disk or, in the command that is one single file, inside it under their paths below the
/// program's folder. What lies on the disk comes first, so that an office can set its own models beside the program.
/// </summary>
public static class ProgramFile
{
    public static bool Exists(string path) => File.Exists(path) || Inside(path) is not null;

    /// <exception cref="FileNotFoundException">It is neither on the disk nor inside the program.</exception>
    public static Stream Open(string path)
    {
        if (!File.Exists(path) && Inside(path) is { } resource)
            return Assembly.GetEntryAssembly()!.GetManifestResourceStream(resource)!;
        return File.OpenRead(path);
    }

    public static byte[] ReadAllBytes(string path)
    {
        using var file = Open(path);
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }

    public static IEnumerable<string> ReadLines(string path)
    {
        using var reader = new StreamReader(Open(path), Encoding.UTF8);
        while (reader.ReadLine() is { } line)
            yield return line;
    }

    /// <summary>Name of the resource that holds it; null for none.</summary>
    private static string? Inside(string path)
    {
        var name = Path.GetRelativePath(AppContext.BaseDirectory, path).Replace(Path.DirectorySeparatorChar, '/');
        return Assembly.GetEntryAssembly()?.GetManifestResourceInfo(name) is null ? null : name;
    }
}
