using System.Globalization;
using System.Text.RegularExpressions;
using Auditor.Reports;
using static Auditor.Checking.CheckExample;

namespace Auditor.Checking.Consistency;

/// <summary>数字应当可能：规章 that the agency cannot make, documents in force fewer than made, 元 for 万元, fees that the price list cannot give.</summary>
public sealed partial class FigureImplausible : ICheck
{
    /// <summary>国办函〔2020〕109号: every price is a multiple of 10 元.</summary>
    private const decimal FeeStep = 10;

    /// <summary>Central lines of departments that do not belong to the local government.</summary>
    private static readonly string[] VerticalKinds = ["tax", "customs", "meteorology", "survey-team", "tobacco", "postal", "maritime", "fire"];

    /// <summary>Organs that may report for a government, or whose rank the name does not show.</summary>
    private static readonly string[] GovernmentKinds = ["government", "government-office", "development-zone", "other"];

    public CheckInfo Info { get; } = new("figure-implausible", "统计数字应当合乎职权和常理", Dimension.Consistency, Severity.Error, "《立法法》关于规章制定权的规定；国办函〔2020〕109号收费标准；国办公开办函〔2021〕30号第二部分表格");

    public IReadOnlyList<CheckExample> Examples { get; } =
    [
        Bad(Report("清河县商务局", rules: "[[3]] | 0 | [[5]]")),
        Bad(Report("云岭市水利局", rules: "0 | 0 | [[2]]")),
        Bad(Report("清河县商务局", documents: "[[5]] | 1 | [[2]]")),
        Bad(Report("清河县商务局", charges: "[[17563]]", other: "收取行政事业性收费17563元。")),
        Bad(Report("清河县商务局", other: "[[全年收取信息处理费423元]]。")),
        Bad(Report("清河县商务局", unpaid: 2, other: "没有其他需要报告的事项。")),
        Good(Report("云岭市人民政府", rules: "1 | 0 | 12")),
        Good(Report("清河县商务局", documents: "5 | 1 | 4")),
        Good(Report("清河县商务局", documents: "0 | 3 | 0", charges: "1.7563", other: "收取行政事业性收费17563元，收取信息处理费400元。")),
        Good(Report("清河县气象局", rules: "0 | 0 | 1")),
        Good(Report("清河县商务局", unpaid: 2, other: "全年发出收费通知3件，收取信息处理费1200元。")),
        Good(Report("清河县商务局", documents: "5 | 1 | 2", other: "因机构改革开展文件清理，现行有效件数据此调整。")),
    ];

    public IEnumerable<Finding> Run(AuditSubject subject) =>
        Rules(subject).Concat(Documents(subject)).Concat(Charges(subject)).Concat(Fees(subject)).Concat(Unpaid(subject));

    private IEnumerable<Finding> Rules(AuditSubject subject)
    {
        var agency = subject.Report.Agency;
        if (subject.Report.Tables.Disclosure?[DisclosureRow.Rules] is not { } cells || !cells.Any(cell => cell.Value is > 0) || Authority(agency) is not (var severity, var reason))
            yield break;

        var written = cells.Where(cell => cell.Value is > 0).ToArray();
        yield return Info.Find(
            severity,
            severity == Severity.Error ? 0.95 : 0.8,
            $"表二“规章”行填有 {string.Join('、', written)}，应为 0：{reason}。",
            "核对是否把规范性文件或内部规章制度计入了“规章”，改为 0。",
            StatutoryTables.Places(written));
    }

    /// <summary>规章 are made by ministries, provinces and cities with districts (《立法法》); null where the agency may have some.</summary>
    private static (Severity Severity, string Reason)? Authority(Agency agency)
    {
        var kind = agency.Kind?.Id;
        if (kind is null || VerticalKinds.Contains(kind))
            return null;

        return (agency.Level, GovernmentKinds.Contains(kind), kind is "town" or "street") switch
        {
            (_, _, true) => (Severity.Warning, "乡镇人民政府、街道办事处无权制定规章"),
            (AgencyLevel.County, true, _) => kind == "other" ? null : (Severity.Warning, "县级人民政府无权制定规章"),
            (AgencyLevel.County or AgencyLevel.Township, false, _) => (Severity.Error, "县级人民政府的部门无权制定规章"),
            (AgencyLevel.Prefecture or AgencyLevel.Province, false, _) => (Severity.Warning, "地方人民政府的部门无权制定规章"),
            _ => null,
        };
    }

    private IEnumerable<Finding> Documents(AuditSubject subject)
    {
        if (subject.Report is not { Format: FormatVersion.F21, Tables.Disclosure: { } table } || Explained().IsMatch(subject.Report.Text.Text))
            yield break;

        foreach (var (row, name) in new[] { (DisclosureRow.Rules, "规章"), (DisclosureRow.NormativeDocuments, "行政规范性文件") })
        {
            if (table[row] is not [{ Value: { } made }, { Value: { } repealed }, { Value: { } inForce }] || inForce >= made - repealed)
                continue;

            yield return Info.Find(
                Severity.Warning,
                0.85,
                $"表二“{name}”行现行有效 {Number(inForce)} 件，少于本年制发 {Number(made)} 件减去废止 {Number(repealed)} 件所余的 {Number(made - repealed)} 件。",
                "核对三项件数；现行有效件数应当包括本年制发且未废止的文件。",
                StatutoryTables.Places(table[row][2], table[row][0]));
        }
    }

    private IEnumerable<Finding> Charges(AuditSubject subject)
    {
        if (subject.Report is not { Format: FormatVersion.F21, Tables.Disclosure: { } table } || table[DisclosureRow.Charges] is not [{ Value: > 0 and var inWan } cell, ..])
            yield break;

        var stated = subject.Report.Figures.FirstOrDefault(figure => figure is { Kind: FigureKind.Money, About: FigureObject.Charges } && figure.Value == inWan);
        if (stated is not null)
        {
            yield return Info.Find(
                Severity.Warning,
                0.9,
                $"表二“行政事业性收费”行应以万元为单位，报告填 {Number(inWan)}，与正文的 {stated} 数字相同，像是以元填写；应为 {Number(inWan / 10_000)} 万元。",
                "核对金额单位。",
                [.. StatutoryTables.Places(cell), stated.Slice]);
        }
        else if (Ceiling(subject.Report.Agency) is { } ceiling && inWan > ceiling)
        {
            yield return Info.Find(
                Severity.Warning,
                0.7,
                $"表二“行政事业性收费”行填 {Number(inWan)} 万元，即 {Number(inWan / 10_000)} 亿元，对这一层级的机关过大，可能以元填写。",
                "核对金额单位；表内单位为万元。",
                StatutoryTables.Places(cell));
        }
    }

    /// <summary>In 万元: beyond what any agency of the level collects; a guard against figures in 元, not a measured quantile.</summary>
    private static decimal? Ceiling(Agency agency) => agency switch
    {
        { Level: AgencyLevel.Township } => 10_000,
        { Level: AgencyLevel.County, IsGovernment: false } => 200_000,
        { Level: AgencyLevel.County } => 1_000_000,
        _ => 10_000_000,
    };

    private IEnumerable<Finding> Fees(AuditSubject subject)
    {
        foreach (var figure in subject.Report.Figures.Where(figure => figure is { Kind: FigureKind.Money, About: FigureObject.ProcessingFee, NamesObject: true, IsExact: true, Verb: FigureVerb.Charged or FigureVerb.None }))
        {
            if (figure.Value % FeeStep == 0 || figure.Precision > FeeStep)
                continue;

            yield return Info.Find(
                Severity.Warning,
                0.85,
                $"信息处理费 {Number(figure.Value)} 元不是 10 元的倍数，按收费标准（按件 100 元起，按页 10、20、40 元）得不出这个数。",
                "核对信息处理费金额，并与其他收费分开填报。",
                figure.Clause);
        }
    }

    private IEnumerable<Finding> Unpaid(AuditSubject subject)
    {
        if (subject.Report.Tables.Requests is not { } table || table[RequestRow.OtherUnpaid, RequestsTable.ColumnCount - 1] is not { Value: > 0 } cell || FeeNotice().IsMatch(string.Concat(subject.Report.Sentences.Select(sentence => sentence.Text))))
            yield break;

        yield return Info.Find(
            Severity.Note,
            0.8,
            $"表三有逾期未缴费不再处理的申请 {cell} 件，而正文没有说明收费通知和信息处理费的情况。",
            "在“六、其他需要报告的事项”中说明发出收费通知的件数和金额。",
            StatutoryTables.Places(cell));
    }

    private static string Number(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    [GeneratedRegex("清理|调整|以本年度报告为准|机构改革|更正|自动失效|有效期届满", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Explained();

    [GeneratedRegex("(?:收费|缴费)通知|信息处理费[^，。；]{0,12}[0-9]|逾期未?[^，。；]{0,6}缴", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex FeeNotice();

    private static string Report(string agency, string rules = "0 | 0 | 0", string documents = "2 | 0 | 9", string charges = "0", int unpaid = 0, string other = "本年度未收取信息处理费。") => $"""
        {agency}2022年政府信息公开工作年度报告
        一、总体情况
        2022年主动公开信息120条。
        二、主动公开政府信息情况
        信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数
        规章 | {rules}
        行政规范性文件 | {documents}
        信息内容 | 本年收费金额（单位：万元）
        行政事业性收费 | {charges}
        三、收到和处理政府信息公开申请情况
        一、本年新收政府信息公开申请数量 | {unpaid} | 0 | 0 | 0 | 0 | 0 | {unpaid} |
        二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
        三、本年度办理结果 | （一）予以公开 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
        （六）其他处理 | 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
        2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 | {unpaid} | 0 | 0 | 0 | 0 | 0 | {unpaid} |
        （七）总计 | {unpaid} | 0 | 0 | 0 | 0 | 0 | {unpaid} |
        四、结转下年度继续办理 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
        六、其他需要报告的事项
        {other}
        """;
}
