using System.Text.RegularExpressions;
using Auditor.Reports;

namespace Auditor.Segmenting.Figures;

/// <summary>Verbs, objects, scopes and periods as writers put them around a figure.</summary>
internal static partial class FigureWording
{
    /// <summary>The last verb of the clause rules: “受理并办结5件” are five answered.</summary>
    public static FigureVerb Verb(string clause)
    {
        if (CarriedForward().IsMatch(clause))
            return FigureVerb.CarriedForward;

        if (CarriedOver().IsMatch(clause))
            return FigureVerb.CarriedOver;

        var (verb, at) = (FigureVerb.None, -1);
        foreach (Match match in Verbs().Matches(clause))
        {
            if (match.Index > at)
                (verb, at) = (Kind(match.Value), match.Index);
        }

        return verb;
    }

    public static FigureObject Object(string clause)
    {
        if (Remedies().Matches(clause) is { Count: > 0 } remedies)
        {
            var isReview = remedies.Any(match => match.Value.Contains("复议", StringComparison.Ordinal) && !match.Value.Contains('诉', StringComparison.Ordinal));
            var isLawsuit = remedies.Any(match => match.Value.Contains('诉', StringComparison.Ordinal));
            return isReview && isLawsuit ? FigureObject.ReviewsAndLawsuits : isReview ? FigureObject.Reviews : FigureObject.Lawsuits;
        }

        var documents = clause.Contains("规范性文件", StringComparison.Ordinal);
        var rules = Rules().IsMatch(clause);
        return (documents, rules) switch
        {
            (true, true) => FigureObject.RulesAndDocuments,
            (true, false) => FigureObject.NormativeDocuments,
            (false, true) => FigureObject.Rules,
            _ when clause.Contains("信息处理费", StringComparison.Ordinal) => FigureObject.ProcessingFee,
            _ when clause.Contains("行政事业性收费", StringComparison.Ordinal) => FigureObject.Charges,
            _ when Dispositions().IsMatch(clause) => FigureObject.Dispositions,
            _ when Requests().IsMatch(clause) => FigureObject.Requests,
            _ when clause.Contains("行政许可", StringComparison.Ordinal) => FigureObject.Licences,
            _ when clause.Contains("行政处罚", StringComparison.Ordinal) => FigureObject.Penalties,
            _ when clause.Contains("行政强制", StringComparison.Ordinal) => FigureObject.Coercion,
            _ when Information().IsMatch(clause) => FigureObject.Information,
            _ => FigureObject.None,
        };
    }

    /// <summary>Whose figure it is, and the clause without the words that say so.</summary>
    public static (FigureScope Scope, string Remaining) Scope(string clause, string? agency, bool isGovernmentOfMany)
    {
        if (isGovernmentOfMany && agency is not null && clause.Contains(agency, StringComparison.Ordinal))
            return (FigureScope.Office, clause.Replace(agency, "", StringComparison.Ordinal));

        if (isGovernmentOfMany && Office().Match(clause) is { Success: true } office)
            return (FigureScope.Office, clause.Remove(office.Index, office.Length));

        if (Whole().Match(clause) is { Success: true } whole)
            return (FigureScope.Whole, clause.Remove(whole.Index, whole.Length));

        if (Own().Match(clause) is { Success: true } own)
            return (FigureScope.Own, clause.Remove(own.Index, own.Length));

        return OwnName(clause, agency) is { } name ? (FigureScope.Own, clause.Replace(name, "", StringComparison.Ordinal)) : (FigureScope.Unstated, clause);
    }

    public static FigurePeriod Period(string before, int? year)
    {
        if (Cumulative().IsMatch(before))
            return FigurePeriod.Cumulative;

        if (PartOfYear().IsMatch(before) && !WholeYear().IsMatch(before))
            return FigurePeriod.PartOfYear;

        if (LastYear().IsMatch(before))
            return FigurePeriod.OtherYear;

        var last = Years().Matches(before).LastOrDefault();
        return last is null || year is null || last.ValueSpan[..4].SequenceEqual(year.Value.ToString(System.Globalization.CultureInfo.InvariantCulture)) ? FigurePeriod.ReportYear : FigurePeriod.OtherYear;
    }

    /// <summary>What remains when every word is taken away that narrows nothing down.</summary>
    public static string Qualifier(string clause) => Trimming().Replace(Neutral().Replace(clause, ""), "");

    /// <summary>The longest end of the agency's name that stands in the clause: 清河县商务局 · 县商务局 · 商务局.</summary>
    private static string? OwnName(string clause, string? agency)
    {
        const int Shortest = 3;
        for (var at = 0; agency is not null && agency.Length - at >= Shortest; at++)
        {
            if (clause.Contains(agency[at..], StringComparison.Ordinal))
                return agency[at..];
        }

        return null;
    }

    private static FigureVerb Kind(string verb) => verb switch
    {
        "新收" or "新收到" or "新增" or "新接" or "本年收" => FigureVerb.NewlyReceived,
        "收到" or "接到" or "接收" or "收悉" or "共收" or "收" => FigureVerb.Received,
        "受理" => FigureVerb.Accepted,
        "办理" or "收办" or "处理" or "承办" => FigureVerb.Handled,
        "答复" or "办结" or "回复" or "办复" or "办毕" or "结案" => FigureVerb.Answered,
        "制发" or "制定" or "出台" or "印发" or "制订" or "制作" => FigureVerb.Made,
        "废止" or "失效" => FigureVerb.Repealed,
        "现行有效" or "继续有效" or "有效" => FigureVerb.InForce,
        "作出" or "做出" or "实施" or "下达" or "决定" => FigureVerb.Decided,
        "收取" or "征收" or "收费" => FigureVerb.Charged,
        "公开" or "发布" or "公布" or "刊登" or "推送" or "更新" => FigureVerb.Published,
        _ => FigureVerb.Other,
    };

    // 结转下年度继续办理 · 结转至2022年
    [GeneratedRegex("结转(?:至|到|入)?(?:下|次|翌|明|20[0-9]{2})|(?:转入?|转至|延至|顺延[至到]?)(?:下|次|明|20[0-9]{2})[一1]?年|(?:下|次)一?年度?(?:继续)?(?:办理|答复)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex CarriedForward();

    // 上年结转 · 2020年度结转 · 结转自上年
    [GeneratedRegex("(?:上一?|去|往|20[0-9]{2})年度?(?:申请)?结转|结转自?(?:上|去)一?年|上一?年度?(?:转入|转接|遗留|未办结)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex CarriedOver();

    [GeneratedRegex("新收到?|新增|新接|本年收|收到|接到|接收|收悉|共收(?!取|费|集)|收办|受理|办理(?!结果)|处理(?!决定|费|结果|情况)|承办|答复|办结|回复|办复|办毕|结案|制发|制定|出台|印发|制订|制作|废止|失效|现行有效|继续有效|有效|作出|做出|实施|下达|(?<!处理|处罚|许可)决定|收取|征收|(?<!性)收费|(?<!政务|信息|申请|主动|予以|部分|不予|依申请|请)公开(?!申请|指南|目录|年报|平台|条例)|(?<=主动|予以)公开|发布|公布|刊登|推送|更新|备案|审查|审核|报备|接待|咨询|培训|清理|解读|转办|交办|涉及|征集|浏览|访问|收(?=政府|信息|依申请|申请)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Verbs();

    // 行政复议 · 行政诉讼 · 申请复议 · 提起诉讼
    [GeneratedRegex("未经(?:行政)?复议(?:程序)?(?:而)?(?:直接)?(?:提起)?(?:行政)?(?:起诉|诉讼)|行政复议(?:后起诉|后提起诉讼)?|复议后(?:提?起?起?诉讼?)|(?<!信访)复议|行政诉讼|诉讼|直接起诉|应诉", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Remedies();

    // 规章 but not 规章制度
    [GeneratedRegex("规章(?!制度)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Rules();

    // 予以公开 · 无法提供
    [GeneratedRegex("予以公开|部分公开|不予公开|无法提供|不予处理|其他处理|不掌握|没有现成|需要?另行制作|补正后|信访举报投诉|重复申请|公开出版物|大量反复|确认或重新出具|国家秘密|三安全一稳定|第三方合法权益|内部事务|过程性信息|行政执法案卷|行政查询|逾期不补正|逾期未?(?:按收费)?.{0,4}缴|不属于本(?:机关|单位)|不予提供|信息不存在", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Dispositions();

    // 政府信息公开申请 · 依申请公开 · 申请公开政府信息
    [GeneratedRegex("信息公开(?:的)?申请|依申请(?:信息)?公开|公开依申请|申请公开|公开申请|信息申请|申请(?![人表书单])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Requests();

    [GeneratedRegex("(?:政府|政务|各类|公开|发布|动态)?信息(?!员|化|处理费|公开|管理|系统|平台|中心)|主动公开", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Information();

    // 县政府办公室代表县政府 · 县本级 · 区政府
    [GeneratedRegex("(?:[^，]{0,12}[省市县区州盟旗乡镇])?(?:人民)?政府办(?:公[厅室])?(?:代表[^，]{0,8}?政府)?|代表[^，]{0,8}?政府|[省市州盟县区旗]?本级|[省市州盟县区旗我](?:人民)?政府(?:本级)?(?!信息|网|门户|公报|文件|规章|部门|系统|工作|采购|常务|集中)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Office();

    // 全县各级行政机关 · 各乡镇 · 全系统
    [GeneratedRegex("[全我][省市州盟县区旗](?:[^，]{0,4}系统)?(?:各级|各|、|行政机关|政府部门|政府|部门|单位|乡镇|镇街|街道)*|(?:全|各)系统|系统内|各[县市区旗、（）]{1,9}(?:局|分局)?|各级(?:行政机关|政府(?:部门)?|部门)?|各(?:部门|单位|乡镇|街道|镇街|科室|股室|、|各)+(?=共|收|受|办)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Whole();

    // 我局 · 本机关
    [GeneratedRegex("[我本](?:局机关|分局|支队|大队|街道|单位|机关|部门|[局委办厅镇乡处队院校行站所社会室署])|(?:局|委|厅)?机关本级|局机关|全局|全委|全镇|全乡|全街道|(?:镇|乡|街道)(?:人民)?(?:政府|办事处)?(?=共|收|受|办|未)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Own();

    [GeneratedRegex("历年|历次|自[^，。]{2,16}(?:以来|起|至今)|截至目前|(?:开通|成立|施行|实施|建站)以来|近[两三四五0-9]年", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Cumulative();

    // 上半年 · 第三季度 · 5月 · 1至6月
    [GeneratedRegex("[上下]半年|季度|(?<![0-9])(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})月(?:份|底|中旬|上旬|下旬|以来|[0-9]{1,2}日)?|每月|月均|当月|每季", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex PartOfYear();

    // 1月1日至12月31日 · 截至12月31日
    [GeneratedRegex("12月(?:31日|底|末)|十二月(?:三十一日|底)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex WholeYear();

    [GeneratedRegex("(?:上一?|去|前|往)年(?!度?结转|度?转)|上一年度(?!结转|转)|同期(?=[^，]*$)|原有|此前", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex LastYear();

    [GeneratedRegex("(?:19|20)[0-9]{2}年", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Years();

    [GeneratedRegex("(?:19|20)[0-9]{2}年度?|(?:自|从)?[0-9]{1,2}月[0-9]{1,2}日(?:起)?(?:至|到)?|截[至止](?:[0-9]{1,2}月底|年底|年末)?|今年以来|今年|本年度|本年|年度|全年度?|年内|一年来|本?报告期内?|统计期内?|期间|以来|"
        + "信息处理费|因政府信息公开|政府信息公开|政务信息公开|政务公开|信息公开|政府信息|政务信息|依申请公开|主动公开|申请公开|公开申请|信息|"
        + "行政复议|行政诉讼|复议后起诉|未经复议直接起诉|直接起诉|复议|诉讼|起诉|应诉|行政规范性文件|规范性文件|规章|行政许可|行政处罚|行政强制|处理决定书?|决定书?|行政事业性收费|信息处理费|"
        + "结转|上一?年度?|下一?年度?|继续|顺延|"
        + "新收到?|新增|新接|收到|接到|接收|收悉|收办|受理|办理|处理|承办|答复|办结|回复|办复|办毕|结案|制发|制定|出台|印发|制订|制作|废止|失效|宣布|现行|有效|作出|做出|实施|下达|收取|征收|收费|发布|公布|公开|"
        + "收|共计|总共|一共|合计|累计|总计|总数|总量|总的|数量|件数|数|共|计|为|是|达到|达|各类|各种|各项|类|新|仅|只有|只|已经|已|均|全部|实际|依法|依规|规范|按时|按期|按要求|按规定|在法定期限内|法定期限内?|认真|及时|妥善|"
        + "公民、法人(?:和|或|及|或者)其他组织|公民|社会公众|群众|申请人|申请数量|申请件|申请|提交|提出|提起|案件|事项|情况|方面|工作|过程中|因|由于|涉及|关于|有关|相关|引发|引起|导致|产生|发生|被|对|就|以|等|的|了|有|本|向|由|并|也|还|则|共有|其中|含|包含|包括|另有|另外|另|此外|同时|和|与|及|或|以及|、|：|“|”|（|）| ", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Neutral();

    [GeneratedRegex(@"[\s0-9.,，。；：！？~\-—|]+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Trimming();
}
