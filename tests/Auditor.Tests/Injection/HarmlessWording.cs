using static Auditor.Reports.SectionKind;

namespace Auditor.Tests.Injection;

/// <summary>Other right ways to say what a report has to say.</summary>
internal static class HarmlessWording
{
    public static IEnumerable<HarmlessEdit> All =>
    [
        Fee("fee: none collected", "{0}本年度未收取任何政府信息公开信息处理费。"),
        Fee("fee: none arose", "本年度没有发生信息处理费收取情形。"),
        Fee("fee: zero yuan", "依申请公开信息处理费收取金额为0元。"),
        Fee("fee: law cited", "{0}严格执行《政府信息公开信息处理费管理办法》（国办函〔2020〕109号），全年收取信息处理费0元。"),
        Fee("fee: list of two", "1.收取信息处理费情况：无。\n2.其他事项：没有需要报告的其他事项。"),
        Fee("fee: notices not sent", "全年未向申请人发出收费通知，信息处理费为零。"),
        new("nothing received, said again", b => b.Requests(Auditor.Reports.RequestRow.NewRequests) == 0 && b.Report.Tables.Requests is not null ? b.Behind(DisclosureRequests, "本年度没有公民、法人或者其他组织向本机关提出政府信息公开申请。") : null),
        new("received as counted", b => b.Requests(Auditor.Reports.RequestRow.NewRequests) is var count and > 0 ? b.Behind(DisclosureRequests, $"{b.Us}全年新收政府信息公开申请{count}件。") : null),
        new("no review, as counted", b => b.Report.Tables.Remedies is { } table && Enumerable.Range(0, 3).All(block => table[block][4].Value == 0) ? b.Behind(ReviewAndLitigation, "没有因政府信息公开被申请行政复议，也没有被提起行政诉讼。") : null),
        new("list that adds up", b => b.AtEnd(Overview, "公开财政信息60条，其中预算信息20条、决算信息25条、采购信息15条。")),
        new("open list", b => b.AtEnd(Overview, "更新办事指南48份，其中婚姻登记6份、医保缴费9份、宅基地审批5份等。")),
        new("right share", b => b.AtEnd(Overview, "全年回复网民留言200条，其中咨询类50条，占总数的25%。")),
        new("share with one decimal", b => b.AtEnd(Overview, "发放问卷300份，收回280份，回收率93.3%。")),
        new("fall told as a fall", b => b.AtEnd(Overview, "错链由上年的40处降到10处，减少75%。")),
        new("superiors named", b => b.Us == "我局" && b.Report.Agency.Level == Auditor.Reports.AgencyLevel.County ? b.AtEnd(Overview, "县政府办公室、县司法局和县档案馆派人到局检查公开台账2次。") : null),
        new("joint document", b => b.Us == "我局" && b.Report.Agency.Level == Auditor.Reports.AgencyLevel.County && b.Year >= 2020 ? b.AtEnd(Overview, "与县财政局、县卫生健康局联合印发的办事指南在三家单位的窗口同时摆放。") : null),
        new("villages named", b => b.AtEnd(Overview, "在东河村、西桥社区和物流园区的公开栏张贴办事指南。")),
        new("problem and measure together", b => b.AtEnd(ProblemsAndImprovements, "针对便民大厅查阅桌偏少的问题，已商请大厅管理处再摆放4张。")),
        new("paired by items", b => b.Instead(ProblemsAndImprovements, "（一）存在的主要问题\n一是3个栏目的办事电话已经变更，没有更新；二是便民大厅查阅点的材料还停留在前年。\n（二）改进情况\n一是由办公室按月核对3个栏目的办事电话；二是每季度更换便民大厅查阅点的材料，由值班员登记。")),
        new("in one paragraph", b => b.Instead(ProblemsAndImprovements, $"公开栏的更换还不及时，12块面板有4块字迹不清。{b.Us}将在下一年3月底前更换这4块面板，并请管护人每周查看。")),
        new("problem follows problem with its measure", b => b.Instead(ProblemsAndImprovements, "1.办事电话更新慢。有3个栏目的电话已经变更。改进措施：由办公室按月核对3个栏目的电话。\n2.查阅点材料旧。便民大厅的材料还停留在前年。改进措施：每季度更换查阅点材料，由值班员登记。")),
        new("right 截止 for a deadline", b => b.AtEnd(Overview, "征求意见的截止日期延后10天，又收到意见9条。")),
        new("form and situation", b => b.AtEnd(Overview, "用动画、问答等多种形式说明办事流程，累计播放600次。")),
        new("office telephone", b => b.AtEnd(Overview, "咨询电话0679-5230116由专人接听，全年接听86次。")),
        new("quotation of the principle in force", b => b.Year >= 2020 ? b.AtEnd(Overview, "坚持以公开为常态、不公开为例外，逐件核对132份公文的公开属性。") : null),
        new("twenty working days", b => b.Year >= 2020 ? b.AtEnd(Overview, "答复期限按20个工作日掌握，登记簿上逐件写明到期日。") : null),
    ];

    private static HarmlessEdit Fee(string name, string wording) =>
        new(name, b => b.Year >= 2021 ? b.Instead(OtherMatters, string.Format(System.Globalization.CultureInfo.InvariantCulture, wording, b.Us)) : null);
}
