using System.Text;

namespace Auditor.Rendering;

/// <summary>Embedded files of this folder.</summary>
internal static class Resource
{
    /// <param name="name">Path below Rendering with dots between folders, e.g. <c>Templates.style.css</c>.</param>
    public static string Read(string name)
    {
        var full = $"{typeof(Resource).Namespace}.{name}";
        using var stream = typeof(Resource).Assembly.GetManifestResourceStream(full)
            ?? throw new InvalidOperationException($"Embedded file {full} is missing: check the EmbeddedResource lines of Auditor.csproj.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
