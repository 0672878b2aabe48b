using Auditor.Rendering;
using Auditor.Reports;

namespace Auditor.Cli;

/// <summary>Audits as plain text for a terminal: one block a report, findings in document order, a count at the end.</summary>
internal static class TextReport
{
    public static string Of(Audit audit, InputFile file)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        WriteAudit(writer, file, audit);
        return writer.ToString();
    }

    /// <summary>The last line: how many, and with which verdicts.</summary>
    public static string Count(IReadOnlyList<FileOutcome> outcomes)
    {
        var counts = outcomes.GroupBy(outcome => outcome.Entry.Verdict).OrderBy(group => group.Key).Select(group => $"{group.Key.ChineseName()} {group.Count()}");
        return $"共 {outcomes.Count} 份：{string.Join("，", counts)}。";
    }

    private static void WriteAudit(TextWriter output, InputFile file, Audit audit)
    {
        output.WriteLine(Printable.Line(file.DisplayPath));
        if (audit.Rejection is { } rejection)
        {
            output.WriteLine($"  {audit.Verdict.ChineseName()}：{rejection.Reason}{rejection.Advice}");
            output.WriteLine();
            return;
        }

        var report = audit.Report!;
        output.WriteLine(Printable.Line($"  {report.Agency.Name?.Text ?? "未读到机关名称"}　{(report.Year is { } year ? $"{year.Value} 年度" : "未读到报告年度")}　{audit.Verdict.ChineseName()}　{audit.Score!.Points} 分"));
        if (audit.Findings.Count == 0)
            output.WriteLine("  没有发现问题。");
        foreach (var finding in audit.Findings)
            WriteFinding(output, finding);
        foreach (var suppressed in audit.Results!.Suppressed)
            output.WriteLine(Printable.Line($"  已豁免　{suppressed.Finding.Message}（{suppressed.Suppression.By}：{suppressed.Suppression.Reason}）"));
        foreach (var unassessed in audit.Results.Unassessed)
            output.WriteLine(Printable.Line($"  无法判断　{unassessed.Check.Title}：{unassessed.Reason}"));
        foreach (var failure in audit.Results.Failures)
            output.WriteLine(Printable.Line($"  检查异常　{failure.CheckId}：{failure.Reason}"));
        output.WriteLine();
    }

    private static void WriteFinding(TextWriter output, Finding finding)
    {
        var place = finding.Evidence.Count > 0 ? $"第 {finding.Evidence[0].Line} 行" : "全文";
        output.WriteLine(Printable.Line($"  [{finding.Severity.ChineseName()}{(finding.IsKnown ? "·已知" : "")}] {place}　{finding.Message}"));
        if (finding.Evidence.Count > 0)
            output.WriteLine($"         原文：{Shorten(finding.Evidence[0].Quote)}");
        output.WriteLine(Printable.Line($"         建议：{finding.Suggestion}"));
        output.WriteLine($"         依据：{finding.Check.Basis}（{finding.Check.Id}　指纹 {finding.Fingerprint}）");
    }

    private static string Shorten(string quote)
    {
        const int Longest = 60;
        var line = Printable.Line(quote);
        if (line.Length <= Longest)
            return line;

        var end = char.IsHighSurrogate(line[Longest - 1]) ? Longest - 1 : Longest;
        return line[..end] + "……";
    }
}
