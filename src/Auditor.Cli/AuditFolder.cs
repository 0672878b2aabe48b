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

    /// <summary>Writes the result of one file and lets its content go.</summary>
    public static FileOutcome Keep(string folder, FileOutcome outcome)
    {
        Put(Path.Combine(folder, outcome.Entry.PagePath), outcome.Content);
        return outcome with { Content = [] };
    }

    public static void Finish(string folder, IReadOnlyList<FileOutcome> outcomes, OutputFormat format, TextWriter messages)
    {
        var entries = outcomes.Select(outcome => outcome.Entry).ToList();
        if (format == OutputFormat.Html)
            Put(Path.Combine(folder, OutcomePaths.SummaryPage), Encoding.UTF8.GetBytes(SummaryPage.Render(entries)));
        Put(Path.Combine(folder, OutcomePaths.SummaryJson), SummaryJson.Write(entries));
        var summary = format == OutputFormat.Html ? OutcomePaths.SummaryPage : OutcomePaths.SummaryJson;
        messages.WriteLine(Printable.Line($"已写入 {outcomes.Count} 份审核结果，汇总在 {Path.GetFullPath(Path.Combine(folder, summary))}。"));
    }

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
