using System.Text;
using Auditor.Tests.Reading.Zipped;

namespace Auditor.Tests.Reading.Ofd;

public sealed class OfdReaderTests
{
    private static string Object(string content) => $"<ofd:TextObject ID=\"9\" Boundary=\"20 20 170 10\" Size=\"4\" Font=\"1\">{content}</ofd:TextObject>";

    private static string Read(OfdBytes ofd) => Submitted.Text("年报.ofd", ofd.ToArray());

    private static OfdBytes Drawn(string textCodes) => new OfdBytes().Draw(Object(textCodes)).Text(20, 60, "清河县水利局");

    [Fact]
    public void It_is_known_by_its_content()
    {
        var document = Submitted.Document("年报.ofd", new OfdBytes().Text(20, 30, "一、总体情况").ToArray());

        Assert.Equal("application/ofd", document.MediaType);
        Assert.Equal("一、总体情况", document.Text);
        Assert.Equal("wrong-content", Submitted.Rejected("年报.docx", new OfdBytes().Text(20, 30, "一").ToArray()).Code);
        Assert.Equal("damaged", Submitted.Rejected("年报.ofd", Encoding.UTF8.GetBytes("一、总体情况")).Code);
        Assert.Equal("damaged", Submitted.Rejected("年报.ofd", Docx.Of("<w:p/>")).Code);
    }

    [Theory]
    [InlineData("<ofd:TextCode X=\"0\" Y=\"4\" DeltaX=\"4 4 4\">主动公开</ofd:TextCode>", "主动公开")]
    [InlineData("<ofd:TextCode X=\"0\" Y=\"4\" DeltaX=\"g 3 4\">主动公开</ofd:TextCode>", "主动公开")]
    [InlineData("<ofd:TextCode X=\"0\" Y=\"4\" DeltaX=\"4 g 2 4 2 2\">主动公 21</ofd:TextCode>", "主动公 21")]
    [InlineData("<ofd:TextCode X=\"0\" Y=\"4\" DeltaX=\"g 999999999 4\">主动公开</ofd:TextCode>", "主动公开")]
    [InlineData("<ofd:TextCode X=\"0\" Y=\"4\" DeltaX=\"4\">主动公开</ofd:TextCode>", "主动公开")]
    [InlineData("<ofd:TextCode X=\"0\" Y=\"4\">主动公开2021</ofd:TextCode>", "主动公开2021")]
    [InlineData("<ofd:TextCode X=\"0\" Y=\"4\">主动</ofd:TextCode><ofd:TextCode X=\"8\" DeltaX=\"4\">公开</ofd:TextCode>", "主动公开")]
    [InlineData("<ofd:CGTransform CodePosition=\"0\" CodeCount=\"2\" GlyphCount=\"2\"><ofd:Glyphs>7 8</ofd:Glyphs></ofd:CGTransform><ofd:TextCode X=\"0\" Y=\"4\" DeltaX=\"4\">公开</ofd:TextCode>", "公开")]
    [InlineData("<ofd:TextCode X=\"0\" Y=\"4\" DeltaX=\"oops\">公开</ofd:TextCode>", "公开")]
    [InlineData("<ofd:TextCode X=\"0\" Y=\"4\" DeltaX=\"4 4\">𠮷公开</ofd:TextCode>", "𠮷公开")]
    public void Steps_are_written_in_many_ways(string textCodes, string read) => Assert.Equal(read + "\n清河县水利局", Read(Drawn(textCodes)));

    [Fact]
    public void Figures_far_apart_in_one_object_are_columns()
    {
        var ofd = new OfdBytes();
        for (var row = 0; row < 3; row++)
            ofd.Draw($"<ofd:TextObject ID=\"9\" Boundary=\"20 {20 + (8 * row)} 170 8\" Size=\"4\" Font=\"1\"><ofd:TextCode X=\"0\" Y=\"4\" DeltaX=\"4 4 4 24 30 30\">行政许可{row}12</ofd:TextCode></ofd:TextObject>");

        Assert.Equal("行政许可 | 0 | 1 | 2\n行政许可 | 1 | 1 | 2\n行政许可 | 2 | 1 | 2", Read(ofd));
    }

    [Theory]
    [InlineData("0 1 -1 0 180 20")]
    [InlineData("0 -1 1 0 20 200")]
    [InlineData("-1 0 0 -1 180 200")]
    public void Pages_drawn_sideways_are_turned(string matrix)
    {
        var ofd = new OfdBytes();
        foreach (var (line, text) in new[] { "一、总体情况", "二、主动公开政府信息情况" }.Index())
            ofd.Draw($"<ofd:TextObject ID=\"9\" Boundary=\"0 0 210 297\" CTM=\"{matrix}\" Size=\"4\" Font=\"1\"><ofd:TextCode X=\"0\" Y=\"{10 + (8 * line)}\" DeltaX=\"g 20 4\">{text}</ofd:TextCode></ofd:TextObject>");

        Assert.Equal("一、总体情况\n二、主动公开政府信息情况", Read(ofd));
    }

    [Fact]
    public void Watermarks_and_what_is_hidden_are_left_out() => Assert.Equal("一、总体情况", Read(new OfdBytes().Text(20, 30, "一、总体情况")
        .Draw("<ofd:TextObject ID=\"9\" Boundary=\"0 0 210 297\" CTM=\"0.7 0.7 -0.7 0.7 0 0\" Size=\"9\"><ofd:TextCode X=\"90\" Y=\"40\" DeltaX=\"9\">内部</ofd:TextCode></ofd:TextObject>")
        .Draw("<ofd:TextObject ID=\"9\" Visible=\"false\" Boundary=\"20 50 90 9\" Size=\"4\"><ofd:TextCode X=\"0\" Y=\"4\">隐藏</ofd:TextCode></ofd:TextObject>")));

    /// <summary>Rulings of the table lie in the template, its figures on the page.</summary>
    [Fact]
    public void Templates_lie_behind_every_page()
    {
        var ofd = new OfdBytes();
        foreach (var y in new[] { 20, 30, 40 })
            ofd.Line(20, y, 100, y);
        foreach (var x in new[] { 20, 60, 100 })
            ofd.Line(x, 20, x, 40);
        ofd.Text(25, 27, "规章").EndTemplate().Text(70, 27, "5").Text(25, 37, "行政许可").Text(70, 37, "7");

        Assert.Equal("规章 | 5\n行政许可 | 7", Read(ofd));
    }

    [Theory]
    [InlineData("M 0 0 L 80 0 L 80 20 L 0 20 C", "")]
    [InlineData("S 0 0 L 80 0 M 0 20 L 80 20 M 0 0 L 0 20 M 80 0 L 80 20", "")]
    [InlineData("M 0 0 L 80 0 L 80 20 L 0 20 L 0 0", "Stroke=\"true\" Fill=\"false\"")]
    public void Frames_are_drawn_in_many_ways(string frame, string attributes)
    {
        var ofd = new OfdBytes()
            .Draw($"<ofd:PathObject ID=\"9\" Boundary=\"20 20 80 20\" {attributes}><ofd:AbbreviatedData>{frame}</ofd:AbbreviatedData></ofd:PathObject>")
            .Draw("<ofd:PathObject ID=\"9\" Boundary=\"20 29.9 80 0.2\" Stroke=\"false\" Fill=\"true\"><ofd:FillColor Value=\"0 0 0\"/><ofd:AbbreviatedData>M 0 0 L 80 0 L 80 0.2 L 0 0.2 C</ofd:AbbreviatedData></ofd:PathObject>")
            .Line(60, 20, 60, 40)
            .Text(25, 27, "规章").Text(70, 27, "5").Text(25, 37, "行政许可").Text(70, 37, "7");

        Assert.Equal("规章 | 5\n行政许可 | 7", Read(ofd));
    }

    [Fact]
    public void Several_documents_are_read_one_after_the_other()
    {
        var parts = new OfdBytes().Text(20, 30, "一、总体情况").Parts().ToDictionary();
        foreach (var (name, content) in new OfdBytes().Text(20, 30, "二、主动公开").Parts().Skip(1))
            parts.Add(name.Replace("Doc_0", "Doc_1", StringComparison.Ordinal), content);
        parts["OFD.xml"] = parts["OFD.xml"].Replace("</ofd:OFD>", "<ofd:DocBody><ofd:DocRoot>/Doc_1/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>", StringComparison.Ordinal);

        Assert.Equal("一、总体情况\n二、主动公开", Submitted.Text("年报.ofd", Docx.Zip([.. parts.Select(part => (part.Key, part.Value))])));
    }

    [Fact]
    public void A_page_that_is_named_again_is_read_once()
    {
        var parts = new OfdBytes().Text(20, 30, "一、总体情况").Parts().Select(part => (part.Name, part.Content.Replace(
            "</ofd:Pages>", "<ofd:Page ID=\"11\" BaseLoc=\"Pages/Page_0/Content.xml\"/></ofd:Pages>", StringComparison.Ordinal)));

        Assert.Equal("一、总体情况", Submitted.Text("年报.ofd", Docx.Zip([.. parts])));
    }

    [Fact]
    public void Pages_of_pictures_need_text_recognition() => Assert.Equal("needs-ocr", Submitted.Rejected("年报.ofd", new OfdBytes().Picture().Text(100, 285, "- 1 -").ToArray()).Code);

    [Fact]
    public void Glyphs_without_characters_need_text_recognition()
    {
        var ofd = new OfdBytes().Draw(Object("<ofd:CGTransform CodePosition=\"0\"/><ofd:TextCode X=\"0\" Y=\"4\" DeltaX=\"g 9 4\">¤¤¤¤¤¤¤¤¤¤</ofd:TextCode>"));

        Assert.Equal("needs-ocr", Submitted.Rejected("年报.ofd", ofd.ToArray()).Code);
    }

    [Fact]
    public void A_signature_does_no_harm_and_encryption_is_named()
    {
        var parts = new OfdBytes().Text(20, 30, "一、总体情况").Parts().ToList();
        Assert.Equal("一、总体情况", Submitted.Text("年报.ofd", Docx.Zip([.. parts, ("Doc_0/Signs/Signatures.xml", "<x/>"), ("Doc_0/Signs/Sign_0/SignedValue.dat", "\u0001")])));

        parts[^1] = (parts[^1].Name, "\u0001\u0002 no markup");
        Assert.Equal("encrypted", Submitted.Rejected("年报.ofd", Docx.Zip([.. parts, ("Doc_0/Encrypts/Encryptions.xml", "<x/>")])).Code);
        Assert.Equal("damaged", Submitted.Rejected("年报.ofd", Docx.Zip([.. parts])).Code);

        var locked = new Zip().Add("OFD.xml"u8.ToArray(), "<x/>"u8.ToArray(), isLocked: true).ToArray();
        Assert.Equal("encrypted", Submitted.Rejected("年报.ofd", locked).Code);
    }

    [Theory]
    [InlineData("../../../etc/passwd")]
    [InlineData("/../Document.xml")]
    [InlineData("Doc_9/Document.xml")]
    public void A_path_that_leads_nowhere_or_outside_is_refused(string path)
    {
        var parts = new OfdBytes().Text(20, 30, "一、总体情况").Parts().Select(part => (part.Name, part.Content.Replace("Doc_0/Document.xml", path, StringComparison.Ordinal)));

        Assert.Equal("damaged", Submitted.Rejected("年报.ofd", Docx.Zip([.. parts])).Code);
    }

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"甲\">]>")]
    [InlineData("<!DOCTYPE x SYSTEM \"file:///etc/passwd\">")]
    public void A_document_type_definition_is_refused(string definition)
    {
        var parts = new OfdBytes().Text(20, 30, "一、总体情况").Parts().Select(part => (part.Name, part.Content.Replace("?>", "?>" + definition, StringComparison.Ordinal)));

        Assert.Equal("damaged", Submitted.Rejected("年报.ofd", Docx.Zip([.. parts])).Code);
    }

    [Fact]
    public void Nesting_and_size_are_limited()
    {
        var deep = string.Concat(Enumerable.Repeat("<ofd:PageBlock>", 300)) + string.Concat(Enumerable.Repeat("</ofd:PageBlock>", 300));
        Assert.Equal("too-deep", Submitted.Rejected("年报.ofd", new OfdBytes().Text(20, 30, "一").Draw(deep).ToArray()).Code);
        Assert.Equal("too-large", Submitted.Rejected("年报.ofd", new OfdBytes().Text(20, 30, "一").Draw(new string(' ', 20_000_000)).ToArray()).Code);
    }

    /// <summary>A template of many characters behind many pages must not grow beyond what a report has.</summary>
    [Fact]
    public void Templates_count_on_every_page()
    {
        var random = new Random(1);
        var ofd = new OfdBytes(OfdSpelling.Runs);
        for (var line = 0; line < 100; line++)
            ofd.Text(20, 20 + line, string.Concat(Enumerable.Range(0, 100).Select(_ => (char)random.Next(0x4E00, 0x9FA5))), 1);
        ofd.EndTemplate();
        for (var page = 0; page < 200; page++)
            ofd.EndPage();

        Assert.Equal("too-large", Submitted.Rejected("年报.ofd", ofd.ToArray()).Code);
    }
}
