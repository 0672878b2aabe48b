using Auditor.Checking;
using Auditor.Rendering;
using Auditor.Reports;

namespace Auditor.Benchmarks.Rendering;

/// <summary>The lines of a province's summary: agencies of ten kinds in a hundred regions, three to nine findings a report; always the same.</summary>
internal static class ReportBatch
{
    private const int Regions = 100;

    private static readonly string[] Kinds = ["教育局", "民政局", "财政局", "商务局", "卫生健康局", "水利局", "司法局", "交通运输局", "生态环境局", "农业农村局"];

    public static List<SummaryEntry> Of(int reports) => Enumerable.Range(0, reports).Select(Entry).ToList();

    private static SummaryEntry Entry(int number)
    {
        var random = new Random(number);
        var (region, kind) = (FormattableString.Invariant($"第{number % Regions}市"), Kinds[number / Regions % Kinds.Length]);
        var agency = FormattableString.Invariant($"{region}第{number / Regions}县{kind}");
        var path = FormattableString.Invariant($"{region}/{agency}2024年政府信息公开工作年度报告.docx");
        var findings = Enumerable.Range(0, random.Next(3, 10)).Select(_ => Finding(CheckCatalogue.All[random.Next(CheckCatalogue.All.Count)].Info)).ToList();
        var errors = findings.Count(finding => finding.Severity == Severity.Error);
        return new SummaryEntry(path, path + ".html", agency, kind, AgencyLevel.County, 2024, FormatVersion.F21, errors > 0 ? Verdict.Revise : Verdict.Pass, 100 - errors * 15 - findings.Count * 3, findings, UnreadableReason: null)
        {
            Region = region,
            AgencyKindName = kind,
            Shared = random.Next(20) == 0 ? [new SharedWording("第1市第1县民政局", 0.8)] : [],
        };
    }

    private static SummaryFinding Finding(CheckInfo check) =>
        new(check.Id, check.Title, check.Dimension, check.Severity, $"{check.Title}：报告所写与此不符，第三部分表格的数字应为 11 件，报告为 9 件。");
}
