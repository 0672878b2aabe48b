using Auditor.Rendering;
using Auditor.Reports;

namespace Auditor.Cli.Tests;

/// <summary><c>auditor check</c> where a process of its own would prove nothing more.</summary>
internal static class InProcess
{
    public static (int ExitCode, string Text) Check(OutputFormat format, string? output, params IReadOnlyList<string> paths) => Check(format, output, PageLanguage.Chinese, paths);

    public static (int ExitCode, string Text) Check(OutputFormat format, string? output, PageLanguage language, params IReadOnlyList<string> paths)
    {
        using var text = new StringWriter();
        using var bytes = new MemoryStream();
        using var errors = new StringWriter();
        var options = new CheckOptions(paths, [format], output, Year: null, Severity.Error) { Language = language };
        return (new CheckRun(text, bytes, errors, TimeProvider.System).Run(options, TestContext.Current.CancellationToken), text.ToString());
    }
}
