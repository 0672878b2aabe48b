using AngleSharp.Dom;
using Auditor.Rendering;
using Auditor.Reports;

namespace Auditor.Tests.Rendering;

public sealed class AuditPageTests
{
    [Fact]
    public void The_page_is_inert_and_its_links_lead() => HtmlPage.AssertInert(AuditPage.Render(SampleAudit.Faulty));

    [Fact]
    public void The_header_names_agency_year_verdict_and_score()
    {
        var header = HtmlPage.Parse(AuditPage.Render(SampleAudit.Faulty)).QuerySelector("header")!.TextContent;
        Assert.Contains("云岭县档案馆", header, StringComparison.Ordinal);
        Assert.Contains("2021 年度（据标题认定）", header, StringComparison.Ordinal);
        Assert.Contains("建议修改", header, StringComparison.Ordinal);
        Assert.Contains($"{SampleAudit.Faulty.Score!.Points} / 100", header, StringComparison.Ordinal);
        Assert.Contains("没有上一年度的报告，无法比对。", header, StringComparison.Ordinal);
    }

    [Fact]
    public void Marks_cover_the_evidence_and_nothing_else()
    {
        var (page, source) = (HtmlPage.Parse(AuditPage.Render(SampleAudit.Faulty)), SampleAudit.Faulty.Report!.Text.Source);
        var covered = new HashSet<int>(SampleAudit.Faulty.Findings.SelectMany(finding => finding.Evidence).SelectMany(evidence => Enumerable.Range(evidence.Span.Start, evidence.Span.Length)));
        Assert.Equal(string.Concat(covered.Order().Select(at => source[at])), HtmlPage.TextOf(page.QuerySelectorAll(".text mark")));
        foreach (var evidence in SampleAudit.Faulty.Findings.SelectMany(finding => finding.Evidence))
            Assert.StartsWith(page.GetElementById($"p{evidence.Span.Start}")!.TextContent, evidence.Quote, StringComparison.Ordinal);
    }

    [Fact]
    public void The_text_is_the_report_line_by_line()
    {
        var page = HtmlPage.Parse(AuditPage.Render(SampleAudit.Faulty));
        foreach (var back in page.QuerySelectorAll(".text .back").ToList())
            back.Remove();
        var source = SampleAudit.Faulty.Report!.Text.Source.Split('\n');
        var lines = page.QuerySelectorAll(".text > div").ToList();
        Assert.Equal(source.Count(line => line.Trim().Length > 0), lines.Count);
        Assert.All(lines, line => Assert.Equal(source[int.Parse(line.GetAttribute("data-n")!) - 1], line.TextContent));
    }

    [Fact]
    public void Overlapping_evidence_is_split_at_every_border()
    {
        var audit = SampleAudit.Of("甲县乙局2021年政府信息公开工作年度报告\n一、总体情况\n天地玄黄宇宙洪荒。", "a.txt", report =>
        [
            SampleAudit.Fault(report, "one", Dimension.Substance, Severity.Note, 1, "一。", "天地玄黄"),
            SampleAudit.Fault(report, "two", Dimension.Substance, Severity.Error, 1, "二。", "玄黄宇宙"),
            SampleAudit.Fault(report, "three", Dimension.Substance, Severity.Warning, 1, "三。", "天地玄黄宇宙洪荒"),
            SampleAudit.Fault(report, "four", Dimension.Substance, Severity.Warning, 1, "四。", "情况\n天地"),
        ]);
        var page = HtmlPage.AssertInert(AuditPage.Render(audit));
        Assert.Equal(["情况", "天地", "玄黄", "宇宙", "洪荒"], page.QuerySelectorAll(".text mark").Select(mark => mark.TextContent));
        Assert.Equal(["e-warning", "e-warning", "e-error", "e-error", "e-warning"], page.QuerySelectorAll(".text mark").Select(mark => mark.ClassList[0]));
        Assert.Equal(["1", "2", "4", "3"], page.QuerySelectorAll(".text .back").Select(back => back.TextContent));
    }

    [Fact]
    public void Evidence_without_extent_or_beyond_the_text_still_has_an_anchor()
    {
        var audit = SampleAudit.Of("甲县乙局2021年政府信息公开工作年度报告\n一、总体情况\n\n天地。\n", "a.txt", report =>
        {
            var end = report.Text.Source.Length;
            var blankLine = report.Text.Source.IndexOf("\n\n", StringComparison.Ordinal) + 1;
            return new[] { new TextSpan(0, 0), new TextSpan(blankLine, blankLine), new TextSpan(end, end), new TextSpan(end, end + 9) }
                .Select(span => SampleAudit.Fault(report, "x", Dimension.Substance, Severity.Note, 1, "空。") with { Evidence = [new Evidence(span, 1, "")] })
                .ToList();
        });
        HtmlPage.AssertInert(AuditPage.Render(audit));
    }

    [Fact]
    public void Cells_that_evidence_points_at_are_marked()
    {
        var hits = HtmlPage.Parse(AuditPage.Render(SampleAudit.Faulty)).QuerySelectorAll("table.requests td.hit").ToList();
        Assert.Equal(["3", "1", "0", "0", "0", "0", "4"], hits.Select(cell => cell.TextContent));
        Assert.All(hits, cell => Assert.Contains("e-error", cell.ClassList));
    }

    [Fact]
    public void Blank_cells_are_called_blank()
    {
        var text = SampleReport.Text.Replace("本年新收政府信息公开申请数量 | 4 | 1 | 0", "本年新收政府信息公开申请数量 | 4 | 1 | ", StringComparison.Ordinal);
        var page = HtmlPage.Parse(AuditPage.Render(SampleAudit.Of(text, SampleReport.FileName, _ => [])));
        Assert.Equal("空", page.QuerySelector("table.requests tbody td:nth-of-type(3)")!.TextContent);
    }

    [Fact]
    public void Years_and_stock_phrases_are_styled_and_explained()
    {
        var text = HtmlPage.Parse(AuditPage.Render(SampleAudit.Faulty)).QuerySelector(".text")!;
        Assert.Equal("2021年", text.QuerySelector(".y-error")!.TextContent);
        Assert.Contains("疑似照搬旧年份：有把握（可能性 97%）", text.QuerySelector(".y-error")!.GetAttribute("title"), StringComparison.Ordinal);
        Assert.Contains("文号", HtmlTitles(text, ".y-other"), StringComparison.Ordinal);
        Assert.NotNull(text.QuerySelector(".k3[title^='是套话：有把握（可能性 95%）']"));
        Assert.NotNull(text.QuerySelector(".k1[title^='是不是套话：无法判断（可能性 ']"));
    }

    [Theory]
    [MemberData(nameof(Hostile.Strings), MemberType = typeof(Hostile))]
    public void Hostile_strings_stay_text(string hostile)
    {
        var text = $"甲县乙局2021年政府信息公开工作年度报告\n{hostile}\n一、总体情况\n全年发布{hostile}信息3条。\n2021年{hostile}。\n";
        var audit = SampleAudit.Of(text, "a.txt", report => [SampleAudit.Fault(report, hostile, Dimension.Substance, Severity.Error, 0.5, $"发现{hostile}。", hostile, $"全年发布{hostile}信息")]);
        var report = audit.Report!;
        var start = report.Text.Text.IndexOf('\n', StringComparison.Ordinal) + 1;
        var name = new TextSlice(report.Text, start, report.Text.Text.IndexOf('\n', start));
        audit = audit with { File = audit.File with { Name = hostile }, Report = report with { Agency = report.Agency with { Name = name } } };

        var page = HtmlPage.AssertInert(AuditPage.Render(audit));
        Assert.Equal(Shown(name.Text), page.QuerySelector("h1")!.TextContent);
        Assert.Contains(Shown($"发现{hostile}。"), page.QuerySelector(".finding h3")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(Shown(hostile), page.QuerySelector(".data")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith(Shown(hostile), HtmlPage.TextOf(page.QuerySelectorAll(".text mark")), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Hostile.Strings), MemberType = typeof(Hostile))]
    public void Hostile_file_names_stay_text_on_rejection_pages(string hostile)
    {
        var audit = SampleAudit.Unreadable with { File = SampleAudit.Unreadable.File with { Name = hostile } };
        Assert.Equal(Shown(hostile), HtmlPage.AssertInert(AuditPage.Render(audit)).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public void An_unreadable_file_gets_a_page_that_says_what_to_do()
    {
        var page = HtmlPage.AssertInert(AuditPage.Render(SampleAudit.Unreadable)).Body!.TextContent;
        Assert.Contains("无法读取", page, StringComparison.Ordinal);
        Assert.Contains("文件里没有文字，可能是扫描件。", page, StringComparison.Ordinal);
        Assert.Contains("请提交原来的 Word 文件，或先做文字识别。", page, StringComparison.Ordinal);
        Assert.Contains(SampleAudit.Unreadable.File.Sha256, page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_of_twenty_thousand_lines_is_shown_whole()
    {
        var text = "甲县乙局2021年政府信息公开工作年度报告\n一、总体情况\n" + string.Concat(Enumerable.Range(0, 20_000).Select(line => $"2021年发布信息{line}条，深入推进各项工作落实。\n"));
        var page = HtmlPage.Parse(AuditPage.Render(SampleAudit.Of(text, "a.txt", _ => [])));
        Assert.Equal(20_002, page.QuerySelectorAll(".text > div").Length);
    }

    [Fact]
    public void The_same_audit_gives_the_same_page() => Assert.Equal(AuditPage.Render(SampleAudit.Faulty), AuditPage.Render(SampleAudit.Faulty));

    [Fact]
    public void Pages_can_be_rendered_on_many_threads()
    {
        var expected = AuditPage.Render(SampleAudit.Faulty);
        Parallel.For(0, 64, _ => Assert.Equal(expected, AuditPage.Render(SampleAudit.Faulty)));
    }

    private static string HtmlTitles(IElement text, string selector) => string.Join('\n', text.QuerySelectorAll(selector).Select(element => element.GetAttribute("title")));

    /// <summary>Control and reordering characters are replaced; everything else shows as it is.</summary>
    private static string Shown(string text) => new(text.Select(c => char.IsControl(c) || c is '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') ? '\uFFFD' : c).ToArray());
}
