using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using Auditor.Reports;
using static Auditor.Checking.CheckExample;

namespace Auditor.Checking.Consistency;

/// <summary>说“没有”就应当是零：a denial beside a figure above zero, a figure beside a table of zeros, 全部办结 beside a carry-forward.</summary>
public sealed partial class NoneYetCounted : ICheck
{
    private const double Certain = 0.95;
    private const double Likely = 0.8;

    /// <summary>Without one of each, nothing is said to be done to the last.</summary>
    private static readonly SearchValues<string> Whole = SearchValues.Create(["全部", "全都", "均", "率"], StringComparison.Ordinal);

    private static readonly SearchValues<string> Answers = SearchValues.Create(["办结", "答复", "办理完", "回复"], StringComparison.Ordinal);

    public CheckInfo Info { get; } = new("none-yet-counted", "“未收到”“没有发生”“全部办结”等表述应当与数字一致", Dimension.Consistency, Severity.Error, "国办公开办函〔2021〕30号：数据真实准确；《政府信息公开条例》第五十条");

    public IReadOnlyList<CheckExample> Examples { get; } =
    [
        Bad(Report("[[本年度我局未收到政府信息公开申请]]。", "3 | 0 | 3 | 0")),
        Bad(Report("2022年，[[没有收到公民、法人和其他组织提交的政府信息公开申请]]，继续完善受理流程。", "5 | 1 | 6 | 0")),
        Bad(Report("[[全年收到政府信息公开申请4件]]，均已答复。", "0 | 0 | 0 | 0")),
        Bad(Report("全年收到申请3件，[[收到的申请已全部办结]]。", "3 | 0 | 2 | 1")),
        Bad(Report("[[未发生因政府信息公开引发的行政复议]]。", "3 | 0 | 3 | 0", review: 2)),
        Bad(Report("收到申请3件，均以电子邮件送达，[[无复议和诉讼]]。", "3 | 0 | 3 | 0", review: 2)),
        Good(Report("收到申请3件，均以电子邮件送达，无复议和诉讼。", "3 | 0 | 3 | 0")),
        Bad(Report("[[全年制发行政规范性文件0件]]。", "3 | 0 | 3 | 0", documents: 2)),
        Bad(Report("因政府信息公开被申请行政复议2件，[[均获维持]]。", "3 | 0 | 3 | 0", review: 2, upheld: 1)),
        Bad(Report("[[本年度未收取信息处理费]]。发出收费通知1件，收取信息处理费400元。", "3 | 0 | 3 | 0")),
        Good(Report("本年度我局未收到政府信息公开申请，上年结转2件均已答复。", "0 | 2 | 2 | 0")),
        Good(Report("全年收到申请3件，未收到重复申请，未收到通过信函提交的政府信息公开申请。", "3 | 0 | 3 | 0")),
        Good(Report("全年收到申请3件，结转下年度1件，其余均已办结。", "3 | 0 | 2 | 1")),
        Good(Report("政府信息公开类行政复议2件，未发生行政诉讼，没有行政复议被纠正的情况。", "3 | 0 | 3 | 0", review: 2)),
        Good(Report("上半年未收到政府信息公开申请，全年共收到3件。", "3 | 0 | 3 | 0")),
        Good(Report("全年收到申请3件，申请均在法定期限内答复，按时办结率100%。", "3 | 0 | 2 | 1")),
        Good(Report("政务服务窗口办理许可申请312件，全部办结。收到申请3件。", "3 | 0 | 2 | 1")),
        Good(Report("代表建议和政协提案已全部办结，信访件全部办结。收到申请3件。", "3 | 0 | 2 | 1")),
        Good(Report("县政府办公室未收到政府信息公开申请，全县共收到政府信息公开申请3件。", "3 | 0 | 3 | 0", agency: "麦川县人民政府")),
        Good(Report("本年度未收取信息处理费，收取行政事业性收费400元。", "3 | 0 | 3 | 0")),
    ];

    public IEnumerable<Finding> Run(AuditSubject subject)
    {
        var figures = subject.Report.Figures.Where(figure => figure.Section != SectionKind.ProblemsAndImprovements && figure.NamesObject && figure.IsPlain).ToList();
        return Requests(figures, subject)
            .Concat(Remedies(figures, subject))
            .Concat(Documents(figures, subject))
            .Concat(Fees(figures))
            .Concat(Completed(subject))
            .Concat(UpheldClaims.Faults(subject.Report).Select(fault => Info.Find(Severity.Warning, fault.Confidence, fault.Message, fault.Suggestion, fault.Slices)));
    }

    private IEnumerable<Finding> Requests(List<StatedFigure> figures, AuditSubject subject)
    {
        var received = figures.Where(figure => figure is { About: FigureObject.Requests, Verb: FigureVerb.Received or FigureVerb.NewlyReceived or FigureVerb.Accepted } && FigureGround.IsCaseCount(figure)).ToList();
        var bare = figures.Where(figure => figure is { About: FigureObject.Requests, Verb: FigureVerb.None, IsDenial: true } && FigureGround.IsCaseCount(figure));
        var table = subject.Report.Tables.Requests is { } requests ? new RequestFigures(requests) : null;
        foreach (var figure in received.Concat(bare))
        {
            var isScoped = FigureGround.IsOtherScope(figure, subject.Report.Agency);
            if (figure.Value == 0 && table?.New.IsPositive == true)
            {
                if (isScoped && (figure.Scope == FigureScope.Whole || received.Exists(other => other.Value > 0)))
                    continue;

                yield return Contradiction(figure, isScoped, $"表三“{RequestRow.NewRequests.ChineseName()}”行“总计”列为 {table.New} 件", table.New.Cells);
            }
            else if (figure.Value > 0 && table?.IsNil == true && !(isScoped && figure.Scope == FigureScope.Whole))
            {
                yield return Contradiction(figure, isScoped, "表三各项均为 0", table.New.Cells);
            }
            else if (figure.Value == 0 && table is null && received.Find(other => other.Value > 0 && other.Scope == figure.Scope) is { } other)
            {
                yield return Info.Find(Severity.Warning, Likely, $"正文一处称“{figure.Clause}”，另一处称“{other.Clause}”，前后矛盾。", "核对后改正其中一处。", figure.Clause, other.Clause);
            }
        }
    }

    private IEnumerable<Finding> Remedies(List<StatedFigure> figures, AuditSubject subject)
    {
        if (subject.Report.Tables.Remedies is not { } table)
            yield break;

        foreach (var figure in figures.Where(figure => figure.Verb is FigureVerb.None or FigureVerb.Received or FigureVerb.Accepted && FigureGround.IsCaseCount(figure)))
        {
            var (name, blocks) = figure.About switch
            {
                FigureObject.Reviews => ("行政复议", new[] { 0 }),
                FigureObject.Lawsuits => ("行政诉讼", [1, 2]),
                FigureObject.ReviewsAndLawsuits => ("行政复议、行政诉讼", [0, 1, 2]),
                _ => ("", []),
            };
            if (blocks.Length == 0 || RemedyFigures.Sums(table, blocks) is not { } sums || !FigureGround.IsAboutDisclosure(figure) && !figure.IsDenial)
                continue;

            // “无复议和诉讼” may be said of one request alone
            var isScoped = FigureGround.IsOtherScope(figure, subject.Report.Agency) || !figure.Clause.Text.Contains("行政", StringComparison.Ordinal) && !FigureGround.IsAboutDisclosure(figure);
            if (figure.Value == 0 && sums.Min() > 0)
                yield return Contradiction(figure, isScoped, $"表四“{name}”总计为 {Number(sums[0])} 件", [.. blocks.Select(block => table[block][^1])]);
            else if (figure.Value > 0 && sums.Max() == 0 && blocks.All(block => table[block].All(cell => cell.Value == 0)))
                yield return Contradiction(figure, isScoped, $"表四“{name}”总计为 0 件", [.. blocks.Select(block => table[block][^1])]);
        }
    }

    private IEnumerable<Finding> Documents(List<StatedFigure> figures, AuditSubject subject)
    {
        if (subject.Report is not { Format: FormatVersion.F21, Tables.Disclosure: { } table })
            yield break;

        var cells = table[DisclosureRow.NormativeDocuments];
        foreach (var figure in figures.Where(figure => figure is { About: FigureObject.NormativeDocuments, Value: 0, Verb: FigureVerb.Made or FigureVerb.Repealed }))
        {
            var (column, name) = figure.Verb == FigureVerb.Made ? (0, "本年制发件数") : (1, "本年废止件数");
            if (cells.Count > column && cells[column].Value is > 0 and var value && !FigureGround.IsOtherScope(figure, subject.Report.Agency))
                yield return Contradiction(figure, isScoped: true, $"表二“行政规范性文件”行“{name}”为 {Number(value)} 件", [cells[column]]);
        }
    }

    private IEnumerable<Finding> Fees(List<StatedFigure> figures)
    {
        var fees = figures.Where(figure => figure is { About: FigureObject.ProcessingFee, Verb: FigureVerb.Charged or FigureVerb.None }).ToList();
        var charged = fees.Find(figure => figure is { Kind: FigureKind.Money, Value: > 0 });
        foreach (var figure in fees.Where(figure => charged is not null && figure.Value == 0 && (figure.IsDenial || figure.Kind == FigureKind.Money)))
        {
            yield return Info.Find(
                Severity.Error,
                Certain,
                $"正文一处称“{figure.Clause}”，另一处称“{charged!.Clause}”，前后矛盾。",
                "核对信息处理费的收取情况，改正其中一处。",
                figure.Clause,
                charged.Clause);
        }
    }

    private IEnumerable<Finding> Completed(AuditSubject subject)
    {
        if (subject.Report.Tables.Requests is not { } requests || new RequestFigures(requests).CarriedForward is not { IsPositive: true } forward)
            yield break;

        foreach (var sentence in subject.Report.Sections.Where(section => section.Kind is SectionKind.Overview or SectionKind.DisclosureRequests).SelectMany(section => section.Sentences))
        {
            var text = sentence.Text;
            if (!text.AsSpan().ContainsAny(Whole) || !text.AsSpan().ContainsAny(Answers) || AllDone().Match(text) is not { Success: true } match || !IsAboutRequests(subject, sentence, match.Index) || Exception().IsMatch(text))
                continue;

            var isMild = OnTime().IsMatch(match.Value);
            if (isMild && !Settled().IsMatch(match.Value))
                continue;

            yield return Info.Find(
                isMild ? Severity.Note : Severity.Warning,
                isMild ? 0.5 : Likely,
                $"正文称“{match.Groups["claim"].Value}”，而表三“{RequestRow.CarriedForward.ChineseName()}”行“总计”列为 {forward} 件。",
                "有结转下年度继续办理的申请，不宜写全部办结；核对后改正其中一处。",
                [sentence.Slice.Part(match.Groups["claim"].Index, match.Groups["claim"].Length), .. StatutoryTables.Places([.. forward.Cells])]);
        }
    }

    /// <summary>The claim speaks of requests and of no other business.</summary>
    private static bool IsAboutRequests(AuditSubject subject, Sentence sentence, int at)
    {
        var before = sentence.Text[..at];
        var isNamed = before.Contains("申请", StringComparison.Ordinal) || sentence.Text[at..].Contains("申请", StringComparison.Ordinal);
        return isNamed && !OtherBusiness().IsMatch(sentence.Text) && FigureIsOfYear(subject, sentence);
    }

    private static bool FigureIsOfYear(AuditSubject subject, Sentence sentence) =>
        subject.Report.Figures.Where(figure => ReferenceEquals(figure.Sentence, sentence)).All(figure => figure.Period == FigurePeriod.ReportYear && !FigureGround.IsOtherScope(figure, subject.Report.Agency) && figure.Verb is not (FigureVerb.CarriedForward or FigureVerb.CarriedOver));

    private Finding Contradiction(StatedFigure figure, bool isScoped, string table, IReadOnlyList<Cell> cells) => Info.Find(
        isScoped ? Severity.Warning : Severity.Error,
        isScoped ? Likely : Certain,
        $"正文称“{figure.Clause}”，而{table}，两处矛盾。",
        isScoped ? "统一口径，或在正文中说明统计范围；确有错误的，改正其中一处。" : "核对正文与统计表，以实际数量为准改正其中一处。",
        [figure.Clause, .. StatutoryTables.Places([.. cells])]);

    private static string Number(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    // 收到的申请已全部办结 · 均已办结 · 办结率100%
    [GeneratedRegex("(?<claim>[^，。；：]{0,12}(?:(?:已?全部|均已|全都|均予以|均)(?:依法|依规|按时|按期|及时|在?法定(?:时限|期限)内?|规范|予以|按规定|进行了?)*(?:办结|答复|办理完毕|办理完结|回复)|(?:办结|答复)率(?:为|达到?|均为)?100[%％]))", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex AllDone();

    // 其余 · 结转 · 正在办理: what is still open is said
    [GeneratedRegex("结转|其余|其它|除|剩余|未到期|尚在|正在|下年|顺延|延期|跨年|到期", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Exception();

    [GeneratedRegex("按时|按期|及时|期限|时限|按规定|规定时间|率", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex OnTime();

    // 全部按时办结
    [GeneratedRegex("全部[^，。；]{0,10}办[结理]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Settled();

    [GeneratedRegex("建议|提案|许可|窗口|登记|证照|来信|信访|工单|热线|诉求|留言|信箱|复议|诉讼|咨询|上半年|季度", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex OtherBusiness();

    private static string Report(string prose, string requests, int review = 0, int? upheld = null, int documents = 0, string agency = "清河县商务局")
    {
        var rows = requests.Split(" | ");
        return $"""
            {agency}2022年政府信息公开工作年度报告
            一、总体情况
            {prose}
            二、主动公开政府信息情况
            信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数
            规章 | 0 | 0 | 0
            行政规范性文件 | {documents} | 0 | 9
            三、收到和处理政府信息公开申请情况
            一、本年新收政府信息公开申请数量 | {rows[0]} | 0 | 0 | 0 | 0 | 0 | {rows[0]} |
            二、上年结转政府信息公开申请数量 | {rows[1]} | 0 | 0 | 0 | 0 | 0 | {rows[1]} |
            三、本年度办理结果 | （一）予以公开 | {rows[2]} | 0 | 0 | 0 | 0 | 0 | {rows[2]} |
            （七）总计 | {rows[2]} | 0 | 0 | 0 | 0 | 0 | {rows[2]} |
            四、结转下年度继续办理 | {rows[3]} | 0 | 0 | 0 | 0 | 0 | {rows[3]} |
            四、政府信息公开行政复议、行政诉讼情况
            {upheld ?? review} | 0 | 0 | {review - (upheld ?? review)} | {review} | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0
            """;
    }
}
