using System.IO.Compression;
using System.Text.Json;
using Auditor.Comparing;
using Auditor.Reports;
using Microsoft.Data.Sqlite;

namespace Auditor.Archive.Tests;

public sealed class ReportArchiveTests(PostgreSqlServer server)
{
    public static TheoryData<ArchiveKind> Kinds => new(Enum.GetValues<ArchiveKind>());

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_report_comes_back_as_it_was_added(ArchiveKind kind)
    {
        using var place = new TestArchive(kind, server);
        using var archive = ReportArchive.Open(place.Location);
        var report = SomeReports.Of("清河县水利局", 2022, "aa", SomeReports.Dredging, SomeReports.Pricing);

        Assert.Equal(AddOutcome.Added, archive.Add(report));

        var found = archive.Find("清河县水利局", 2022);
        Assert.NotNull(found);
        Assert.Equal(report.Sentences, found.Sentences);
        Assert.Equal(report.Cells, found.Cells);
        Assert.Equal(report with { Sentences = [], Cells = [] }, found with { Sentences = [], Cells = [] });
        Assert.Null(archive.Find("清河县水利局", 2021));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_same_file_changes_nothing_and_a_corrected_one_is_a_new_version(ArchiveKind kind)
    {
        using var place = new TestArchive(kind, server);
        using var archive = ReportArchive.Open(place.Location);
        var first = SomeReports.Of("清河县水利局", 2022, "aa", SomeReports.Dredging);
        var corrected = SomeReports.Of("清河县水利局", 2022, "bb", SomeReports.Pricing);

        Assert.Equal([AddOutcome.Added, AddOutcome.Unchanged, AddOutcome.Replaced], archive.AddAll([first, first, corrected]));

        Assert.Equal("bb", archive.Find("清河县水利局", 2022)!.Sha256);
        Assert.Equal((1, 1), (archive.Statistics().Reports, archive.Statistics().Superseded));
        Assert.Equal(2, Assert.Single(archive.List()).Version);
        Assert.Empty(archive.FindSimilar(ReportComparer.FingerprintOf(first), "", 10));
        Assert.Single(archive.FindSimilar(ReportComparer.FingerprintOf(corrected), "", 10));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Similar_reports_are_found_best_first_and_the_report_itself_is_not(ArchiveKind kind)
    {
        using var place = new TestArchive(kind, server);
        using var archive = ReportArchive.Open(place.Location);
        var asked = SomeReports.Of("清河县水利局", 2022, "aa", SomeReports.Dredging, SomeReports.Pricing);
        archive.AddAll(
        [
            asked,
            SomeReports.Of("桐岗县水利局", 2022, "bb", SomeReports.Dredging),
            SomeReports.Of("麦川县水利局", 2021, "cc", SomeReports.Dredging, SomeReports.Pricing),
            SomeReports.Of("岚山县民政局", 2022, "dd", SomeReports.Orphans),
        ]);

        var similar = archive.FindSimilar(ReportComparer.FingerprintOf(asked), asked.Key, 10);

        Assert.Equal(["麦川县水利局", "桐岗县水利局"], similar.Select(report => report.Agency));
        Assert.Equal(ReportComparer.FingerprintOf(asked).Hashes.Count, similar[0].SharedRuns);
        Assert.Single(archive.FindSimilar(ReportComparer.FingerprintOf(asked), asked.Key, 1));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Longer_and_shorter_names_are_one_agency_unless_the_name_is_everybodys(ArchiveKind kind)
    {
        using var place = new TestArchive(kind, server);
        using var archive = ReportArchive.Open(place.Location);
        archive.AddAll(
        [
            SomeReports.Of("岚州市东浦区水利局", 2022, "aa", SomeReports.Dredging),
            SomeReports.Of("青石镇人民政府", 2022, "bb", SomeReports.Pricing) with { SourceName = "清河/青石镇.txt" },
            SomeReports.Of("青石镇人民政府", 2022, "cc", SomeReports.Orphans) with { SourceName = "桐岗/青石镇.txt" },
        ]);

        Assert.Equal("aa", archive.Find("东浦区水利局", 2022)?.Sha256);
        Assert.Null(archive.Find("青石镇人民政府", 2022));
        Assert.Equal(3, archive.Statistics().Reports);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Units_of_a_place_are_found_by_year(ArchiveKind kind)
    {
        using var place = new TestArchive(kind, server);
        using var archive = ReportArchive.Open(place.Location);
        archive.AddAll(
        [
            SomeReports.Of("清河县水利局", 2022, "aa", SomeReports.Dredging), SomeReports.Of("清河县青石镇人民政府", 2022, "bb", SomeReports.Pricing),
            SomeReports.Of("清河县水利局", 2021, "cc", SomeReports.Dredging), SomeReports.Of("桐岗县水利局", 2022, "dd", SomeReports.Dredging),
        ]);

        Assert.Equal(["清河县水利局", "清河县青石镇人民政府"], archive.FindUnits("清河县", 2022).Select(report => report.Agency).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Removing_takes_a_report_out_of_every_index(ArchiveKind kind)
    {
        using var place = new TestArchive(kind, server);
        using var archive = ReportArchive.Open(place.Location);
        var report = SomeReports.Of("清河县水利局", 2022, "aa", SomeReports.Dredging);
        archive.Add(report);
        archive.RecordFindings(report.Key, [new CheckInfo("a", "甲", Dimension.Substance, Severity.Note, "乙").Find(1, "丙。", "丁。") with { Fingerprint = "0123456789abcdef" }]);

        Assert.True(archive.Remove(report.Key));
        Assert.False(archive.Remove(report.Key));

        Assert.Null(archive.Find("清河县水利局", 2022));
        Assert.Empty(archive.FindSimilar(ReportComparer.FingerprintOf(report), "", 10));
        Assert.Empty(archive.FindUnits("清河县", 2022));
        Assert.Equal(0, archive.Statistics().Findings);
        Assert.Equal(AddOutcome.Added, archive.Add(report));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Decisions_outlive_the_audit_and_the_latest_counts(ArchiveKind kind)
    {
        using var place = new TestArchive(kind, server);
        var at = new DateTimeOffset(2025, 1, 20, 9, 30, 0, TimeSpan.FromHours(8));
        using (var archive = ReportArchive.Open(place.Location))
        {
            archive.Decide(new Decision("0123456789abcdef", IsConfirmed: true, "属实", "李四", at));
            archive.Decide(new Decision("0123456789abcdef", IsConfirmed: false, "已更正", "王五", at.AddHours(1)));
        }

        using var later = ReportArchive.Open(place.Location);
        var decision = Assert.Single(later.Decisions());
        Assert.Equal((false, "已更正", "王五", at.AddHours(1)), (decision.IsConfirmed, decision.Note, decision.By, decision.At));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_is_exported_can_be_imported_into_the_other_kind(ArchiveKind kind)
    {
        using var place = new TestArchive(kind, server);
        using var otherPlace = new TestArchive(kind == ArchiveKind.Sqlite ? ArchiveKind.PostgreSql : ArchiveKind.Sqlite, server);
        using var archive = ReportArchive.Open(place.Location);
        using var other = ReportArchive.Open(otherPlace.Location);
        archive.AddAll([SomeReports.Of("清河县水利局", 2022, "aa", SomeReports.Dredging), SomeReports.Of("桐岗县水利局", 2021, "bb", SomeReports.Pricing)]);
        using var text = new StringWriter();

        Assert.Equal(2, ArchiveFile.Export(archive, text));
        Assert.Equal(2, ArchiveFile.Import(other, new StringReader(text.ToString()))[AddOutcome.Added]);

        Assert.Equal(archive.List(), other.List());
        Assert.Equal(SomeReports.Dredging, other.Find("清河县水利局", 2022)!.Sentences[0].Text);
        Assert.Contains("第 1 行不是", Assert.Throws<ArchiveException>(() => ArchiveFile.Import(other, new StringReader("{}"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_that_an_earlier_program_archived_are_read()
    {
        using var place = new TestArchive(ArchiveKind.Sqlite, server);
        var report = SomeReports.Of("清河县水利局", 2022, "aa", SomeReports.Dredging, SomeReports.Pricing);
        using (var archive = ReportArchive.Open(place.Location))
            archive.Add(report);
        using (var connection = new SqliteConnection($"Data Source={place.Location}"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "UPDATE reports SET content = @content; DELETE FROM archive_schema WHERE step > 2";
            command.Parameters.AddWithValue("@content", CompressedJson(report));
            Assert.Equal(2, command.ExecuteNonQuery());
        }

        using var later = ReportArchive.Open(place.Location);
        var found = later.Find("清河县水利局", 2022)!;
        Assert.Equal(report.Sentences, found.Sentences);
        Assert.Equal(report.Cells, found.Cells);
        Assert.Equal(AddOutcome.Replaced, later.Add(report with { Sha256 = "bb" }));
        Assert.Equal(report.Sentences, later.FindSuperseded(report.Key)!.Sentences);
    }

    /// <summary>As the content of a report was kept before step 3.</summary>
    private static byte[] CompressedJson(ArchivedReport report)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Fastest))
            JsonSerializer.Serialize(brotli, new { report.Sentences, report.Cells });
        return packed.ToArray();
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Two_workers_that_add_the_same_reports_at_once_leave_each_once(ArchiveKind kind)
    {
        using var place = new TestArchive(kind, server);
        using var one = ReportArchive.Open(place.Location);
        using var two = ReportArchive.Open(place.Location);
        var reports = Enumerable.Range(0, 40).Select(number => SomeReports.Of($"清河县第{number}水利局", 2022, $"{number:x}", SomeReports.Dredging + number)).ToList();

        var outcomes = await Task.WhenAll(new[] { one, two, one, two }.Select(archive => Task.Run(() => reports.Select(archive.Add).ToList())));

        Assert.Equal(40, outcomes.SelectMany(each => each).Count(outcome => outcome == AddOutcome.Added));
        Assert.Equal((40, 0), (one.Statistics().Reports, one.Statistics().Superseded));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Hostile_names_are_only_names(ArchiveKind kind)
    {
        using var place = new TestArchive(kind, server);
        using var archive = ReportArchive.Open(place.Location);
        foreach (var (at, name) in new[] { "'; DROP TABLE reports; --", "\"x\"", "县\n县", "%_%", "<b>县", "𠮷县水利局", new string('县', 5000) }.Index())
        {
            var report = SomeReports.Of(name, 2022, $"{at:x}", SomeReports.Dredging);
            Assert.Equal(AddOutcome.Added, archive.Add(report));
            Assert.Equal(name, archive.Find(report.Key)?.Agency);
        }
    }
}
