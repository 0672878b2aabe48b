using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Auditor.Reading.External;

/// <summary>
/// 外部程序: runs another program on foreign bytes, held to a time, a size of memory and of files, without network, environment or console.
/// Nothing of its output is believed but the files it leaves in its folder.
/// </summary>
internal static class ExternalProgram
{
    private const string Shell = "/bin/sh";

    /// <summary>A limit that the system does not allow to be set is left as it is.</summary>
    private const string Limiter = "umask 077; ulimit -v \"$1\" 2>/dev/null; ulimit -t \"$2\" 2>/dev/null; ulimit -f \"$3\" 2>/dev/null; shift 3; exec \"$@\"";

    /// <summary>Unit of <c>ulimit -f</c>.</summary>
    private const int BlockBytes = 512;

    /// <summary>Nobody listens there.</summary>
    private const string NoNetwork = "http://127.0.0.1:9";

    /// <summary>Where programs live when the path does not say so.</summary>
    private static readonly string[] UsualFolders =
    [
        "/usr/bin", "/usr/local/bin", "/opt/homebrew/bin", "/Applications/LibreOffice.app/Contents/MacOS",
        @"C:\Program Files\LibreOffice\program", @"C:\Program Files\Tesseract-OCR",
    ];

    /// <summary>Needed to start at all, or to find the data of the program.</summary>
    private static readonly string[] KeptVariables = ["PATH", "SystemRoot", "TESSDATA_PREFIX", "LD_LIBRARY_PATH"];

    /// <summary>Full path of the first of these programs that is installed, or null.</summary>
    public static string? Find(params string[] names)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).Concat(UsualFolders);
        var suffixes = OperatingSystem.IsWindows() ? (string[])[".com", ".exe"] : [""];
        return names.SelectMany(name => folders.SelectMany(folder => suffixes.Select(suffix => Path.Combine(folder, name + suffix)))).FirstOrDefault(File.Exists);
    }

    /// <param name="folder">Where it works; all that it may write.</param>
    public static ProgramEnd Run(string program, IReadOnlyList<string> arguments, string folder, ProgramLimits limits)
    {
        try
        {
            using var process = Process.Start(StartOf(program, arguments, folder, limits))!;
            process.StandardInput.Close();
            Drain(process.StandardOutput.BaseStream);
            Drain(process.StandardError.BaseStream);
            if (process.WaitForExit(limits.Time))
                return process.ExitCode == 0 ? ProgramEnd.Done : ProgramEnd.Failed;
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            return ProgramEnd.TooSlow;
        }
        catch (Exception fault) when (fault is Win32Exception or IOException or InvalidOperationException)
        {
            return ProgramEnd.Failed;
        }
    }

    private static ProcessStartInfo StartOf(string program, IReadOnlyList<string> arguments, string folder, ProgramLimits limits)
    {
        var start = File.Exists(Shell)
            ? new ProcessStartInfo(Shell, ["-c", Limiter, Shell, Kilobytes(limits.MemoryBytes), Seconds(limits.Time), Blocks(limits.FileBytes), program, .. arguments])
            : new ProcessStartInfo(program, arguments);
        start.WorkingDirectory = folder;
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        start.CreateNoWindow = true;
        SetEnvironment(start.Environment, folder);
        return start;
    }

    /// <summary>Nothing of ours is passed on: the environment of a service holds its secrets.</summary>
    private static void SetEnvironment(IDictionary<string, string?> environment, string folder)
    {
        var kept = KeptVariables.Where(environment.ContainsKey).ToDictionary(name => name, name => environment[name], StringComparer.Ordinal);
        environment.Clear();
        foreach (var (name, value) in kept)
            environment[name] = value;
        foreach (var name in (string[])["HOME", "TMPDIR", "TEMP", "TMP"])
            environment[name] = folder;
        foreach (var name in (string[])["http_proxy", "https_proxy", "ftp_proxy", "all_proxy"])
            environment[name] = NoNetwork;
        environment["LANG"] = environment["LC_ALL"] = "C.UTF-8";
        environment["SAL_USE_VCLPLUGIN"] = "svp";
        environment["OMP_THREAD_LIMIT"] = "1";
    }

    /// <summary>Not waited for: a grandchild may hold the pipe open for longer than its parent lives.</summary>
    private static void Drain(Stream output) => _ = output.CopyToAsync(Stream.Null);

    private static string Kilobytes(long bytes) => (bytes / 1024).ToString(CultureInfo.InvariantCulture);

    private static string Seconds(TimeSpan time) => Math.Ceiling(time.TotalSeconds).ToString(CultureInfo.InvariantCulture);

    private static string Blocks(long bytes) => (bytes / BlockBytes).ToString(CultureInfo.InvariantCulture);
}
