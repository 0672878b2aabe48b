using System.Text.RegularExpressions;
using Auditor.Reports;
using static Auditor.Checking.CheckExample;

namespace Auditor.Checking.Compliance;

/// <summary>第二、三、四部分的统计表应当齐全。</summary>
public sealed partial class TableMissing : ICheck
{
    private const int FirstBindingYear = 2020;

    /// <summary>With both other tables read, the file shows tables and this one is not there.</summary>
    private const int FewestForError = 2;

    private static readonly SectionKind[] WithTable = [SectionKind.ProactiveDisclosure, SectionKind.DisclosureRequests, SectionKind.ReviewAndLitigation];

    public CheckInfo Info { get; } = new("table-missing", "第二、三、四部分的统计表应当齐全", Dimension.Compliance, Severity.Error, "国办公开办函〔2021〕30号第二、三、四部分表格");

    public IReadOnlyList<CheckExample> Examples { get; } =
    [
        Bad(Report(Disclosure, Requests, "[[四、政府信息公开行政复议、行政诉讼情况]]\n全年没有发生行政复议和行政诉讼。")),
        Bad(Report(Disclosure, "[[三、收到和处理政府信息公开申请情况]]\n本年新收政府信息公开申请3件，上年结转0件，均予以公开，没有结转下年度继续办理的申请。", Remedies)),
        Bad(Report("[[二、主动公开政府信息情况]]\n全年主动公开信息120条。", Requests, Remedies)),
        Bad(Report("二、主动公开政府信息情况\n[[本年度情况详见下表：]]", "三、收到和处理政府信息公开申请情况\n[[申请办理情况如下表所示。]]", "四、政府信息公开行政复议、行政诉讼情况\n[[具体见表4：]]")),
        Bad(Report(Disclosure, Requests, "四、政府信息公开行政复议、行政诉讼情况\n[[本年度情况如下表：]]")),
        Good(Report(Disclosure, Requests, Remedies)),
        Good(Report("二、主动公开政府信息情况\n公开120条。", "三、收到和处理政府信息公开申请情况\n新收3件。", "四、政府信息公开行政复议、行政诉讼情况\n没有发生。")),
        Good(Report("二、主动公开政府信息情况\n公开120条，见下表。\n点击下载表格", "三、收到和处理政府信息公开申请情况\n见附件。", "四、政府信息公开行政复议、行政诉讼情况\n见附件。")),
        Good(Report(Disclosure, Requests, "四、政府信息公开行政复议、行政诉讼情况\n行政复议 | 行政诉讼\n结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计\n0 | 0 | 0 | 0 | 0 | 0 | 0")),
        Good(Report(Disclosure, Requests, "四、政府信息公开行政复议、行政诉讼情况\n详见附件2。")),
    ];

    public string? WhyNotAssessable(AuditSubject subject)
    {
        if (!subject.HasUniformFormat)
            return null;

        if (WithTable.All(kind => !IsRead(subject.Report, kind)) && !WithTable.Any(kind => IsDue(subject, kind)))
            return "三张统计表都没有读到，可能是图片、附件或在转存时丢失，请核对原件。";

        var unreadable = WithTable.Where(kind => !IsRead(subject.Report, kind)).ToList();
        return unreadable.Count > 0 && unreadable.TrueForAll(kind => IsInDoubt(subject.Report, kind))
            ? $"{string.Join('、', unreadable.Select(Name))}只读到部分文字，或者在附件、图片中，请核对原件。"
            : null;
    }

    public IEnumerable<Finding> Run(AuditSubject subject)
    {
        var report = subject.Report;
        if (!subject.HasUniformFormat || report.Year is null)
            yield break;

        var severity = WithTable.Count(kind => IsRead(report, kind)) >= FewestForError && report.Year.Value >= FirstBindingYear ? Severity.Error : Severity.Warning;
        foreach (var kind in WithTable.Where(kind => IsDue(subject, kind)))
        {
            var announced = Announcement(report.Find(kind)!);
            yield return Info.Find(
                severity,
                severity == Severity.Error ? 0.93 : 0.7,
                announced is { } phrase ? $"第{Numeral(kind)}部分说“{phrase}”，下面却没有{Name(kind)}。" : $"缺少{Name(kind)}：第{Numeral(kind)}部分“{kind.ChineseName()}”没有规定的统计表。",
                "按统一格式补上该表，没有发生的数量填 0；不能以文字代替。若原件有表而此处未见，请改交含表格文字的文件。",
                announced ?? report.Find(kind)!.Heading);
        }
    }

    /// <summary>
    /// The table is not there, and it is the report that lacks it. Where none of the three was read they may have been lost on
    /// the way or be pictures; then only a table counts that the text announces, and only in a file that keeps its tables as text.
    /// </summary>
    private static bool IsDue(AuditSubject subject, SectionKind kind)
    {
        var report = subject.Report;
        if (IsRead(report, kind) || IsInDoubt(report, kind))
            return false;

        return WithTable.Any(other => IsRead(report, other)) || !MayShowPictures(subject.MediaType) && Announcement(report.Find(kind)!) is not null;
    }

    private static bool MayShowPictures(string mediaType) =>
        mediaType.Contains("html", StringComparison.OrdinalIgnoreCase) || mediaType.Contains("pdf", StringComparison.OrdinalIgnoreCase) || mediaType.Contains("ofd", StringComparison.OrdinalIgnoreCase) || mediaType.StartsWith("image/", StringComparison.OrdinalIgnoreCase);

    /// <summary>“详见下表：”: the writer says that a table follows.</summary>
    private static TextSlice? Announcement(Section section)
    {
        foreach (var paragraph in section.Paragraphs)
        {
            foreach (var sentence in paragraph.Sentences)
            {
                if (Announced().IsMatch(sentence.Text))
                    return sentence.Slice;
            }
        }

        return null;
    }

    private static char Numeral(SectionKind kind) => "一二三四五六"[(int)kind];

    // 详见下表： · 如下表所示 · 具体见表3
    [GeneratedRegex(@"下表|表格?如下|[见如]表[0-9一二三四]", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Announced();

    private static bool IsRead(AnnualReport report, SectionKind kind) => kind switch
    {
        SectionKind.ProactiveDisclosure => report.Tables.Disclosure is not null,
        SectionKind.DisclosureRequests => report.Tables.Requests is not null,
        SectionKind.ReviewAndLitigation => report.Tables.Remedies is not null,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>Where the part itself is missing, that is the finding.</summary>
    private static bool IsInDoubt(AnnualReport report, SectionKind kind) =>
        report.Find(kind) is not { } section || TableTraces.Has(report, kind) || TableTraces.IsElsewhere(section);

    private static string Name(SectionKind kind) => kind switch
    {
        SectionKind.ProactiveDisclosure => "表二（主动公开政府信息情况）",
        SectionKind.DisclosureRequests => "表三（收到和处理政府信息公开申请情况）",
        SectionKind.ReviewAndLitigation => "表四（行政复议、行政诉讼情况）",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private const string Disclosure = """
        二、主动公开政府信息情况
        信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数
        规章 | 0 | 0 | 0
        行政规范性文件 | 2 | 0 | 5
        行政许可 | 12
        行政处罚 | 3
        行政强制 | 0
        行政事业性收费 | 0
        """;

    private const string Requests = """
        三、收到和处理政府信息公开申请情况
        一、本年新收政府信息公开申请数量 | 3 | 0 | 0 | 0 | 0 | 0 | 3
        二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0
        三、本年度办理结果 | （一）予以公开 | 3 | 0 | 0 | 0 | 0 | 0 | 3
        （七）总计 | 3 | 0 | 0 | 0 | 0 | 0 | 3
        四、结转下年度继续办理 | 0 | 0 | 0 | 0 | 0 | 0 | 0
        """;

    private const string Remedies = """
        四、政府信息公开行政复议、行政诉讼情况
        行政复议 | 行政诉讼
        结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 | 复议后起诉
        0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0
        """;

    private static string Report(params string[] parts) =>
        "清河县水利局2022年政府信息公开工作年度报告\n一、总体情况\n2022年公开信息120条。\n" + string.Join('\n', parts) + "\n五、存在的主要问题及改进情况\n解读偏少。\n六、其他需要报告的事项\n未收取信息处理费。";
}
