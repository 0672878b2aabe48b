using Auditor.Reports;
using static Auditor.Reports.SectionKind;

namespace Auditor.Tests.Injection;

/// <summary>完整性: parts, aspects and statements that are not there.</summary>
internal static class PartFaults
{
    private static readonly string[] Renumbered = ["numbering-broken", "declared-parts-differ"];

    public static IEnumerable<Injector> All =>
    [
        new("last part missing", "section-missing", b => b.Year >= 2019 ? Without(b, OtherMatters) : null) { MayAlso = [.. Renumbered, "fee-statement-missing"] },
        new("reviews missing", "section-missing", b => b.Year < 2019 ? null : Without(b, ReviewAndLitigation)) { MayAlso = [.. Renumbered, "table-missing"] },
        new("problems and improvements missing", "section-missing", b => b.Year < 2019 ? null : Without(b, ProblemsAndImprovements)) { MayAlso = Renumbered },
        new("problems and improvements empty", "section-empty", b => b.Instead(ProblemsAndImprovements, "")),
        new("last part empty", "section-empty", b => b.Instead(OtherMatters, "")) { MayAlso = ["fee-statement-missing"] },
        new("a part twice", "section-duplicated", b => b.Year >= 2019 && b.Report.Find(ProblemsAndImprovements) is { } part ? b.Inserted(b.LineStart(part.Heading.Span.Start) - 1, $"{part.Heading.Text}\n上一年所列的两项不足已在6月底前补齐。") : null) { MayAlso = Renumbered },
        new("management missing", "aspect-missing", b => b.Year >= 2020 && b.Known.Count == 0 ? WithoutManagement(b) : null),
        new("only one aspect left", "aspect-missing", b => b.Year >= 2020 && !b.Has("aspect-missing") ? b.Instead(Overview, $"{b.Year}年，通过政府网站主动公开政府信息，内容以办事指南为主，共86条。") : null) { MayAlso = ["assessment-missing"] },
        new("assessment missing", "assessment-missing", b => b.Report.Agency.Kind?.Id is "government" or "town" && b.Year >= 2019 ? b.Instead(Overview, Overviews.WithoutAssessment(b)) : null),
        new("no word on fees", "fee-statement-missing", b => b.Year >= 2021 && !b.Has("fee-statement-missing") ? b.Instead(OtherMatters, "没有其他需要报告的事项。") : null),
        new("fees left out beside other matters", "fee-statement-missing", b => b.Year >= 2021 && !b.Has("fee-statement-missing") ? b.Instead(OtherMatters, "全年办理县人大代表建议2件，复文已在网站公开。") : null),
        new("problems left out", "problems-missing", b => b.Instead(ProblemsAndImprovements, "一是3月组织业务培训，讲解答复文书的写法；二是6月底前重新编排公开目录。")),
        new("no problems at all", "problems-missing", b => b.Instead(ProblemsAndImprovements, $"{b.Us}不存在政府信息公开方面的问题。")) { MayAlso = ["improvements-missing"] },
        new("improvements left out", "improvements-missing", b => b.Instead(ProblemsAndImprovements, "一是政策图解数量少，老年人看不懂专业词；二是便民大厅查阅点的材料陈旧，还是前年的版本。")),
        new("one of three problems without measure", "problem-without-measure", b => b.Instead(ProblemsAndImprovements, "存在三方面问题：一是3个栏目的办事电话没有更新；二是26份答复书没有写救济渠道；三是保密审查的登记簿填写不全。下一步，一是由办公室核对3个栏目的办事电话；二是印发答复书样本，补写救济渠道。")),
        new("more parts declared than there are", "declared-parts-differ", b => b.Report.Sections.Count == 6 && !b.Text.Contains("部分组成", StringComparison.Ordinal) && !b.Text.Contains("个部分", StringComparison.Ordinal) ? b.InPreamble("本报告由七个部分组成。") : null),
    ];

    /// <summary>A part with all that stands below its heading, the signature of the report excepted.</summary>
    private static string? Without(BaseReport b, SectionKind kind)
    {
        if (b.Report.Find(kind) is not { } part || b.Report.Sections.Count(section => section.Kind == kind) > 1)
            return null;

        var from = b.LineStart(part.Heading.Span.Start);
        var next = b.Report.Sections.FirstOrDefault(section => section.Heading.Span.Start > part.Heading.Span.Start);
        var to = next is not null ? b.LineStart(next.Heading.Span.Start) : b.Prose(kind) is { } prose ? b.LineEnd(prose.End) : b.LineEnd(from);
        return b.Put(new TextSpan(from, to), "");
    }

    /// <summary>Without the item on 政府信息管理; the items behind it are numbered anew.</summary>
    private static string? WithoutManagement(BaseReport b)
    {
        if (b.Report.Find(Overview) is not { } overview)
            return null;

        var lines = b.Text[overview.Heading.Span.End..overview.Body.Span.End].Split('\n').ToList();
        var from = lines.FindIndex(line => line.TrimStart().StartsWith('（') && line.Contains("政府信息管理", StringComparison.Ordinal));
        var to = lines.FindIndex(Math.Max(from, 0), line => line.TrimStart().StartsWith('（') && line.Contains("平台", StringComparison.Ordinal));
        if (from < 0 || to <= from)
            return null;

        var behind = lines[to..].Select(line => line.Replace("（四）", "（三）", StringComparison.Ordinal).Replace("（五）", "（四）", StringComparison.Ordinal));
        return b.Put(new TextSpan(overview.Heading.Span.End, overview.Body.Span.End), string.Join('\n', lines[..from].Concat(behind)));
    }
}
