using System.Text;
using System.Text.Json;

namespace Auditor.Worker.Tests;

public sealed class DrainTests
{
    [Fact]
    public async Task Every_report_gets_page_json_and_receipt_and_the_inbox_is_left_alone()
    {
        using var place = new Workplace();
        place.Put("区县/商务局2021.txt", SampleReports.Text("青山县商务局", 2021));
        place.Put("教育局2020.html", SampleReports.Text("青山县教育局", 2020));
        place.Put("坏.docx", SampleReports.Binary(seed: 1));
        place.Put(".隐藏.txt", SampleReports.Text("青山县林业局", 2021));
        place.Put("~$锁.docx", [1]);
        var before = Workplace.Below(place.Inbox);

        var drained = await place.DrainAsync();

        Assert.Equal(ExitCodes.Done, drained.ExitCode);
        Assert.Contains("审核 2 份，无法读取 1 份，未变化 0 份，未能处理 0 份", drained.Message, StringComparison.Ordinal);
        Assert.Contains(Path.Combine(place.Outbox, "summary.html"), drained.Message, StringComparison.Ordinal);
        Assert.Equal(before, Workplace.Below(place.Inbox));
        Assert.Equal(
            [
                "receipts/区县/商务局2021.txt.json", "receipts/坏.docx.json", "receipts/教育局2020.html.json",
                "rejected/坏.docx.html", "rejected/坏.docx.json", "summary.html", "summary.json",
                "区县/商务局2021.txt.html", "区县/商务局2021.txt.json", "教育局2020.html.html", "教育局2020.html.json",
            ],
            place.Outcomes().Keys);
        Assert.Contains("坏.docx", JsonElement.Parse(place.Get("summary.json")).GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_summary_knows_who_is_missing_and_what_was_before()
    {
        using var earlier = new Workplace();
        earlier.Put("a.txt", SampleReports.Text("青山县商务局", 2020));
        await earlier.DrainAsync();
        using var place = new Workplace();
        place.Put("a.txt", SampleReports.Text("青山县商务局", 2021));
        place.Put("b.txt", SampleReports.Text("青山县教育局", 2021));
        var roster = Path.Combine(earlier.Outbox, "roster.csv");
        await File.WriteAllTextAsync(roster, "agency,region,level\n青山县商务局,青山县,county\n青山县水利局,青山县,county\n", TestContext.Current.CancellationToken);

        await place.DrainAsync([.. place.FolderSettings, $"--Summary:Roster={roster}", $"--Summary:Previous={Path.Combine(earlier.Outbox, "summary.json")}"]);

        var page = Encoding.UTF8.GetString(place.Get("summary.html"));
        var missing = page[page.IndexOf("<section aria-labelledby=\"missing\">", StringComparison.Ordinal)..page.IndexOf("<section aria-labelledby=\"queue\">", StringComparison.Ordinal)];
        Assert.Contains("青山县水利局", missing, StringComparison.Ordinal);
        Assert.DoesNotContain("青山县商务局", missing, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"row\">报告份数</th><td class=\"num\">1</td><td class=\"num\">2</td><td class=\"num\">▲ +1</td>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_drain_touches_nothing()
    {
        using var place = new Workplace();
        place.Put("a.txt", SampleReports.Text("青山县商务局", 2021));
        place.Put("b.pdf", SampleReports.Binary(seed: 2));
        await place.DrainAsync();
        var before = place.Outcomes();

        var drained = await place.DrainAsync();

        Assert.Contains("审核 0 份，无法读取 0 份，未变化 2 份", drained.Message, StringComparison.Ordinal);
        Assert.Equal(before, place.Outcomes());
    }

    [Fact]
    public async Task A_changed_file_is_audited_anew_and_no_other()
    {
        using var place = new Workplace();
        place.Put("a.txt", SampleReports.Text("青山县商务局", 2021));
        place.Put("b.txt", SampleReports.Text("青山县教育局", 2021));
        await place.DrainAsync();
        var before = place.Outcomes();

        place.Put("a.txt", SampleReports.Text("青山县商务局", 2022));
        var drained = await place.DrainAsync();

        Assert.Contains("审核 1 份，无法读取 0 份，未变化 1 份", drained.Message, StringComparison.Ordinal);
        Assert.Equal(
            ["a.txt.html", "a.txt.json", "receipts/a.txt.json", "summary.html", "summary.json"],
            place.Outcomes().Where(outcome => before[outcome.Key] != outcome.Value).Select(outcome => outcome.Key));
    }

    [Fact]
    public async Task Other_rules_audit_everything_anew()
    {
        using var place = new Workplace();
        place.Put("a.txt", SampleReports.Text("青山县商务局", 2021));
        await place.DrainAsync();
        place.Auditor = new SharedAuditor { Rules = "99.0.0" };
        Assert.Contains("审核 1 份", (await place.DrainAsync()).Message, StringComparison.Ordinal);
        Assert.Contains("审核 0 份", (await place.DrainAsync()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_moves_when_a_report_becomes_readable_and_back()
    {
        using var place = new Workplace();
        place.Put("子/a.txt", []);
        await place.DrainAsync();
        Assert.True(place.Has("rejected/子/a.txt.html"));

        place.Put("子/a.txt", SampleReports.Text("青山县商务局", 2021));
        await place.DrainAsync();
        Assert.Equal(
            ["receipts/子/a.txt.json", "summary.html", "summary.json", "子/a.txt.html", "子/a.txt.json"],
            place.Outcomes().Keys);

        place.Put("子/a.txt", SampleReports.Binary(seed: 3));
        await place.DrainAsync();
        Assert.Equal(
            ["receipts/子/a.txt.json", "rejected/子/a.txt.html", "rejected/子/a.txt.json", "summary.html", "summary.json"],
            place.Outcomes().Keys);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not json")]
    [InlineData("{}")]
    [InlineData(null)]
    public async Task Without_its_receipt_a_report_is_audited_again_into_the_same_bytes(string? damage)
    {
        using var place = new Workplace();
        place.Put("a.txt", SampleReports.Text("青山县商务局", 2021));
        await place.DrainAsync();
        var before = place.Outcomes().Select(outcome => (outcome.Key, outcome.Value.Hash)).ToList();

        var receipt = Path.Combine(place.Outbox, "receipts/a.txt.json");
        File.Delete(receipt);
        if (damage is not null)
            File.WriteAllText(receipt, damage);
        var drained = await place.DrainAsync();

        Assert.Contains("审核 1 份", drained.Message, StringComparison.Ordinal);
        Assert.Equal(before, place.Outcomes().Select(outcome => (outcome.Key, outcome.Value.Hash)));
    }

    [Fact]
    public async Task Pages_speak_the_language_set()
    {
        using var place = new Workplace();
        place.Put("a.txt", SampleReports.Text("清河县商务局", 2021));
        await place.DrainAsync([.. place.FolderSettings, "--Worker:Language=English"]);
        Assert.All(["summary.html", "a.txt.html"], page => Assert.Contains("<html lang=\"en\">", Encoding.UTF8.GetString(place.Get(page)), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Thread_count_and_order_do_not_change_a_byte()
    {
        using var one = new Workplace();
        using var many = new Workplace();
        foreach (var number in Enumerable.Range(0, 30))
        {
            one.Put($"{number}.txt", SampleReports.Text($"第{number}县商务局", 2021));
            many.Put($"{number}.txt", SampleReports.Text($"第{number}县商务局", 2021));
        }

        await one.DrainAsync([.. one.FolderSettings, "--Worker:Parallelism=1"]);
        await many.DrainAsync([.. many.FolderSettings, "--Worker:Parallelism=8"]);

        Assert.Equal(
            one.Outcomes().Select(outcome => (outcome.Key, outcome.Value.Hash)),
            many.Outcomes().Select(outcome => (outcome.Key, outcome.Value.Hash)));
        Assert.Contains("29.txt", Encoding.UTF8.GetString(one.Get("summary.html")), StringComparison.Ordinal);
    }
}
