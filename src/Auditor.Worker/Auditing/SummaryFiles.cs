using Auditor.Rendering;

namespace Auditor.Worker.Auditing;

/// <summary>The files of section <c>Summary</c>, read once: what is changed in them counts from the next start on.</summary>
public static class SummaryFiles
{
    /// <exception cref="FormatException">Says in Chinese which key is wrong and what to do; never the value, which may be a secret in the wrong place.</exception>
    public static SummaryBackground Load(SummaryOptions options) => new(
        Read(options.Roster, nameof(SummaryOptions.Roster), Roster.Parse),
        Read(options.Previous, nameof(SummaryOptions.Previous), EarlierSummary.Parse));

    private static T? Read<T>(string path, string key, Func<byte[], T> parse)
        where T : class
    {
        if (path.Length == 0)
            return null;

        try
        {
            return parse(File.ReadAllBytes(path));
        }
        catch (FormatException error)
        {
            throw new FormatException($"{SummaryOptions.Section}:{key} 指定的文件不能用：{error.Message}", error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new FormatException($"{SummaryOptions.Section}:{key} 指定的文件不存在或打不开。请检查路径和读取权限，或删去这个键。", error);
        }
    }
}
