using Auditor.Reports;
using static Auditor.Checking.CheckExample;

namespace Auditor.Checking.Compliance;

/// <summary>年度报告应当采用当年适用的格式。</summary>
public sealed class FormatOutdated : ICheck
{
    private const int FirstYearOfF19 = 2019;
    private const int FirstYearOfF21 = 2021;

    /// <summary>One head may be quoted or copied by chance.</summary>
    private const int FewestSigns = 2;

    /// <summary>So late the wrong form is no matter of transition.</summary>
    private const int YearsLateForError = 2;

    public CheckInfo Info { get; } = new("format-outdated", "年度报告应当采用当年适用的格式", Dimension.Compliance, Severity.Error, "国办公开办函〔2019〕60号；国办公开办函〔2021〕30号");

    public IReadOnlyList<CheckExample> Examples { get; } =
    [
        Bad(Report(2022, OfF19)),
        Bad(Report(2021, OfF19)),
        Bad(Report(2021, "[[统计指标]] | 单位 | 统计数\n主动公开政府信息数 | 条 | 120\n收到申请数 | 件 | 3")),
        Bad("清河县水利局2021年政府信息公开工作年度报告\n一、概述\n2021年公开信息120条。\n二、主动公开情况\n略。\n三、依申请公开情况\n未收到申请。\n[[四、收费及减免情况]]\n未收取费用。\n五、复议诉讼情况\n无。\n六、问题和改进措施\n解读偏少。"),
        Good(Report(2020, OfF19.Replace("[[", "", StringComparison.Ordinal).Replace("]]", "", StringComparison.Ordinal))),
        Good(Report(2022, OfF21)),
        Good(Report(2021, OfF21 + "\n附：2020年数据\n信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量\n规章 | 0 | 0 | 0")),
        Good("清河县水利局2018年政府信息公开工作年度报告\n一、概述\n2018年公开信息120条。\n统计指标 | 单位 | 统计数\n主动公开政府信息数 | 条 | 120"),
        Good("清河县水利局2022年政府信息公开工作年度报告\n一、总体情况\n2022年公开信息120条。\n二、主动公开政府信息情况\n见下表。\n六、其他需要报告的事项\n未收取信息处理费。"),
    ];

    public IEnumerable<Finding> Run(AuditSubject subject)
    {
        var report = subject.Report;
        if (report.Year is not { Value: >= FirstYearOfF19 } year)
            yield break;

        var due = year.Value >= FirstYearOfF21 ? FormatVersion.F21 : FormatVersion.F19;
        if (report.FormatSigns.Any(sign => sign.Format == due))
            yield break;

        if (TooEarly(report, due) is { } early)
            yield return early;
        else if (Late(report, due, year.Value) is { } late)
            yield return late;
        else if (OldParts(report, year.Value) is { } parts)
            yield return parts;
    }

    private Finding? Late(AnnualReport report, FormatVersion due, int year)
    {
        var signs = report.FormatSigns.Where(sign => sign.Format < due).ToList();
        var isOldSheet = signs.Exists(sign => sign.Format == FormatVersion.F14) && report.Tables.Indicators is not null;
        if (signs.Count < FewestSigns && !isOldSheet && !HasOldSheetHead(report, signs))
            return null;

        var used = signs[0].Format;
        return Info.Find(
            SeverityOf(used, year),
            0.92,
            $"{year} 年度应当采用{Name(due)}，报告的表格是{Name(used)}（{string.Join('、', signs.Where(sign => sign.Format == used).Select(sign => $"“{sign.Slice.Text}”"))}）。",
            $"改用{Name(due)}重新填报统计表。",
            signs.Where(sign => sign.Format == used).Select(sign => sign.Slice));
    }

    /// <summary>统计指标 as the head of a table, though its rows could not be read.</summary>
    private static bool HasOldSheetHead(AnnualReport report, List<FormatSign> signs) =>
        signs.Exists(sign => sign.Format == FormatVersion.F14 && sign.Slice.Text != "历年累计" && report.Tables.Wording.Any(cell => cell.Text == sign.Slice.Text));

    /// <summary>The form did not exist yet: the tables or the year are wrong.</summary>
    private Finding? TooEarly(AnnualReport report, FormatVersion due)
    {
        var signs = report.FormatSigns.Where(sign => sign.Format > due).ToList();
        return signs.Count < FewestSigns || due != FormatVersion.F19 ? null : Info.Find(
            Severity.Warning,
            0.8,
            $"{report.Year!.Value} 年度的报告用了 2021 年 9 月才印发的{Name(FormatVersion.F21)}，表格或者报告年度有误。",
            $"核对报告年度；若年度无误，改用{Name(due)}。",
            signs.Select(sign => sign.Slice));
    }

    /// <summary>No table tells the form, but the parts are those of the years before 2019.</summary>
    private Finding? OldParts(AnnualReport report, int year)
    {
        var fees = report.Find(SectionKind.Fees);
        var official = report.Outline.Count(item => item.IsPartHeading && item.Part is { } part && item.Slice.Text.EndsWith(part.ChineseName(), StringComparison.Ordinal));
        if (fees is null || official >= FewestSigns || report.Tables.Requests is not null || report.FormatSigns.Count > 0)
            return null;

        return Info.Find(
            year == FirstYearOfF19 ? Severity.Note : Severity.Warning,
            0.8,
            $"{year} 年度应当按{Name(year >= FirstYearOfF21 ? FormatVersion.F21 : FormatVersion.F19)}分六部分编写，报告仍按修订前的《条例》分列“{fees.Heading.Text}”等部分。",
            "改按统一格式的六个部分编写，并填报三张统计表。",
            fees.Heading);
    }

    /// <summary>In 2019 the new form was only encouraged; from 2020 on the oldest sheet is outdated, from 2021 on the form of 2019.</summary>
    private static Severity SeverityOf(FormatVersion used, int year)
    {
        var lastYear = used == FormatVersion.F19 ? FirstYearOfF21 - 1 : FirstYearOfF19;
        var late = year - lastYear;
        return late <= 0 ? Severity.Note : late < YearsLateForError ? Severity.Warning : Severity.Error;
    }

    private static string Name(FormatVersion format) => format switch
    {
        FormatVersion.F21 => "国办公开办函〔2021〕30号规定的格式",
        FormatVersion.F19 => "国办公开办函〔2019〕60号规定的格式（试行）",
        FormatVersion.F14 => "2019 年以前的《政府信息公开情况统计表》",
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };

    private const string OfF19 = "信息内容 | [[本年新制作数量]] | [[本年新公开数量]] | [[对外公开总数量]]\n规章 | 0 | 0 | 0\n规范性文件 | 1 | 1 | 4";

    private const string OfF21 = "信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数\n规章 | 0 | 0 | 0\n行政规范性文件 | 1 | 0 | 4";

    private static string Report(int year, string table) =>
        $"清河县水利局{year}年政府信息公开工作年度报告\n一、总体情况\n{year}年公开信息120条。\n二、主动公开政府信息情况\n{table}\n五、存在的主要问题及改进情况\n解读偏少。";
}
