using System.IO.Enumeration;
using Auditor.Reading;

namespace Auditor.Cli;

/// <summary>PATH…: files, folders (with all below them) and patterns with * and ?, in the order of the sorted paths.</summary>
public static class InputFiles
{
    public static IReadOnlyList<InputFile> Expand(IEnumerable<string> paths) =>
        paths.SelectMany(Expand)
            .DistinctBy(file => System.IO.Path.GetFullPath(file.Path))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .ToList();

    private static IEnumerable<InputFile> Expand(string path)
    {
        if (File.Exists(path))
            return [new InputFile(path, Path.GetFileName(path))];

        if (Directory.Exists(path))
            return Below(path, "*", SearchOption.AllDirectories);

        if (!path.AsSpan().ContainsAny('*', '?'))
            throw new UsageException($"找不到“{path}”。请检查文件或目录的名称；名称中有空格时请加引号。");

        var folder = Path.GetDirectoryName(path) is { Length: > 0 } parent ? parent : ".";
        var files = Directory.Exists(folder) ? Below(folder, Path.GetFileName(path), SearchOption.TopDirectoryOnly) : [];
        return files.Count > 0 ? files : throw new UsageException($"没有文件符合“{path}”。通配符只能用在最后一段，如 reports/*.docx。");
    }

    private static List<InputFile> Below(string folder, string pattern, SearchOption depth) =>
        Directory.EnumerateFiles(folder, "*", depth)
            .Where(path => ReportFiles.IsCandidate(Path.GetFileName(path)) && FileSystemName.MatchesSimpleExpression(pattern, Path.GetFileName(path), ignoreCase: false))
            .Select(path => new InputFile(path, Path.GetRelativePath(folder, path).Replace('\\', '/')))
            .ToList();
}
