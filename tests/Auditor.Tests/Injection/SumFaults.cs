using Auditor.Reports;
using static Auditor.Reports.SectionKind;

namespace Auditor.Tests.Injection;

/// <summary>一致性: tables that do not add up, prose against table, lists, growth, shares.</summary>
internal static class SumFaults
{
    private const int Total = RequestsTable.ColumnCount - 1;

    private static readonly string[] Said = ["text-differs-from-table", "none-yet-counted"];

    public static IEnumerable<Injector> All =>
    [
        new("total column of new and carried forward", "applicants-must-sum", b => Raise(b, (RequestRow.NewRequests, Total), (RequestRow.CarriedForward, Total))) { MayAlso = Said },
        new("kinds of applicant in one row", "applicants-must-sum", b => Raise(b, (RequestRow.NewRequests, 3), (RequestRow.Total, 3), (RequestRow.Granted, 3))),
        new("one more granted, counted nowhere", "dispositions-must-sum", b => Raise(b, (RequestRow.Granted, 0), (RequestRow.Granted, Total))) { MayAlso = Said },
        new("one more refused, counted nowhere", "dispositions-must-sum", b => Raise(b, (RequestRow.RefusedPublication, 1), (RequestRow.RefusedPublication, Total))),
        new("one more received, never handled", "requests-must-balance", b => Raise(b, (RequestRow.NewRequests, 0), (RequestRow.NewRequests, Total))) { MayAlso = Said },
        new("one more carried over, never handled", "requests-must-balance", b => Raise(b, (RequestRow.CarriedOver, 1), (RequestRow.CarriedOver, Total))) { MayAlso = Said },
        new("one more carried forward", "requests-must-balance", b => Raise(b, (RequestRow.CarriedForward, 2), (RequestRow.CarriedForward, Total))) { MayAlso = Said },
        new("a single cell breaks row and column", "applicants-must-sum", b => Raise(b, (RequestRow.DeniedInternal, 4))) { MayAlso = ["dispositions-must-sum"] },
        new("total of reviews", "remedies-must-sum", b => Remedy(b, 0, 4)) { MayAlso = Said },
        new("result of a direct suit", "remedies-must-sum", b => Remedy(b, 1, 1)) { MayAlso = Said },
        new("pending suit after review", "remedies-must-sum", b => Remedy(b, 2, 3)) { MayAlso = Said },

        new("a department with rules of its own", "figure-implausible", b => b.Report.Agency.Level >= AgencyLevel.County && b.Report.Agency.Kind?.Id != "tax" && b.Report.Tables.Disclosure is { } table && table[DisclosureRow.Rules] is { Count: 3 } cells && cells[2].Value == 0 ? b.Put((cells[0], 3), (cells[2], 5)) : null),
        new("more made than in force", "figure-implausible", b => b.Report.Tables.Disclosure is { HasHeadsOf2019: false } table && table[DisclosureRow.NormativeDocuments] is { Count: 3 } cells && cells[0].Value is not null && !IsExplained(b) ? b.Put((cells[0], 25), (cells[2], 2)) : null) { MayAlso = Said },
        new("fee that no price list gives", "figure-implausible", b => b.Year >= 2021 ? b.Instead(OtherMatters, $"{b.Year}年收取信息处理费423元。") : null) { MayAlso = ["none-yet-counted"] },

        new("prose receives three more", "text-differs-from-table", b => Tabled(b) && b.Requests(RequestRow.NewRequests) > 0 && !b.Has("text-differs-from-table") ? b.Behind(DisclosureRequests, $"{b.Us}全年共收到政府信息公开申请{b.Requests(RequestRow.NewRequests) + 13}件。") : null),
        new("prose receives more, in Chinese numerals", "text-differs-from-table", b => Tabled(b) && b.Requests(RequestRow.NewRequests) is > 0 and < 200 ? b.Behind(DisclosureRequests, "全年新收政府信息公开申请二百三十五件。") : null),
        new("prose carries forward", "text-differs-from-table", b => b.Report.Agency.Kind?.Id != "government-office" && Tabled(b) && b.Requests(RequestRow.NewRequests) > 0 ? b.Behind(DisclosureRequests, $"{b.Us}有{b.Requests(RequestRow.CarriedForward) + 3}件申请结转下年度继续办理。") : null) { MayAlso = ["none-yet-counted"] },
        new("prose carries forward what was never received", "none-yet-counted", b => Tabled(b) && b.Requests(RequestRow.NewRequests) == 0 && b.Requests(RequestRow.CarriedOver) == 0 ? b.Behind(DisclosureRequests, "有3件申请结转下年度继续办理。") : null) { MayAlso = Said },
        new("prose grants", "text-differs-from-table", b => Tabled(b) && b.Requests(RequestRow.NewRequests) > 0 ? b.Behind(DisclosureRequests, $"全年收到申请{b.Requests(RequestRow.NewRequests)}件，其中予以公开{b.Requests(RequestRow.Granted) + 7}件。") : null) { MayAlso = ["enumeration-does-not-add-up"] },
        new("prose has more reviews", "text-differs-from-table", b => Remedies(b) is { } table && table[0][4].Value is { } count and > 0 ? b.Behind(ReviewAndLitigation, $"因政府信息公开被申请行政复议{count + 4}件。") : null),
        new("prose makes more documents", "text-differs-from-table", b => b.Report.Tables.Disclosure is { HasHeadsOf2019: false } table && table[DisclosureRow.NormativeDocuments] is { Count: 3 } cells && cells[0].Value is { } count and > 0 ? b.Behind(ProactiveDisclosure, $"{b.Us}全年制发行政规范性文件{count + 6}件。") : null),
        new("prose punishes more", "text-differs-from-table", b => b.Report.Format == FormatVersion.F21 && Decisions(b, DisclosureRow.Penalties) is { } count and > 0 ? b.Behind(ProactiveDisclosure, $"{b.Us}全年依法作出行政处罚决定{count + 30}件。") : null),
        new("prose licenses more", "text-differs-from-table", b => b.Report.Format == FormatVersion.F21 && Decisions(b, DisclosureRow.Licensing) is { } count and > 0 ? b.Behind(ProactiveDisclosure, $"{b.Us}全年作出行政许可决定{count + 30}件。") : null),
        new("prose punishes more than the form of 2019", "text-differs-from-table", b => b.Report.Format == FormatVersion.F19 && Decisions(b, DisclosureRow.Penalties) is { } count and > 0 ? b.Behind(ProactiveDisclosure, $"{b.Us}全年依法作出行政处罚决定{count + 30}件。") : null),
        new("nothing received, yet counted", "none-yet-counted", b => b.Report.Agency.Kind?.Id != "government-office" && b.Requests(RequestRow.NewRequests) > 0 ? b.Behind(DisclosureRequests, $"本年度{b.Us}未收到政府信息公开申请。") : null),
        new("received, yet none counted", "none-yet-counted", b => Tabled(b) && b.Requests(RequestRow.NewRequests) == 0 ? b.Behind(DisclosureRequests, "全年收到政府信息公开申请4件，均已答复。") : null) { MayAlso = Said },
        new("all handled, yet carried forward", "none-yet-counted", b => b.Requests(RequestRow.CarriedForward) > 0 ? b.Behind(DisclosureRequests, "收到的申请已全部办结。") : null),
        new("no review, yet counted", "none-yet-counted", b => Remedies(b) is { } table && table[0][4].Value > 0 ? b.Behind(ReviewAndLitigation, "全年未发生因政府信息公开引发的行政复议。") : null),
        new("no document, yet counted", "none-yet-counted", b => b.Report.Tables.Disclosure is { HasHeadsOf2019: false } table && table[DisclosureRow.NormativeDocuments] is { Count: 3 } cells && cells[0].Value > 0 ? b.Behind(ProactiveDisclosure, "全年未制发行政规范性文件。") : null) { MayAlso = Said },
        new("no fee, yet collected", "none-yet-counted", b => b.Year >= 2021 && b.Text.Contains("没有收取信息处理费", StringComparison.Ordinal) ? b.AtEnd(OtherMatters, "全年发出收费通知1件，收取信息处理费400元。") : null),

        new("list does not add up", "enumeration-does-not-add-up", b => b.AtEnd(Overview, "公开财政信息60条，其中预算信息30条、决算信息25条、采购信息15条。")),
        new("list after 分别为", "enumeration-does-not-add-up", b => b.AtEnd(Overview, "回复网民留言42条，分别为咨询21条、投诉9条、建议8条。")),
        new("part exceeds the whole", "enumeration-does-not-add-up", b => b.AtEnd(Overview, "共制作政策图解12篇，其中动画图解15篇。")),
        new("growth by another base", "growth-miscalculated", b => b.AtEnd(Overview, "全年回复网民留言120条，较上年的100条增长25%。")),
        new("growth where it fell", "growth-miscalculated", b => b.AtEnd(Overview, "全年回复网民留言90条，比上年的100条增长10%。")),
        new("share of another whole", "share-miscalculated", b => b.AtEnd(Overview, "全年回复网民留言200条，其中咨询类50条，占总数的30%。")),
        new("shares exceed the whole", "share-miscalculated", b => b.AtEnd(Overview, "全年回复网民留言40条，其中咨询类占比60%，投诉类占比30%，建议类占比25%。")),
        new("channels of the old sheet", "old-sheet-must-sum", b => b.Replace("2．传真申请数 | 件 | 0", "2．传真申请数 | 件 | 3")),
        new("part of the old sheet", "old-sheet-must-sum", b => b.Replace("主动公开规范性文件数 | 条 | 2", "主动公开规范性文件数 | 条 | 800")),
    ];

    /// <summary>Who tells of a clean-up may have fewer in force.</summary>
    private static bool IsExplained(BaseReport b) => new[] { "清理", "调整", "机构改革", "更正" }.Any(word => b.Text.Contains(word, StringComparison.Ordinal));

    private static bool Tabled(BaseReport b) => b.Report.Tables.Requests is { } table && table[RequestRow.NewRequests, Total].Value is not null;

    private static RemediesTable? Remedies(BaseReport b) => b.Report.Tables.Remedies;

    private static decimal? Decisions(BaseReport b, DisclosureRow row) => b.Report.Tables.Disclosure?[row] is { Count: > 0 } cells ? cells[^1].Value : null;

    private static string? Raise(BaseReport b, params (RequestRow Row, int Column)[] cells) =>
        b.Report.Tables.Requests is not { } table || cells.Any(cell => HasBlanks(table, cell.Row)) ? null : b.Put(cells.Select(cell => (table[cell.Row, cell.Column], table[cell.Row, cell.Column].Value!.Value + 1)).ToArray());

    /// <summary>A blank may hold what a sum lacks.</summary>
    private static bool HasBlanks(RequestsTable table, RequestRow row) => Enumerable.Range(0, RequestsTable.ColumnCount).Any(column => table[row, column].Value is null);

    private static string? Remedy(BaseReport b, int block, int cell) =>
        !b.Has("remedies-must-sum") && Remedies(b) is { } table && table[block].All(written => written.Value is not null) && table[block][cell].Value is { } count ? b.Put((table[block][cell], count + 1)) : null;
}
