using Auditor.Reports;
using static Auditor.Reports.SectionKind;

namespace Auditor.Tests.Injection;

/// <summary>实质性: stock, vague, foreign, unrelated, repeated.</summary>
internal static class SubstanceFaults
{
    public static IEnumerable<Injector> All =>
    [
        new("overview of stock phrases", "boilerplate", b => b.Year >= 2020 && !b.IsGovernment ? b.Instead(Overview, Overviews.Stock) : null),
        new("vague problems", "vague-problems", b => b.Instead(ProblemsAndImprovements, "一是信息公开意识不强。二是公开内容不够全面。下一步，进一步提高公开意识，全面公开内容。")) { MayAlso = ["boilerplate"] },
        new("business for disclosure", "unrelated-content", b => b.AtEnd(Overview, "全年完成招商引资项目14个，到位投资9.3亿元，社会消费品零售总额增长6%。")),
        new("subsidies for disclosure", "unrelated-content", b => b.AtEnd(Overview, "全年兑付家电补贴资金320万元，惠及商户86家。")),
        new("another system", "foreign-name", b => b.Report.Agency.Kind?.Id is "human-resources" or "civil-affairs" or "statistics" or null || b.IsGovernment || b.Has("foreign-name") ? null : b.AtEnd(Overview, $"结合人社系统工作实际，{b.Us}对公开程序作了细化。")),
        new("the health system", "foreign-name", b => b.Report.Agency.Kind?.Id is "health" or "civil-affairs" or "statistics" or null || b.IsGovernment ? null : b.AtEnd(Overview, $"{b.Us}要求卫健系统各科室每周五报送信息。")),
        new("another city leads", "foreign-name", b => b.Report.Agency is { Name: not null, Region: not null } ? b.AtEnd(Overview, $"在定州市委、市政府的正确领导下，{b.Us}完成了年度公开任务。") : null),
        new("another city leads a city", "foreign-name", b => b.Report.Agency is { Name: not null, Level: AgencyLevel.Prefecture } && b.Us == "我局" ? b.AtEnd(Overview, "在定州市委、市政府的正确领导下，我局完成了年度公开任务。") : null),
        new("a bureau calls itself a town", "foreign-name", b => b.Us == "我局" && b.Report.Agency.Name is not null ? b.AtEnd(Overview, "我镇在便民服务中心设立查阅点，每周更换材料。") : null),
        new("a town calls itself a bureau", "foreign-name", b => b.Us == "我镇" ? b.AtEnd(Overview, "我镇召开专题会议，我局各科室按职责分工落实。") : null),
        new("the report of another bureau", "foreign-name", b => b.Us == "我局" && b.Report.Agency is { Name: not null, Kind.Id: not ("education" or "culture-tourism" or "statistics" or "civil-affairs") } ? b.InPreamble("本报告由清河县体育局编制，清河县体育局对内容负责。") : null),
        new("sentence twice", "repeated-passage", b => b.AtEnd(Overview, "按照先审查后公开的要求逐条核对拟公开信息。办事指南共印600册。按照先审查后公开的要求逐条核对拟公开信息。")),
        new("sentence again in another part", "repeated-passage", b => b.Known.Count == 0 && b.Report.Find(Overview) is { } part && part.Sentences.Where(sentence => !sentence.IsHeading && sentence.Text.Length is > 22 and < 60 && sentence.Text[^1] == '。' && !sentence.Text.Contains('件') && !sentence.Text.Contains('年')).Select(sentence => sentence.Text).FirstOrDefault() is { } again ? b.AtEnd(OtherMatters, again) : null),
    ];
}
