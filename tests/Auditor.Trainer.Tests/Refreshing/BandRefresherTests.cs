using Auditor.Archive;
using Auditor.Classifying;
using Auditor.Trainer.Refreshing;

namespace Auditor.Trainer.Tests.Refreshing;

public sealed class BandRefresherTests
{
    private static readonly Bands Before = new(0.1, 0.5, 0.7);

    [Fact]
    public void What_reviewers_dismissed_is_certain_no_longer()
    {
        var decided = Enumerable.Range(0, 40).Select(at => new DecidedFinding("plan-names-report-year", 0.60 + at * 0.01, IsConfirmed: at >= 20)).ToList();

        var after = BandRefresher.Refresh(ReportClassifier.CopyErrorLabel, Before, decided);

        Assert.Equal(Before.No, after.No);
        Assert.InRange(after.Sure, 0.78, 0.81);
        Assert.InRange(after.Look, 0.70, after.Sure);
    }

    [Fact]
    public void Confirmed_findings_never_lower_a_band()
    {
        var decided = Enumerable.Range(0, 40).Select(at => new DecidedFinding("plan-names-report-year", 0.45 + at * 0.01, IsConfirmed: true)).ToList();
        Assert.Equal(Before, BandRefresher.Refresh(ReportClassifier.CopyErrorLabel, Before, decided));
    }

    [Theory]
    [InlineData("plan-names-report-year", BandRefresher.FewestDecisions - 1)]
    [InlineData("placeholder-left", 100)]
    public void Too_few_decisions_or_those_on_other_checks_change_nothing(string check, int count)
    {
        var decided = Enumerable.Repeat(new DecidedFinding(check, 0.9, IsConfirmed: false), count).ToList();
        Assert.Equal(Before, BandRefresher.Refresh(ReportClassifier.CopyErrorLabel, Before, decided));
    }
}
