using System.Text.RegularExpressions;
using Auditor.Reports;
using static Auditor.Checking.CheckExample;

namespace Auditor.Checking.Compliance;

/// <summary>联系方式应当可用：a postcode has six digits and is no telephone number.</summary>
public sealed partial class ContactMalformed : ICheck
{
    private const int PostcodeDigits = 6;

    public CheckInfo Info { get; } = new("contact-malformed", "邮政编码应当为 6 位，不应与电话填反", Dimension.Compliance, Severity.Warning, "GB/T 2416《中华人民共和国邮政编码》；《政府信息公开条例》第十二条：公开指南应当载明联系方式");

    public IReadOnlyList<CheckExample> Examples { get; } =
    [
        Bad(Report("地址：清河县青石镇兴镇路18号；[[邮编：0319-8163100]]；电话：054800。")),
        Bad(Report("联系地址：清河县武松路9号（[[邮政编码：05480]]，电话0319-8163100）。")),
        Bad(Report("[[邮编：0319-8163100]]，传真：0319-8163101。")),
        Good(Report("地址：清河县青石镇兴镇路18号；邮编：054800；电话：0319-8163100。")),
        Good(Report("联系地址：清河县武松路9号，邮政编码 054 800，联系电话：8163100，电子邮箱：qhxsw@163.com。")),
        Good(Report("邮编：\n电话：0319-8163100，邮编、电话如有变动另行公布。")),
        Good(Report("邮编（054800），电话（传真）：0319-8163100；邮编：054800转政务公开股。")),
        Good(Report("公众可以来信来电查询（地址：武松路9号，邮编：054800 0319-8163100）。")),
    ];

    public IEnumerable<Finding> Run(AuditSubject subject)
    {
        var text = subject.Report.Text.All;
        foreach (Match match in Postcode().Matches(text.Text))
        {
            var written = match.Groups["code"];
            var digits = written.Value.Count(char.IsAsciiDigit);
            if (digits == PostcodeDigits && !written.ValueSpan.Contains('-'))
                continue;

            var isTelephone = digits > PostcodeDigits || written.ValueSpan.Contains('-');
            yield return Info.Find(
                0.9,
                isTelephone ? $"邮政编码写的是“{written.Value.Trim()}”，像是电话号码。" : $"邮政编码“{written.Value.Trim()}”不是 {PostcodeDigits} 位数字。",
                isTelephone ? "核对邮编与电话是否填反。" : "核对后改为本地的 6 位邮政编码。",
                text.Part(match.Index, written.Index + written.Length - match.Index).Trim());
        }
    }

    private static string Report(string contact) =>
        $"清河县商务局2021年政府信息公开工作年度报告\n{contact}\n一、总体情况\n2021年，主动公开信息120条。";

    // 邮编：0319-8163100 · 邮政编码 05480; six digits, perhaps in two groups, and then anything
    [GeneratedRegex(@"(?:邮编|邮政编码|邮码)[ \t]*[：:（(]?[ \t]*(?<code>[0-9]{3}[ ]?[0-9]{3}(?![0-9-])|[0-9]{2,5}-[0-9]{3,8}(?![0-9])|[0-9]{4,12}(?![0-9-]))", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Postcode();
}
