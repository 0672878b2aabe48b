using System.Diagnostics;

namespace Auditor.Cli.Tests;

/// <summary>What differs between a terminal, a pipe and a file.</summary>
public sealed class TerminalTests
{
    private const string Bar = "审核 12 份";

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
        using var process = AuditorCommand.Start("env", ["--default-signal=INT", "DOTNET_PROCESSOR_COUNT=1", "dotnet", AuditorCommand.Dll, "check", place.Inbox, "--format", "json"]);
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));

        // Past its start, far from its end: one core takes half a minute and more for them.
        await Task.Delay(TimeSpan.FromSeconds(6), TestContext.Current.CancellationToken);
        using (var kill = Process.Start("kill", ["-INT", $"{process.Id}"]))
            await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal("已停止，审核没有完成，没有写出结果。重新运行同一条命令即可重新审核。", new Answer(process.ExitCode, System.Text.Encoding.UTF8.GetBytes(await output), await errors).Complaint());
    }
}
