using System.IO.Compression;
using System.Text;
using Auditor.Reading;
using Auditor.Reading.Zipped;
using Auditor.Reports;

namespace Auditor.Tests.Reading.Zipped;

public sealed class ZippedReportsTests
{
    private static readonly byte[] Report = Encoding.UTF8.GetBytes("清河县水利局2021年政府信息公开工作年度报告\n一、总体情况\n无。");

    private static readonly Encoding Latin = Encoding.Latin1;

    [Fact]
    public void Reports_in_folders_are_found_and_the_rest_is_passed_over()
    {
        var zip = Zip.Of(
            ("批次/b.txt", Report), ("批次/a.docx", Docx.Of("<w:p><w:r><w:t>一、总体情况</w:t></w:r></w:p>")), ("批次/", []), ("__MACOSX/批次/._b.txt", [1]), ("批次/.DS_Store", [1]),
            ("Thumbs.db", [1]), ("批次/名单.json", [1]), (".git/x.txt", Report), ("../../c.txt", Report), ("/d\\e.txt", Report));

        Assert.Equal(["c.txt", "d/e.txt", "批次/a.docx", "批次/b.txt"], Paths(zip));
    }

    [Fact]
    public void A_member_is_the_file_that_was_put_in()
    {
        using var reports = Opened(Zip.Of(("批次/水利局.txt", Report)));
        var (file, rejection) = reports.Read(Assert.Single(reports.Members));

        Assert.Null(rejection);
        Assert.Equal(SourceFile.FromBytes("水利局.txt", Report).Sha256, file.Sha256);
        Assert.Equal("水利局.txt", file.Name);
        Assert.Equal(Report, file.Content.ToArray());
    }

    public static TheoryData<string, byte[], bool, string?> Names() => new()
    {
        { "青石镇年报.txt", Submitted.Gb18030.GetBytes("青石镇年报.txt"), false, null },
        { "青石镇年报.txt", Encoding.UTF8.GetBytes("青石镇年报.txt"), false, null },
        { "青石镇年报.txt", Encoding.UTF8.GetBytes("青石镇年报.txt"), true, null },
        { "青石镇年报.txt", Latin.GetBytes("_______.txt"), false, "青石镇年报.txt" },
        { "联通.txt", Submitted.Gb18030.GetBytes("联通.txt"), false, null },
        { "镕铭镇.txt", Submitted.Gb18030.GetBytes("镕铭镇.txt"), false, null },
        { "report-2021.txt", Latin.GetBytes("report-2021.txt"), false, null },
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Names_are_read_in_whatever_encoding(string name, byte[] written, bool isMarked, string? unicodePath) =>
        Assert.Equal([name], Paths(new Zip().Add(written, Report, isMarked, unicodePath).ToArray()));

    [Fact]
    public void A_unicode_name_of_another_plain_name_does_not_count()
    {
        var zip = new Zip().Add("renamed.txt"u8.ToArray(), Report, unicodePath: "旧名.txt").ToArray();
        var at = zip.AsSpan().LastIndexOf("renamed.txt"u8);
        "changed"u8.CopyTo(zip.AsSpan(at));

        Assert.Equal(["changed.txt"], Paths(zip));
    }

    [Fact]
    public void Two_members_of_one_name_are_told_apart() => Assert.Equal(["a (2).txt", "a.txt", "b/A.txt"], Paths(Zip.Of(("a.txt", Report), ("./a.txt", Report), ("b/A.txt", Report))));

    [Fact]
    public void A_zip_file_inside_is_opened_and_one_inside_that_is_not()
    {
        var inner = Zip.Of(("c.txt", Report), ("内层.zip", Zip.Of(("d.txt", Report))));
        var zip = Zip.Of(("a.txt", Report), ("街道.zip", inner), ("坏.zip", [0x50, 0x4B, 3, 4, 9, 9, 9]));

        Assert.Equal(
            [("a.txt", null), ("坏.zip", "damaged"), ("街道.zip/c.txt", null), ("街道.zip/内层.zip", "wrong-content")],
            Outcomes(zip));
    }

    [Fact]
    public void Only_the_locked_member_is_rejected()
    {
        var zip = new Zip().Add("a.txt"u8.ToArray(), Report).Add("b.txt"u8.ToArray(), Report, isLocked: true).Add("c.zip"u8.ToArray(), Report, isLocked: true).ToArray();

        Assert.Equal([("a.txt", null), ("b.txt", "encrypted"), ("c.zip", "encrypted")], Outcomes(zip));
    }

    [Fact]
    public void A_member_that_packs_too_well_is_rejected_alone() =>
        Assert.Equal([("a.txt", null), ("炸弹.txt", "too-large")], Outcomes(Zip.Of(("炸弹.txt", new byte[20_000_000]), ("a.txt", Report))));

    [Fact]
    public void All_members_together_are_limited()
    {
        var random = new byte[20_000];
        new Random(5).NextBytes(random);
        byte[] large = [.. Enumerable.Repeat(random, 2_250).SelectMany(bytes => bytes)]; // packs by less than a hundred times
        var outcomes = Outcomes(Zip.Of([.. Enumerable.Range(0, 6).Select(number => ($"{number}.txt", large))])).ToList();

        Assert.Equal(4, outcomes.Count(outcome => outcome.Code is null));
        Assert.All(outcomes.Where(outcome => outcome.Code is not null), outcome => Assert.Equal("too-large", outcome.Code));
    }

    [Fact]
    public void A_damaged_member_is_rejected_alone()
    {
        var zip = Zip.Of(("a.txt", Report), ("b.txt", Report));
        var at = zip.AsSpan().IndexOf("a.txt"u8) + 5;
        zip.AsSpan(at, 10).Fill(0xFF);

        Assert.Equal([("a.txt", "damaged"), ("b.txt", null)], Outcomes(zip));
    }

    [Theory]
    [InlineData("empty")]
    [InlineData("damaged")]
    [InlineData("too-large")]
    public void What_cannot_be_opened_at_all_says_so(string code)
    {
        var zip = code switch
        {
            "empty" => Zip.Of(("名单.json", [1])),
            "damaged" => Zip.Of(("a.txt", Report))[..60],
            _ => Many(ZippedReports.MaxMembers + 1),
        };

        Assert.True(ZippedReports.IsMeant(SourceFile.FromBytes("批次.zip", zip)));
        Assert.False(ZippedReports.TryOpen(SourceFile.FromBytes("批次.zip", zip), out _, out var rejection));
        Assert.Equal(code, rejection.Code);
    }

    [Fact]
    public void Documents_in_a_zip_container_are_no_bundle()
    {
        Assert.False(ZippedReports.IsMeant(SourceFile.FromBytes("报告.zip", Docx.Of("<w:p/>"))));
        Assert.False(ZippedReports.IsMeant(SourceFile.FromBytes("报告.zip", Docx.Zip(("OFD.xml", "<x/>")))));
        Assert.False(ZippedReports.IsMeant(SourceFile.FromBytes("报告.docx", Zip.Of(("a.txt", Report)))));
        Assert.False(ZippedReports.IsMeant(SourceFile.FromBytes("报告.zip", Report)));
        Assert.Equal("damaged", Submitted.Rejected("报告.zip", Report).Code);
    }

    [Fact]
    public void Members_may_be_read_from_many_threads()
    {
        using var reports = Opened(Zip.Of([.. Enumerable.Range(0, 100).Select(number => ($"{number}.txt", Encoding.UTF8.GetBytes($"第{number}份")))]));

        Parallel.ForEach(reports.Members, member =>
            Assert.Equal($"第{Path.GetFileNameWithoutExtension(member.Path)}份", Encoding.UTF8.GetString(reports.Read(member).File.Content.Span)));
    }

    private static byte[] Many(int count)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (var number = 0; number < count; number++)
                archive.CreateEntry($"{number}.txt");
        }

        return stream.ToArray();
    }

    private static ZippedReports Opened(byte[] zip)
    {
        var isOpen = ZippedReports.TryOpen(SourceFile.FromBytes("批次.zip", zip), out var reports, out var rejection);
        Assert.True(isOpen, rejection?.ToString());
        return reports!;
    }

    private static List<string> Paths(byte[] zip)
    {
        using var reports = Opened(zip);
        return [.. reports.Members.Select(member => member.Path)];
    }

    private static List<(string Path, string? Code)> Outcomes(byte[] zip)
    {
        using var reports = Opened(zip);
        return [.. reports.Members.Select(member => (member.Path, CodeOf(reports.Read(member).Rejection)))];
    }

    private static string? CodeOf(Rejection? rejection)
    {
        if (rejection is not null)
            Assert.EndsWith("。", rejection.Reason + rejection.Advice, StringComparison.Ordinal);
        return rejection?.Code;
    }
}
