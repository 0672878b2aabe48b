using Auditor.Reports;

namespace Auditor.Tests.Reading;

public sealed class DocxNotesAndChangesTests
{
    private static string Run(string text, string properties = "") => $"<w:r><w:rPr>{properties}</w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    private static string Paragraph(string content, string properties = "") => $"<w:p><w:pPr>{properties}</w:pPr>{content}</w:p>";

    private static string Note(string kind, int id, string text) => $"<w:{kind} w:id=\"{id}\">{Paragraph("<w:r><w:footnoteRef/></w:r>" + Run(text))}</w:{kind}>";

    private static string Read(string body, string styles = "") => new DocxParts(body) { Styles = styles }.Read();

    private static IReadOnlyList<string> NoiseOf(string body) => Submitted.Document("年报.docx", Docx.Of(body)).Noise;

    [Fact]
    public void Notes_stand_behind_the_body_and_never_in_a_sentence() =>
        Assert.Equal(
            "受理申请21件，均已答复。\n2024年1月\n含上年结转1件。\n数据来自信息中心。",
            new DocxParts(
                Paragraph(Run("受理申请21件") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" + Run("，均已答复。") + "<w:r><w:endnoteReference w:id=\"2\"/></w:r>"
                    + "<w:del w:id=\"9\" w:author=\"x\"><w:r><w:footnoteReference w:id=\"3\"/></w:r></w:del>") + Paragraph(Run("2024年1月")))
            {
                Footnotes = "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>" + Note("footnote", 2, "含上年结转1件。") + Note("footnote", 3, "已删去的脚注。"),
                Endnotes = Note("endnote", 2, "数据来自信息中心。"),
            }.Read());

    [Theory]
    [InlineData("<w:p><w:ins w:id=\"1\" w:author=\"x\"><w:r><w:t>增</w:t></w:r></w:ins></w:p>")]
    [InlineData("<w:p><w:r><w:t>甲</w:t></w:r><w:del w:id=\"1\" w:author=\"x\"><w:r><w:delText>删</w:delText></w:r></w:del></w:p>")]
    [InlineData("<w:p><w:pPr><w:rPr><w:ins w:id=\"1\" w:author=\"x\"/></w:rPr></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:moveTo w:id=\"1\" w:author=\"x\"><w:r><w:t>移</w:t></w:r></w:moveTo></w:p>")]
    [InlineData("<w:tbl><w:tr><w:trPr><w:ins w:id=\"1\" w:author=\"x\"/></w:trPr><w:tc><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc></w:tr></w:tbl>")]
    public void Changes_of_the_text_are_noted(string body) => Assert.Equal([SourceNoise.TrackedChanges], NoiseOf(body));

    [Theory]
    [InlineData("<w:p><w:r><w:t>甲</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:rPr><w:rPrChange w:id=\"1\" w:author=\"x\"><w:rPr><w:b/></w:rPr></w:rPrChange></w:rPr><w:t>只改了字体</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:pPr><w:pPrChange w:id=\"1\" w:author=\"x\"><w:pPr><w:numPr><w:ins w:id=\"2\" w:author=\"x\"/></w:numPr></w:pPr></w:pPrChange></w:pPr><w:r><w:t>只改了版式</w:t></w:r></w:p>")]
    public void Changes_of_the_look_are_not(string body) => Assert.Empty(NoiseOf(body));

    [Fact]
    public void A_deleted_mark_around_a_text_box_still_joins() =>
        Assert.Equal("方框\n甲乙", Read(
            Paragraph(Run("甲") + "<w:r><w:pict><w:txbxContent>" + Paragraph(Run("方框")) + "</w:txbxContent></w:pict></w:r>", "<w:rPr><w:del w:id=\"1\" w:author=\"x\"/></w:rPr>") + Paragraph(Run("乙"))));

    [Fact]
    public void Hidden_styles_hide_their_text() =>
        Assert.Equal("明\n甲丙\n显", Read(
            Paragraph(Run("窗体顶端"), "<w:pStyle w:val=\"z\"/>") + Paragraph(Run("明")) + Paragraph(Run("甲") + Run("乙", "<w:rStyle w:val=\"c\"/>") + Run("丙"))
            + Paragraph(Run("显", "<w:vanish w:val=\"0\"/>"), "<w:pStyle w:val=\"z2\"/>"),
            "<w:style w:type=\"paragraph\" w:styleId=\"z\"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"z2\"><w:basedOn w:val=\"z\"/></w:style>"
            + "<w:style w:type=\"character\" w:styleId=\"c\"><w:rPr><w:vanish/></w:rPr></w:style>"));

    [Fact]
    public void A_hidden_mark_runs_a_heading_into_its_text() =>
        Assert.Equal("（一）主动公开。全年公开35条。", Read(Paragraph(Run("（一）主动公开。"), "<w:rPr><w:vanish/><w:specVanish/></w:rPr>") + Paragraph(Run("全年公开35条。"))));

    [Theory]
    [InlineData("Wingdings", "F0A8", "")]
    [InlineData("Wingdings", "F0FE", "")]
    [InlineData("Wingdings", "F081", "①")]
    [InlineData("Wingdings", "008A", "⑩")]
    [InlineData("Wingdings 2", "F052", "")]
    [InlineData("Symbol", "F0B4", "×")]
    [InlineData("Symbol", "F0B7", "")]
    [InlineData("宋体", "2460", "①")]
    [InlineData("宋体", "D800", "")]
    [InlineData("宋体", "F0FC", "")]
    [InlineData("宋体", "zzzz", "")]
    public void A_symbol_is_read_when_it_is_text(string font, string code, string text) =>
        Assert.Equal($"甲{text}乙", Read(Paragraph(Run("甲") + $"<w:r><w:sym w:font=\"{font}\" w:char=\"{code}\"/></w:r>" + Run("乙"))));

    [Fact]
    public void Private_characters_and_soft_hyphens_are_left_out() =>
        Assert.Equal("甲乙丙", Read(Paragraph(Run("甲\uF0A8乙") + "<w:r><w:softHyphen/><w:t>丙</w:t></w:r>")));

    [Fact]
    public void A_field_without_an_end_does_not_swallow_the_report() =>
        Assert.Equal("一、总体情况\n全年公开35条。", Read(
            Paragraph("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>") + Paragraph(Run("一、总体情况")) + Paragraph(Run("全年公开35条。"))));

    [Fact]
    public void The_result_of_a_field_may_take_several_paragraphs() =>
        Assert.Equal("甲\n乙\n丙", Read(
            Paragraph("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>INCLUDETEXT</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + Run("甲"))
            + Paragraph(Run("乙") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>") + Paragraph(Run("丙"))));

    [Fact]
    public void A_tab_in_a_cell_makes_no_column() =>
        Assert.Equal("行政 许可 | 3", Read($"<w:tbl><w:tr><w:tc>{Paragraph(Run("行政") + "<w:r><w:tab/></w:r>" + Run("许可"))}</w:tc><w:tc>{Paragraph(Run("3"))}</w:tc></w:tr></w:tbl>"));

    [Fact]
    public void A_hidden_row_is_left_out() =>
        Assert.Equal("规章 | 3", Read(
            $"<w:tbl><w:tr><w:tc>{Paragraph(Run("规章"))}</w:tc><w:tc>{Paragraph(Run("3"))}</w:tc></w:tr><w:tr><w:trPr><w:hidden/></w:trPr><w:tc>{Paragraph(Run("暗"))}</w:tc><w:tc>{Paragraph(Run("9"))}</w:tc></w:tr></w:tbl>"));

    [Fact]
    public void The_text_of_formulas_is_read() =>
        Assert.Equal("答复率100%。", Read(Paragraph(Run("答复率") + "<m:oMath xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"><m:r><m:t>100%</m:t></m:r></m:oMath>" + Run("。"))));

    [Fact]
    public void Comments_and_included_files_are_not_text() =>
        Assert.Equal("甲", Read(Paragraph("<w:commentRangeStart w:id=\"1\"/>" + Run("甲") + "<w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/></w:r>") + "<w:altChunk r:id=\"rId77\"/>"));

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void Strict_documents_and_those_with_macros_have_all_their_parts_read(bool isStrict, bool hasMacros)
    {
        const string Lists = "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"%1、\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
        var body = Paragraph(Run("总体情况"), "<w:pStyle w:val=\"H1\"/>") + Paragraph(Run("公开35条。") + "<w:r><w:footnoteReference w:id=\"1\"/></w:r>");

        Assert.Equal("一、总体情况\n公开35条。\n不含转发。", new DocxParts(body)
        {
            IsStrict = isStrict,
            HasMacros = hasMacros,
            Numbering = Lists,
            Styles = "<w:style w:type=\"paragraph\" w:styleId=\"H1\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>",
            Footnotes = Note("footnote", 1, "不含转发。"),
        }.Read());
    }

    [Fact]
    public void A_document_with_macros_says_so() =>
        Assert.Equal("application/vnd.ms-word.document.macroEnabled.12", Submitted.Document("年报.docm", new DocxParts(Paragraph(Run("甲"))) { HasMacros = true }.ToBytes()).MediaType);
}
