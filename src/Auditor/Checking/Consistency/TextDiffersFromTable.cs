using Auditor.Reports;
using static Auditor.Checking.CheckExample;

namespace Auditor.Checking.Consistency;

/// <summary>正文数字应当与统计表一致：every plain count of the report year against its cell.</summary>
public sealed class TextDiffersFromTable : ICheck
{
    private const double Likely = 0.8;

    public CheckInfo Info { get; } = new("text-differs-from-table", "正文中的数字应当与统计表一致", Dimension.Consistency, Severity.Error, "国办公开办函〔2021〕30号：数据真实准确；《政府信息公开条例》第五十条");

    public IReadOnlyList<CheckExample> Examples { get; } =
    [
        Bad(Report("2022年，[[我局共收到政府信息公开申请15件]]，均按时答复。", "12 | 0 | 9 | 1 | 12 | 0")),
        Bad(Report("[[全年新收政府信息公开申请一十五件]]，办结12件。", "12 | 1 | 9 | 1 | 12 | 1")),
        Bad(Report("全年收到政府信息公开申请12件，[[结转下年度继续办理3件]]。", "12 | 0 | 9 | 1 | 11 | 1")),
        Bad(Report("收到申请12件，其中[[予以公开7件]]，部分公开1件。", "12 | 0 | 9 | 1 | 12 | 0")),
        Bad(Report("2.依申请公开工作。全年新收12件，[[予以公开7件]]，部分公开1件。", "12 | 0 | 9 | 1 | 12 | 0")),
        Bad(Report("[[因政府信息公开被申请行政复议5件]]，未发生行政诉讼。", "12 | 0 | 9 | 1 | 12 | 0", review: 3)),
        Bad(Report("[[制发行政规范性文件4件]]，废止1件。", "12 | 0 | 9 | 1 | 12 | 0", documents: "2 | 1 | 10")),
        Bad(Report("[[依法作出行政处罚决定30件]]。", "12 | 0 | 9 | 1 | 12 | 0")),
        Bad(Report("[[我局依法收取行政事业性收费3.25万元]]。", "12 | 0 | 9 | 1 | 12 | 0")),
        Bad(Report("[[区政府办公室代表区政府受理政府信息公开申请5件]]，均已答复。", "12 | 0 | 9 | 1 | 12 | 0", agency: "望川区人民政府")),
        Bad(OldReport("全年公开信息118条，其中县政府网站公开74条，[[镇村公开栏公开44条]]。收到申请3件。因信息公开被申请行政复议2件，结果维持1件、[[被纠错1件]]。")),
        Bad(OldReport("[[全年收到政府信息公开申请5件]]，当面申请2件，信函申请1件。")),
        Good(OldReport("全年公开信息118条，其中县政府网站公开74条，镇村公开栏公开54条。收到申请3件，当面申请2件，信函申请1件，已主动公开1件，同意公开2件、告知信息不存在1件。因信息公开被申请行政复议2件，结果维持2件。")),
        Good(OldReport("公开栏公开低保名单12期，上半年收到申请1件，下半年收到申请2件，历年累计收到申请9件。")),
        Good(Report("2022年，我局共收到政府信息公开申请12件，上年结转1件，办结12件，结转下年度1件。", "12 | 1 | 9 | 1 | 12 | 1")),
        Good(Report("全年共受理政府信息公开申请13件（含上年结转1件），已办结12件。", "12 | 1 | 9 | 1 | 12 | 1")),
        Good(Report("收到申请12件，其中网络申请8件、信函申请3件、当面申请1件。", "12 | 0 | 9 | 1 | 12 | 0")),
        Good(Report("上半年，我局收到政府信息公开申请5件；去年共收到政府信息公开申请20件。", "12 | 0 | 9 | 1 | 12 | 0")),
        Good(Report("自2008年以来累计收到政府信息公开申请230件，近三年收到政府信息公开申请40余件。", "12 | 0 | 9 | 1 | 12 | 0")),
        Good(Report("全年收到涉及征地补偿的政府信息公开申请4件，接待咨询30件，办理建议提案信息公开事项6件。", "12 | 0 | 9 | 1 | 12 | 0")),
        Good(Report("我局办理行政复议案件120件，出庭应诉7件，备案规范性文件35件，公开规范性文件18件。", "12 | 0 | 9 | 1 | 12 | 0")),
        Good(Report("全县各级行政机关共收到政府信息公开申请12件，县政府办公室收到政府信息公开申请5件。", "12 | 0 | 9 | 1 | 12 | 0", agency: "麦川县人民政府")),
        Good(Report("我局共收到政府信息公开申请12件，各乡镇共受理信息公开申请35件。", "12 | 0 | 9 | 1 | 12 | 0")),
        Good(Report("各乡镇、各部门共收到政府信息公开申请9件，县政府办公室收到3件。", "12 | 0 | 9 | 1 | 12 | 0", agency: "麦川县人民政府")),
        Good(Report("本年收取行政事业性收费1.76万元，作出行政处罚决定二十件。", "12 | 0 | 9 | 1 | 12 | 0")),
        Good(Report("收到申请12件，予以公开9件，部分公开1件，对建议提案办理结果予以公开6件。", "12 | 0 | 9 | 1 | 12 | 0")),
        Good(Report("收到政府信息公开申请12件。全年制作公文160份，其中主动公开20份、依申请公开30份、不予公开110份。", "12 | 0 | 9 | 1 | 12 | 0")),
        Good(Report("五、存在的主要问题及改进情况\n个别科室收到政府信息公开申请3件时转办不及时。", "12 | 0 | 9 | 1 | 12 | 0")),
    ];

    public string? WhyNotAssessable(AuditSubject subject) =>
        subject.HasUniformFormat && subject.Report.Tables is { Requests: null, Remedies: null, Disclosure: null } ? "没有读到统计表，正文数字无从核对。" : null;

    public IEnumerable<Finding> Run(AuditSubject subject)
    {
        var figures = subject.Report.Figures.Where(figure => !figure.IsDenial && figure.Value > 0 && figure.IsExact).ToList();
        if (subject.Report.Tables.Requests is { } requests)
        {
            foreach (var finding in RequestDifferences.Faults(figures, new RequestFigures(requests), subject.Report).Select(Find))
                yield return finding;
        }

        if (subject.Report.Tables.Remedies is { } remedies)
        {
            foreach (var finding in figures.Select(figure => RemedyStatements.Fault(figure, remedies, subject.Report.Agency)).OfType<SumFault>().Select(Find))
                yield return finding;
        }

        if (subject.Report.Tables.Disclosure is { } disclosure)
        {
            foreach (var finding in figures.Select(figure => DisclosureFigures.Fault(figure, disclosure, subject)).OfType<SumFault>().Select(Find))
                yield return finding;
        }

        if (subject.Report is { Format: FormatVersion.F08 or FormatVersion.F14, Tables.Indicators: { } sheet })
        {
            foreach (var (figure, row, cell) in SheetFigures.Differing(figures.Where(figure => !FigureGround.IsOtherScope(figure, subject.Report.Agency)), sheet))
                yield return Info.Find(Severity.Warning, Likely, $"正文称“{figure.Clause}”，而统计表“{row.Name}”为 {cell}，两处不一致。", "核对正文与统计表，以实际数量为准改正其中一处。", [figure.Clause, .. StatutoryTables.Places(cell)]);
        }
    }

    private Finding Find(SumFault fault) => Info.Find(fault.Severity, fault.Confidence, fault.Message, fault.Suggestion, fault.Slices);

    private static string OldReport(string prose) => $"""
        青石镇人民政府2013年政府信息公开工作年度报告
        一、概述
        2013年，我镇推进政府信息公开。
        二、公开情况
        {prose}
        三、收费情况
        没有收费。
        附：青石镇政府信息公开情况统计表
        指标名称            计量单位  本年  历年累计
        一、主动公开信息数      条        118   546
        （一）网站公开    条        74    331
        （二）公开栏公开  条        54    215
        二、收到申请数          件        3     12
        （一）当面申请    件        2     7
        （二）信函申请    件        1     5
        三、答复申请数          件        3     12
        （一）同意公开    件        2     9
        （二）信息不存在  件        1     3
        四、行政复议数          件        2     4
        （一）维持具体行政行为数  件        2     4
        （二）被依法纠错数  件        0     0
        五、行政诉讼数          件        0     0
        """;

    private static string Report(string prose, string requests, int review = 0, string documents = "1 | 0 | 9", string agency = "清河县商务局")
    {
        var rows = requests.Split(" | ");
        return $"""
            {agency}2022年政府信息公开工作年度报告
            一、总体情况
            {prose}
            二、主动公开政府信息情况
            信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数
            规章 | 0 | 0 | 0
            行政规范性文件 | {documents}
            信息内容 | 本年处理决定数量
            行政许可 | 8
            行政处罚 | 20
            行政强制 | 0
            信息内容 | 本年收费金额（单位：万元）
            行政事业性收费 | 1.7563
            三、收到和处理政府信息公开申请情况
            一、本年新收政府信息公开申请数量 | {rows[0]} | 0 | 0 | 0 | 0 | 0 | {rows[0]} |
            二、上年结转政府信息公开申请数量 | {rows[1]} | 0 | 0 | 0 | 0 | 0 | {rows[1]} |
            三、本年度办理结果 | （一）予以公开 | {rows[2]} | 0 | 0 | 0 | 0 | 0 | {rows[2]} |
            （二）部分公开 | {rows[3]} | 0 | 0 | 0 | 0 | 0 | {rows[3]} |
            （七）总计 | {rows[4]} | 0 | 0 | 0 | 0 | 0 | {rows[4]} |
            四、结转下年度继续办理 | {rows[5]} | 0 | 0 | 0 | 0 | 0 | {rows[5]} |
            四、政府信息公开行政复议、行政诉讼情况
            {review} | 0 | 0 | 0 | {review} | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0
            """;
    }
}
