using System.Diagnostics;

namespace Auditor.Cli.Tests;

/// <summary>A folder of one test, gone with it.</summary>
internal sealed class Workplace : IDisposable
{
    public Workplace() => Directory.CreateDirectory(Inbox);

    public string Root { get; } = Directory.CreateTempSubdirectory("auditor-cli-").FullName;

    public string Inbox => Path.Combine(Root, "in");

    public string Outbox => Path.Combine(Root, "out");

    /// <summary>Path of a file in the inbox.</summary>
    public string this[string path] => Path.Combine(Inbox, path);

    public string Put(string path, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[path])!);
        File.WriteAllBytes(this[path], content);
        return this[path];
    }

    /// <summary>Files below the output folder, with /, sorted.</summary>
    public IReadOnlyList<string> Outcomes() =>
        Directory.EnumerateFiles(Outbox, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Outbox, path)).Order(StringComparer.Ordinal).ToList();

    /// <summary>Waits until so many outcomes of a running process are there; none: until their folder is.</summary>
    public async Task ShowsAsync(int outcomes, Process process)
    {
        while (!process.HasExited && !(Directory.Exists(Outbox) && Outcomes().Count >= outcomes))
            await Task.Delay(TimeSpan.FromMilliseconds(100), TestContext.Current.CancellationToken);
    }

    public byte[] Outcome(string path) => File.ReadAllBytes(Path.Combine(Outbox, path));

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
