using Auditor.Checking;

namespace Auditor.Cli.Tests;

public sealed class CatalogueTests
{
    [Fact]
    public async Task Checks_lists_every_check_with_its_title()
    {
        var answer = await AuditorCommand.RunAsync("checks");

        Assert.Equal(ExitCode.Clean, answer.ExitCode);
        Assert.Empty(answer.Errors);
        Assert.All(CheckCatalogue.All, check => Assert.Contains(answer.Output.Split('\n'), line => line.Contains($"  {check.Info.Id} ", StringComparison.Ordinal) && line.Contains(check.Info.Title, StringComparison.Ordinal)));
        Assert.All(CheckCatalogue.All, check => Assert.Single(answer.Output.Split('\n'), line => line.StartsWith($"  {check.Info.Id} ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Explain_gives_basis_and_examples_with_the_evidence_marked()
    {
        var check = CheckCatalogue.All.Single(check => check.Info.Id == "requests-must-balance");

        var answer = await AuditorCommand.RunAsync("explain", check.Info.Id);

        Assert.Equal(ExitCode.Clean, answer.ExitCode);
        Assert.Empty(answer.Errors);
        Assert.Contains(check.Info.Title, answer.Output, StringComparison.Ordinal);
        Assert.Contains($"依据：{check.Info.Basis}", answer.Output, StringComparison.Ordinal);
        Assert.Equal(check.Examples.Sum(example => example.Expected.Count), answer.Output[answer.Output.IndexOf("——", StringComparison.Ordinal)..].Count(letter => letter == '【'));
        Assert.Contains("不会指出", answer.Output, StringComparison.Ordinal);
    }
}
