using Auditor.Rendering;

namespace Auditor.Cli;

/// <summary>What <c>--roster</c> and <c>--previous</c> hold the batch against; read before the work begins.</summary>
internal static class SummaryFiles
{
    public static SummaryBackground Load(CheckOptions options)
    {
        if ((options.Roster ?? options.Previous) is not null && (options.Output is null || !options.Formats.Contains(OutputFormat.Html)))
            throw new UsageException("--roster 和 --previous 用于汇总页，要与 --format html --out 目录 一起使用。");

        return new SummaryBackground(Read(options.Roster, "--roster", Roster.Parse), Read(options.Previous, "--previous", EarlierSummary.Parse));
    }

    private static T? Read<T>(string? path, string option, Func<byte[], T> parse)
        where T : class
    {
        if (path is null)
            return null;
        if (!File.Exists(path))
            throw new UsageException($"{option} 指定的文件“{path}”不存在。请检查路径。");

        try
        {
            return parse(File.ReadAllBytes(path));
        }
        catch (FormatException error)
        {
            throw new UsageException($"{option} 指定的文件“{path}”不能用：{error.Message}");
        }
    }
}
