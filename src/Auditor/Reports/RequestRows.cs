namespace Auditor.Reports;

/// <summary>Official labels and groups of the rows of table three.</summary>
public static class RequestRows
{
    private static readonly RequestRow[] OtherOfF21 = [RequestRow.OtherNoCorrection, RequestRow.OtherUnpaid, RequestRow.OtherRest];

    private static readonly RequestRow[] OfF19 = Enum.GetValues<RequestRow>().Where(row => !OtherOfF21.Contains(row)).ToArray();
    private static readonly RequestRow[] OfF21 = Enum.GetValues<RequestRow>().Where(row => row != RequestRow.OtherHandling).ToArray();

    public static IReadOnlyList<RequestRow> Official(bool singleOtherRow) => singleOtherRow ? OfF19 : OfF21;

    /// <summary>Rows that add up to 总计: every 办理结果 of this shape of the table.</summary>
    public static IEnumerable<RequestRow> Dispositions(bool singleOtherRow) =>
        Official(singleOtherRow).Where(row => row is >= RequestRow.Granted and < RequestRow.Total);

    public static string ChineseName(this RequestRow row) => row switch
    {
        RequestRow.NewRequests => "本年新收政府信息公开申请数量",
        RequestRow.CarriedOver => "上年结转政府信息公开申请数量",
        RequestRow.Granted => "予以公开",
        RequestRow.PartiallyGranted => "部分公开",
        RequestRow.DeniedStateSecret => "属于国家秘密",
        RequestRow.DeniedByLaw => "其他法律行政法规禁止公开",
        RequestRow.DeniedSecurity => "危及“三安全一稳定”",
        RequestRow.DeniedThirdParty => "保护第三方合法权益",
        RequestRow.DeniedInternal => "属于三类内部事务信息",
        RequestRow.DeniedProcess => "属于四类过程性信息",
        RequestRow.DeniedEnforcementFile => "属于行政执法案卷",
        RequestRow.DeniedInquiry => "属于行政查询事项",
        RequestRow.UnableNotHeld => "本机关不掌握相关政府信息",
        RequestRow.UnableNeedsMaking => "没有现成信息需要另行制作",
        RequestRow.UnableUnclear => "补正后申请内容仍不明确",
        RequestRow.RefusedPetition => "信访举报投诉类申请",
        RequestRow.RefusedRepeated => "重复申请",
        RequestRow.RefusedPublication => "要求提供公开出版物",
        RequestRow.RefusedExcessive => "无正当理由大量反复申请",
        RequestRow.RefusedConfirmation => "要求行政机关确认或重新出具已获取信息",
        RequestRow.OtherHandling => "其他处理",
        RequestRow.OtherNoCorrection => "申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
        RequestRow.OtherUnpaid => "申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
        RequestRow.OtherRest => "其他处理中的“其他”",
        RequestRow.Total => "办理结果总计",
        RequestRow.CarriedForward => "结转下年度继续办理",
        _ => throw new ArgumentOutOfRangeException(nameof(row)),
    };
}
