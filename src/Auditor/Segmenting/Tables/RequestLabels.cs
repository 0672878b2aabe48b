using System.Buffers;
using Auditor.Reports;

namespace Auditor.Segmenting.Tables;

/// <summary>Recognises the rows of table three by wording, not by place: writers shorten and misspell the labels.</summary>
internal static class RequestLabels
{
    private static readonly (string Keyword, RequestRow Row)[] Keywords =
    [
        ("结转下年", RequestRow.CarriedForward), ("结转下一年", RequestRow.CarriedForward),
        ("本年新收", RequestRow.NewRequests), ("本年度新收", RequestRow.NewRequests),
        ("上年结转", RequestRow.CarriedOver), ("上年度结转", RequestRow.CarriedOver), ("上一年结转", RequestRow.CarriedOver),
        ("缴纳费用", RequestRow.OtherUnpaid), ("收费通知", RequestRow.OtherUnpaid), ("不缴费", RequestRow.OtherUnpaid),
        ("不补正", RequestRow.OtherNoCorrection),
        ("国家秘密", RequestRow.DeniedStateSecret),
        ("禁止公开", RequestRow.DeniedByLaw), ("行政止公开", RequestRow.DeniedByLaw),
        ("三安全一稳定", RequestRow.DeniedSecurity),
        ("第三方合法权益", RequestRow.DeniedThirdParty),
        ("内部事务", RequestRow.DeniedInternal),
        ("过程性信息", RequestRow.DeniedProcess),
        ("行政执法案卷", RequestRow.DeniedEnforcementFile),
        ("行政查询", RequestRow.DeniedInquiry),
        ("不掌握", RequestRow.UnableNotHeld),
        ("没有现成", RequestRow.UnableNeedsMaking), ("另行制作", RequestRow.UnableNeedsMaking),
        ("补正后", RequestRow.UnableUnclear),
        ("信访举报", RequestRow.RefusedPetition),
        ("大量反复", RequestRow.RefusedExcessive),
        ("重复申请", RequestRow.RefusedRepeated),
        ("公开出版物", RequestRow.RefusedPublication),
        ("重新出具", RequestRow.RefusedConfirmation),
    ];

    private static readonly (string Beginning, RequestRow Row)[] Beginnings =
    [
        ("予以公开", RequestRow.Granted), ("部分公开", RequestRow.PartiallyGranted), ("其他处理", RequestRow.OtherHandling),
    ];

    private const int LongestLabel = 45;

    private static readonly SearchValues<char> ProseCharacters = SearchValues.Create("。；！0123456789");

    /// <param name="compact">Label without ordinal and brackets.</param>
    public static RequestRow? Match(string compact)
    {
        if (compact.Length is < 2 or > LongestLabel || IsProse(compact))
            return null;

        if (compact is "总计" or "合计")
            return RequestRow.Total;

        if (compact == "其他")
            return RequestRow.OtherRest;

        foreach (var (keyword, row) in Keywords)
        {
            if (compact.Contains(keyword, StringComparison.Ordinal))
                return row;
        }

        foreach (var (beginning, row) in Beginnings)
        {
            if (compact.StartsWith(beginning, StringComparison.Ordinal))
                return row;
        }

        return null;
    }

    /// <summary>Labels hold no figure, end no sentence, and have commas only in brackets; prose about fees or requests does.</summary>
    private static bool IsProse(string compact)
    {
        var outside = compact.AsSpan(0, compact.IndexOf('（', StringComparison.Ordinal) is > 0 and var bracket ? bracket : compact.Length);
        return compact.AsSpan().IndexOfAny(ProseCharacters) >= 0 || outside.Contains('，');
    }
}
