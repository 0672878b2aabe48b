using System.Text;
using static Auditor.Reports.SectionKind;

namespace Auditor.Tests.Injection;

/// <summary>Other shapes of the same text: width, blanks, numbering, furniture.</summary>
internal static class HarmlessForms
{
    private static readonly (char Simplified, char Traditional)[] Pairs =
        [('务', '務'), ('开', '開'), ('动', '動'), ('报', '報'), ('总', '總'), ('条', '條'), ('执', '執'), ('业', '業'), ('为', '為'), ('车', '車'), ('东', '東'), ('长', '長'), ('县', '縣'), ('处', '處'), ('农', '農'), ('对', '對')];

    public static IEnumerable<HarmlessEdit> All =>
    [
        new("digits of full width", b => b.Report.Text.IsNoisy ? null : FullWidth(b)),
        new("half-width brackets", b => b.Text.Replace('（', '(').Replace('）', ')')),
        new("blanks around figures", b => b.Replace($"{b.Year}年政府信息公开", $"{b.Year} 年政府信息公开")),
        new("indented paragraphs", b => string.Join('\n', b.Text.Split('\n').Select(line => line.EndsWith('。') ? "　　" + line.TrimStart() : line))),
        new("lines end with blanks", b => string.Join('\n', b.Text.Split('\n').Select(line => line.EndsWith('。') ? line + "  " : line))),
        new("blank lines between paragraphs", b => string.Join('\n', b.Text.Split('\n').Select(line => line.EndsWith('。') ? line + "\n" : line))),
        new("Windows line ends", b => b.Text.Replace("\r", "", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal)),
        new("byte order mark", b => "\uFEFF" + b.Text),
        new("traditional characters", b => Pairs.Aggregate(new StringBuilder(b.Text), (text, pair) => text.Replace(pair.Simplified, pair.Traditional)).ToString()),
        new("date of posting above the title", b => b.Report.Signature?.Date is { } date && b.Report.Title is { } title ? b.Text.Insert(b.LineStart(title.Span.Start), $"发布日期：{date.AddDays(2):yyyy-MM-dd}\n") : null),
        new("breadcrumb above the title", b => b.Report.Title is { } title ? b.Text.Insert(b.LineStart(title.Span.Start), "首页 > 政务公开 > 政府信息公开年报\n") : null),
        new("links of a page below", b => b.Text.TrimEnd() + "\n打印本页 关闭窗口\n"),
        new("page number at the end", b => b.Text.TrimEnd() + "\n- 6 -\n"),
        new("contact block", b => b.InPreamble($"如对本报告有疑问，请与{b.Report.Agency.Name?.Text ?? "本机关"}办公室联系（地址：桥西路16号，邮编：695310，电话：0679-5230116）。")),
        new("table of contents", b => b.Report.Title is { } title && b.Report.Sections.Count == 6 && b.Report.Preamble.Count > 0 ? b.Inserted(b.LineEnd(title.Span.End), "目录\n" + string.Join('\n', b.Report.Sections.Select((part, at) => $"{part.Heading.Text}……{at + 1}"))) : null),
        new("last item numbered by first", b => b.AtEnd(Overview, "监督检查分三步：首先核对目录；其次抽查12个栏目；最后通报结果。")),
        new("list with circled numbers", b => b.AtEnd(Overview, "公开栏分三块：①办事指南；②补助名单；③通知公告。")),
        new("list with 第一", b => b.AtEnd(Overview, "培训讲了三课：第一，目录怎样编；第二，答复书怎样写；第三，台账怎样记。")),
        new("double quotes of another shape", b => b.Text.Replace('“', '"').Replace('”', '"')),
        new("part headings without the mark", b => b.Report.Sections.Count == 6 ? b.Report.Sections.Reverse().Aggregate(b.Text, (text, part) => part.Heading.Text.Length > 2 && part.Heading.Text[1] == '、' ? text.Remove(part.Heading.Span.Start + 1, 1).Insert(part.Heading.Span.Start + 1, "．") : text) : null),
        new("six aspects declared", b => b.InPreamble("本报告由总体情况等六个方面组成。") is { } text && b.Report.Sections.Count == 6 && !b.Text.Contains("部分", StringComparison.Ordinal) ? text : null),
        new("title broken over two lines", b => b.Report is { Title: { } title, Agency.Name: { } name } && b.Text[title.Span.Start..title.Span.End].StartsWith(name.Text, StringComparison.Ordinal) && !b.IsHtml ? b.Text.Insert(title.Span.Start + name.Text.Length, "\n") : null),
        new("another order of sentences", b => b.Prose(Overview) is { } span && !b.Text[span.Start..span.End].Contains('|') ? b.Put(span, Swapped(b.Text[span.Start..span.End])) : null),
    ];

    private static string? FullWidth(BaseReport b) => b.Prose(ProblemsAndImprovements) is { } span
        ? b.Put(span, string.Concat(b.Text[span.Start..span.End].Select(c => char.IsAsciiDigit(c) ? (char)(c + 0xFEE0) : c)))
        : null;

    /// <summary>The last two sentences of each longer paragraph change places.</summary>
    private static string Swapped(string prose) => string.Join('\n', prose.Split('\n').Select(line =>
    {
        var sentences = line.Split('。', StringSplitOptions.RemoveEmptyEntries).ToList();
        if (sentences.Count < 4 || !line.EndsWith('。') || line.Contains('是') || line.Contains('（'))
            return line;

        (sentences[^1], sentences[^2]) = (sentences[^2], sentences[^1]);
        return string.Concat(sentences.Select(sentence => sentence + "。"));
    }));
}
