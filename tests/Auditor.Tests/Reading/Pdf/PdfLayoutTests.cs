namespace Auditor.Tests.Reading.Pdf;

public sealed class PdfLayoutTests
{
    private static string Read(PdfBytes pdf) => Submitted.Text("年报.pdf", pdf.ToArray());

    /// <summary>Lines of 30 characters from 100 to 460 points; the first is indented by two.</summary>
    private static PdfBytes Paragraph(PdfBytes pdf, double y, string end) =>
        pdf.Text(124, y, new string('公', 28)).Text(100, y - 20, new string('开', 30)).Text(100, y - 40, end);

    [Fact]
    public void Lines_are_joined_into_paragraphs_and_headings_stand_alone()
    {
        var pdf = new PdfBytes().Text(124, 760, "一、总体情况");
        Paragraph(Paragraph(pdf, 740, "信息。"), 680, "数据。");

        var (one, two) = (new string('公', 28), new string('开', 30));
        Assert.Equal($"一、总体情况\n{one}{two}信息。\n{one}{two}数据。", Read(pdf));
    }

    [Fact]
    public void A_paragraph_runs_on_over_the_page_break_and_page_numbers_are_left_out()
    {
        var pdf = new PdfBytes();
        Paragraph(pdf, 700, new string('信', 30)).Text(280, 40, "- 1 -").EndPage();
        pdf.Text(100, 700, "息公开。").Text(124, 680, new string('年', 28)).Text(100, 660, "报。").Text(280, 40, "- 2 -");

        Assert.Equal($"{new string('公', 28)}{new string('开', 30)}{new string('信', 30)}息公开。\n{new string('年', 28)}报。", Read(pdf));
    }

    [Fact]
    public void Bare_page_numbers_and_running_heads_are_left_out_but_a_lone_number_stays()
    {
        var pdf = new PdfBytes();
        foreach (var (page, text) in new[] { (1, "总体情况公开"), (2, "主动公开情况"), (3, "依申请公开的") })
            pdf.Text(100, 810, "某县年度报告").Text(100, 600, text + "年报").Text(290, 40, $"{page}").EndPage();
        pdf.Text(100, 810, "某县年度报告").Text(100, 600, "收费公开年报").Text(290, 50, "350");

        Assert.Equal("总体情况公开年报\n主动公开情况年报\n依申请公开的年报\n收费公开年报\n350", Read(pdf));
    }

    [Fact]
    public void Ruled_cells_hold_broken_lines_together_and_merged_ones_are_left_out()
    {
        var pdf = new PdfBytes().Line(100, 700, 400, 700).Line(150, 660, 400, 660).Line(100, 620, 400, 620)
            .Line(100, 700, 100, 620).Line(150, 700, 150, 620).Line(300, 700, 300, 620).Line(400, 700, 400, 620);
        foreach (var (index, character) in "办理结果".Index())
            pdf.Text(119, 685 - (17 * index), character.ToString());
        pdf.Text(160, 684, "要求提供公开").Text(160, 668, "出版物").Text(345, 676, "1").Text(351, 676, "2").Text(160, 636, "重复申请");

        Assert.Equal("办理结果 | 要求提供公开出版物 | 12\n重复申请 | ", Read(pdf));
    }

    [Fact]
    public void Digits_far_apart_are_not_one_number()
    {
        var pdf = new PdfBytes().Line(100, 700, 400, 700).Line(100, 660, 400, 660).Line(100, 620, 400, 620)
            .Line(100, 700, 100, 620).Line(300, 700, 300, 620).Line(400, 700, 400, 620);
        pdf.Text(110, 676, "行政许可").Text(330, 676, "1").Text(345, 676, "2").Text(110, 636, "行政处罚").Text(330, 636, "7");

        Assert.Equal("行政许可 | 1 2\n行政处罚 | 7", Read(pdf));
    }

    [Fact]
    public void Columns_without_rulings_are_cells_and_a_missing_figure_is_a_blank()
    {
        var pdf = new PdfBytes();
        string[] labels = ["国家秘密", "重复申请", "信访举报"];
        foreach (var (row, label) in labels.Index())
        {
            pdf.Text(100, 700 - (20 * row), label);
            for (var column = 0; column < 7; column++)
            {
                if (row != 1 || column != 3)
                    pdf.Text(250 + (40 * column), 700 - (20 * row), $"{row + column}");
            }
        }

        Assert.Equal("国家秘密 | 0 | 1 | 2 | 3 | 4 | 5 | 6\n重复申请 | 1 | 2 | 3 |  | 5 | 6 | 7\n信访举报 | 2 | 3 | 4 | 5 | 6 | 7 | 8", Read(pdf));
    }

    [Fact]
    public void Lookalike_characters_are_folded() =>
        Assert.Equal("一、年度行政工作金额民见长龙（三）", Read(new PdfBytes().Text(100, 700, "⼀、年度⾏政⼯作⾦額⺠⻅⻓⻰︵三︶".Replace('額', '额'))));

    [Fact]
    public void Imitated_bold_face_is_read_once() =>
        Assert.Equal("总体情况公开信息", Read(new PdfBytes().Text(100, 700, "总体情况").Text(100.4, 700, "总体情况").Text(148, 700, "公开信息")));

    /// <summary>Coordinates overflow when such a matrix is applied.</summary>
    [Fact]
    public void Text_drawn_at_no_place_is_left_out() => Assert.Equal(
        "一、总体情况",
        Submitted.Text("年报.pdf", new PdfBytes().Text(72, 700, "一、总体情况").Draw("q 1" + new string('0', 200) + " 0 0 1" + new string('0', 200) + " 0 0 cm 1" + new string('0', 200) + " 0 0 1 0 0 cm").Text(72, 600, "二").Draw("Q").ToArray()));
}
