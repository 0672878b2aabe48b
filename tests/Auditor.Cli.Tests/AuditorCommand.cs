using System.Diagnostics;
using System.Text;

namespace Auditor.Cli.Tests;

/// <summary>The command as it is installed: a process of its own.</summary>
internal static class AuditorCommand
{
    public static string Dll { get; } = Path.Combine(AppContext.BaseDirectory, "auditor.dll");

    public static Task<Answer> RunAsync(params IEnumerable<string> args) => RunProgramAsync("dotnet", [Dll, .. args]);

    /// <summary>Runs a line of shell in which <c>$AUDITOR</c> stands for the command.</summary>
    public static Task<Answer> ShellAsync(string line, params IEnumerable<string> args) => RunProgramAsync("bash", ["-c", line, "bash", .. args]);

    public static async Task<Answer> RunProgramAsync(string program, IEnumerable<string> args)
    {
        using var process = Start(program, args);
        var output = ReadAllAsync(process.StandardOutput.BaseStream);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new Answer(process.ExitCode, await output, await errors);
    }

    public static Process Start(string program, IEnumerable<string> args)
    {
        var start = new ProcessStartInfo(program, args)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["AUDITOR"] = $"dotnet {Dll}";
        start.Environment["TERM"] = "xterm-256color";
        return Process.Start(start)!;
    }

    private static async Task<byte[]> ReadAllAsync(Stream stream)
    {
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes, TestContext.Current.CancellationToken);
        return bytes.ToArray();
    }
}
