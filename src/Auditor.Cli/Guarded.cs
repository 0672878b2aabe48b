using Auditor.Archive;
using Auditor.Rendering;

namespace Auditor.Cli;

/// <summary>What goes wrong is said in one line with the next step; nobody is shown a stack trace. Exit code 2.</summary>
internal static class Guarded
{
    private const int Interrupted = 128 + 2; // SIGINT, Ctrl+C
    private const int Terminated = 128 + 15; // SIGTERM

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

    /// <summary>Work that goes on two seconds after Ctrl+C is given up; the library then answers with a code of its own, and says nothing.</summary>
    public static int Ended(TextWriter errors, int exitCode) =>
        exitCode is Interrupted or Terminated ? Run(errors, () => throw new OperationCanceledException()) : exitCode;

    private static string Describe(Exception error) => error switch
    {
        OperationCanceledException => "已停止，没有做完，结果不完整。重新运行同一条命令，即可从头做起。",
        UsageException or ArchiveException or InvalidDataException => error.Message,
        IOException or UnauthorizedAccessException => $"读写失败（{error.Message}）。请检查磁盘空间和读写权限，然后重新运行。",
        _ => $"程序内部错误（{error.GetType().Name}：{error.Message}），不是您的操作有误。请把这一行和所用的命令反馈给维护人员。",
    };
}
