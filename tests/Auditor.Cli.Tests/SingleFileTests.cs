using System.Diagnostics;
using System.Text.Json;

namespace Auditor.Cli.Tests;

/// <summary>
/// The command as agencies get it: one file (<c>Properties/PublishProfiles</c>). Compiling ahead takes minutes, so it is done where
/// <c>AUDITOR_PUBLISH=1</c> asks for it; the file tried otherwise is compressed instead.
/// </summary>
public sealed class SingleFileTests(SingleFileTests.BuildFolder build) : IClassFixture<SingleFileTests.BuildFolder>
{
    private const long LargestFile = 260_000_000;

    private static readonly bool IsWhole = Environment.GetEnvironmentVariable("AUDITOR_PUBLISH") == "1";

    [Fact]
    public async Task Copied_alone_into_an_empty_folder_it_audits_without_dotnet_and_network()
    {
        using var place = new Workplace();
        var program = Path.Combine(place.Root, "alone", "auditor");
        Directory.CreateDirectory(Path.GetDirectoryName(program)!);
        var published = await PublishAsync("linux-x64", place);
        AssertListed(Path.Combine(published, "auditor.cdx.json"), "AngleSharp", "Microsoft.ML", "Microsoft.NETCore.App.Runtime.linux-x64");
        File.Copy(Path.Combine(published, "auditor"), program);
        Assert.InRange(new FileInfo(program).Length, 1, LargestFile);

        var isolated = await IsolatedAsync(place, program, "check", Samples.Faulty, "--format", "json");
        var installed = await AuditorCommand.RunAsync("check", Samples.Faulty, "--format", "json");

        Assert.Equal((installed.ExitCode, ""), (isolated.ExitCode, isolated.Errors));
        Assert.Equal(installed.Output, isolated.Output); // with the same models by hash
        Assert.Equal(3, isolated.Json[0].GetProperty("models").EnumerateObject().Count());
        var archived = await IsolatedAsync(place, program, "archive", "add", Samples.Faulty, "--archive", Path.Combine(place.Root, "reports.db"));
        Assert.True(archived.ExitCode == 0, archived.Errors); // SQLite's native library is inside too
    }

    [Fact]
    public async Task It_can_be_published_for_windows()
    {
        Assert.SkipUnless(IsWhole, "Publishing takes minutes: set AUDITOR_PUBLISH=1.");
        using var place = new Workplace();
        var program = new FileInfo(Path.Combine(await PublishAsync("win-x64", place), "auditor.exe"));
        Assert.InRange(program.Length, 1, LargestFile);
        Assert.Equal("MZ"u8, File.ReadAllBytes(program.FullName).AsSpan(0, 2));
        Assert.False(File.Exists(Path.Combine(program.DirectoryName!, "e_sqlite3.dll")));
    }

    private static void AssertListed(string sbom, params IEnumerable<string> packages)
    {
        var list = JsonElement.Parse(File.ReadAllBytes(sbom));
        Assert.Equal("CycloneDX", list.GetProperty("bomFormat").GetString());
        var names = list.GetProperty("components").EnumerateArray().Select(package => package.GetProperty("name").GetString()).ToList();
        Assert.All(packages, package => Assert.Contains(package, names));
        Assert.All(list.GetProperty("components").EnumerateArray(), package =>
        {
            Assert.Matches("^pkg:nuget/[^@]+@[0-9][^@]+$", package.GetProperty("purl").GetString());
            Assert.Matches("^[0-9A-Fa-f]{128}$", package.GetProperty("hashes")[0].GetProperty("content").GetString());
            var licence = package.GetProperty("licenses")[0];
            Assert.NotEmpty((licence.TryGetProperty("expression", out var expression) ? expression : licence.GetProperty("license").GetProperty("url")).GetString()!);
        });
        Assert.Equal(names.Count, names.Distinct(StringComparer.Ordinal).Count());
    }

    /// <summary>Folder that the profile fills, away from the outputs that the tests run on.</summary>
    private async Task<string> PublishAsync(string profile, Workplace place)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The program that is published is tried on Linux.");
        var project = Path.Combine(Samples.Folder, "..", "..", "src", "Auditor.Cli");
        var published = Path.Combine(place.Root, profile);
        var answer = await AuditorCommand.RunProgramAsync("dotnet",
            ["publish", project, $"-p:PublishProfile={profile}", $"-p:PublishDir={published}/", "-p:RunAnalyzers=false", "--artifacts-path", build.Path,
            .. IsWhole ? Array.Empty<string>() : ["-p:PublishReadyToRun=false", "-p:EnableCompressionInSingleFile=true"]]);
        Assert.True(answer.ExitCode == 0, answer.Output + answer.Errors);
        return published;
    }

    /// <summary>No variable of ours reaches the program, and where the machine allows it there is no network either.</summary>
    private static async Task<Answer> IsolatedAsync(Workplace place, string program, params string[] args)
    {
        string[] alone = ["env", "-i", $"HOME={place.Root}", program, .. args];
        return CanLeaveNetwork() ? await AuditorCommand.RunProgramAsync("unshare", ["-n", .. alone]) : await AuditorCommand.RunProgramAsync("env", alone[1..]);
    }

    private static bool CanLeaveNetwork()
    {
        try
        {
            using var attempt = Process.Start(new ProcessStartInfo("unshare", ["-n", "true"]) { RedirectStandardError = true })!;
            attempt.WaitForExit();
            return attempt.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    /// <summary>What is compiled for one program serves the other.</summary>
    public sealed class BuildFolder : IDisposable
    {
        public string Path { get; } = Directory.CreateTempSubdirectory("auditor-publish-").FullName;

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
