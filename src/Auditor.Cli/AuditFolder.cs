using System.Text;
using Auditor.Rendering;

namespace Auditor.Cli;

/// <summary>--out DIR: one file a report and a summary beside them.</summary>
internal static class AuditFolder
{
    /// <summary>Makes the folder before the work begins, so that a wrong one is told at once.</summary>
    public static void Open(string folder, IEnumerable<string> paths)
    {
        if (paths.Any(path => Directory.Exists(path) && FolderWalk.IsWithin(path, folder) && FolderWalk.IsWithin(folder, path)))
            throw new UsageException($"--out 不能就是被审核的目录“{folder}”，否则下次会把审核结果也当作报告。请换一个目录，如 --out {Path.Combine(folder, "审核结果")}。");

        Guard(folder, () => Directory.CreateDirectory(folder));
    }

    public static void Write(string folder, IReadOnlyList<InputFile> files, IReadOnlyList<Audit> audits, OutputFormat format, TextWriter messages)
    {
        var paths = OutcomePaths.Of(files, Extension(format));
        var entries = new List<SummaryEntry>();
        for (var at = 0; at < files.Count; at++)
        {
            Put(Path.Combine(folder, paths[at]), Content(audits[at], files[at], format));
            entries.Add(SummaryEntry.Of(audits[at], files[at].RelativePath, paths[at]));
        }

        if (format == OutputFormat.Html)
            Put(Path.Combine(folder, OutcomePaths.SummaryPage), Encoding.UTF8.GetBytes(SummaryPage.Render(entries)));
        Put(Path.Combine(folder, OutcomePaths.SummaryJson), SummaryJson.Write(entries));
        var summary = format == OutputFormat.Html ? OutcomePaths.SummaryPage : OutcomePaths.SummaryJson;
        messages.WriteLine(Printable.Line($"已写入 {files.Count} 份审核结果，汇总在 {Path.GetFullPath(Path.Combine(folder, summary))}。"));
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

    private static void Put(string path, byte[] content) => Guard(path, () =>
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
    });

    private static void Guard(string path, Action write)
    {
        try
        {
            write();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"无法写入“{path}”。请检查目录权限、磁盘空间和是否有同名文件，或用 --out 换一个目录。");
        }
    }
}
