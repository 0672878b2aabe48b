using Auditor.Reports;

namespace Auditor.Tests.Segmenting.Generated;

/// <summary>Labels of table three, official or as writers bend them.</summary>
internal static class RequestForm
{
    private static readonly Dictionary<RequestRow, string[]> Labels = new()
    {
        [RequestRow.NewRequests] = ["一、本年新收政府信息公开申请数量", "一、本年度新收政府信息公开申请数量", "一、 本年新收政府信息公开申请数"],
        [RequestRow.CarriedOver] = ["二、上年结转政府信息公开申请数量", "二、上年度结转政府信息公开申请数量"],
        [RequestRow.Granted] = ["（一）予以公开", "(一) 予以公开"],
        [RequestRow.PartiallyGranted] = ["（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "（二）部分公开"],
        [RequestRow.DeniedStateSecret] = ["1.属于国家秘密", "1．属于国家秘密", "1、属于国家秘密"],
        [RequestRow.DeniedByLaw] = ["2.其他法律行政法规禁止公开", "2.其他法律法规禁止公开", "2.其他法律行政止公开"],
        [RequestRow.DeniedSecurity] = ["3.危及“三安全一稳定”", "3.危及\"三安全一稳定\"", "3.危及三安全一稳定"],
        [RequestRow.DeniedThirdParty] = ["4.保护第三方合法权益"],
        [RequestRow.DeniedInternal] = ["5.属于三类内部事务信息", "5.属于三类内部事务"],
        [RequestRow.DeniedProcess] = ["6.属于四类过程性信息"],
        [RequestRow.DeniedEnforcementFile] = ["7.属于行政执法案卷"],
        [RequestRow.DeniedInquiry] = ["8.属于行政查询事项"],
        [RequestRow.UnableNotHeld] = ["1.本机关不掌握相关政府信息", "1. 本机关不掌握相关政府信息"],
        [RequestRow.UnableNeedsMaking] = ["2.没有现成信息需要另行制作"],
        [RequestRow.UnableUnclear] = ["3.补正后申请内容仍不明确"],
        [RequestRow.RefusedPetition] = ["1.信访举报投诉类申请"],
        [RequestRow.RefusedRepeated] = ["2.重复申请"],
        [RequestRow.RefusedPublication] = ["3.要求提供公开出版物"],
        [RequestRow.RefusedExcessive] = ["4.无正当理由大量反复申请"],
        [RequestRow.RefusedConfirmation] = ["5.要求行政机关确认或重新出具已获取信息"],
        [RequestRow.OtherHandling] = ["（六）其他处理"],
        [RequestRow.OtherNoCorrection] = ["1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "1.申请人无正当理由逾期不补正"],
        [RequestRow.OtherUnpaid] = ["2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "2.申请人逾期不缴费"],
        [RequestRow.OtherRest] = ["3.其他"],
        [RequestRow.Total] = ["（七）总计"],
        [RequestRow.CarriedForward] = ["四、结转下年度继续办理"],
    };

    public static string Label(RequestRow row, Random random) => Labels[row][random.Next(Labels[row].Length)];

    public static string OfficialLabel(RequestRow row) => Labels[row][0];

    /// <summary>The group label that stands in front of the first row of a group.</summary>
    public static string? Group(RequestRow row) => row switch
    {
        RequestRow.DeniedStateSecret => "（三）不予公开",
        RequestRow.UnableNotHeld => "（四）无法提供",
        RequestRow.RefusedPetition => "（五）不予处理",
        RequestRow.OtherNoCorrection => "（六）其他处理",
        _ => null,
    };
}
