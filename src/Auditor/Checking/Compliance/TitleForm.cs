using System.Text.RegularExpressions;
using Auditor.Reports;
using static Auditor.Checking.CheckExample;

namespace Auditor.Checking.Compliance;

/// <summary>标题应当是“机关名称+年份+政府信息公开工作年度报告”。</summary>
public sealed partial class TitleForm : ICheck
{
    private const string Due = "〈机关名称〉××××年政府信息公开工作年度报告";

    /// <summary>With fewer parts the file is a fragment, whose title may be elsewhere.</summary>
    private const int FewestSections = 4;

    public CheckInfo Info { get; } = new("title-form", "标题应当规范", Dimension.Compliance, Severity.Warning, "国办公开办函〔2021〕30号；《政府信息公开条例》第四十九条“年度报告”");

    public IReadOnlyList<CheckExample> Examples { get; } =
    [
        Bad(Report("[[清河县商务局2021年政府信息公开工作总结]]")),
        Bad(Report("[[清河县商务局2021年政府信息公开工作报告]]")),
        Bad(Report("[[清河县商务局2021年度政府信息公开工作年度报告]]")),
        Bad(Report("[[清河县商务局2021年政务公开工作年度报告]]")),
        Bad(Report("根据条例，编制本报告。").Replace("一、总体情况", "[[一、总体情况]]", StringComparison.Ordinal)),
        Bad(Report("[[2021年政府信息公开工作年度报告]]")),
        Bad(Report("[[2021年政府信息公开工作年度报告]]\n在上级部门的领导下，我单位现将有关情况报告如下。")),
        Bad(Report("[[政府信息公开工作年度报告（2021年度）]]\n在县委、县政府的领导下，本单位报告如下。")),
        Good(Report("2021年政府信息公开工作年度报告\n清河县商务局根据《条例》编制本报告。")),
        Good(Report("2021年政府信息公开工作年度报告") + "\n青石镇人民政府\n2022年1月18日"),
        Good(Report("2021年政府信息公开工作年度报告\n2021年，青云湖景区管委会公开信息86条。")),
        Good(Report("清河县商务局2021年政府信息公开工作年度报告")),
        Good(Report("清河县商务局关于2021年政府信息公开工作年度报告")),
        Good(Report("清河县商务局\n2021年政府信息公开工作年度报告")),
        Good(Report("清河县商务局政府信息公开工作年度报告\n（2021年度）")),
        Good(Report("清河县商务局2021年政府信息公开年度报告")),
    ];

    public IEnumerable<Finding> Run(AuditSubject subject)
    {
        var report = subject.Report;
        if (report.Title is { } title)
            return OfTitle(title).Concat(NamesNobody(subject, title));

        return IsTitleLost(subject) ? [] :
        [
            Info.Find(Severity.Note, 0.75, "没有标题，看不出是哪个机关、哪一年度的报告。", $"在正文前写明标题“{Due}”。", report.Sections[0].Heading),
        ];
    }

    /// <summary>A web page has its title outside the article; so may a text copied from one, if a line of it still names the report.</summary>
    private static bool IsTitleLost(AuditSubject subject)
    {
        var report = subject.Report;
        var start = report.Text.Text.AsSpan(0, report.Sections[0].Heading.Start);
        return subject.MediaType.Contains("html", StringComparison.OrdinalIgnoreCase)
            || report.Sections.Count < FewestSections
            || report.Sections[0].Heading.IsEmpty
            || NamesReport().IsMatch(start);
    }

    private IEnumerable<Finding> OfTitle(TextSlice title)
    {
        var text = string.Concat(title.Text.Where(c => !char.IsWhiteSpace(c)));
        if (Fault(text) is not (var severity, var fault))
            yield break;

        yield return Info.Find(severity, 0.9, $"标题不规范：{fault}。", $"标题改为“{Due}”。", title);
    }

    /// <summary>Neither title nor text nor signature tells whose report it is. A page that shows its title outside the article may tell it there.</summary>
    private IEnumerable<Finding> NamesNobody(AuditSubject subject, TextSlice title)
    {
        var report = subject.Report;
        if (report.Agency.Name is not null || report.Sections.Count < FewestSections || report.Text.IsNoisy
            || subject.MediaType.Contains("html", StringComparison.OrdinalIgnoreCase) || !TitleWithoutName().IsMatch(title.Text) || SomeAgency().IsMatch(report.Text.Text))
        {
            yield break;
        }

        yield return Info.Find(Severity.Warning, 0.85, "标题、正文、落款都没有机关名称，看不出是哪个机关的报告。", $"标题写作“{Due}”，并在文末署名。", title);
    }

    private static (Severity Severity, string Fault)? Fault(string title)
    {
        if (!title.Contains("年度报告", StringComparison.Ordinal) && !title.Contains("年报", StringComparison.Ordinal) && OtherKind().Match(title) is { Success: true } other)
            return (Severity.Warning, $"应为“年度报告”，写成了“{other.Value}”");

        if (DoubledYear().IsMatch(title))
            return (Severity.Note, "“年度”重复，前一处写“年”即可");

        if (title.Contains("政务公开", StringComparison.Ordinal) && !title.Contains("信息公开", StringComparison.Ordinal) && title.Contains("年度报告", StringComparison.Ordinal))
            return (Severity.Note, "应为“政府信息公开”，写成了“政务公开”");

        return title.EndsWith("年报", StringComparison.Ordinal) ? (Severity.Note, "“年报”是简称，应写“年度报告”") : null;
    }

    // 工作总结 · 工作报告 · 工作情况报告 · 工作情况的报告
    [GeneratedRegex("工作总结|总结$|工作(?:情况)?的?报告$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex OtherKind();

    // 2021年政府信息公开工作年度报告 · 政府信息公开工作年度报告（2021年度）
    [GeneratedRegex(@"^\s*(?:关于)?(?:[（(]?[0-9]{4}年度?[）)]?)?\s*(?:关于)?(?:政府|政务)信息公开(?:工作)?的?(?:年度报告|年报|报告)\s*(?:[（(]?[0-9]{4}年?度?[）)]?)?\s*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex TitleWithoutName();

    // 青石镇人民政府 · 清河县商务局 · 青云湖景区管委会; 县政府, 我局, 上级机关 are anybody's
    [GeneratedRegex(@"(?!国务院|全国)[一-鿿]{2}(?<![各本全该我某由])(?:省|自治区|自治州|市|县|区|旗|镇|乡|街道)(?:[一-鿿]{2,16}(?:局|委员会|厅|办公室|中心|医院|学校|支队|大队)|人民政府|街道办|办事处|政府|委、|党委|税务局|海关|供电公司)|[一-鿿]{2,12}(?:管理委员会|管委会|街道办事处|海关|公司|大学|学院|中学|小学|医院|卫生院)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex SomeAgency();

    // 2021年度政府信息公开工作年度报告
    [GeneratedRegex("[0-9〇零一二三四五六七八九]年度[^（）]*年度报告", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex DoubledYear();

    // 清河县商务局2021年年度报告 in a line of its own; a breadcrumb has >
    [GeneratedRegex("^[^>\n。，；]{0,40}(?:年度报告|年报|工作报告|总结)[^>\n。，；：]{0,12}$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex NamesReport();

    private static string Report(string title) =>
        title + "\n一、总体情况\n2021年公开信息120条。\n二、主动公开政府信息情况\n略。\n三、收到和处理政府信息公开申请情况\n略。\n四、政府信息公开行政复议、行政诉讼情况\n无。\n五、存在的主要问题及改进情况\n解读偏少。\n六、其他需要报告的事项\n未收取信息处理费。";
}
