using System.Text;
using Auditor.Rendering;

namespace Auditor.Cli;

/// <summary>--out DIR: one file a report and a summary page beside them.</summary>
internal static class AuditFolder
{
    public static void Write(string folder, IReadOnlyList<InputFile> files, IReadOnlyList<Audit> audits, OutputFormat format, TextWriter messages)
    {
        var entries = new List<SummaryEntry>();
        for (var at = 0; at < files.Count; at++)
        {
            var name = $"{files[at].RelativePath}.{Extension(format)}";
            Put(Path.Combine(folder, name), Content(audits[at], files[at], format));
            entries.Add(SummaryEntry.Of(audits[at], files[at].RelativePath, name));
        }

        if (format == OutputFormat.Html)
            Put(Path.Combine(folder, "summary.html"), Encoding.UTF8.GetBytes(SummaryPage.Render(entries)));
        Put(Path.Combine(folder, "summary.json"), SummaryJson.Write(entries));
        messages.WriteLine($"已写入 {files.Count} 份审核结果，汇总在 {Path.GetFullPath(Path.Combine(folder, format == OutputFormat.Html ? "summary.html" : "summary.json"))}");
    }

    private static byte[] Content(Audit audit, InputFile file, OutputFormat format) => format switch
    {
        OutputFormat.Json => AuditJson.Write(audit),
        OutputFormat.Html => Encoding.UTF8.GetBytes(AuditPage.Render(audit)),
        OutputFormat.Text => Encoding.UTF8.GetBytes(Text(audit, file)),
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };

    private static string Text(Audit audit, InputFile file)
    {
        using var writer = new StringWriter();
        TextReport.Write(writer, [file], [audit]);
        return writer.ToString();
    }

    private static string Extension(OutputFormat format) => format switch
    {
        OutputFormat.Json => "json",
        OutputFormat.Html => "html",
        OutputFormat.Text => "txt",
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };

    private static void Put(string path, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        File.WriteAllBytes(path, content);
    }
}
