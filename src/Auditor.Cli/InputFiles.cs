using System.IO.Enumeration;
using Auditor.Reading;
using Auditor.Reading.Zipped;

namespace Auditor.Cli;

/// <summary>
/// PATH…: files, folders (with all below them) and patterns with * and ?, each file once, in the order of the sorted paths; a zip file
/// stands for the reports in it.
/// </summary>
public static class InputFiles
{
    /// <param name="output">Folder for results: what lies in it is no report.</param>
    public static IReadOnlyList<InputFile> Expand(IReadOnlyList<string> paths, string? output = null)
    {
        var files = paths.SelectMany(path => Expand(path, output))
            .GroupBy(file => Path.GetFullPath(file.Path), StringComparer.Ordinal)
            .Select(Preferred)
            .SelectMany(WithMembers)
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .ThenBy(file => file.Member?.Path, StringComparer.Ordinal)
            .ToList();
        return files.Count > 0
            ? Distinguished(files)
            : throw new UsageException($"“{string.Join("”“", paths)}”中没有可以审核的文件。请确认报告已放在里面；能读取的格式有 {string.Join(' ', SourceReader.Extensions)}。");
    }

    private static IReadOnlyList<InputFile> Expand(string path, string? output)
    {
        if (File.Exists(path))
            return [new InputFile(path, Path.GetFileName(path))];

        if (Directory.Exists(path))
            return FolderWalk.FilesBelow(path, output).Select(file => new InputFile(file, Path.GetRelativePath(path, file).Replace('\\', '/'))).ToList();

        if (!path.AsSpan().ContainsAny('*', '?'))
            throw new UsageException($"找不到“{path}”。请检查文件或目录的名称；名称中有空格时，请在两端加引号。");

        var folder = Path.GetDirectoryName(path) is { Length: > 0 } parent ? parent : ".";
        var files = Directory.Exists(folder) ? Matching(folder, Path.GetFileName(path)) : [];
        return files.Count > 0 ? files : throw new UsageException($"没有文件符合“{path}”。请检查目录和扩展名；通配符只能用在最后一段，如 reports/*.docx。");
    }

    /// <summary>A zip file stands for the reports in it; one that cannot be opened for itself, as an unreadable file.</summary>
    private static IEnumerable<InputFile> WithMembers(InputFile file)
    {
        if (!ZippedReports.IsNamedSo(file.Path))
            return [file];

        var zip = new ZipOnDisk(file.Path);
        return MembersOf(zip) is { } members
            ? members.Select(member => new InputFile(file.Path, $"{file.RelativePath}/{member.Path}", new ZipMember(zip, member.Path)))
            : [file];
    }

    private static IReadOnlyList<ZippedReport>? MembersOf(ZipOnDisk zip)
    {
        try
        {
            return zip.Open()?.Members;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static List<InputFile> Matching(string folder, string pattern) =>
        FolderWalk.FilesIn(folder)
            .Where(file => FileSystemName.MatchesSimpleExpression(pattern, Path.GetFileName(file)))
            .Select(file => new InputFile(file, Path.GetFileName(file)))
            .ToList();

    /// <summary>A file named twice, alone and with its folder: the longer relative path, whatever the order.</summary>
    private static InputFile Preferred(IEnumerable<InputFile> same) =>
        same.OrderByDescending(file => file.RelativePath.Length).ThenBy(file => file.Path, StringComparer.Ordinal).First();

    /// <summary>2023/a.docx and 2024/a.docx, given by two folders, must not share a result: then all are named from the folder above both.</summary>
    private static IReadOnlyList<InputFile> Distinguished(IReadOnlyList<InputFile> files)
    {
        if (files.DistinctBy(file => file.RelativePath, StringComparer.OrdinalIgnoreCase).Count() == files.Count)
            return files;

        var common = files.Select(file => Path.GetDirectoryName(Path.GetFullPath(file.Path))!).Aggregate(CommonFolder);
        return files.Select(file => file with { RelativePath = FromFolder(common, file) }).ToList();
    }

    private static string FromFolder(string folder, InputFile file)
    {
        var path = Path.GetRelativePath(folder, Path.GetFullPath(file.Path)).Replace('\\', '/');
        return file.Member is null ? path : $"{path}/{file.Member.Path}";
    }

    private static string CommonFolder(string left, string right)
    {
        var common = left;
        while (!FolderWalk.IsWithin(right, common))
            common = Path.GetDirectoryName(common) ?? throw new UsageException("同名文件在不同的磁盘上，结果会混在一起。请分两次运行。");
        return common;
    }
}
