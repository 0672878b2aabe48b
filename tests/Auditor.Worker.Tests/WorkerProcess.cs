using System.Diagnostics;
using System.Text;

namespace Auditor.Worker.Tests;

/// <summary>The worker as it is deployed: a process of its own.</summary>
internal sealed class WorkerProcess : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _output;
    private readonly StringBuilder _errors = new();

    private WorkerProcess(Process process)
    {
        _process = process;
        _output = process.StandardOutput.ReadToEndAsync();
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.BeginErrorReadLine();
    }

    public static WorkerProcess Start(string currentFolder, IReadOnlyDictionary<string, string> environment, params IEnumerable<string> args)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Auditor.Worker.dll"), .. args])
        {
            WorkingDirectory = currentFolder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var (key, value) in environment)
            start.Environment[key] = value;
        return new WorkerProcess(Process.Start(start)!);
    }

    /// <summary>Runs to the end: exit code, standard output, standard error.</summary>
    public static async Task<(int ExitCode, string Output, string Errors)> RunAsync(
        string currentFolder, IReadOnlyDictionary<string, string> environment, params IEnumerable<string> args)
    {
        using var worker = Start(currentFolder, environment, args);
        return await worker.WaitAsync();
    }

    public string ErrorsSoFar
    {
        get
        {
            lock (_errors)
                return _errors.ToString();
        }
    }

    public bool HasExited => _process.HasExited;

    /// <summary>SIGKILL, as the kernel sends it when memory runs out: nothing is finished or told.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    /// <summary>SIGTERM, as an orchestrator sends it.</summary>
    public void Terminate()
    {
        using var kill = Process.Start("kill", ["-TERM", $"{_process.Id}"]);
        kill.WaitForExit();
    }

    public async Task<(int ExitCode, string Output, string Errors)> WaitAsync()
    {
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (_process.ExitCode, await _output, ErrorsSoFar);
    }

    private void Keep(string? line)
    {
        if (line is null)
            return;
        lock (_errors)
            _errors.AppendLine(line);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
    }
}
