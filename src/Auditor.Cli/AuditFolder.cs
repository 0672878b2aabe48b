using Auditor.Rendering;

namespace Auditor.Cli;

/// <summary>--out DIR: one file a report and a summary beside them, one file for a batch.</summary>
internal static class AuditFolder
{
    /// <summary>Makes the folder before the work begins, so that a wrong one is told at once.</summary>
    public static void Open(string folder, IEnumerable<string> paths)
    {
        if (paths.Any(path => Directory.Exists(path) && FolderWalk.IsWithin(path, folder) && FolderWalk.IsWithin(folder, path)))
            throw new UsageException($"--out 不能就是被审核的目录“{folder}”，否则下次会把审核结果也当作报告。请换一个目录，如 --out {Path.Combine(folder, "审核结果")}。");

        Guard(folder, () => Directory.CreateDirectory(folder));
    }

    /// <summary>Writes the results of one file and lets their content go.</summary>
    public static FileOutcome Keep(string folder, FileOutcome outcome)
    {
        foreach (var file in outcome.Files)
            Put(Path.Combine(folder, file.Path), stream => stream.Write(file.Content));
        return outcome with { Files = [] };
    }

    /// <summary>Writes what concerns the whole batch. A summary stands beside files a report; the file of a batch is its own.</summary>
    public static void Finish(string folder, IReadOnlyList<FileOutcome> outcomes, SpooledOutcomes spooled, CheckOptions options, SummaryBackground background, TextWriter messages)
    {
        foreach (var format in options.BatchFormats)
            Put(Path.Combine(folder, format.BatchFile()), stream => BatchFiles.Write(stream, format, spooled, options.FailOn));
        if (options.PageFormats.Any())
            PutSummary(folder, outcomes, options, background);
        var place = Path.GetFullPath(Path.Combine(folder, MainFile(options)));
        messages.WriteLine(Printable.Line($"已写入 {outcomes.Count} 份审核结果，汇总在 {place}。"));
    }

    private static void PutSummary(string folder, IReadOnlyList<FileOutcome> outcomes, CheckOptions options, SummaryBackground background)
    {
        var entries = outcomes.Select(outcome => outcome.Entry).ToList();
        if (options.Formats.Contains(OutputFormat.Html))
            Put(Path.Combine(folder, OutcomePaths.SummaryPage), stream => SummaryPage.Write(stream, entries, background, options.Language));
        Put(Path.Combine(folder, OutcomePaths.SummaryJson), stream => SummaryJson.Write(stream, entries));
    }

    private static string MainFile(CheckOptions options)
    {
        if (options.Formats.Contains(OutputFormat.Html))
            return OutcomePaths.SummaryPage;
        return options.PageFormats.Any() ? OutcomePaths.SummaryJson : options.BatchFormats.First().BatchFile();
    }

    /// <summary>A new file in the place of an old one: one that is cut to nothing first is written to the disk itself when it is closed.</summary>
    private static void Put(string path, Action<Stream> write) => Guard(path, () =>
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.Delete(path);
        using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
        write(file);
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
