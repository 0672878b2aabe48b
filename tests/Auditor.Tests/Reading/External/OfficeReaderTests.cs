using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Auditor.Reading;
using Auditor.Reading.External;
using Auditor.Tests.Segmenting.Generated;

namespace Auditor.Tests.Reading.External;

/// <summary>Formats that LibreOffice converts, with the LibreOffice of this machine.</summary>
public sealed class OfficeReaderTests(ITestOutputHelper output)
{
    private const int Reports = 3;

    [Theory]
    [InlineData("doc", ".doc", "application/msword")]
    [InlineData("rtf", ".rtf", "application/rtf")]
    [InlineData("odt", ".odt", "application/vnd.oasis.opendocument.text")]
    public void Every_statutory_cell_comes_back(string format, string extension, string mediaType)
    {
        var tally = new Tally();
        for (var seed = 0; seed < Reports; seed++)
        {
            var random = new Random(seed);
            var model = TableModel.Random(random, blankShare: seed * 0.1);
            var docx = ModelReport.Docx(model, 2023, random);
            var document = Submitted.Document("年报" + extension, Machine.Converted(docx, ".docx", format));
            ModelReport.Compare(tally, model, document.Text, $"{format} {seed}");
            Assert.Equal(mediaType, document.MediaType);
            Assert.Equal(Submitted.Text("年报.docx", docx), document.Text);
        }

        output.WriteLine($"{format}: {tally}");
        Assert.Empty(tally.Wrong);
        Assert.Equal(tally.Cells, tally.Right);
    }

    [Theory]
    [InlineData("doc", "年报.wps")]
    [InlineData("doc", "年报.docx")]
    [InlineData("rtf", "年报.doc")]
    public void The_content_counts_and_not_the_name(string format, string name)
    {
        var docx = Docx.Built(Docx.Paragraph("一、总体情况"));

        Assert.Equal("一、总体情况", Submitted.Text(name, Machine.Converted(docx, ".docx", format)));
    }

    [Theory]
    [InlineData("doc", ".doc")]
    [InlineData("rtf", ".rtf")]
    [InlineData("odt", ".odt")]
    public void Samples_read_as_their_documents(string format, string extension)
    {
        foreach (var sample in Directory.GetFiles(Repository.PathTo("data", "samples"), "*.docx"))
        {
            var docx = File.ReadAllBytes(sample);
            Assert.Equal(Submitted.Text("年报.docx", docx), Submitted.Text("年报" + extension, Machine.Converted(docx, ".docx", format)));
        }
    }

    [Fact]
    public void A_document_saved_as_xml_by_Word_2003_is_converted()
    {
        Machine.Soffice();
        const string Xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><?mso-application progid=\"Word.Document\"?>"
            + "<w:wordDocument xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\"><w:body><w:p><w:r><w:t>一、总体情况</w:t></w:r></w:p></w:body></w:wordDocument>";

        Assert.Equal("一、总体情况", Submitted.Text("年报.doc", Encoding.UTF8.GetBytes(Xml)));
    }

    [Theory]
    [InlineData("{\\rtf1 \\u19968?\\u12289?\\u24635?\\u20307?{\\field{\\*\\fldinst INCLUDETEXT \"SECRET\"}{\\fldrslt }}}")]
    [InlineData("{\\rtf1 \\u19968?\\u12289?\\u24635?\\u20307?{\\field{\\*\\fldinst INCLUDEPICTURE \"ADDRESS\"}{\\fldrslt }}{\\field{\\*\\fldinst DDEAUTO soffice \"SECRET\" a}{\\fldrslt }}}")]
    public void Nothing_is_fetched_from_elsewhere(string rtf)
    {
        Machine.Soffice();
        using var server = new TcpListener(IPAddress.Loopback, 0);
        server.Start();
        Machine.InFolder(folder =>
        {
            var secret = Path.Combine(folder, "secret.txt");
            File.WriteAllText(secret, "机密内容");
            var address = $"http://127.0.0.1:{((IPEndPoint)server.LocalEndpoint).Port}/a.png";
            var text = Submitted.Text("年报.rtf", Encoding.ASCII.GetBytes(rtf.Replace("SECRET", secret, StringComparison.Ordinal).Replace("ADDRESS", address, StringComparison.Ordinal)));

            Assert.StartsWith("一、总体", text, StringComparison.Ordinal);
            Assert.DoesNotContain("机密", text, StringComparison.Ordinal);
            Assert.False(server.Pending());
        });
    }

    [Fact]
    public void A_section_linked_to_another_file_stays_away()
    {
        Machine.Soffice();
        using var server = new TcpListener(IPAddress.Loopback, 0);
        server.Start();
        Machine.InFolder(folder =>
        {
            var secret = Path.Combine(folder, "secret.txt");
            File.WriteAllText(secret, "机密内容");
            var text = Submitted.Text("年报.odt", Odt($"""
                <text:p>一、总体情况</text:p><text:section text:name="a"><text:section-source xlink:href="file://{secret}"/><text:p>甲</text:p></text:section>
                <text:p><draw:frame svg:width="1cm" svg:height="1cm"><draw:image xlink:href="http://127.0.0.1:{((IPEndPoint)server.LocalEndpoint).Port}/a.png"/></draw:frame></text:p>
                """));

            Assert.StartsWith("一、总体情况", text, StringComparison.Ordinal);
            Assert.DoesNotContain("机密", text, StringComparison.Ordinal);
            Assert.False(server.Pending());
        });
    }

    [Fact]
    public void A_workbook_named_doc_is_told_so()
    {
        Machine.Soffice();
        var rejection = Submitted.Rejected("年报.doc", OleFile.With("Workbook", new byte[4096]));

        Assert.Equal("wrong-content", rejection.Code);
        Assert.Contains("Excel", rejection.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\\rtf1", ".rtf")]
    [InlineData("{\\rtf1 {{{{{{{\\pard", ".doc")]
    public void A_document_without_text_is_rejected(string content, string extension)
    {
        Machine.Soffice();
        Assert.Contains(Submitted.Rejected("年报" + extension, Encoding.ASCII.GetBytes(content)).Code, (string[])["empty", "damaged"]);
    }

    [Fact]
    public void A_damaged_document_gives_a_document_or_a_rejection()
    {
        var random = new Random(5);
        var whole = Machine.Converted(File.ReadAllBytes(Directory.GetFiles(Repository.PathTo("data", "samples"), "*.docx")[0]), ".docx", "doc");
        for (var round = 0; round < 5; round++)
        {
            var broken = (byte[])whole.Clone();
            for (var at = 0; at < 200; at++)
                broken[random.Next(512, broken.Length)] = (byte)random.Next(256);
            var isRead = SourceReader.TryRead(SourceFile.FromBytes("a.doc", round == 0 ? broken[..(broken.Length / 3)] : broken), out var document, out var rejection);
            Assert.Equal(isRead, document is not null);
            Assert.Equal(isRead, rejection is null);
        }
    }

    [Fact]
    public void A_huge_document_ends_in_time()
    {
        Machine.Soffice();
        var rtf = new StringBuilder("{\\rtf1 ");
        while (rtf.Length < 45_000_000)
            rtf.Append("\\trowd\\cellx1000\\cellx2000 a\\cell b\\cell\\row\\pard abcdefgh\\par\n");
        rtf.Append('}');
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var reader = new OfficeReader(new OfficeConverter(Machine.Soffice(), TimeSpan.FromSeconds(10)));
        var isRead = reader.TryRead(SourceFile.FromBytes("a.rtf", Encoding.ASCII.GetBytes(rtf.ToString())), out _, out var rejection);

        output.WriteLine($"{clock.Elapsed.TotalSeconds:0.0} s, {rejection}");
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(40), clock.Elapsed.ToString());
        Assert.True(isRead || rejection!.Code is "too-slow" or "too-large" or "damaged", rejection?.ToString());
    }

    /// <summary>The media type comes first and is not packed.</summary>
    private static byte[] Odt(string body)
    {
        const string MediaType = "application/vnd.oasis.opendocument.text";
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(archive, "mimetype", MediaType, CompressionLevel.NoCompression);
            Write(archive, "META-INF/manifest.xml", $"<m:manifest xmlns:m=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"><m:file-entry m:full-path=\"/\" m:media-type=\"{MediaType}\"/><m:file-entry m:full-path=\"content.xml\" m:media-type=\"text/xml\"/></m:manifest>");
            Write(archive, "content.xml", $"""
                <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"
                xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.2"><office:body><office:text>{body}</office:text></office:body></office:document-content>
                """);
        }

        return stream.ToArray();
    }

    private static void Write(ZipArchive archive, string name, string content, CompressionLevel level = CompressionLevel.Optimal)
    {
        using var part = archive.CreateEntry(name, level).Open();
        part.Write(Encoding.UTF8.GetBytes(content));
    }
}
