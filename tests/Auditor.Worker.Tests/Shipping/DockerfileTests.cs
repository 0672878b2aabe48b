using System.Diagnostics;
using System.Text.Json;

namespace Auditor.Worker.Tests.Shipping;

/// <summary>The images, as far as they can be tried where no Docker engine runs.</summary>
public sealed class DockerfileTests
{
    /// <summary>Beside 120 MB of the base image (see the README).</summary>
    private const long LargestLayer = 130_000_000;

    private static readonly IReadOnlyList<(string Stage, string Verb, string Text)> Steps = Dockerfile.Read(Checkout.PathTo("Dockerfile"));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void Base_images_are_pinned_and_the_last_one_has_no_shell()
    {
        var images = Steps.Where(step => step.Verb == "FROM").ToList();
        Assert.Equal(["build", "office", "service"], images.Select(image => image.Stage));
        Assert.All(images, image => Assert.Matches(@"^mcr\.microsoft\.com/dotnet/(sdk|aspnet):10\.0\.[0-9]+-noble(-chiseled)? AS ", image.Text));
        Assert.Contains("-chiseled", images[^1].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("service")]
    [InlineData("office")]
    public void An_image_runs_without_root_and_is_asked_without_a_shell(string stage)
    {
        Assert.Equal("$APP_UID", Argument(stage, "USER"));
        Assert.Equal(["dotnet", "Auditor.Worker.dll"], JsonSerializer.Deserialize<string[]>(Argument(stage, "ENTRYPOINT"))!);
        Assert.EndsWith("CMD [\"dotnet\", \"Auditor.Worker.dll\", \"--health\"]", Argument(stage, "HEALTHCHECK"), StringComparison.Ordinal);
        Assert.Contains("Health__Port=8080", Argument(stage, "ENV"), StringComparison.Ordinal);
        Assert.DoesNotContain(Steps.Where(step => step.Stage == "service"), step => step.Verb == "RUN");
    }

    [Fact]
    public async Task Its_steps_give_a_worker_that_audits_from_a_folder_it_cannot_write_to()
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("AUDITOR_PUBLISH") == "1", "Publishing takes a minute: set AUDITOR_PUBLISH=1.");
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The image is one of Linux.");
        using var place = new Workplace();
        var (source, app) = (Path.Combine(place.Inbox, "..", "src"), Path.Combine(place.Inbox, "..", "app"));
        foreach (var step in Steps.Where(step => step.Stage == "build"))
            await ReplayAsync(step.Verb, step.Text, source, app);

        Assert.InRange(Directory.EnumerateFiles(app, "*", SearchOption.AllDirectories).Sum(file => new FileInfo(file).Length), 1, LargestLayer);
        Assert.Contains("pkg:nuget/Azure.Identity@", await File.ReadAllTextAsync(Path.Combine(app, "Auditor.Worker.cdx.json"), Token), StringComparison.Ordinal);
        place.Put("a.txt", SampleReports.Text("青山县商务局", 2021));
        await RunAsync(place.Inbox, "chmod", ["-R", "a-w", app]);
        await RunAsync(place.Inbox, "dotnet", [Path.Combine(app, "Auditor.Worker.dll"), "--drain", .. place.FolderSettings]);
        await RunAsync(place.Inbox, "chmod", ["-R", "u+w", app]);
        Assert.True(place.Has("a.txt.html"));
        Assert.Equal(3, JsonElement.Parse(place.Get("a.txt.json")).GetProperty("models").EnumerateObject().Count());
    }

    private static string Argument(string stage, string verb) => Steps.Single(step => step.Stage == stage && step.Verb == verb).Text;

    private static async Task ReplayAsync(string verb, string rest, string source, string app)
    {
        switch (verb)
        {
            case "FROM" or "WORKDIR":
                Directory.CreateDirectory(source);
                break;
            case "COPY":
                var paths = rest.Split(' ');
                foreach (var path in paths[..^1])
                    Copy(Checkout.PathTo(path), Path.Combine(source, paths[^1], path.EndsWith('/') ? "" : Path.GetFileName(path)));
                break;
            case "RUN":
                await RunAsync(source, "sh", ["-c", rest.Replace("/app", Path.GetFullPath(app), StringComparison.Ordinal)]);
                break;
            default:
                Assert.Fail($"The test does not know {verb}.");
                break;
        }
    }

    /// <summary>What <c>.dockerignore</c> keeps out stays out.</summary>
    private static void Copy(string from, string to)
    {
        if (File.Exists(from))
        {
            File.Copy(from, to);
            return;
        }

        Directory.CreateDirectory(to);
        foreach (var entry in Directory.EnumerateFileSystemEntries(from).Where(entry => Path.GetFileName(entry) is not ("bin" or "obj" or "node_modules")))
            Copy(entry, Path.Combine(to, Path.GetFileName(entry)));
    }

    private static async Task RunAsync(string folder, string program, IEnumerable<string> args)
    {
        var start = new ProcessStartInfo(program, args) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var told = Task.WhenAll(process.StandardOutput.ReadToEndAsync(Token), process.StandardError.ReadToEndAsync(Token));
        await process.WaitForExitAsync(Token);
        Assert.True(process.ExitCode == 0, string.Concat(await told));
    }
}
