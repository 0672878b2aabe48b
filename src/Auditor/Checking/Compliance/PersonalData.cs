using System.Globalization;
using System.Text.RegularExpressions;
using Auditor.Reports;
using static Auditor.Checking.CheckExample;

namespace Auditor.Checking.Compliance;

/// <summary>不应泄露个人信息：an identity card number, a private mobile number, a bank card, an applicant's full name.</summary>
public sealed partial class PersonalData : ICheck
{
    private const int Before = 24;

    private static readonly string[] ContactWords = ["联系", "电话", "咨询", "热线", "手机", "传真", "邮编", "监督"];
    private static readonly string[] NumberWords = ["索引号", "执法证", "工号", "编码", "编号", "单号", "受理号", "序号", "代码", "案号", "订单", "流水号", "许可证", "条码", "备案号", "http", "www"];
    private static readonly string[] CardWords = ["卡号", "银行卡", "储蓄卡", "账号", "账户"];

    /// <summary>Words that begin like a name; they are what the applicant does, not who.</summary>
    private static readonly string[] NoNames = ["张贴", "周边", "周期", "陈述", "罗列", "余额", "马上", "郑重", "杜绝", "董事", "黄金", "黄色", "孙子", "孙女", "胡同", "胡乱", "谢意", "张罗", "张开", "陈旧", "陈列", "宋体", "戴口", "苏醒", "徐徐", "孔洞", "周末", "周一", "周五", "周六", "周日", "曾经", "曾提", "曾向", "陆续", "谢绝", "夏季", "田间", "康复", "李某", "王某", "张某", "刘某", "陈某"];

    public CheckInfo Info { get; } = new("personal-data", "不应泄露个人信息", Dimension.Compliance, Severity.Error, "《政府信息公开条例》第十五条；《个人信息保护法》第三十四条");

    public IReadOnlyList<CheckExample> Examples { get; } =
    [
        Bad(Report("其中1件为村民提出（身份证号[[11010519491231002X]]），要求公开征地批文。")),
        Bad(Report("申请件由村民提交，本人手机[[13912345678]]，已按期答复。")),
        Bad(Report("退还多收费用至申请人银行卡（卡号[[6222021234567890128]]）。")),
        Bad(Report("6月8日，[[申请人李建国]]向我局提出申请，要求公开补贴名单，已予以公开。")),
        Bad(Report("村民口头反映后留下号码[[13800138000]]，工作人员当日回复。")),
        Bad(Report("收到申请3件，分别由[[村民罗建国]]、某置业公司和一家律师事务所提出。")),
        Bad(Report("3月，[[居民赵福生]]因道路施工信息不详细提出复议，已予维持。")),
        Good(Report("收到申请3件，由村民罗某、居民代表和一家律师事务所提出；学生成绩复核申请、业主陈述意见、群众张贴的投诉信各1件，村民就近申请查询，居民郑重提出申请，居民胡同改造因噪声提出投诉。")),
        Good(Report("“最美教师”李桂芳事迹在网站刊登，网格员王建国获表彰，职工孙丽萍被聘为监督员；收到申请3件。")),
        Good("清河县商务局2021年政府信息公开工作年度报告\n如有疑问，请与县商务局办公室联系（联系电话：13912345678，邮编695310）。\n一、总体情况\n公开信息120条。"),
        Good(Report("信息索引号000014349202100123456，办件编号11010519491231002，统一社会信用代码11320829014349555X，执法证号13050012345。")),
        Good(Report("申请人于6月提出申请，申请人向我局邮寄材料，申请人陈述理由后予以补正，申请人王某提出申请1件。")),
        Good(Report("访问量13912345678次，公示栏编号6222021234567890128。")),
        Good(Report("申请人易懂的答复模板有4种，申请人应当提供证明，申请人高度认可，申请人张贴的材料已归档。")),
    ];

    public IEnumerable<Finding> Run(AuditSubject subject)
    {
        var text = subject.Report.Text.All;
        foreach (Match match in LongNumber().Matches(text.Text))
        {
            if (!IsNumbered(text.Text, match.Index) && Judge(subject.Report, text.Text, match) is var (severity, what))
            {
                yield return Info.Find(severity, severity == Severity.Error ? 0.97 : 0.7, $"文中出现{what}“{Masked(match.Value)}”。", "删去或隐去号码；公开报告中只保留机关的联系方式。", text.Part(match.Index, match.Length));
            }
        }

        foreach (var passage in Passage.Of(subject.Report))
        {
            foreach (var match in Applicant().Matches(passage.Text).Concat(Case().IsMatch(passage.Text) ? Party().Matches(passage.Text) : []).Where(match => IsName(match.Groups["name"].Value)))
                yield return Info.Find(0.92, "文中写出了申请人或当事人的姓名。", "隐去姓名，写作“申请人”“某自然人”或“村民罗某”。", passage.Part(match.Index, match.Length));
        }
    }

    private static (Severity Severity, string What)? Judge(AnnualReport report, string text, Match match)
    {
        var number = match.Value;
        var before = text[Math.Max(0, match.Index - Before)..match.Index];
        if (number.Length == 18 && IsIdentity(number))
            return (Severity.Error, "公民身份号码");

        if (number.Length == 15 && before.Contains("身份证", StringComparison.Ordinal) && IsDate("19" + number[6..12]))
            return (Severity.Error, "公民身份号码");

        if (number.Length is >= 16 and <= 19 && CardWords.Any(word => before.Contains(word, StringComparison.Ordinal)) && IsCard(number))
            return (before.Contains('卡', StringComparison.Ordinal) ? Severity.Error : Severity.Warning, "银行卡号");

        return number.Length == 11 && IsMobile(text, match) ? Mobile(report, before, match.Index) : null;
    }

    /// <summary>The office's own contact in the preamble is meant to be read; elsewhere it may be somebody's private number.</summary>
    private static (Severity, string)? Mobile(AnnualReport report, string before, int at)
    {
        var isContact = ContactWords.Any(word => before.Contains(word, StringComparison.Ordinal)) && !before.Contains("本人", StringComparison.Ordinal);
        var isPreamble = report.Sections.Count > 0 && at < report.Sections[0].Heading.Start;
        if (isContact)
            return isPreamble ? null : (Severity.Warning, "手机号码");

        return (isPreamble ? Severity.Warning : Severity.Error, "手机号码");
    }

    /// <summary>A figure that counts something is no telephone number.</summary>
    private static bool IsMobile(string text, Match match)
    {
        var after = match.Index + match.Length;
        return match.Value[0] == '1' && match.Value[1] >= '3' && (after == text.Length || !"次条件元人万亿个.%|".Contains(text[after], StringComparison.Ordinal))
            && (match.Index == 0 || text[match.Index - 1] != '|');
    }

    private static bool IsNumbered(string text, int at)
    {
        var before = text[Math.Max(0, at - Before)..at];
        var clause = before[(before.LastIndexOfAny(['，', '。', '；', '\n']) + 1)..];
        return NumberWords.Any(word => clause.Contains(word, StringComparison.Ordinal));
    }

    /// <summary>GB 11643: birth date and check digit.</summary>
    private static bool IsIdentity(string number)
    {
        if (number[0] is '0' or '9' || !IsDate(number[6..14]))
            return false;

        var sum = 0;
        for (var at = 0; at < 17; at++)
            sum += (number[at] - '0') * ((1 << (17 - at)) % 11);
        return "10X98765432"[sum % 11] == char.ToUpperInvariant(number[17]);
    }

    private static bool IsDate(string digits) =>
        DateTime.TryParseExact(digits, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year is >= 1900 and <= 2100;

    /// <summary>Luhn.</summary>
    private static bool IsCard(string number)
    {
        if (number[0] is not ('4' or '5' or '6' or '3') || !char.IsAsciiDigit(number[^1]))
            return false;

        var sum = 0;
        for (var at = 0; at < number.Length; at++)
        {
            var digit = number[^(at + 1)] - '0';
            var weighed = at % 2 == 0 ? digit : digit * 2;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }

        return sum % 10 == 0;
    }

    private static bool IsName(string name) => !NoNames.Any(word => name.StartsWith(word, StringComparison.Ordinal)) && !name.EndsWith('某');

    private static string Masked(string number) => number[..3] + new string('*', number.Length - 5) + number[^2..];

    private static string Report(string sentence) =>
        $"清河县商务局2021年政府信息公开工作年度报告\n一、总体情况\n2021年，主动公开信息120条。{sentence}";

    // 13912345678 · 11010519491231002X
    [GeneratedRegex(@"(?<![0-9A-Za-z./=_-])(?:1[3-9][0-9]{9}|[0-9]{15,19}|[0-9]{17}[Xx])(?![0-9A-Za-z_])", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex LongNumber();

    // 申请人李建国向我局提出
    [GeneratedRegex(@"申请人(?:[：:]\s?)?(?<name>[王李张刘陈杨赵黄周吴徐孙胡朱郭马罗梁宋郑谢韩唐董曹袁邓沈曾彭吕苏卢蒋蔡贾丁魏薛余潘杜戴夏汪田姜谭廖邹熊陆郝孔崔康邱秦侯邵孟段钱汤尹黎贺赖龚][\u4e00-\u9fff]{1,2}?)(?=向我|向本|向县|向市|向区|向镇|于20|于[0-9]|提出|申请公开|来我|邮寄|通过邮|要求公开|不服|（男|（女|，男|，女|的政府信息公开申请)", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Applicant();

    [GeneratedRegex("申请|复议|诉讼|起诉|异议|投诉|举报|信访", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Case();

    // 村民罗建国、某公司和某律师事务所提出 · 学生王振海就成绩提出复核申请; not 村民代表, 学生成绩
    [GeneratedRegex(@"(?:村民|居民|市民|学生|考生|业主|职工|教师|患者|家长|群众|自然人|公民|原告|当事人|投诉人|举报人|信访人|起诉人)(?<name>[王李张刘陈杨赵黄吴徐孙胡朱郭罗梁宋郑谢韩唐董曹袁邓沈彭吕苏卢蒋蔡贾魏薛潘杜戴汪姜谭廖邹熊郝孔崔邱秦侯邵孟龚][\u4e00-\u9fff]{1,2}?)(?=[就因](?!地|近|业|读|此|是|学|职|医|餐|为|而|故)[^，。；]{1,30}(?:申请|复议|诉讼|异议|投诉|举报)|(?:提起|提出|申请公开|申请查询|申请政府|不服|起诉|诉我)|向[我本县市区镇乡学医法省][^，。；]{0,16}(?:提出|提交|递交|申请)|、[^，。；]{2,30}(?:提出|提交|提起))", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Party();
}
