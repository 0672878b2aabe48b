using System.Text;
using Auditor.Checking;
using Auditor.Checking.Policies;
using Auditor.Reading;
using Auditor.Reports;

namespace Auditor.Tests.Checking;

public sealed class CheckRunnerTests
{
    private const string FaultyReport =
        "清河县商务局2021年政府信息公开工作年度报告\n一、总体情况\n2021年，主动公开信息120条。\n五、存在的主要问题及改进情况\n2021年，我局将进一步完善目录。\n六、其他需要报告的事项\n无";

    [Fact]
    public void A_check_that_throws_becomes_a_failure_and_the_others_go_on()
    {
        var subject = Subject(FaultyReport);
        var runner = new CheckRunner([new Broken(), .. CheckCatalogue.All], AuditPolicy.Default);

        var results = runner.Run(subject);

        var failure = Assert.Single(results.Failures);
        Assert.Equal("broken", failure.CheckId);
        Assert.DoesNotContain("secret detail", failure.Reason, StringComparison.Ordinal);
        Assert.Contains(results.Findings, finding => finding.Check.Id == "plan-names-report-year");
    }

    [Fact]
    public void Findings_stand_in_document_order()
    {
        var positions = Run(FaultyReport).Select(finding => finding.Position).ToList();

        Assert.True(positions.Count > 1);
        Assert.Equal(positions.Order(), positions);
    }

    [Fact]
    public void Messages_and_suggestions_are_sentences() =>
        Assert.All(Run(FaultyReport), finding =>
        {
            Assert.EndsWith("。", finding.Message, StringComparison.Ordinal);
            Assert.EndsWith("。", finding.Suggestion, StringComparison.Ordinal);
            Assert.InRange(finding.Confidence, 0, 1);
        });

    [Fact]
    public void A_fingerprint_survives_an_edit_elsewhere()
    {
        var before = Run(FaultyReport).Single(finding => finding.Check.Id == "plan-names-report-year");
        var after = Run(FaultyReport.Replace("120条", "125条，其中解读6篇", StringComparison.Ordinal)).Single(finding => finding.Check.Id == "plan-names-report-year");

        Assert.NotEqual(before.Position, after.Position);
        Assert.Equal(before.Fingerprint, after.Fingerprint);
    }

    [Fact]
    public void Fingerprints_of_one_report_differ()
    {
        var twice = FaultyReport.Replace("完善目录。", "完善目录。2021年，我局将进一步完善目录。", StringComparison.Ordinal);

        var fingerprints = Run(twice).Select(finding => finding.Fingerprint).ToList();

        Assert.Equal(fingerprints.Distinct(), fingerprints);
    }

    [Fact]
    public void Nothing_in_a_recognised_text_is_an_error()
    {
        var subject = Subject(FaultyReport);
        var recognized = subject with { Report = subject.Report with { Text = subject.Report.Text with { Noise = [SourceNoise.Recognized] } } };

        Assert.Contains(new CheckRunner(CheckCatalogue.All, AuditPolicy.Default).Run(subject).Findings, finding => finding.Severity == Severity.Error);
        Assert.DoesNotContain(new CheckRunner(CheckCatalogue.All, AuditPolicy.Default).Run(recognized).Findings, finding => finding.Severity == Severity.Error);
        Assert.NotEmpty(new CheckRunner(CheckCatalogue.All, AuditPolicy.Default).Run(recognized).Findings);
    }

    private static IReadOnlyList<Finding> Run(string text) => Audit(text).Findings;

    private static Audit Audit(string text) => Repository.Pipeline.Run(SourceFile.FromBytes("report.txt", Encoding.UTF8.GetBytes(text)));

    private static AuditSubject Subject(string text)
    {
        var audit = Audit(text);
        return new AuditSubject(audit.Report!, audit.Labels!, audit.Comparisons, Lexicons.Load(Repository.PathTo("data", "lexicons")));
    }

    private sealed class Broken : ICheck
    {
        public CheckInfo Info { get; } = new("broken", "总是出错", Dimension.Compliance, Severity.Error, "无");

        public IReadOnlyList<CheckExample> Examples => [];

        public IEnumerable<Finding> Run(AuditSubject subject) => throw new InvalidOperationException("secret detail");
    }
}
