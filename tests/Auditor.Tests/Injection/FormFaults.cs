using Auditor.Reports;
using Auditor.Tests.Segmenting.Generated;
using static Auditor.Reports.SectionKind;

namespace Auditor.Tests.Injection;

/// <summary>规范性: tables, numbering, title, residue, wording, personal data.</summary>
internal static class FormFaults
{
    public static IEnumerable<Injector> All =>
    [
        new("table four left out", "table-missing", b => WithoutTable(b, ReviewAndLitigation, "各类案件的数量与上年一致。")),
        new("table three left out", "table-missing", b => WithoutTable(b, DisclosureRequests, "受理点设在便民大厅2号窗口。")),
        new("table two left out", "table-missing", b => WithoutTable(b, ProactiveDisclosure, "公开目录每季度核对一次。")),
        new("a row of table three left out", "table-shape", b => Row(b, RequestRow.UnableUnclear) is { } span ? b.Put(span, "") : null),
        new("a row added to table three", "table-shape", b => Row(b, RequestRow.DeniedInquiry) is { } span ? b.Text.Insert(span.Start, b.Text[span.Start..span.End].Replace("8.属于行政查询事项", "9.属于尚在会商的事项", StringComparison.Ordinal)) : null),
        new("label cut", "table-shape", b => Row(b, RequestRow.DeniedByLaw) is not null ? b.Replace("2.其他法律行政法规禁止公开", "2.其他法律行政禁止公开") : null),
        new("slash in a cell", "cell-not-a-number", b => Zero(b, "/")),
        new("dash in a cell", "cell-not-a-number", b => Zero(b, "—")),
        new("negative figure in a cell", "cell-not-a-number", b => Zero(b, "-2")) { MayAlso = ["dispositions-must-sum", "applicants-must-sum"] },
        new("heads of the form of 2019", "format-outdated", TableOf2019) { MayAlso = ["table-shape", "text-differs-from-table", "none-yet-counted"] },
        new("second item twice", "numbering-broken", b => Item(b, "（三）", "（二）")),
        new("item skipped", "numbering-broken", b => Item(b, "（三）", "（四）") is { } text && text.Contains("（五）", StringComparison.Ordinal) ? text : null),
        new("part skipped", "numbering-broken", b => b.Report.Find(OtherMatters) is { } part && part.Heading.Text.StartsWith('六') ? b.Put(part.Heading.Span, "七" + part.Heading.Text[1..]) : null),
        new("one and three", "numbering-broken", b => b.AtEnd(Overview, "全年做了两件事：一是更换公开栏12块；三是编印办事指南600册。")),

        new("work summary for a report", "title-form", b => Titled(b, "工作年度报告", "工作总结")),
        new("work report for a report", "title-form", b => Titled(b, "工作年度报告", "工作报告")),
        new("year twice in the title", "title-form", b => b.Has("title-year-differs") ? null : Titled(b, "年政府信息公开工作年度报告", "年度政府信息公开工作年度报告")),
        new("no title", "title-form", b => b.Report is { Title: { } title, Period: not null, Agency.Name: not null } && !b.IsHtml && !b.Has("preamble-year-differs") ? b.Put(title.Span, "") : null),
        new("letter head", "letter-head-left", b => b.Report.Title is { } title ? b.Text.Insert(b.LineStart(title.Span.Start), $"临公开〔{b.Year + 1}〕7号    签发人：王明远\n") : null),

        new("agency left open", "placeholder-left", b => b.AtEnd(Overview, "XX局召开专题会议2次，研究公开目录。")),
        new("count left open", "placeholder-left", b => b.AtEnd(Overview, "全年举办业务培训××期，参加62人。")),
        new("number of a document left open", "placeholder-left", b => b.AtEnd(Overview, $"依据《信息发布审核办法》（临政办发〔{b.Year}〕号）核对信息。")),
        new("filling instruction", "placeholder-left", b => b.AtEnd(Overview, "全年举办业务培训2期（此处填写培训内容）。")),
        new("order to the typesetter", "placeholder-left", b => b.AtEnd(Overview, "正文用仿宋_GB2312三号，编印办事指南600册。")),
        new("year left open", "placeholder-left", b => b.AtEnd(Overview, $"20XX年，{b.Us}举办业务培训2期。")),
        new("word twice", "editing-residue", b => b.AtEnd(Overview, "进一步进一步规范公开目录，更新条目27个。")),
        new("two marks", "editing-residue", b => b.AtEnd(Overview, "按季度核对目录，。更新条目27个。")),
        new("empty title of a document", "editing-residue", b => b.AtEnd(Overview, "印发《临溪县信息发布办法，明确审核流程。")),
        new("paragraph twice", "editing-residue", b => b.IsPaged ? null : b.AtEnd(Overview, Twice + "\n" + Twice)) { MayAlso = ["repeated-passage"] },
        new("confusable 截止", "confusable-word", b => b.Report.Text.IsNoisy ? null : b.AtEnd(Overview, $"截止{b.Year}年12月31日，便民大厅查阅点接待群众86人次。")),
        new("confusable 布署", "confusable-word", b => b.Report.Text.IsNoisy ? null : b.AtEnd(Overview, "按照统一布署，3月完成栏目调整。")),
        new("confusable 形势", "confusable-word", b => b.Report.Text.IsNoisy ? null : b.AtEnd(Overview, "采取多种形势宣传条例，印发折页600份。")),
        new("identity card number", "personal-data", b => b.AtEnd(Overview, "一名村民（身份证号11010519491231002X）到查阅点核对了补助名单。")),
        new("mobile number", "personal-data", b => b.AtEnd(Overview, "一名村民留下手机号码13912345678，工作人员当日回复。")),
        new("villager named", "personal-data", b => b.AtEnd(Overview, "村民罗建国就补贴名单提出申请，答复书当月送达。")),
        new("telephone for postcode", "contact-malformed", b => b.InPreamble("联系地址：武松路9号；邮编：0319-8163100；电话：054800。")),
        new("applicant named", "personal-data", b => b.AtEnd(Overview, "6月8日，申请人李建国提出申请，要求公开补贴名单，答复书当月送达。")),
        new("overview too long", "overview-too-long", b => b.Year >= 2021 && !b.Has("overview-too-long") ? b.AtEnd(Overview, Overviews.Long) : null),
    ];

    private const string Twice = "便民大厅把补贴资金的分配结果按户名、金额和依据逐笔贴在公示屏上，办事群众可以当场核对，也可以索取复印件带回家中慢慢查看。";

    /// <summary>Table two in the form of 2019.</summary>
    private static string? TableOf2019(BaseReport b)
    {
        if (b.Year < 2021 || b.Report.Find(ProactiveDisclosure) is not { } part)
            return null;

        var table = new BaseText(TableLayout.BarBetween).Write("〔表二〕规范性文件 0 0 0；行政许可 3 0 0；政府集中采购 0 0");
        return b.Put(new TextSpan(part.Heading.Span.End, part.Body.Span.End), "\n" + table);
    }

    private static string? WithoutTable(BaseReport b, SectionKind kind, string prose)
    {
        if (b.IsHtml || b.IsPaged || b.Year < 2020 || b.Report.Tables is not { Disclosure: not null, Requests: not null, Remedies: not null } || b.Report.Find(kind) is not { } part)
            return null;

        var kept = part.Paragraphs.Select(paragraph => paragraph.Slice.Text).Where(text => text.EndsWith('。')).DefaultIfEmpty(prose);
        return b.Put(new TextSpan(part.Heading.Span.End, part.Body.Span.End), "\n" + string.Join('\n', kept) + "\n");
    }

    /// <summary>The lines of a row whose figures stand in the line of the label.</summary>
    private static TextSpan? Row(BaseReport b, RequestRow row) =>
        b.Year >= 2020 && b.Report.Tables.Requests is { } table && table.Lines.TryGetValue(row, out var line) && line is { IsWhole: true, Cells.Count: > 6 }
        && b.Text[b.LineStart(line.Label.Span.Start)..b.LineEnd(line.Label.Span.Start)] is var written && !written.Contains('（') && !written.Contains('(') && written.Count(char.IsAsciiDigit) >= 8
            ? new TextSpan(b.LineStart(line.Label.Span.Start), Math.Min(b.Text.Length, b.LineEnd(line.Label.Span.Start) + 1))
            : null;

    private static string? Zero(BaseReport b, string written) =>
        b.Year >= 2020 && b.Report.Tables.Requests is { } table && table[RequestRow.RefusedPublication, 2] is { Value: 0 } cell ? b.Put(cell, written) : null;

    private static string? Item(BaseReport b, string number, string wrong)
    {
        if (b.Report.Find(Overview) is not { } part)
            return null;

        var at = b.Text.IndexOf(number, part.Body.Span.Start, part.Body.Span.Length, StringComparison.Ordinal);
        return at < 0 ? null : b.Put(new TextSpan(at, at + number.Length), wrong);
    }

    private static string? Titled(BaseReport b, string old, string wording) =>
        b.Report.Title is { } title && b.Text[title.Span.Start..title.Span.End] is var written && written.Contains(old, StringComparison.Ordinal)
            ? b.Put(title.Span, written.Replace(old, wording, StringComparison.Ordinal))
            : null;
}
