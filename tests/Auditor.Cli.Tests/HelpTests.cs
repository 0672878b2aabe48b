namespace Auditor.Cli.Tests;

public sealed class HelpTests
{
    private static readonly string[] English = ["Description", "Usage", "Options", "Arguments", "Commands", "Show", "default", "Required", "command was"];

    [Fact]
    public async Task Alone_the_command_prints_its_help_and_fails()
    {
        var answer = await AuditorCommand.RunAsync();

        Assert.Equal(ExitCode.Usage, answer.ExitCode);
        Assert.Empty(answer.Output);
        Assert.Equal((await AuditorCommand.RunAsync("--help")).Output, answer.Errors);
    }

    [Theory]
    [InlineData("--help", "check PATH...", "checks", "explain ID", "-h, --help", "--version", "示例：")]
    [InlineData("-h", "auditor <命令> [选项]")]
    [InlineData("check --help", "auditor check PATH... [选项]", "--format text|json|html", "--out DIR", "--year N", "--fail-on error|warning|never", "默认 text", "默认 error", "  3  ", ".docx")]
    [InlineData("check 年报.docx --format pdf -h", "auditor check PATH... [选项]")]
    [InlineData("checks --help", "auditor checks [选项]\n")]
    [InlineData("explain --help", "auditor explain ID\n", "auditor checks")]
    public async Task Help_is_in_Chinese_and_complete(string typed, params string[] expected)
    {
        var answer = await AuditorCommand.RunAsync(typed.Split(' '));

        Assert.Equal(ExitCode.Clean, answer.ExitCode);
        Assert.Empty(answer.Errors);
        Assert.All(expected, text => Assert.Contains(text, answer.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal));
        Assert.All(English, word => Assert.DoesNotContain(word, answer.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_version_is_one_line()
    {
        var answer = await AuditorCommand.RunAsync("--version");

        Assert.Equal(ExitCode.Clean, answer.ExitCode);
        Assert.Matches(@"^\d+\.\d+\.\d+\S*\r?\n$", answer.Output);
        Assert.Empty(answer.Errors);
    }
}
