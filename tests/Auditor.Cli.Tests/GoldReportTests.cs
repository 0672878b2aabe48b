
namespace Auditor.Cli.Tests;

/// <summary>
/// The whole reports of <c>data/gold/reports</c>, by writers who knew none of the checks. The floors stand a little below what was measured,
/// so that a change which loses findings, or raises errors that no reader sees, is noticed.
/// </summary>
public sealed class GoldReportTests
{
    public static TheoryData<string, double, int> Sets => new()
    {
        { "first", 0.9, 1 },
        { "second", 0.85, 1 },
    };

    [Theory]
    [MemberData(nameof(Sets))]
    public async Task Faults_that_a_reader_is_sure_of_are_found_and_few_errors_are_nobodys(string set, double leastRecall, int mostUnlabelledErrors)
    {
        var answer = await AuditorCommand.RunAsync("evaluate", "--labels", Path.Combine(Samples.Folder, "..", "gold", "reports", set, "labels.jsonl"), "--format", "json");

        Assert.Equal(ExitCode.Clean, answer.ExitCode);
        var kinds = answer.Json.GetProperty("kinds").EnumerateArray().ToList();
        var (faults, found) = (kinds.Sum(kind => kind.GetProperty("sureFaults").GetInt32()), kinds.Sum(kind => kind.GetProperty("sureFound").GetInt32()));
        Assert.True(found >= leastRecall * faults, $"{found} of {faults} faults found");

        var reports = answer.Json.GetProperty("reports").EnumerateArray().ToList();
        Assert.Equal(30, reports.Count);
        var unlabelled = reports.SelectMany(report => report.GetProperty("unlabelled").EnumerateArray()).Where(finding => finding.GetProperty("severity").GetString() == "Error").Select(finding => finding.GetProperty("message").GetString()).ToList();
        Assert.True(unlabelled.Count <= mostUnlabelledErrors, string.Join('\n', unlabelled));
    }
}
