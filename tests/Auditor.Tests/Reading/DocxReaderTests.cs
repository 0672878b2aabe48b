using DocumentFormat.OpenXml.Wordprocessing;

namespace Auditor.Tests.Reading;

public sealed class DocxReaderTests
{
    private static string Read(string body) => Submitted.Text("年报.docx", Docx.Of(body));

    private static string Run(string text) => $"<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    private static string Paragraph(string content) => $"<w:p>{content}</w:p>";

    [Fact]
    public void Paragraphs_are_lines_without_header_and_footer()
    {
        var document = Submitted.Document("年报.docx", Docx.Built(
            Docx.Paragraph("某县水务局", "2023年政府信息公开工作年度报告"), Docx.Paragraph(), Docx.Paragraph("\u3000\u3000一、总体情况"), Docx.Paragraph("主动公开 ", "35 条。")));

        Assert.Equal("某县水务局2023年政府信息公开工作年度报告\n\u3000\u3000一、总体情况\n主动公开 35 条。", document.Text);
        Assert.Equal("application/vnd.openxmlformats-officedocument.wordprocessingml.document", document.MediaType);
    }

    [Fact]
    public void Merged_cells_are_left_out_and_blank_cells_stay()
    {
        var table = new Table(
            new TableRow(Docx.Cell("三、本年度办理结果", merge: MergedCellValues.Restart), Docx.Cell("（一）予以公开", span: 2), Docx.Cell("2"), Docx.Cell("")),
            new TableRow(Docx.Cell("", merge: MergedCellValues.Continue), Docx.Cell("（三）不予公开", merge: MergedCellValues.Restart), Docx.Cell("1.属于国家秘密"), Docx.Cell("0"), Docx.Cell("0")),
            new TableRow(Docx.Cell("", merge: MergedCellValues.Continue), Docx.Cell("", merge: MergedCellValues.Continue), Docx.Cell("2.其他法律行政法规禁止公开"), Docx.Cell(""), Docx.Cell("1")));

        Assert.Equal(
            "前\n三、本年度办理结果 | （一）予以公开 | 2 | \n（三）不予公开 | 1.属于国家秘密 | 0 | 0\n2.其他法律行政法规禁止公开 |  | 1\n后",
            Submitted.Text("年报.docx", Docx.Built(Docx.Paragraph("前"), table, Docx.Paragraph("后"))));
    }

    [Fact]
    public void Paragraphs_of_one_cell_are_joined_as_Chinese_is_written()
    {
        var cell = new TableCell(Docx.Paragraph("商业"), Docx.Paragraph("企业"));
        var mixed = new TableCell(Docx.Paragraph("合计"), Docx.Paragraph("12"));

        Assert.Equal("商业企业 | 合计 12", Submitted.Text("年报.docx", Docx.Built(new Table(new TableRow(cell, mixed)))));
    }

    [Fact]
    public void Nested_tables_have_lines_of_their_own()
    {
        var inner = new Table(new TableRow(Docx.Cell("规章"), Docx.Cell("3")), new TableRow(Docx.Cell("行政规范性文件"), Docx.Cell("")));
        var outer = new Table(
            new TableRow(Docx.Cell("信息内容"), Docx.Cell("件数")),
            new TableRow(new TableCell(Docx.Paragraph("附表"), inner, Docx.Paragraph("表后"))));

        Assert.Equal("信息内容 | 件数\n附表\n规章 | 3\n行政规范性文件 | \n表后", Submitted.Text("年报.docx", Docx.Built(outer)));
    }

    [Fact]
    public void Content_controls_and_hyperlinks_are_read()
    {
        var block = new SdtBlock(new SdtProperties(new SdtAlias { Val = "正文" }), new SdtContentBlock(Docx.Paragraph("一、总体情况")));
        var inline = new Paragraph(Docx.Run("网址："), new SdtRun(new SdtContentRun(Docx.Run("县政府网站"))), new Hyperlink(Docx.Run("（链接）")));

        Assert.Equal("一、总体情况\n网址：县政府网站（链接）", Submitted.Text("年报.docx", Docx.Built(block, inline)));
    }

    [Fact]
    public void Tracked_changes_count_as_accepted()
    {
        var paragraph = new Paragraph(
            Docx.Run("公开"),
            new DeletedRun(new Run(new DeletedText("12"))) { Author = "甲", Id = "1" },
            new InsertedRun(Docx.Run("35")) { Author = "甲", Id = "2" },
            Docx.Run("条。"));

        Assert.Equal("公开35条。", Submitted.Text("年报.docx", Docx.Built(paragraph)));
    }

    [Fact]
    public void Text_moved_away_is_read_where_it_went() =>
        Assert.Equal("甲\n乙", Read(Paragraph($"<w:moveFrom w:id=\"1\" w:author=\"x\">{Run("乙")}</w:moveFrom>") + Paragraph(Run("甲")) + Paragraph($"<w:moveTo w:id=\"2\" w:author=\"x\">{Run("乙")}</w:moveTo>")));

    [Fact]
    public void A_deleted_paragraph_mark_joins_two_paragraphs() =>
        Assert.Equal("本年度公开35条。\n后", Read($"<w:p><w:pPr><w:rPr><w:del w:id=\"1\" w:author=\"x\"/></w:rPr></w:pPr>{Run("本年度")}</w:p>" + Paragraph(Run("公开35条。")) + Paragraph(Run("后"))));

    [Fact]
    public void Deleted_rows_and_cells_are_left_out()
    {
        static string Cell(string text, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>";

        Assert.Equal("规章 | 1", Read(
            $"<w:tbl><w:tr>{Cell("规章")}{Cell("9", "<w:cellDel w:id=\"1\" w:author=\"x\"/>")}{Cell("1")}</w:tr>"
            + $"<w:tr><w:trPr><w:del w:id=\"2\" w:author=\"x\"/></w:trPr>{Cell("删")}{Cell("2")}</w:tr></w:tbl>"));
    }

    [Fact]
    public void Former_merges_in_change_marks_do_not_count() =>
        Assert.Equal("规章 | 1", Read(
            "<w:tbl><w:tr><w:tc><w:tcPr><w:tcPrChange w:id=\"1\" w:author=\"x\"><w:tcPr><w:vMerge/></w:tcPr></w:tcPrChange></w:tcPr><w:p><w:r><w:t>规章</w:t></w:r></w:p></w:tc>"
            + "<w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"));

    [Fact]
    public void Fields_show_their_result_only() =>
        Assert.Equal("第3页，2024年1月", Read(Paragraph(
            Run("第") + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>IF</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + Run("内层") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + Run("3") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" + Run("页，")
            + $"<w:fldSimple w:instr=\"DATE\">{Run("2024年1月")}</w:fldSimple>")));

    [Fact]
    public void Breaks_end_lines_and_tabs_stay() =>
        Assert.Equal("甲\n乙\t丙-丁", Read(
            "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\" w:pos=\"420\"/></w:tabs></w:pPr>" + Run("甲") + "<w:r><w:br/></w:r>" + Run("乙")
            + "<w:r><w:tab/><w:t>丙</w:t><w:noBreakHyphen/><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/><w:t>丁</w:t></w:r></w:p>"));

    [Fact]
    public void Hidden_runs_and_pinyin_above_characters_are_left_out() =>
        Assert.Equal("明文务", Read(Paragraph(
            "<w:r><w:rPr><w:vanish/></w:rPr><w:t>暗</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>明</w:t></w:r>" + Run("文")
            + "<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>wù</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>务</w:t></w:r></w:rubyBase></w:ruby></w:r>")));

    [Fact]
    public void A_text_box_is_read_once_and_before_its_paragraph() =>
        Assert.Equal("某县水务局文件\n正文前半后半", Read(Paragraph(
            Run("正文前半") + $"<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><w:txbxContent>{Paragraph(Run("某县水务局文件"))}</w:txbxContent></w:drawing></mc:Choice>"
            + $"<mc:Fallback><w:pict><w:txbxContent>{Paragraph(Run("某县水务局文件"))}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>" + Run("后半"))));

    [Fact]
    public void A_table_that_only_lays_out_text_is_read_as_paragraphs()
    {
        var prose = string.Concat(Enumerable.Repeat("我局按月更新门户网站栏目，逐条核对发布内容。", 8));
        var table = new Table(new TableRow(new TableCell(Docx.Paragraph("一、总体情况"), Docx.Paragraph(prose)), Docx.Cell("附注")));

        Assert.Equal($"一、总体情况\n{prose}\n附注", Submitted.Text("年报.docx", Docx.Built(table)));
    }

    [Fact]
    public void Strict_documents_are_read()
    {
        var document = Docx.Document(Paragraph(Run("一、总体情况"))).Replace(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal);

        Assert.Equal("一、总体情况", Submitted.Text("年报.docx", Docx.Package(("word/document.xml", document))));
    }

    [Theory]
    [InlineData("hyperlink", "mailto:甲@乙 http://:丙", "External")]
    [InlineData("image", "NULL", "Internal")]
    [InlineData("image", "media/lost.png", "Internal")]
    [InlineData("image", "file:///C:/lost.png", "External")]
    [InlineData("numbering", "numbering.xml", "Internal")]
    public void A_relationship_that_leads_nowhere_does_not_spoil_the_document(string type, string target, string mode)
    {
        var links = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId9\" "
            + $"Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{type}\" Target=\"{target}\" TargetMode=\"{mode}\"/></Relationships>";
        var body = Docx.Document(Paragraph($"<w:hyperlink r:id=\"rId9\">{Run("联系我们")}</w:hyperlink>"));

        Assert.Equal("联系我们", Submitted.Text("年报.docx", Docx.Package(("word/document.xml", body), ("word/_rels/document.xml.rels", links))));
    }

    [Fact]
    public void The_main_part_may_have_another_name()
    {
        const string Links = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" "
            + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"/word/document2.xml\"/></Relationships>";
        var types = Docx.ContentTypes.Replace("document.xml", "document2.xml", StringComparison.Ordinal);

        Assert.Equal("一、总体情况", Submitted.Text("年报.docx", Docx.Zip(
            ("[Content_Types].xml", types), ("_rels/.rels", Links), ("word/document2.xml", Docx.Document(Paragraph(Run("一、总体情况")))))));
    }
}
