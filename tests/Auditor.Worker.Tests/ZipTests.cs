using System.IO.Compression;
using System.Text;
using Auditor.Comparing;
using Auditor.Reading;
using Auditor.Worker.Auditing;
using Auditor.Worker.Outbox;
using Auditor.Worker.Tests.Azure;

namespace Auditor.Worker.Tests;

public sealed class ZipTests(AzuriteServer azurite)
{
    private static readonly (string Name, byte[] Content)[] Three =
        [("县直/水利局.txt", SampleReports.Text("青山县水利局", 2021)), ("教育局.txt", SampleReports.Text("青山县教育局", 2021)), ("空.txt", [])];

    private static readonly string[] OutcomesOfThree =
    [
        "receipts/批次.zip.json", "rejected/批次.zip!/空.txt.html", "rejected/批次.zip!/空.txt.json", "summary.html", "summary.json",
        "批次.zip!/县直/水利局.txt.html", "批次.zip!/县直/水利局.txt.json", "批次.zip!/教育局.txt.html", "批次.zip!/教育局.txt.json",
    ];

    [Fact]
    public async Task Every_report_in_a_zip_file_gets_its_outcome_and_the_file_one_receipt()
    {
        using var place = new Workplace();
        place.Put("批次.zip", Zip(Three));

        var drained = await place.DrainAsync();

        Assert.Contains("审核 2 份，无法读取 1 份，未变化 0 份", drained.Message, StringComparison.Ordinal);
        Assert.Equal(OutcomesOfThree, place.Outcomes().Keys);
        var summary = Encoding.UTF8.GetString(place.Get("summary.json"));
        Assert.Contains("批次.zip/县直/水利局.txt", summary, StringComparison.Ordinal);
        Assert.Contains("青山县教育局", summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_drain_touches_nothing()
    {
        using var place = new Workplace();
        place.Put("批次.zip", Zip(Three));
        await place.DrainAsync();
        var before = place.Outcomes();

        Assert.Contains("审核 0 份，无法读取 0 份，未变化 3 份", (await place.DrainAsync()).Message, StringComparison.Ordinal);
        Assert.Equal(before, place.Outcomes());
    }

    [Fact]
    public async Task Broken_off_before_the_receipt_the_same_bytes_come_again()
    {
        using var place = new Workplace();
        place.Put("批次.zip", Zip(Three));
        await place.DrainAsync();
        var before = place.Outcomes().Select(outcome => (outcome.Key, outcome.Value.Hash)).ToList();

        File.Delete(Path.Combine(place.Outbox, "receipts/批次.zip.json"));
        File.Delete(Path.Combine(place.Outbox, "批次.zip!/教育局.txt.json"));

        Assert.Contains("审核 2 份", (await place.DrainAsync()).Message, StringComparison.Ordinal);
        Assert.Equal(before, place.Outcomes().Select(outcome => (outcome.Key, outcome.Value.Hash)));
    }

    [Fact]
    public async Task What_is_no_longer_in_a_new_version_goes()
    {
        using var place = new Workplace();
        place.Put("批次.zip", Zip(Three));
        await place.DrainAsync();
        place.Put("批次.zip", Zip(("教育局.txt", SampleReports.Text("青山县教育局", 2022)), ("空.txt", SampleReports.Text("青山县林业局", 2022))));
        await place.DrainAsync();

        Assert.Equal(
            ["receipts/批次.zip.json", "summary.html", "summary.json", "批次.zip!/教育局.txt.html", "批次.zip!/教育局.txt.json", "批次.zip!/空.txt.html", "批次.zip!/空.txt.json"],
            place.Outcomes().Keys);
    }

    [Fact]
    public async Task A_damaged_zip_file_is_one_unreadable_file_and_may_be_mended()
    {
        using var place = new Workplace();
        place.Put("批次.zip", Zip(Three)[..50]);
        place.Put("a.txt", SampleReports.Text("青山县商务局", 2021));
        Assert.Contains("审核 1 份，无法读取 1 份", (await place.DrainAsync()).Message, StringComparison.Ordinal);
        Assert.True(place.Has("rejected/批次.zip.html"));

        place.Put("批次.zip", Zip(Three));
        await place.DrainAsync();
        Assert.False(place.Has("rejected/批次.zip.html"));
        Assert.True(place.Has("批次.zip!/教育局.txt.html"));

        place.Put("批次.zip", Zip(Three)[..50]);
        await place.DrainAsync();
        Assert.True(place.Has("rejected/批次.zip.html"));
        Assert.False(place.Has("批次.zip!/教育局.txt.html"));
        Assert.DoesNotContain("教育局", Encoding.UTF8.GetString(place.Get("summary.json")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_on_which_our_code_breaks_costs_the_others_nothing()
    {
        using var place = new Workplace { Auditor = new BreakingOnOne("水利局.txt") };
        place.Put("批次.zip", Zip(Three));

        Assert.Contains("审核 1 份，无法读取 2 份", (await place.DrainAsync()).Message, StringComparison.Ordinal);
        Assert.True(place.Has("rejected/批次.zip!/县直/水利局.txt.html"));
        Assert.True(place.Has("批次.zip!/教育局.txt.html"));
    }

    [Fact]
    public async Task A_folder_that_is_named_like_the_place_of_members_does_not_mix_with_them()
    {
        using var place = new Workplace();
        place.Put("批次.zip", Zip(("a.txt", SampleReports.Text("青山县教育局", 2021))));
        place.Put("批次.zip!/a.txt", SampleReports.Text("青山县水利局", 2021));
        await place.DrainAsync();

        Assert.Contains("青山县教育局", Encoding.UTF8.GetString(place.Get("批次.zip!/a.txt.json")), StringComparison.Ordinal);
        Assert.Contains("青山县水利局", Encoding.UTF8.GetString(place.Get("批次.zip%21/a.txt.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void Long_paths_stay_within_what_blob_storage_takes()
    {
        var item = string.Join('/', Enumerable.Repeat(new string('a', 100), 7)) + "/批次.zip";
        var member = string.Join('/', Enumerable.Repeat(new string('b', 100), 7)) + "/年报.txt";
        var name = OutcomeName.Of(item).OfMember(member);

        Assert.InRange(name.Page(isRejected: true).Length, 1, 1000);
        Assert.NotEqual(name, OutcomeName.Of(item).OfMember("c" + member));
        Assert.NotEqual(name, OutcomeName.Of("c" + item).OfMember(member));
        Assert.Contains(OutcomeName.Of(item).MemberFolders, folder => name.Page(isRejected: false).StartsWith(folder, StringComparison.Ordinal));
    }

    [Fact]
    public async Task In_blob_storage_it_is_the_same()
    {
        var blobs = new BlobPlace(azurite.RequireConnectionString());
        using var place = new Workplace();
        blobs.Put("批次.zip", Zip(Three));
        blobs.Put("批次.zip/教育局.txt", SampleReports.Text("青山县林业局", 2021));

        Assert.Contains("审核 3 份，无法读取 1 份", (await place.DrainAsync(blobs.Settings())).Message, StringComparison.Ordinal);
        Assert.Equal(
            OutcomesOfThree.Concat(["receipts/批次.zip/教育局.txt.json", "批次.zip/教育局.txt.html", "批次.zip/教育局.txt.json"]).Order(StringComparer.Ordinal),
            blobs.Outcomes());
        Assert.Contains("未变化 4 份", (await place.DrainAsync(blobs.Settings())).Message, StringComparison.Ordinal);

        blobs.Put("批次.zip", Zip(("教育局.txt", SampleReports.Text("青山县教育局", 2022))));
        await place.DrainAsync(blobs.Settings());
        Assert.DoesNotContain(blobs.Outcomes(), name => name.Contains("水利局", StringComparison.Ordinal) || name.StartsWith("rejected/", StringComparison.Ordinal));
        Assert.Contains("批次.zip/教育局.txt.html", blobs.Outcomes());
    }

    private static byte[] Zip(params (string Name, byte[] Content)[] members)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in members)
            {
                using var member = archive.CreateEntry(name).Open();
                member.Write(content);
            }
        }

        return stream.ToArray();
    }

    private sealed class BreakingOnOne(string name) : IAuditor
    {
        private readonly SharedAuditor _others = new();

        public string Rules => _others.Rules;

        public IReadOnlyDictionary<string, string> Models => _others.Models;

        public Audit Audit(SourceFile file, Action<ArchivedReport> keep) => file.Name == name ? throw new InvalidOperationException() : _others.Audit(file, keep);
    }
}
