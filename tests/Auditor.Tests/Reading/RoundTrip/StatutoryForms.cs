using System.Globalization;
using Auditor.Reports;
using Auditor.Tests.Segmenting.Generated;

namespace Auditor.Tests.Reading.RoundTrip;

/// <summary>The three statutory tables as forms with merged cells, as the official models draw them.</summary>
internal sealed class StatutoryForms(TableModel model, Random random)
{
    private readonly bool _groupsThousands = random.Next(4) == 0;
    private readonly string _blank = random.Next(3) == 0 ? "/" : "";

    public FormTable Disclosure()
    {
        var rows = new List<IReadOnlyList<FormCell>>();
        foreach (var (item, heads, lines) in DisclosureForm.Blocks(model.Format))
        {
            rows.Add([new FormCell(item, 4)]);
            rows.Add([new FormCell("信息内容"), .. Spread(heads)]);
            rows.AddRange(lines.Select(line => (IReadOnlyList<FormCell>)[new FormCell(line.Label), .. Spread([.. model.Disclosure[line.Row].Select(Written)])]));
        }

        return new FormTable([7, 5, 5, 5], rows);
    }

    public FormTable Requests()
    {
        var rows = new List<IReadOnlyList<FormCell>>
        {
            new FormCell[] { new("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", 3, 3), new("申请人情况", 7) },
            new FormCell[] { new("自然人", 1, 2), new("法人或其他组织", 5), new("总计", 1, 2) },
            new FormCell[] { new("商业企业"), new("科研机构"), new("社会公益组织"), new("法律服务机构"), new("其他") },
        };
        var results = model.Requests.Keys.Count(row => row is not (RequestRow.NewRequests or RequestRow.CarriedOver or RequestRow.CarriedForward));
        foreach (var row in model.Requests.Keys)
            rows.Add([.. Labels(row, results), .. model.Requests[row].Select(value => new FormCell(Written(value)))]);
        return new FormTable([2, 4, 10, 3, 3, 3, 3, 3, 3, 3], rows);
    }

    public FormTable Remedies()
    {
        var names = RemediesTable.CellNames;
        return new FormTable(
            [.. Enumerable.Repeat(1, 15)],
            [
                [new FormCell("行政复议", 5), new FormCell("行政诉讼", 10)],
                [.. names.Select(name => new FormCell(name, 1, 2)), new FormCell("未经复议直接起诉", 5), new FormCell("复议后起诉", 5)],
                [.. names.Concat(names).Select(name => new FormCell(name))],
                [.. model.Remedies.Select(value => new FormCell(Written(value)))],
            ]);
    }

    /// <summary>Three columns for one, two or three cells.</summary>
    private static IEnumerable<FormCell> Spread(IReadOnlyList<string> texts) => texts.Count switch
    {
        1 => [new FormCell(texts[0], 3)],
        2 => [new FormCell(texts[0]), new FormCell(texts[1], 2)],
        _ => texts.Select(text => new FormCell(text)),
    };

    private IEnumerable<FormCell> Labels(RequestRow row, int results)
    {
        var label = RequestForm.Label(row, random);
        if (row is RequestRow.NewRequests or RequestRow.CarriedOver or RequestRow.CarriedForward)
            return [new FormCell(label, 3)];
        if (row == RequestRow.Granted)
            return [new FormCell("三、本年度办理结果", 1, results), new FormCell(label, 2)];
        if (row is RequestRow.PartiallyGranted or RequestRow.OtherHandling or RequestRow.Total)
            return [new FormCell(label, 2)];
        return RequestForm.Group(row) is { } group ? [new FormCell(group, 1, GroupSize(row)), new FormCell(label)] : [new FormCell(label)];
    }

    /// <summary>Rows up to the next group, or to one that stands alone.</summary>
    private int GroupSize(RequestRow first) => 1 + model.Requests.Keys.SkipWhile(row => row != first).Skip(1)
        .TakeWhile(row => RequestForm.Group(row) is null && row is not (RequestRow.OtherHandling or RequestRow.Total)).Count();

    private string Written(decimal? value) => value is { } figure ? figure.ToString(_groupsThousands ? "#,0" : "0", CultureInfo.InvariantCulture) : _blank;
}
