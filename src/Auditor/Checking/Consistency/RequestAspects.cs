using System.Text.RegularExpressions;
using Auditor.Reports;

namespace Auditor.Checking.Consistency;

/// <summary>What requests are sorted by: how they came in, who made them, how they were answered. Each sorts the same whole anew.</summary>
internal static partial class RequestAspects
{
    /// <summary>Both figures are sorted by something, and not by the same.</summary>
    public static bool Differ(StatedFigure one, StatedFigure other) =>
        Of(one) is { } first && Of(other) is { } second && first != second;

    /// <summary>Null where the clause names none of them, or several.</summary>
    private static string? Of(StatedFigure figure)
    {
        var clause = figure.Clause.Text;
        string? aspect = null;
        foreach (var (name, isNamed) in new[] { ("渠道", Channel().IsMatch(clause)), ("申请人", Applicant().IsMatch(clause)), ("结果", Outcome().IsMatch(clause)) })
        {
            if (isNamed && aspect is not null)
                return null;

            aspect = isNamed ? name : aspect;
        }

        return aspect;
    }

    // 当面申请 · 网络提交
    [GeneratedRegex("当面|现场|窗口|网络|网上|网站|在线|线[上下]|信函|邮寄|来[信函]|邮政|传真|电子邮件|邮箱|书面", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Channel();

    // 自然人申请 · 商业企业
    [GeneratedRegex("自然人|公民|个人(?!隐私)|企业|法人|社会组织|其他组织|公益组织|科研机构|法律服务机构|律师事务所", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Applicant();

    // 予以公开 · 同意公开 · 告知不存在
    [GeneratedRegex("予以公开|予公开|同意|部分公开|不予|不存在|不掌握|无法提供|不属于|已主动公开|告知|其他处理|其他方式处理|补正|撤回|撤销|非政府信息", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Outcome();
}
