using System.Globalization;
using Auditor.Reports;

namespace Auditor.Rendering.Receipts;

/// <summary>核对回执: what a receipt states, line by line, beside what a new audit of the file gives.</summary>
public static class ReceiptComparison
{
    private const string None = "无";

    public static IReadOnlyList<ReceiptLine> Compare(AuditReceipt stated, AuditReceipt found)
    {
        return
        [
            Line("文件内容（SHA-256）", receipt => receipt.Sha256),
            Line("文件大小", receipt => $"{Number(receipt.Bytes)} 字节"),
            Line("文件名", receipt => receipt.Name),
            Line("机关", receipt => receipt.Agency ?? None),
            Line("报告年度", receipt => Number(receipt.Year)),
            Line("结论", receipt => receipt.Verdict.ChineseName()),
            Line("得分", receipt => Number(receipt.Score)),
            Line(Severity.Error.ChineseName(), receipt => $"{Number(receipt.Errors)} 项"),
            Line(Severity.Warning.ChineseName(), receipt => $"{Number(receipt.Warnings)} 项"),
            Line(Severity.Note.ChineseName(), receipt => $"{Number(receipt.Notes)} 项"),
            Line("已豁免", receipt => $"{Number(receipt.Suppressed)} 项"),
            Line("规则版本", receipt => receipt.Rules),
            Line("模型版本", receipt => string.Join("，", receipt.Models.OrderBy(model => model.Key, StringComparer.Ordinal).Select(model => $"{model.Key} {model.Value}"))),
            Line("审核配置", receipt => receipt.Policy ?? None),
            Line("报告档案", receipt => receipt.Compared ? "已比对" : "未比对"),
        ];

        ReceiptLine Line(string subject, Func<AuditReceipt, string> show) => new(subject, show(stated), show(found));
    }

    /// <summary>What explains the differences and what to do about them; Chinese, ends with “。”.</summary>
    public static string Advice(AuditReceipt stated, AuditReceipt found)
    {
        if (stated.Sha256 != found.Sha256)
            return "这不是出具回执时的文件：内容在审核之后改动过，或拿错了文件。请填报单位用现在的文件重新审核。";
        if (stated.Rules != found.Rules || !stated.Models.OrderBy(model => model.Key, StringComparer.Ordinal).SequenceEqual(found.Models.OrderBy(model => model.Key, StringComparer.Ordinal)))
            return "文件没有变，但出具回执的程序版本不同，结论可能因此不同。请以本次审核结果为准，或用同一版本核对。";
        if (stated.Policy != found.Policy)
            return "文件没有变，但审核配置不同。请用 --config 指定出具回执时的配置再核对。";
        if (stated.Compared != found.Compared)
            return stated.Compared ? "文件没有变，但出具回执时与报告档案作过比对。请用 --archive 指定档案再核对。" : "文件没有变，但出具回执时没有与报告档案比对。请不加 --archive 再核对。";
        if (stated with { Models = found.Models } == found)
            return "文件、规则、结论都与回执一致。";
        if (stated with { Models = found.Models, Name = found.Name } == found)
            return "内容和结论与回执一致，只是文件改了名。";
        return found.Compared
            ? "文件和程序都没有变，结论却不同：档案中的报告已经变化，或回执被改动过。请以本次审核结果为准。"
            : "文件和程序都没有变，结论却不同：回执被改动过。请以本次审核结果为准，并向填报单位核实。";
    }

    private static string Number(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? None;
}
