using System.Buffers;
using System.Collections.Frozen;
using Auditor.Reports;

namespace Auditor.Segmenting.Tables;

/// <summary>Recognises the rows of table three by wording, not by place: writers shorten, break and misspell the labels.</summary>
internal static class RequestLabels
{
    private static readonly (string Keyword, RequestRow Row)[] Keywords =
    [
        ("结转下年", RequestRow.CarriedForward), ("结转下一年", RequestRow.CarriedForward), ("下年度继续办理", RequestRow.CarriedForward),
        ("本年新收", RequestRow.NewRequests), ("本年度新收", RequestRow.NewRequests), ("本年收到", RequestRow.NewRequests), ("本年度收到", RequestRow.NewRequests),
        ("上年结转", RequestRow.CarriedOver), ("上年度结转", RequestRow.CarriedOver), ("上一年结转", RequestRow.CarriedOver), ("上一年度结转", RequestRow.CarriedOver),
        ("缴纳费用", RequestRow.OtherUnpaid), ("收费通知", RequestRow.OtherUnpaid), ("不缴费", RequestRow.OtherUnpaid), ("未缴费", RequestRow.OtherUnpaid),
        ("不补正", RequestRow.OtherNoCorrection), ("未补正", RequestRow.OtherNoCorrection),
        ("国家秘密", RequestRow.DeniedStateSecret),
        ("禁止公开", RequestRow.DeniedByLaw), ("行政止公开", RequestRow.DeniedByLaw), ("法律行政法规", RequestRow.DeniedByLaw),
        ("三安全", RequestRow.DeniedSecurity),
        ("第三方合法", RequestRow.DeniedThirdParty),
        ("内部事务", RequestRow.DeniedInternal),
        ("过程性信息", RequestRow.DeniedProcess),
        ("执法案卷", RequestRow.DeniedEnforcementFile),
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

    /// <summary>Each with its place in the list: of several in one label the first of the list counts.</summary>
    private static readonly PhraseTable<int> KeywordTable = new(Enumerable.Range(0, Keywords.Length), at => Keywords[at].Keyword);

    private static readonly (string Beginning, RequestRow Row)[] Beginnings =
    [
        ("予以公开", RequestRow.Granted), ("部分公开", RequestRow.PartiallyGranted), ("其他处理", RequestRow.OtherHandling), ("其它处理", RequestRow.OtherHandling),
    ];

    private static readonly string[] Groups = ["本年度办理结果", "不予公开", "无法提供", "不予处理", "其他处理"];

    private const int LongestLabel = 45;

    /// <summary>“已获取信息”, “计其他情形”: shorter pieces are words of any prose.</summary>
    private const int ShortestPiece = 5;

    private static readonly SearchValues<char> ProseCharacters = SearchValues.Create("。；！？0123456789");

    private static readonly (RequestRow Row, string Wording)[] Official =
        Enum.GetValues<RequestRow>().Select(row => (row, TableWording.Compact(Wording(row)))).ToArray();

    /// <summary>What the keywords make of the labels that nearly every table has.</summary>
    private static readonly FrozenDictionary<string, RequestRow?> ByOfficialWording =
        Official.Select(official => official.Wording).Distinct(StringComparer.Ordinal).ToFrozenDictionary(wording => wording, ByKeyword, StringComparer.Ordinal);

    /// <summary>The row that a label with its cells is; a line of prose is one only if it is followed by a whole row of cells.</summary>
    public static RequestRow? Match(TableRow row)
    {
        var isWhole = row.Cells.Count >= TableRowScanner.WholeRow;
        if (row.Label.IsProse && !isWhole)
            return null;

        var label = WithoutGroups(row.Label.Compact);
        return isWhole
            ? ByWording(label) ?? MatchBroken(row.Before, label) ?? Closest(label)
            : Match(label) ?? MatchBroken(row.Before, label);
    }

    /// <param name="label">Label without ordinal and brackets.</param>
    public static RequestRow? Match(string label)
    {
        var compact = WithoutGroups(label);
        return IsProse(compact) ? null : ByWording(compact);
    }

    private static RequestRow? ByWording(string compact)
    {
        if (compact.Length is < 2 or > LongestLabel)
            return null;

        return ByOfficialWording.TryGetValue(compact, out var row) ? row : ByKeyword(compact);
    }

    private static RequestRow? ByKeyword(string compact)
    {
        if (compact is "总计" or "合计")
            return RequestRow.Total;

        if (compact is "其他" or "其它")
            return RequestRow.OtherRest;

        if (KeywordTable.In(compact) is { Count: > 0 } found)
            return Keywords[found.Min(keyword => keyword.Entry)].Row;

        foreach (var (beginning, row) in Beginnings)
        {
            if (compact.StartsWith(beginning, StringComparison.Ordinal))
                return row;
        }

        return null;
    }

    /// <summary>Whether the piece is a later part of the label that begins with the wording.</summary>
    public static bool Continues(string wording, string piece) =>
        piece.Length > 0 && Match(wording) is { } row && OfficialOf(row).Contains(piece, StringComparison.Ordinal);

    /// <summary>A label, or a piece of one, and not a sentence that merely names the same thing.</summary>
    public static bool IsClose(string compact) =>
        Match(compact) is { } row && TableWording.Likeness(compact, OfficialOf(row)) >= TableWording.Alike
        || compact.Length >= ShortestPiece && Array.Exists(Official, official => official.Wording.Contains(compact, StringComparison.Ordinal));

    /// <summary>“（三）不予公开1.属于国家秘密”: the blank between group and label was lost.</summary>
    private static string WithoutGroups(string label)
    {
        foreach (var group in Groups)
        {
            if (label.StartsWith(group, StringComparison.Ordinal) && Sections.Ordinal.TryRead(label.AsSpan(group.Length), out _, out var ordinal))
                label = label[(group.Length + ordinal)..];
        }

        return label;
    }

    /// <summary>The last line of a label that began in the lines above.</summary>
    private static RequestRow? MatchBroken(string before, string compact) =>
        before.Length > 0 && compact.Length > 0 && Match(Last(before + compact)) is { } row && IsPiece(compact, OfficialOf(row)) ? row : null;

    /// <summary>A single character is a piece only at the end, where it was pushed into a line of its own.</summary>
    private static bool IsPiece(string compact, string official) =>
        compact.Length > 1 ? official.Contains(compact, StringComparison.Ordinal) : official.EndsWith(compact, StringComparison.Ordinal);

    /// <summary>A misspelt label: clearly more like one official wording than like any other.</summary>
    private static RequestRow? Closest(string compact)
    {
        const double Lead = 0.15; // 上年结转… and 本年新收… are 0.7 alike
        var likest = Official.Select(official => (official.Row, Likeness: TableWording.Likeness(compact, official.Wording))).OrderByDescending(match => match.Likeness).ToList();
        return likest[0].Likeness >= TableWording.Alike && likest[0].Likeness >= likest[1].Likeness + Lead ? likest[0].Row : null;
    }

    private static string Last(string text) => text.Length <= LongestLabel ? text : text[^LongestLabel..];

    private static string OfficialOf(RequestRow row) => Official[(int)row].Wording;

    private static string Wording(RequestRow row) => row switch
    {
        RequestRow.PartiallyGranted => "部分公开（区分处理的，只计这一情形，不计其他情形）",
        RequestRow.OtherRest => "其他",
        RequestRow.Total => "总计",
        _ => row.ChineseName(),
    };

    /// <summary>Labels hold no figure, end no sentence, and have commas only in brackets; prose about fees or requests does.</summary>
    private static bool IsProse(string compact)
    {
        var outside = compact.AsSpan(0, compact.IndexOf('（', StringComparison.Ordinal) is > 0 and var bracket ? bracket : compact.Length);
        return compact.AsSpan().IndexOfAny(ProseCharacters) >= 0 || outside.Contains('，');
    }
}
