using Auditor.Comparing;

namespace Auditor.Archive.Tests;

/// <summary>Groups of copies in a whole archive.</summary>
public sealed class CopyClusterTests(PostgreSqlServer server)
{
    private const string Flood = "汛前把各乡镇的转移路线、安置点和值守电话印成明白卡，挨家挨户张贴并请户主签收。";
    private const string Wells = "机井电价和水权交易的结果按村公布，农户对不上账的可以在十日内到水管站复核。";

    public static TheoryData<ArchiveKind> Kinds => ReportArchiveTests.Kinds;

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Copies_of_copies_are_one_group_with_the_union_of_what_they_share(ArchiveKind kind)
    {
        var cluster = Assert.Single(Clusters(
            kind,
            SomeReports.Of("清河县水利局", 2021, "a1", SomeReports.Dredging, SomeReports.Pricing),
            SomeReports.Of("桐岗县水利局", 2022, "a2", SomeReports.Dredging, SomeReports.Pricing, Flood, Wells),
            SomeReports.Of("麦川县水利局", 2022, "a3", Flood, Wells),
            SomeReports.Of("岚山县民政局", 2022, "a4", SomeReports.Orphans)));

        Assert.Equal(["清河县水利局", "桐岗县水利局", "麦川县水利局"], cluster.Members.Select(member => member.Agency));
        Assert.Equal([(SomeReports.Dredging, 2), (SomeReports.Pricing, 2), (Flood, 2), (Wells, 2)], cluster.Passages.Select(passage => (passage.Quote, passage.Members)));
        Assert.Equal("清河县水利局", cluster.LikelyOrigin?.Agency);
        Assert.Equal(("清河县", "清河县水利局2021.txt", false), (cluster.Members[0].Region, cluster.Members[0].ReportName, cluster.IsTemplate));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_most_units_of_a_county_share_is_a_template(ArchiveKind kind)
    {
        string[] offices = ["水利局", "民政局", "林业局", "教育局", "商务局", "司法局"];
        var reports = offices.Select(office => SomeReports.Of($"清河县{office}", 2022, office, SomeReports.Dredging, Flood))
            .Append(SomeReports.Of("清河县财政局", 2022, "own", SomeReports.Orphans))
            .Concat(offices.Take(4).Select(office => SomeReports.Of($"桐岗县{office}", 2022, "t" + office, Wells, SomeReports.Pricing)))
            .ToArray();

        var clusters = Clusters(kind, reports);

        Assert.Equal([(6, true), (4, false)], clusters.Select(cluster => (cluster.Members.Count, cluster.IsTemplate)));
        Assert.All(clusters, cluster => Assert.Null(cluster.LikelyOrigin)); // all of one day
    }

    [Fact]
    public void A_group_in_a_county_where_most_write_their_own_is_no_template()
    {
        var reports = Enumerable.Range(0, 6).Select(number => SomeReports.Of($"清河县第{number}管理局", 2022, $"{number}", SomeReports.Dredging, Flood))
            .Concat(Enumerable.Range(0, 7).Select(number => SomeReports.Of($"清河县第{number}服务站", 2022, $"s{number}", $"{(char)('甲' + number)}号窗口")));

        var cluster = Assert.Single(Clusters(ArchiveKind.Sqlite, [.. reports]));

        Assert.Equal((6, false), (cluster.Members.Count, cluster.IsTemplate));
    }

    [Fact]
    public void An_agency_that_repeats_itself_is_no_group() => Assert.Empty(Clusters(
        ArchiveKind.Sqlite,
        SomeReports.Of("清河县水利局", 2021, "a1", SomeReports.Dredging, Flood),
        SomeReports.Of("清河县水利局", 2022, "a2", SomeReports.Dredging, Flood)));

    [Fact]
    public void Of_one_year_the_first_to_sign_is_the_likely_origin()
    {
        var later = SomeReports.Of("清河县水利局", 2022, "a1", SomeReports.Dredging, Flood);
        var cluster = Assert.Single(Clusters(ArchiveKind.Sqlite, later, SomeReports.Of("桐岗县水利局", 2022, "a2", SomeReports.Dredging, Flood) with { SignedOn = new DateOnly(2023, 1, 5) }));
        Assert.Equal("桐岗县水利局", cluster.LikelyOrigin?.Agency);
    }

    [Fact]
    public void The_order_in_which_reports_came_makes_no_difference()
    {
        string[] wording = [SomeReports.Dredging, SomeReports.Pricing, SomeReports.Orphans, Flood, Wells];
        var reports = Enumerable.Range(0, 60).Select(number => SomeReports.Of($"第{number}县水利局", 2020 + number % 3, $"{number}", wording[number % 5], wording[(number + 1) % 5])).ToArray();
        var shuffled = reports.ToArray();
        new Random(20260101).Shuffle(shuffled);

        var (one, other) = (Clusters(ArchiveKind.Sqlite, reports), Clusters(ArchiveKind.Sqlite, shuffled));

        Assert.NotEmpty(one);
        Assert.Equal(Told(one), Told(other));
    }

    private static IEnumerable<string> Told(IEnumerable<CopyCluster> clusters) =>
        clusters.Select(cluster => $"{string.Join(' ', cluster.Members)} {string.Join(' ', cluster.Passages)} {cluster.LikelyOrigin} {cluster.IsTemplate}");

    private IReadOnlyList<CopyCluster> Clusters(ArchiveKind kind, params ArchivedReport[] reports)
    {
        using var place = new TestArchive(kind, server);
        using var archive = ReportArchive.Open(place.Location);
        archive.AddAll(reports);
        return CopyClusters.Find(archive.ReadAll(), archive, TestContext.Current.CancellationToken);
    }
}
