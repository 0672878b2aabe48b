using System.Buffers.Binary;
using System.Text;
using Auditor.Reading;

namespace Auditor.Tests.Reading;

public sealed class DocxSafetyTests
{
    private const string Paragraph = "<w:p><w:r><w:t>一、总体情况</w:t></w:r></w:p>";

    [Theory]
    [InlineData("xl/workbook.xml", "Excel")]
    [InlineData("OFD.xml", "OFD")]
    [InlineData("某局年报.txt", "压缩包")]
    public void Other_zip_containers_are_named(string part, string word)
    {
        var rejection = Submitted.Rejected("年报.docx", Docx.Zip((part, "<x/>")));

        Assert.Equal("wrong-content", rejection.Code);
        Assert.Contains(word, rejection.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cut_file_is_damaged()
    {
        var whole = Docx.Of(Paragraph);

        Assert.Equal("damaged", Submitted.Rejected("年报.docx", whole[..(whole.Length / 2)]).Code);
    }

    [Fact]
    public void A_package_without_the_part_it_names_is_damaged()
    {
        var types = Docx.ContentTypes.Replace("document.xml", "document2.xml", StringComparison.Ordinal);

        Assert.Equal("damaged", Submitted.Rejected("年报.docx", Docx.Zip(
            ("[Content_Types].xml", types), ("_rels/.rels", Docx.Relationships), ("word/document2.xml", Docx.Document(Paragraph)))).Code);
    }

    [Theory]
    [InlineData("<w:p><w:r><w:t>没有结束")]
    [InlineData("<w:p>&undefined;</w:p>")]
    public void Broken_markup_is_damaged(string body) => Assert.Equal("damaged", Submitted.Rejected("年报.docx", Docx.Of(body)).Code);

    [Fact]
    public void A_document_type_definition_is_refused()
    {
        const string Document = "<!DOCTYPE w [<!ENTITY a \"甲\"><!ENTITY b \"&a;&a;&a;&a;\">]><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>";

        Assert.Equal("damaged", Submitted.Rejected("年报.docx", Docx.Package(("word/document.xml", Document))).Code);
    }

    [Fact]
    public void Markup_that_packs_too_well_is_a_bomb() =>
        Assert.Equal("too-large", Submitted.Rejected("年报.docx", Docx.Of(Paragraph + new string(' ', 20_000_000))).Code);

    [Fact]
    public void Bombs_are_found_in_any_part() =>
        Assert.Equal("too-large", Submitted.Rejected("年报.docx", Docx.Package(("word/document.xml", Docx.Document(Paragraph)), ("word/styles.xml", new string(' ', 5_000_000)))).Code);

    [Fact]
    public void All_parts_together_are_limited()
    {
        var picture = new string('\0', (int)(ReadingLimits.MaxUnpackedBytes / 4) + 1);

        Assert.Equal("too-large", Submitted.Rejected("年报.docx", Docx.Package(
            ("word/document.xml", Docx.Document(Paragraph)), ("word/media/1.bmp", picture), ("word/media/2.bmp", picture), ("word/media/3.bmp", picture), ("word/media/4.bmp", picture))).Code);
    }

    [Fact]
    public void A_blank_picture_is_no_bomb() =>
        Assert.Equal("一、总体情况", Submitted.Text("年报.docx", Docx.Package(("word/document.xml", Docx.Document(Paragraph)), ("word/media/1.bmp", new string('\0', 4_000_000)))));

    [Fact]
    public void Small_declared_sizes_do_not_hide_a_bomb()
    {
        var lying = WithDeclaredSize(Docx.Of(Paragraph + new string(' ', 20_000_000)), "word/document.xml", 1000);

        Assert.Contains(Submitted.Rejected("年报.docx", lying).Code, (string[])["damaged", "too-large"]);
    }

    [Fact]
    public void Huge_declared_sizes_do_no_harm()
    {
        var lying = WithDeclaredSize(Docx.Of(Paragraph), "word/document.xml", 2_000_000_000);
        var isRead = SourceReader.TryRead(SourceFile.FromBytes("年报.docx", lying), out var document, out var rejection);

        Assert.Equal(isRead, document is not null);
        Assert.Equal(isRead, rejection is null);
    }

    [Fact]
    public void Deep_nesting_is_refused_without_overflow()
    {
        var deep = string.Concat(Enumerable.Repeat("<w:ins>", 10_000)) + string.Concat(Enumerable.Repeat("</w:ins>", 10_000));

        Assert.Contains(Submitted.Rejected("年报.docx", Docx.Of("<w:p>" + deep + "</w:p>")).Code, (string[])["too-deep", "too-large"]);
    }

    [Theory]
    [InlineData("<w:tc><w:p><w:r><w:t>一、总体情况</w:t></w:r></w:p></w:tc>")]
    [InlineData("<w:p><w:pPr><w:tbl><w:pPr/></w:tbl></w:pPr><w:r><w:t>一、总体情况</w:t></w:r></w:p>")]
    [InlineData("<w:tr><w:txbxContent><w:vMerge/><w:p><w:r><w:t>一、总体情况</w:t></w:r></w:p></w:txbxContent></w:tr>")]
    [InlineData("<w:p><w:r><w:fldChar w:fldCharType=\"end\"/><w:fldChar w:fldCharType=\"separate\"/><w:t>一、总体情况</w:t></w:r></w:p>")]
    public void Markup_in_the_wrong_place_does_no_harm(string body) => Assert.Equal("一、总体情况", Submitted.Text("年报.docx", Docx.Of(body)));

    [Fact]
    public void A_document_without_text_is_rejected() => Assert.Equal("empty", Submitted.Rejected("年报.docx", Docx.Of("<w:p/>")).Code);

    [Fact]
    public void Text_above_the_limit_is_rejected()
    {
        var random = new Random(3);
        var text = string.Concat(Enumerable.Range(0, ReadingLimits.MaxTextLength + 10).Select(_ => (char)random.Next(0x4E00, 0x9FA5)));

        Assert.Equal("too-large", Submitted.Rejected("年报.docx", Docx.Of($"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>")).Code);
    }

    [Fact]
    public void Any_arrangement_of_elements_gives_a_document_or_a_rejection()
    {
        string[] names = ["p", "r", "t", "tbl", "tr", "tc", "tcPr", "vMerge", "trPr", "pPr", "rPr", "del", "ins", "txbxContent", "fldChar", "sdt", "sdtContent", "br", "vanish"];
        var random = new Random(11);
        for (var round = 0; round < 300; round++)
        {
            var isRead = SourceReader.TryRead(SourceFile.FromBytes("年报.docx", Docx.Of(Tree(random, names, 6))), out var document, out var rejection);
            Assert.Equal(isRead, document is not null);
            Assert.Equal(isRead, rejection is null);
        }
    }

    private static string Tree(Random random, string[] names, int depth) => string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ =>
    {
        var name = names[random.Next(names.Length)];
        return depth == 0 ? "文" : $"<w:{name}>{Tree(random, names, depth - 1)}</w:{name}>";
    }));

    /// <summary>Overwrites the unpacked size of a part in the central directory and in its local header.</summary>
    private static byte[] WithDeclaredSize(byte[] zip, string part, uint size)
    {
        var name = Encoding.ASCII.GetBytes(part);
        for (var at = zip.AsSpan().IndexOf(name); at >= 0;)
        {
            var isCentral = at >= 46 && zip.AsSpan(at - 46, 4).SequenceEqual("PK\u0001\u0002"u8);
            BinaryPrimitives.WriteUInt32LittleEndian(zip.AsSpan(at - (isCentral ? 22 : 8)), size);
            var next = zip.AsSpan(at + 1).IndexOf(name);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return zip;
    }
}
