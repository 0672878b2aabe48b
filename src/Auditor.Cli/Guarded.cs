using Auditor.Archive;
using Auditor.Rendering;

namespace Auditor.Cli;

/// <summary>What goes wrong is said in one line with the next step; nobody is shown a stack trace. Exit code 2.</summary>
internal static class Guarded
{
    public static int Run(TextWriter errors, Func<int> run)
    {
        try
        {
            return run();
        }
        catch (Exception error)
        {
            errors.WriteLine(Printable.Line(Describe(error)));
            return ExitCode.Usage;
        }
    }

    private static string Describe(Exception error) => error switch
    {
        OperationCanceledException => "已停止，审核没有完成，没有写出结果。重新运行同一条命令即可重新审核。",
        UsageException or ArchiveException or InvalidDataException => error.Message,
        IOException or UnauthorizedAccessException => $"读写失败（{error.Message}）。请检查磁盘空间和读写权限，然后重新运行。",
        _ => $"程序内部错误（{error.GetType().Name}：{error.Message}），不是您的操作有误。请把这一行和所用的命令反馈给维护人员。",
    };
}
