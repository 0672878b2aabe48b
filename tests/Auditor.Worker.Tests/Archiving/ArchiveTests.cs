using System.IO.Compression;
using System.Text;
using Auditor.Archive;
using Auditor.Archive.Tests;
using Auditor.Reading;
using Auditor.Worker.Archiving;

namespace Auditor.Worker.Tests.Archiving;

/// <summary>Reports are compared with all that ever came; whichever came first, the pages end the same.</summary>
public sealed class ArchiveTests(PostgreSqlServer server)
{
    private const string Copied = "copied-from-peer";
    private const string Repeated = "copied-from-last-year";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static readonly (string Path, byte[] Content)[] TwoCopies =
    [
        ("a.txt", ArchiveReports.Welfare("青山县民政局", 2022, 126)), ("b.txt", ArchiveReports.Welfare("白水县民政局", 2022, 341)), ("c.txt", ArchiveReports.Forestry("青山县林业局", 2022)),
    ];

    public static TheoryData<ArchiveKind> Kinds => new(ArchiveKind.Sqlite, ArchiveKind.PostgreSql);

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Two_copies_mark_one_another_in_whatever_order_they_come(ArchiveKind kind)
    {
        using var together = await DrainedAsync(kind, TwoCopies);
        using var forwards = await DrainedAsync(kind, [TwoCopies[0]], [TwoCopies[1]], [TwoCopies[2]]);
        using var backwards = await DrainedAsync(kind, [TwoCopies[2]], [TwoCopies[1]], [TwoCopies[0]]);

        Assert.True(together.Says("a.txt.json", Copied));
        Assert.True(together.Says("b.txt.json", Copied));
        Assert.False(together.Says("c.txt.json", Copied));
        Assert.Equal(together.Pages(), forwards.Pages());
        Assert.Equal(together.Pages(), backwards.Pages());
    }

    [Fact]
    public async Task A_copy_that_comes_while_the_service_runs_marks_the_earlier_report_at_the_next_poll()
    {
        using var drained = await DrainedAsync(ArchiveKind.Sqlite, TwoCopies);
        using var polled = new ArchivePlace(ArchiveKind.Sqlite, server);
        using var host = polled.Work.Build(drain: false, polled.Settings);
        await host.StartAsync(Token);
        foreach (var (path, content) in TwoCopies)
        {
            polled.Work.Put(path, content);
            await Eventually.HoldsAsync(() => polled.Work.Has($"receipts/{path}.json"), path);
        }

        await Eventually.HoldsAsync(() => HasPagesOf(polled, drained), "the pages of a drain");
        await host.StopAsync(Token);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_second_drain_touches_nothing(ArchiveKind kind)
    {
        using var place = await DrainedAsync(kind, TwoCopies);
        var before = place.Work.Outcomes();

        var again = await place.DrainAsync();

        Assert.Contains("审核 0 份，无法读取 0 份，未变化 3 份，未能处理 0 份。\n", again.Message, StringComparison.Ordinal);
        Assert.Equal(before, place.Work.Outcomes());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task The_summary_shows_the_groups_of_copies(ArchiveKind kind)
    {
        using var place = await DrainedAsync(kind, TwoCopies);
        var page = Encoding.UTF8.GetString(place.Work.Get("summary.html"));

        Assert.Contains("第 1 组，2 份报告", page, StringComparison.Ordinal);
        Assert.DoesNotContain("第 2 组", page, StringComparison.Ordinal);
        Assert.DoesNotContain("审核时使用报告档案", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_an_archive_the_summary_says_that_nothing_was_compared()
    {
        using var place = new Workplace();
        place.Put("a.txt", TwoCopies[0].Content);
        await place.DrainAsync();

        Assert.Contains("没有列出：审核时使用报告档案", Encoding.UTF8.GetString(place.Get("summary.html")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Thread_count_does_not_change_a_byte()
    {
        using var one = new ArchivePlace(ArchiveKind.Sqlite, server);
        using var many = new ArchivePlace(ArchiveKind.Sqlite, server);
        foreach (var (number, place) in Enumerable.Range(0, 12).SelectMany(number => new[] { one, many }, (number, place) => (number, place)))
        {
            var agency = $"第{number / 2}县民政局";
            place.Work.Put($"{number}.txt", number % 4 == 3 ? ArchiveReports.Forestry(agency, 2021 + number % 2) : ArchiveReports.Welfare(agency, 2021 + number % 2, 100 + number));
        }

        await one.Work.DrainAsync([.. one.Settings, "--Worker:Parallelism=1"]);
        await many.Work.DrainAsync([.. many.Settings, "--Worker:Parallelism=8"]);

        Assert.Equal(one.Pages(), many.Pages());
        Assert.True(one.Says("0.txt.json", Copied));
    }

    [Fact]
    public async Task Last_years_report_that_comes_later_is_held_against_this_years()
    {
        var (last, next) = (("2021.txt", ArchiveReports.Welfare("青山县民政局", 2021, 126)), ("2022.txt", ArchiveReports.Welfare("青山县民政局", 2022, 126)));
        using var together = await DrainedAsync(ArchiveKind.Sqlite, [last, next]);
        using var late = await DrainedAsync(ArchiveKind.Sqlite, [next], [last]);

        Assert.True(late.Says("2022.txt.json", Repeated));
        Assert.False(late.Says("2021.txt.json", Repeated));
        Assert.Equal(together.Pages(), late.Pages());
    }

    [Fact]
    public async Task A_corrected_report_frees_the_one_it_was_like()
    {
        using var place = await DrainedAsync(ArchiveKind.Sqlite, TwoCopies, [("b.txt", ArchiveReports.Forestry("白水县民政局", 2022))]);
        using var fresh = await DrainedAsync(ArchiveKind.Sqlite, [TwoCopies[0], ("b.txt", ArchiveReports.Forestry("白水县民政局", 2022)), TwoCopies[2]]);

        Assert.False(place.Says("a.txt.json", Copied));
        Assert.True(place.Says("c.txt.json", Copied));
        Assert.Equal(fresh.Pages(), place.Pages());
    }

    [Fact]
    public async Task Of_two_files_of_one_report_the_last_by_path_counts_in_either_order()
    {
        var (first, second) = (("1/民政局.txt", ArchiveReports.Forestry("白水县民政局", 2022)), ("2/民政局.txt", TwoCopies[1].Content));
        using var forwards = await DrainedAsync(ArchiveKind.Sqlite, [TwoCopies[0]], [first], [second]);
        using var backwards = await DrainedAsync(ArchiveKind.Sqlite, [second], [first], [TwoCopies[0]]);

        Assert.True(forwards.Says("a.txt.json", Copied));
        Assert.Equal(forwards.Pages(), backwards.Pages());
        var before = backwards.Work.Outcomes();
        await backwards.DrainAsync();
        Assert.Equal(before, backwards.Work.Outcomes());
    }

    [Fact]
    public async Task Copies_within_one_zip_mark_one_another()
    {
        using var place = await DrainedAsync(ArchiveKind.Sqlite, [("全县.zip", Zip(TwoCopies))]);

        Assert.True(place.Says("全县.zip!/a.txt.json", Copied));
        Assert.True(place.Says("全县.zip!/b.txt.json", Copied));
        var before = place.Work.Outcomes();
        await place.DrainAsync();
        Assert.Equal(before, place.Work.Outcomes());
    }

    [Fact]
    public async Task A_worker_that_died_between_archive_and_receipt_leaves_nothing_out_of_date()
    {
        using var whole = await DrainedAsync(ArchiveKind.Sqlite, TwoCopies);
        using var broken = await DrainedAsync(ArchiveKind.Sqlite, [TwoCopies[0], TwoCopies[2]]);
        using (var archive = ReportArchive.Open(broken.Location))
            new SharedAuditor(archive).Audit(SourceFile.FromBytes(TwoCopies[1].Path, TwoCopies[1].Content), report => archive.Add(report));

        broken.Work.Put(TwoCopies[1].Path, TwoCopies[1].Content);
        await broken.DrainAsync();

        Assert.Equal(whole.Pages(), broken.Pages());
    }

    [Fact]
    public async Task An_archive_that_is_turned_on_or_made_anew_audits_everything_again()
    {
        using var place = new ArchivePlace(ArchiveKind.Sqlite, server);
        foreach (var (path, content) in TwoCopies)
            place.Work.Put(path, content);
        await place.Work.DrainAsync();
        Assert.False(place.Says("a.txt.json", Copied));

        await place.DrainAsync();
        Assert.True(place.Says("a.txt.json", Copied));

        File.Delete(place.Location);
        Assert.Contains("审核 3 份", (await place.DrainAsync()).Message, StringComparison.Ordinal);
        using var archive = ReportArchive.Open(place.Location);
        Assert.Equal(3, archive.Statistics().Reports);
    }

    private static bool HasPagesOf(ArchivePlace polled, ArchivePlace drained)
    {
        try
        {
            return drained.Pages().SequenceEqual(polled.Pages());
        }
        catch (IOException)
        {
            return false; // the service is replacing a file
        }
    }

    private async Task<ArchivePlace> DrainedAsync(ArchiveKind kind, params (string Path, byte[] Content)[][] batches)
    {
        var place = new ArchivePlace(kind, server);
        foreach (var batch in batches)
        {
            foreach (var (path, content) in batch)
                place.Work.Put(path, content);
            Assert.Equal(ExitCodes.Done, (await place.DrainAsync()).ExitCode);
        }

        return place;
    }

    private static byte[] Zip((string Path, byte[] Content)[] files)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, content) in files)
            {
                using var member = zip.CreateEntry(path).Open();
                member.Write(content);
            }
        }

        return stream.ToArray();
    }
}
