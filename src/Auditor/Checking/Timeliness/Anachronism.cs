using System.Globalization;
using Auditor.Reports;
using static Auditor.Checking.CheckExample;

namespace Auditor.Checking.Timeliness;

/// <summary>不应提到公布时尚不存在的会议、文件、法规和提法。</summary>
public sealed class Anachronism : ICheck
{
    /// <summary>A report that states no date may have come out a little late: within this many days a warning.</summary>
    private const int UsualDelay = 92;

    public CheckInfo Info { get; } = new("anachronism", "不应提到报告公布时尚不存在的会议、文件和提法", Dimension.Timeliness, Severity.Error, "公开史实及法规、文件公布日期（data/lexicons）");

    public IReadOnlyList<CheckExample> Examples { get; } =
    [
        Bad(Report(2019, "我局组织学习[[党的二十大]]精神，召开专题会3次。")),
        Bad(Report(2022, "全体干部认真学习贯彻党的[[二十届三中全会]]精神，发布解读4篇。")),
        Bad(Report(2020, "本年度报告按照《国务院办公厅政府信息与政务公开办公室关于印发年度报告格式的通知》（[[国办公开办函〔2021〕30号]]）编制，附表三张。")),
        Bad(Report(2018, "深入学习党的[[十九届二中、三中、四中全会]]精神，全年举办培训2期。")),
        Bad(Report(2019, "依据[[《个人信息保护法》]]，我局公开前对姓名、住址作隐去处理。")),
        Bad(Report(2018, "主动公开方面，围绕[[新冠肺炎]]疫情防控发布通告12期。")),
        Bad(Report(2019, "按照县政办发〔[[2022]]〕15号文件部署，我局梳理了目录。")),
        Good(Report(2022, "我局组织学习党的二十大精神，召开专题会3次。")),
        Good(Report(2021, "以优异成绩迎接党的二十大胜利召开，我局开设专栏1个。")),                      // it was known to come
        Good(Report(2024, "认真学习党的二十届二中、三中全会精神，发布解读4篇。")),
        Good(Report(2019, "做好新型冠状病毒感染的肺炎疫情信息发布准备，我局已明确专人。")),                // January to March after the year
        Good(Report(2020, "依法推进《民法典》宣传，个人信息保护法（草案）征求意见期间我局反馈建议2条。")),
        Good(Report(2021, "本报告按照国办公开办函〔2021〕30号文件规定的格式编制，附表三张。")),
        Good(Report(2020, "根据《清河县“十四五”规划（2021—2025年）》编制进度，我局公开征求意见2次。")),
        Good(Report(2022, "今年共办理建议二十大类，公开答复31件，县委十三届四次全会精神一并解读。")),
    ];

    public IEnumerable<Finding> Run(AuditSubject subject)
    {
        if (subject.Report.Year is not { } year)
            yield break;

        var publication = Publication.Of(subject.Report, year.Value);
        var dated = subject.Lexicons.Dated;
        var mentions = DatedMention.In(subject.Report, dated.CanBeEarly)
            .Concat(PlenumList.In(subject.Report, dated.Plenums).OrderByDescending(mention => mention.Entry.Earliest))
            .Where(mention => mention.Entry.Earliest > publication.Latest && !IsOtherOrganization(mention))
            .DistinctBy(mention => mention.Slice.Start)
            .ToList();
        foreach (var group in mentions.GroupBy(mention => mention.Entry.Name))
            yield return Judge(group.ToList(), year, publication);

        foreach (var number in subject.Report.YearMentions.Where(mention => mention.Use == YearUse.DocumentNumber && mention.Year >= year.Value + 2 && mention.Year > publication.Latest.Year && mention.Section is not null))
        {
            if (!mentions.Any(mention => mention.Slice.Contains(number.Slice)))
                yield return JudgeNumber(number, year);
        }
    }

    private Finding Judge(List<DatedMention> mentions, ReportYear year, Publication publication)
    {
        var entry = mentions[0].Entry;
        var earliest = entry.Earliest!.Value;
        var deadline = new DateOnly(year.Value + 1, 3, 31);
        var severity = earliest <= deadline ? Severity.Note
            : !publication.IsStated && earliest.DayNumber - publication.Latest.DayNumber <= UsualDelay || !IsSure(year) ? Max(entry.TooEarly!.Value, Severity.Warning)
            : entry.TooEarly!.Value;
        return Info.Find(
            severity,
            severity == Severity.Error ? 0.95 : 0.7,
            $"文中的“{mentions[0].Slice}”最早见于 {Chinese(earliest)}，而 {year.Value} 年度报告{(publication.IsStated ? "落款为" : "应在")} {Chinese(publication.Latest)}{(publication.IsStated ? "" : "前公布")}，当时尚无此事（{entry.Name}；{entry.Reference}）。",
            "核对此处文字是否来自其他年度的报告，或报告年度是否写错。",
            mentions.Select(mention => mention.Slice));
    }

    private Finding JudgeNumber(YearMention number, ReportYear year) => Info.Find(
        IsSure(year) ? Severity.Error : Severity.Warning,
        0.9,
        $"所引文号的年份是 {number.Year} 年，而 {year.Value} 年度报告应在 {year.Value + 1} 年 3 月 31 日前公布，当时不可能有这份文件。",
        "核对文号，或核对此处文字是否来自其他年度的报告。",
        number.Slice);

    /// <summary>共青团十九大, 工会十八大: congresses of others bear the same short names.</summary>
    private static bool IsOtherOrganization(DatedMention mention)
    {
        var at = mention.Slice.Start - mention.Sentence.Slice.Start;
        return at > 0 && mention.Sentence.Text[at - 1] is '团' or '会' or '联' or '盟' or '革' or '社';
    }

    /// <summary>A year out of a file name or a page date is no ground for an error.</summary>
    private static bool IsSure(ReportYear year) => year.From is not (YearDerivation.FileName or YearDerivation.PublicationDate or YearDerivation.Body);

    private static Severity Max(Severity one, Severity mildest) => one == Severity.Error ? mildest : one;

    private static string Chinese(DateOnly date) => string.Create(CultureInfo.InvariantCulture, $"{date.Year} 年 {date.Month} 月 {date.Day} 日");

    private static string Report(int year, string overview) =>
        $"清河县商务局{year}年政府信息公开工作年度报告\n一、总体情况\n{year}年，我局主动公开政府信息120条。{overview}\n五、存在的主要问题及改进情况\n解读偏少。";
}
