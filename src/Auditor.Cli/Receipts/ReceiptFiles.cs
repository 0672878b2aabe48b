using Auditor.Rendering;

namespace Auditor.Cli.Receipts;

/// <summary>--receipt FILE|DIR: one file for one report, else a folder with one a report.</summary>
internal static class ReceiptFiles
{
    private const string Extension = "receipt.json";

    /// <summary>Where the receipt of each file goes.</summary>
    public static IReadOnlyList<string> Paths(string target, IReadOnlyList<InputFile> files) =>
        Directory.Exists(target) || Path.EndsInDirectorySeparator(target) || files.Count > 1
            ? OutcomePaths.Of(files, Extension).Select(path => Path.Combine(target, path)).ToList()
            : [target];

    public static void Tell(string target, IReadOnlyList<string> paths, TextWriter messages) =>
        messages.WriteLine(Printable.Line(paths.Count == 1 ? $"回执已写入 {paths[0]}。" : $"{paths.Count} 份回执已写入 {target}。"));

    public static void Put(string path, byte[] receipt)
    {
        try
        {
            if (Path.GetDirectoryName(path) is { Length: > 0 } folder)
                Directory.CreateDirectory(folder);
            File.WriteAllBytes(path, receipt);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"无法写入回执“{path}”。请检查目录权限、磁盘空间和是否有同名文件，或用 --receipt 换一个位置。");
        }
    }
}
