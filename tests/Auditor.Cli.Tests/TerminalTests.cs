using System.Diagnostics;
using System.Text;
using Microsoft.Data.Sqlite;

namespace Auditor.Cli.Tests;

/// <summary>What differs between a terminal, a pipe and a file.</summary>
public sealed class TerminalTests
{
    private const string Bar = "审核 12 份";
    private const string Stopped = "已停止，没有做完，结果不完整。重新运行同一条命令，即可从头做起。";

    [Fact]
    public async Task A_bar_is_shown_on_standard_error_when_that_is_a_terminal()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/script"), "Needs script(1) to make a terminal.");
        using var place = new Workplace();
        var line = $"stty cols 100; dotnet {AuditorCommand.Dll} check {Samples.Folder} --format json > {place["out.json"]}";

        var answer = await AuditorCommand.RunProgramAsync("script", ["-qefc", line, "/dev/null"]);

        Assert.Equal(ExitCode.Findings, answer.ExitCode);
        Assert.Contains(Bar, answer.Output, StringComparison.Ordinal);
        Assert.Equal(Samples.Names.Count, new Answer(0, await File.ReadAllBytesAsync(place["out.json"], TestContext.Current.CancellationToken), "").Json.GetArrayLength());
    }

    [Fact]
    public async Task Three_reports_need_no_bar()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/script"), "Needs script(1) to make a terminal.");
        using var place = new Workplace();
        foreach (var name in Samples.Names.Take(3))
            place.Put(name, Samples.Bytes(name));

        var answer = await AuditorCommand.RunProgramAsync("script", ["-qefc", $"dotnet {AuditorCommand.Dll} check {place.Inbox} --format json > /dev/null", "/dev/null"]);

        Assert.DoesNotContain("份", answer.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    public async Task A_reader_that_goes_away_gets_no_stack_trace(string format)
    {
        using var place = new Workplace();
        foreach (var at in Enumerable.Range(0, 60))
            place.Put($"{at}.docx", Samples.Bytes(Samples.Names.First(name => name.EndsWith(".docx", StringComparison.Ordinal))));

        var answer = await AuditorCommand.ShellAsync("$AUDITOR check \"$1\" --format \"$2\" | head -1", place.Inbox, format);

        Assert.Single(answer.Output.TrimEnd('\n').Split('\n'));
        Assert.Empty(answer.Errors);
    }

    [Fact]
    public async Task Ctrl_C_ends_the_run_with_one_clear_line()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Needs env --default-signal.");
        using var place = new Workplace();
        var report = File.ReadAllBytes(Samples.Clean);
        foreach (var at in Enumerable.Range(0, 3000))
            place.Put($"{at}.txt", report);

        var answer = await InterruptedAsync(place, outcomes: 1, "--format", "json");

        Assert.Equal(Stopped, answer.Complaint());
        Assert.DoesNotContain("summary.json", place.Outcomes());
    }

    [Fact]
    public async Task A_run_that_cannot_stop_is_left_with_the_same_line()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Needs env --default-signal.");
        using var place = new Workplace();
        place.Put("年报.txt", File.ReadAllBytes(Samples.Clean));
        var archive = Path.Combine(place.Root, "reports.db");
        Assert.Equal(ExitCode.Clean, (await AuditorCommand.RunAsync("archive", "add", place.Inbox, "--archive", archive)).ExitCode);
        await using var other = new SqliteConnection($"Data Source={archive}");
        await other.OpenAsync(TestContext.Current.CancellationToken);
        await using var lockIt = other.CreateCommand();
        lockIt.CommandText = "BEGIN EXCLUSIVE";
        await lockIt.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);

        var answer = await InterruptedAsync(place, outcomes: 0, "--archive", archive);

        Assert.Equal(Stopped, answer.Complaint());
    }

    /// <summary>A check of the inbox that gets Ctrl+C once it has written so much.</summary>
    private static async Task<Answer> InterruptedAsync(Workplace place, int outcomes, params string[] options)
    {
        using var process = AuditorCommand.Start("env", ["--default-signal=INT", "DOTNET_PROCESSOR_COUNT=1", "dotnet", AuditorCommand.Dll, "check", place.Inbox, "--out", place.Outbox, .. options]);
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await place.ShowsAsync(outcomes, process);
        using (var kill = Process.Start("kill", ["-INT", $"{process.Id}"]))
            await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new Answer(process.ExitCode, Encoding.UTF8.GetBytes(await output), await errors);
    }
}
