using System.ComponentModel;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Auditor.Archive.Tests;
using Npgsql;

[assembly: AssemblyFixture(typeof(PostgreSqlServer))]

namespace Auditor.Archive.Tests;

/// <summary>A PostgreSQL of its own, from the binaries of the machine, in a folder that goes with it.</summary>
public sealed class PostgreSqlServer : IAsyncLifetime
{
    /// <summary>PostgreSQL refuses to run as root; then this user runs it.</summary>
    private const string ServerUser = "postgres";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("auditor-postgres-");
    private readonly int _port = FreePort();
    private string? _missing;
    private int _databases;

    public async ValueTask InitializeAsync()
    {
        try
        {
            _missing = await StartAsync();
        }
        catch (Exception error) when (error is Win32Exception or IOException)
        {
            _missing = $"PostgreSQL could not be started: {error.Message}";
        }
    }

    /// <summary>A new database. Where the server is not there, skips the calling test; with <c>CI=true</c> fails it.</summary>
    public string RequireDatabase()
    {
        if (_missing is { } reason && Environment.GetEnvironmentVariable("CI") == "true")
            Assert.Fail(reason);
        Assert.SkipWhen(_missing is not null, _missing ?? "");

        var name = $"archive{Interlocked.Increment(ref _databases)}";
        using var connection = new NpgsqlConnection(ConnectionString("postgres"));
        connection.Open();
        using var command = new NpgsqlCommand($"CREATE DATABASE {name}", connection);
        command.ExecuteNonQuery();
        return ConnectionString(name);
    }

    public async Task StopAsync() => await RunAsync(Program("pg_ctl"), "-D", Data, "-m", "immediate", "-w", "stop");

    public async Task<bool> StartAgainAsync() => await RunAsync(Program("pg_ctl"), "-D", Data, "-w", "-l", Path.Combine(_folder.FullName, "log"), "-o", ServerOptions, "start");

    public async ValueTask DisposeAsync()
    {
        if (_missing is null)
            await StopAsync();
        NpgsqlConnection.ClearAllPools();
        try
        {
            _folder.Delete(recursive: true);
        }
        catch (IOException)
        {
            // the server may still be letting go of a file; the system empties the folder
        }
    }

    private string Data => Path.Combine(_folder.FullName, "data");

    private string ServerOptions => $"-p {_port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off";

    private string ConnectionString(string database) => $"Host=127.0.0.1;Port={_port};Database={database};Username={ServerUser};Timeout=10";

    /// <summary>Returns why it is not there, or null.</summary>
    private async Task<string?> StartAsync()
    {
        if (!File.Exists(Program("initdb")))
            return "PostgreSQL is not installed (Debian: apt-get install postgresql).";
        if (Environment.UserName == "root" && !await RunPlainAsync("chown", ServerUser, _folder.FullName))
            return $"PostgreSQL cannot run as root, and there is no user {ServerUser}.";
        if (!await RunAsync(Program("initdb"), "-D", Data, "-U", ServerUser, "--auth=trust", "--encoding=UTF8", "--locale=C"))
            return "initdb failed.";
        return await StartAgainAsync() ? null : "PostgreSQL was started but does not answer.";
    }

    /// <summary>Debian keeps the server's programs out of the PATH.</summary>
    private static string Program(string name) =>
        Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").Order(StringComparer.Ordinal).Select(version => Path.Combine(version, "bin", name)).LastOrDefault(File.Exists) ?? name
            : name;

    private static Task<bool> RunAsync(string program, params string[] args) =>
        Environment.UserName == "root" ? RunPlainAsync("runuser", ["-u", ServerUser, "--", program, .. args]) : RunPlainAsync(program, args);

    private static async Task<bool> RunPlainAsync(string program, params string[] args)
    {
        using var process = Process.Start(new ProcessStartInfo(program, args) { WorkingDirectory = Path.GetTempPath() })!;
        await process.WaitForExitAsync();
        return process.ExitCode == 0;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, port: 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
