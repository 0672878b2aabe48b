namespace Auditor.Cli.Tests;

public sealed class ExitCodeTests
{
    public static TheoryData<string, string, int> Cases() => new()
    {
        { Samples.Clean, "error", ExitCode.Clean },
        { Samples.Clean, "warning", ExitCode.Clean },
        { Samples.OnlyWarnings, "error", ExitCode.Clean },
        { Samples.OnlyWarnings, "warning", ExitCode.Findings },
        { Samples.OnlyWarnings, "never", ExitCode.Clean },
        { Samples.Faulty, "error", ExitCode.Findings },
        { Samples.Faulty, "warning", ExitCode.Findings },
        { Samples.Faulty, "never", ExitCode.Clean },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Findings_count_from_the_severity_asked_for(string path, string failOn, int expected)
    {
        var answer = await AuditorCommand.RunAsync("check", path, "--fail-on", failOn);

        Assert.Equal(expected, answer.ExitCode);
        Assert.Empty(answer.Errors);
    }

    [Fact]
    public async Task Without_fail_on_an_error_counts_and_a_warning_does_not()
    {
        Assert.Equal(ExitCode.Findings, (await AuditorCommand.RunAsync("check", Samples.Faulty)).ExitCode);
        Assert.Equal(ExitCode.Clean, (await AuditorCommand.RunAsync("check", Samples.OnlyWarnings)).ExitCode);
    }

    [Theory]
    [InlineData("error")]
    [InlineData("never")]
    public async Task A_file_that_cannot_be_read_beats_findings(string failOn)
    {
        using var place = new Workplace();
        var broken = place.Put("空.txt", []);

        var answer = await AuditorCommand.RunAsync("check", Samples.Faulty, broken, "--fail-on", failOn);

        Assert.Equal(ExitCode.Unreadable, answer.ExitCode);
        Assert.Contains("无法读取：文件是空的", answer.Output, StringComparison.Ordinal);
        Assert.Contains("[硬伤]", answer.Output, StringComparison.Ordinal);
    }
}
