using System.Text;
using Auditor.Worker.Outbox;

namespace Auditor.Worker.Tests.Outbox;

public sealed class OutcomeNameTests
{
    [Theory]
    [InlineData("区县/商务局2021.docx", "区县/商务局2021.docx")]
    [InlineData("a b（终稿）.txt", "a b（终稿）.txt")]
    [InlineData("../x.txt", "%2E%2E/x.txt")]
    [InlineData("./x.txt", "%2E/x.txt")]
    [InlineData("/x.txt", "%empty/x.txt")]
    [InlineData("a//b.txt", "a/%empty/b.txt")]
    [InlineData("..%2f", "..%252f")]
    [InlineData("..%2fx.txt", "..%252fx.txt")]
    [InlineData("<script>.txt", "%3Cscript%3E.txt")]
    [InlineData("\"'&.txt", "%22'&.txt")]
    [InlineData("a\\..\\b.txt", "a%5C..%5Cb.txt")]
    [InlineData("a:b|c?d*e.txt", "a%3Ab%7Cc%3Fd%2Ae.txt")]
    [InlineData("a\nb\u202Etxt.exe", "a%0Ab%E2%80%AEtxt.exe")]
    [InlineData("a. .", "a%2E%20%2E")]
    [InlineData("con.txt", "%63on.txt")]
    [InlineData("sub/LPT1", "sub/%4CPT1")]
    [InlineData("console.txt", "console.txt")]
    [InlineData("summary", "%73ummary")]
    [InlineData("summary.html", "%73ummary.html")]
    [InlineData("Receipts/a.txt", "%52eceipts/a.txt")]
    [InlineData("rejected/a.txt", "%72ejected/a.txt")]
    [InlineData("sub/rejected/a.txt", "sub/rejected/a.txt")]
    [InlineData(".tmp/a.txt", "%2Etmp/a.txt")]
    [InlineData("a.txt.html/b.txt", "a.txt%2Ehtml/b.txt")]
    [InlineData("a.txt.JSON/b.txt", "a.txt%2EJSON/b.txt")]
    [InlineData("a.html", "a.html")]
    public void Names_are_made_safe(string item, string expected) => Assert.Equal(expected, OutcomeName.Of(item).Value);

    [Fact]
    public void Paths_of_an_outcome()
    {
        var name = OutcomeName.Of("区县/商务局2021.docx");
        Assert.Equal("区县/商务局2021.docx.html", name.Page(isRejected: false));
        Assert.Equal("rejected/区县/商务局2021.docx.html", name.Page(isRejected: true));
        Assert.Equal("区县/商务局2021.docx.json", name.Json(isRejected: false));
        Assert.Equal("rejected/区县/商务局2021.docx.json", name.Json(isRejected: true));
        Assert.Equal("receipts/区县/商务局2021.docx.json", name.Receipt);
    }

    [Fact]
    public void Long_names_are_cut_and_stay_apart()
    {
        var first = OutcomeName.Of(new string('县', 120) + "甲.docx").Value;
        var second = OutcomeName.Of(new string('县', 120) + "乙.docx").Value;
        Assert.NotEqual(first, second);
        Assert.StartsWith(new string('县', 40) + "%~", first, StringComparison.Ordinal);
        Assert.EndsWith(".docx", first, StringComparison.Ordinal);
        Assert.InRange(Encoding.UTF8.GetByteCount(first), 1, 180);
        Assert.Equal(new string('县', 58) + ".docx", OutcomeName.Of(new string('县', 58) + ".docx").Value);
    }

    [Fact]
    public void Long_paths_fit_a_blob_name()
    {
        var deep = OutcomeName.Of(string.Concat(Enumerable.Repeat("a/", 500)) + "b.txt").Value;
        var other = OutcomeName.Of(string.Concat(Enumerable.Repeat("a/", 499)) + "b.txt").Value;
        Assert.NotEqual(deep, other);
        Assert.EndsWith("/b.txt", deep, StringComparison.Ordinal);
        Assert.InRange(deep.Length, 1, 900);
    }

    [Fact]
    public void Lone_surrogates_stay_apart() =>
        Assert.NotEqual(OutcomeName.Of("\ud800.txt").Value, OutcomeName.Of("\ud801.txt").Value);

    [Fact]
    public void No_two_paths_share_an_outcome_and_none_is_a_folder_of_another()
    {
        var outcomes = new Dictionary<string, string>(StringComparer.Ordinal);
        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in Paths(["", ".", "..", "...", "a", "a.", "a ", "%", "%2E", "%2e%2e", "%empty", "%~", "<", "%3C", "a.html", "a%2Ehtml", "nul", "%6Eul", "summary", "rejected", "receipts", "a.json"]))
        {
            var name = OutcomeName.Of(path);
            foreach (var outcome in new[] { name.Page(false), name.Json(false), name.Page(true), name.Json(true), name.Receipt })
            {
                Assert.True(outcomes.TryAdd(outcome, path), $"{path} and {outcomes[outcome]} both give {outcome}");
                Assert.DoesNotContain(outcome.Split('/'), segment => segment.Trim('.', ' ').Length == 0);
                for (var slash = outcome.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = outcome.IndexOf('/', slash + 1))
                    folders.Add(outcome[..slash]);
            }
        }

        Assert.DoesNotContain(folders, outcomes.ContainsKey);
        Assert.DoesNotContain(OutcomeName.SummaryPage, outcomes.Keys);
        Assert.DoesNotContain(OutcomeName.SummaryJson, outcomes.Keys);
        Assert.True(outcomes.Count > 50_000);
    }

    private static IEnumerable<string> Paths(string[] segments) =>
        from first in segments
        from second in segments
        from third in segments
        from path in new[] { first, $"{first}/{second}", $"{first}/{second}/{third}" }
        where (path == first && second == segments[0] && third == segments[0]) || (path != first && (path.Count(letter => letter == '/') == 2 || third == segments[0]))
        select path;
}
