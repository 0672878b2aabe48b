using System.Globalization;
using System.Text;
using Auditor.Rendering;

namespace Auditor.Cli;

/// <summary>Where below --out the result of each file goes: in the same sub-folder, under the same name with one extension more.</summary>
internal static class OutcomePaths
{
    public const string SummaryPage = "summary.html";
    public const string SummaryJson = "summary.json";

    // File systems end at 255 bytes a name; " (2)" and the extension still have to fit.
    private const int LongestName = 230;

    /// <summary>Names of what concerns the whole batch.</summary>
    private static readonly string[] Reserved = [SummaryPage, SummaryJson, .. Enum.GetValues<OutputFormat>().Where(format => format.IsOfBatch()).Select(format => format.BatchFile())];

    /// <summary>No two alike, none of them a folder of another; the same files give the same paths.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<InputFile> files, string extension)
    {
        var safe = files.Select(file => NotSummary(string.Join('/', file.RelativePath.Split('/').Select(Safe)))).ToList();
        var taken = new HashSet<string>([.. Reserved, .. safe.SelectMany(FoldersOf)], StringComparer.OrdinalIgnoreCase);
        return safe.Select(path => FirstFree(path, extension, taken)).ToList();
    }

    private static string FirstFree(string path, string extension, HashSet<string> taken)
    {
        for (var number = 1; ; number++)
        {
            var free = string.Create(CultureInfo.InvariantCulture, $"{path}{(number == 1 ? "" : $" ({number})")}.{extension}");
            if (taken.Add(free))
                return free;
        }
    }

    private static string NotSummary(string path) =>
        path.Split('/')[..^1] is [var folder, ..] && Reserved.Contains(folder, StringComparer.OrdinalIgnoreCase) ? "_" + path : path;

    private static IEnumerable<string> FoldersOf(string path) =>
        Enumerable.Range(0, path.Length).Where(at => path[at] == '/').Select(at => path[..at]);

    /// <summary>Letters that some file system or browser takes for something else become _; a name that is too long is cut.</summary>
    private static string Safe(string name)
    {
        var safe = new StringBuilder();
        var bytes = 0;
        foreach (var letter in Printable.Line(name).EnumerateRunes())
        {
            bytes += letter.Utf8SequenceLength;
            if (bytes > LongestName)
                break;
            safe.Append(letter.Value is '<' or '>' or ':' or '"' or '\\' or '|' or '?' or '*' or 0xFFFD ? "_" : letter.ToString());
        }

        return safe.ToString();
    }
}
