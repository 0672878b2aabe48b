using System.Text;
using Auditor.Checking.Policies;
using Auditor.Reading;
using Auditor.Rendering;
using Auditor.Reports;
using Auditor.Scoring;

namespace Auditor.Tests.Checking.Policies;

public sealed class AuditPolicyTests
{
    private const string Plan = "plan-names-report-year";

    private const string FaultyReport =
        "清河县商务局2021年政府信息公开工作年度报告\n一、总体情况\n2021年，主动公开信息120条。\n五、存在的主要问题及改进情况\n2021年，我局将进一步完善目录。\n六、其他需要报告的事项\n无";

    private static readonly DateOnly Today = new(2025, 1, 20);

    [Fact]
    public void A_check_switched_off_finds_nothing_and_is_listed_as_not_judged()
    {
        var audit = Audit(Graded(Plan, null));

        Assert.DoesNotContain(audit.Findings, finding => finding.Check.Id == Plan);
        Assert.Equal("审核配置停用了本项。", audit.Results!.Unassessed.Single(unassessed => unassessed.Check.Id == Plan).Reason);
    }

    [Fact]
    public void A_regraded_finding_costs_what_its_new_grade_costs()
    {
        var audit = Audit(Graded(Plan, Severity.Note));

        var deduction = audit.Score!.Deductions.Single(deduction => deduction.Finding.Check.Id == Plan);
        Assert.Equal(Severity.Note, deduction.Finding.Severity);
        Assert.Equal(ScoringRubric.NotePoints, deduction.Points);
    }

    [Fact]
    public void A_higher_grade_lifts_only_the_gravest_findings_of_a_check()
    {
        var policy = new AuditPolicy { Grades = new Dictionary<string, Severity?> { ["aspect-missing"] = Severity.Error } };
        var check = new CheckInfo("aspect-missing", "甲", Dimension.Completeness, Severity.Warning, "乙");

        Assert.Equal(Severity.Error, policy.Grade(check.Find(1, "。", "。")).Severity);
        Assert.Equal(Severity.Note, policy.Grade(check.Find(Severity.Note, 1, "。", "。")).Severity);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(-1, false)]
    public void A_suppression_holds_up_to_its_last_day(int daysLeft, bool holds)
    {
        var found = Audit(AuditPolicy.Default).Findings.Single(finding => finding.Check.Id == Plan);
        var suppression = new Suppression(found.Fingerprint, "报告起草于年初，原话引用", "李四", Today.AddDays(daysLeft));

        var audit = Audit(new AuditPolicy { Suppressions = new Dictionary<string, Suppression> { [suppression.Fingerprint] = suppression }, Today = Today });

        Assert.Equal(holds, audit.Findings.All(finding => finding.Check.Id != Plan));
        Assert.Equal(holds ? 1 : 0, audit.Results!.Suppressed.Count);
        Assert.Equal(holds, audit.Score!.Deductions.All(deduction => deduction.Finding.Check.Id != Plan));
        Assert.Equal(holds, AuditPage.Render(audit).Contains("理由：报告起草于年初，原话引用（李四", StringComparison.Ordinal));
        Assert.Equal(holds, Encoding.UTF8.GetString(AuditJson.Write(audit)).Contains("\"by\": \"李四\"", StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_words_in_the_report_of_another_agency_are_another_finding()
    {
        var here = Audit(AuditPolicy.Default).Findings.Single(finding => finding.Check.Id == Plan);
        var there = Audit(AuditPolicy.Default, FaultyReport.Replace("清河县", "桐岗县", StringComparison.Ordinal)).Findings.Single(finding => finding.Check.Id == Plan);

        Assert.NotEqual(here.Fingerprint, there.Fingerprint);
    }

    [Fact]
    public void Findings_of_the_baseline_are_known_and_can_be_left_out()
    {
        var before = Audit(AuditPolicy.Default);
        var known = Baseline.Read(AuditJson.Write(before));

        var after = Audit(new AuditPolicy { Known = known }, FaultyReport.Replace("主动公开信息120条", "某某主动公开信息120条。2020年，我局将新增栏目", StringComparison.Ordinal));

        Assert.Equal(known, before.Findings.Select(finding => finding.Fingerprint).ToHashSet());
        Assert.True(after.Findings.Single(finding => finding.Check.Id == Plan && finding.Evidence[0].Quote == "2021年").IsKnown);
        Assert.All(after.WithNewOnly().Findings, finding => Assert.DoesNotContain(finding.Fingerprint, known));
        Assert.Equal(after.Score!.Points, after.WithNewOnly().Score!.Points);
        Assert.NotEmpty(AuditPage.Render(after.WithNewOnly()));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("无")]
    public void What_is_no_audit_is_no_baseline(string json) =>
        Assert.Contains("基线文件不是审核结果", Assert.Throws<InvalidDataException>(() => Baseline.Read(Encoding.UTF8.GetBytes(json))).Message, StringComparison.Ordinal);

    private static AuditPolicy Graded(string check, Severity? grade) => new() { Grades = new Dictionary<string, Severity?> { [check] = grade } };

    private static Audit Audit(AuditPolicy policy, string text = FaultyReport) =>
        Repository.Pipeline.With(policy).Run(SourceFile.FromBytes("report.txt", Encoding.UTF8.GetBytes(text)));
}
