using System.Text.RegularExpressions;
using Auditor.Reports;

namespace Auditor.Checking.Consistency;

/// <summary>Outcomes of requests as prose names them, and the rows of table three they stand for.</summary>
internal static partial class DispositionWording
{
    /// <summary>The groups that together hold every outcome, save 其他处理.</summary>
    public const int Groups = 4;

    private static readonly (string Wording, string Group, RequestRow First, RequestRow Last)[] Outcomes =
    [
        ("予以公开", "予以公开", RequestRow.Granted, RequestRow.Granted),
        ("部分公开", "部分公开", RequestRow.PartiallyGranted, RequestRow.PartiallyGranted),
        ("不予公开", "不予公开", RequestRow.DeniedStateSecret, RequestRow.DeniedInquiry),
        ("无法提供", "无法提供", RequestRow.UnableNotHeld, RequestRow.UnableUnclear),
        ("不予处理", "不予处理", RequestRow.RefusedPetition, RequestRow.RefusedConfirmation),
        ("其他处理", "其他处理", RequestRow.OtherHandling, RequestRow.OtherRest),
        ("本机关不掌握相关政府信息", "", RequestRow.UnableNotHeld, RequestRow.UnableNotHeld),
        ("没有现成信息需要另行制作", "", RequestRow.UnableNeedsMaking, RequestRow.UnableNeedsMaking),
        ("补正后申请内容仍不明确", "", RequestRow.UnableUnclear, RequestRow.UnableUnclear),
        ("信访举报投诉类", "", RequestRow.RefusedPetition, RequestRow.RefusedPetition),
        ("重复申请", "", RequestRow.RefusedRepeated, RequestRow.RefusedRepeated),
        ("要求提供公开出版物", "", RequestRow.RefusedPublication, RequestRow.RefusedPublication),
        ("属于国家秘密", "", RequestRow.DeniedStateSecret, RequestRow.DeniedStateSecret),
        ("属于三类内部事务信息", "", RequestRow.DeniedInternal, RequestRow.DeniedInternal),
        ("属于四类过程性信息", "", RequestRow.DeniedProcess, RequestRow.DeniedProcess),
        ("属于行政执法案卷", "", RequestRow.DeniedEnforcementFile, RequestRow.DeniedEnforcementFile),
        ("属于行政查询事项", "", RequestRow.DeniedInquiry, RequestRow.DeniedInquiry),
    ];

    /// <summary>The rows a figure counts; null when its clause says anything more than the outcome.</summary>
    public static (string Group, IReadOnlyList<RequestRow> Rows)? Read(StatedFigure figure)
    {
        if (figure.About != FigureObject.Dispositions || !figure.NamesObject)
            return null;

        var clause = figure.Clause.Text;
        var at = figure.Slice.Start - figure.Clause.Start;
        var match = Before().Match(clause[..at]) is { Success: true } before ? before : Behind().Match(clause[(at + figure.Slice.Length)..]);
        if (!match.Success)
            return null;

        var named = Outcomes.Where(outcome => match.Value.Contains(outcome.Wording, StringComparison.Ordinal)).ToList();
        var rows = named.SelectMany(outcome => RequestFigures.Between(outcome.First, outcome.Last)).ToList();
        return named.Count == 0 ? null : (string.Join('、', named.Select(outcome => outcome.Wording)), rows);
    }

    // 予以公开 · 决定予以公开及部分公开 · 因本机关不掌握等原因无法提供
    [GeneratedRegex("^(?:其中|另|同时|对|共|含|包括|和|及|、|：|因.{1,14}?(?:原因|等)|属于?|答复|决定|办理结果为|作出|“)*(?:(?:予以|部分|不予)公开|无法提供|不予处理|其他处理|本机关不掌握相关政府信息|没有现成信息需要另行制作|补正后申请内容仍不明确|信访举报投诉类|重复申请|要求提供公开出版物|属于(?:国家秘密|三类内部事务信息|四类过程性信息|行政执法案卷|行政查询事项))(?:(?:及|和|与|、|或|并)(?:予以|部分)公开)?(?:申请|决定|政府信息|信息|情形|类|的|答复|共计|共|为|有|了|”)*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Before();

    // 件予以公开 · 件作出不予公开决定
    [GeneratedRegex("^(?:申请)?(?:被|已|均|作出|答复|决定|属于?|为)*(?:(?:予以|部分|不予)公开|无法提供|不予处理|其他处理)(?:决定|处理|答复)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Behind();
}
