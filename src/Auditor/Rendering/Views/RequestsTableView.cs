using Auditor.Reports;

namespace Auditor.Rendering.Views;

/// <summary>表三 with the groups and ordinals of the form.</summary>
internal static class RequestsTableView
{
    private const int HeadColumns = 3;
    private const string Outcome = "三、本年度办理结果";

    private static readonly List<List<HeadCellView>> HeadsOfF19 = Heads(RequestRows.Official(singleOtherRow: true));
    private static readonly List<List<HeadCellView>> HeadsOfF21 = Heads(RequestRows.Official(singleOtherRow: false));

    public static TableView Of(RequestsTable table, Passages passages, IReadOnlyList<FindingView> findings, PageTexts texts)
    {
        var heads = table.HasSingleOtherRow ? HeadsOfF19 : HeadsOfF21;
        var views = table.Rows
            .Select((row, at) => new TableRowView(heads[at], Enumerable.Range(0, RequestsTable.ColumnCount).Select(column => CellView.Of(table[row, column], passages, texts)).ToList()))
            .ToList();
        return TableView.Of("收到和处理政府信息公开申请情况", "requests", HeadColumns, RequestsTable.ColumnNames, views, findings);
    }

    private static List<List<HeadCellView>> Heads(IReadOnlyList<RequestRow> rows) => rows.Select((_, at) => Heads(rows, at)).ToList();

    private static List<HeadCellView> Heads(IReadOnlyList<RequestRow> rows, int at)
    {
        var row = rows[at];
        if (row is RequestRow.NewRequests or RequestRow.CarriedOver or RequestRow.CarriedForward)
            return [new HeadCellView(Label(row), Rows: 1, HeadColumns)];

        var heads = new List<HeadCellView>();
        if (row == RequestRow.Granted)
            heads.Add(new HeadCellView(Outcome, rows.Count(other => other is >= RequestRow.Granted and <= RequestRow.Total), Columns: 1));
        if (Group(row) is not { } group)
            return [.. heads, new HeadCellView(Label(row), Rows: 1, HeadColumns - 1)];

        if (Group(rows[at - 1]) != group)
            heads.Add(new HeadCellView(group, rows.Count(other => Group(other) == group), Columns: 1));
        return [.. heads, new HeadCellView(Label(row), Rows: 1, Columns: 1)];
    }

    private static string? Group(RequestRow row) => row switch
    {
        >= RequestRow.DeniedStateSecret and <= RequestRow.DeniedInquiry => "（三）不予公开",
        >= RequestRow.UnableNotHeld and <= RequestRow.UnableUnclear => "（四）无法提供",
        >= RequestRow.RefusedPetition and <= RequestRow.RefusedConfirmation => "（五）不予处理",
        >= RequestRow.OtherNoCorrection and <= RequestRow.OtherRest => "（六）其他处理",
        _ => null,
    };

    private static string Label(RequestRow row) => row switch
    {
        RequestRow.NewRequests => "一、" + row.ChineseName(),
        RequestRow.CarriedOver => "二、" + row.ChineseName(),
        RequestRow.Granted => "（一）予以公开",
        RequestRow.PartiallyGranted => "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
        RequestRow.OtherHandling => "（六）其他处理",
        RequestRow.OtherRest => "3.其他",
        RequestRow.Total => "（七）总计",
        RequestRow.CarriedForward => "四、" + row.ChineseName(),
        _ => FormattableString.Invariant($"{Ordinal(row)}.{row.ChineseName()}"),
    };

    private static int Ordinal(RequestRow row) => row - row switch
    {
        <= RequestRow.DeniedInquiry => RequestRow.DeniedStateSecret,
        <= RequestRow.UnableUnclear => RequestRow.UnableNotHeld,
        <= RequestRow.RefusedConfirmation => RequestRow.RefusedPetition,
        _ => RequestRow.OtherNoCorrection,
    } + 1;
}
