using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Reflection;
using Auditor.Worker.Tests.Azure;

[assembly: AssemblyFixture(typeof(AzuriteServer))]

namespace Auditor.Worker.Tests.Azure;

/// <summary>Azurite, Microsoft's own emulator of the blob and queue services, started from <c>package.json</c> beside this project.</summary>
public sealed class AzuriteServer : IAsyncLifetime
{
    /// <summary>Well-known account and key of every emulator.</summary>
    private const string Account = "AccountName=devstoreaccount1;AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private static readonly TimeSpan StartPatience = TimeSpan.FromSeconds(60);

    private readonly int _blobPort = FreePort();
    private readonly int _queuePort = FreePort();
    private readonly int _tablePort = FreePort();
    private string? _missing;
    private Process? _server;

    /// <summary>Keeps what is stored on the disk, so that it can be stopped and started; null: in memory.</summary>
    public DirectoryInfo? Storage { get; init; }

    /// <summary>Where the server is not there, skips the calling test; with <c>CI=true</c> fails it.</summary>
    public string RequireConnectionString()
    {
        if (_missing is { } reason && Environment.GetEnvironmentVariable("CI") == "true")
            Assert.Fail(reason);
        Assert.SkipWhen(_missing is not null, _missing ?? "");
        return ConnectionString(_blobPort, _queuePort);
    }

    /// <summary>Through proxies that pass on what comes to them.</summary>
    public static string ConnectionString(int blobPort, int queuePort) =>
        $"DefaultEndpointsProtocol=http;{Account};BlobEndpoint=http://127.0.0.1:{blobPort}/devstoreaccount1;QueueEndpoint=http://127.0.0.1:{queuePort}/devstoreaccount1";

    public int BlobPort => _blobPort;

    public int QueuePort => _queuePort;

    /// <summary>As an operator stops it: what is stored is written to the disk first.</summary>
    public async Task StopGentlyAsync()
    {
        using (var kill = Process.Start("kill", ["-TERM", $"{_server!.Id}"]))
            await kill.WaitForExitAsync();
        if (!_server.WaitForExit(10_000))
            _server.Kill();
        await _server.WaitForExitAsync();
    }

    public async Task StartAgainAsync() => Assert.Null(await StartAsync());

    public async ValueTask InitializeAsync()
    {
        try
        {
            _missing = await StartAsync();
        }
        catch (Exception error) when (error is System.ComponentModel.Win32Exception or IOException)
        {
            _missing = $"Azurite could not be started: {error.Message}";
        }
    }

    public ValueTask DisposeAsync()
    {
        Stop();
        return ValueTask.CompletedTask;
    }

    private void Stop()
    {
        if (_server is { HasExited: false } server)
            server.Kill();
    }

    /// <summary>Returns why it is not there, or null.</summary>
    private async Task<string?> StartAsync()
    {
        var project = typeof(AzuriteServer).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(data => data.Key == "ProjectFolder").Value!;
        var program = Path.Combine(project, "node_modules", "azurite", "dist", "src", "azurite.js");
        if (!OnPath("node"))
            return "Azurite needs Node.js, which is not installed.";
        if (!File.Exists(program) && (!OnPath("npm") || !await InstallAsync(project)))
            return "Azurite is not installed, and `npm ci` could not install it.";

        string[] persistence = Storage is { } folder ? ["--location", folder.FullName] : ["--inMemoryPersistence"];
        string[] ports = ["--blobPort", $"{_blobPort}", "--queuePort", $"{_queuePort}", "--tablePort", $"{_tablePort}"];
        _server = Process.Start(Quiet("node", project, [program, .. ports, .. persistence, "--skipApiVersionCheck", "--disableTelemetry", "--silent"]))!;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Stop();
        _ = _server.StandardOutput.ReadToEndAsync();
        _ = _server.StandardError.ReadToEndAsync();
        return await IsUpAsync(_blobPort) && await IsUpAsync(_queuePort) ? null : "Azurite was started but does not answer.";
    }

    private static async Task<bool> InstallAsync(string project)
    {
        using var install = Process.Start(Quiet("npm", project, ["ci", "--ignore-scripts", "--no-audit", "--no-fund"]))!;
        var output = Task.WhenAll(install.StandardOutput.ReadToEndAsync(), install.StandardError.ReadToEndAsync());
        await install.WaitForExitAsync();
        await output;
        return install.ExitCode == 0;
    }

    private static ProcessStartInfo Quiet(string program, string folder, IEnumerable<string> args) => new(program, args)
    {
        WorkingDirectory = folder,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    };

    private static bool OnPath(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, program)) || File.Exists(Path.Combine(folder, program + ".exe")) || File.Exists(Path.Combine(folder, program + ".cmd")));

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, port: 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task<bool> IsUpAsync(int port)
    {
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < StartPatience && !_server!.HasExited; await Task.Delay(100))
        {
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync(IPAddress.Loopback, port);
                return true;
            }
            catch (SocketException)
            {
                // not yet listening
            }
        }

        return false;
    }
}
