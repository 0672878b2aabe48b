using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using Auditor.Cli.Serving;
using Auditor.Reading;
using Auditor.Rendering;

namespace Auditor.Cli.Tests.Serving;

/// <summary><c>auditor serve</c> over HTTP.</summary>
public sealed partial class ServeTests : IDisposable
{
    private readonly Workplace _place = new();

    public ServeTests()
    {
        foreach (var name in Samples.Names)
            _place.Put(Path.Combine("清河县", name), Samples.Bytes(name));
        RunningServer.Audit(_place);
    }

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task Every_finding_is_listed_and_leads_to_its_page()
    {
        await using var server = await RunningServer.StartAsync(_place);
        var queue = await server.GetAsync("/queue");

        var links = PageLink().Matches(queue).Select(link => link.Groups["path"].Value).Distinct().ToList();
        Assert.NotEmpty(links);
        foreach (var link in links)
            Assert.Contains("<!DOCTYPE html>", await server.GetAsync(link), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await server.StatusAsync("/pages/summary.html"));
        Assert.Equal(HttpStatusCode.Redirect, await server.StatusAsync("/"));
        var severities = Severity().Matches(queue).Select(severity => severity.Groups["name"].Value).ToList();
        Assert.Equal("硬伤", severities[0]);
        Assert.Contains("疑似", severities);
    }

    [Fact]
    public async Task The_list_can_be_filtered_and_a_decision_leads_back_to_it()
    {
        await using var server = await RunningServer.StartAsync(_place);
        var errors = await server.GetAsync("/queue?verdict=revise&severity=error");
        Assert.All(Severity().Matches(errors), severity => Assert.Equal("硬伤", severity.Groups["name"].Value));
        Assert.Contains("（建议修改）", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("（通过）", errors, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, await server.StatusAsync("/queue?page=0"));
        Assert.Equal(HttpStatusCode.BadRequest, await server.StatusAsync("/queue?severity=grave"));
        Assert.Contains("没有符合条件的问题", await server.GetAsync("/queue?region=%E6%97%A0%E6%AD%A4%E5%9C%B0"), StringComparison.Ordinal);

        var fingerprint = Fingerprint().Match(errors).Groups["value"].Value;
        var token = await server.TokenAsync("/queue");
        foreach (var (list, target) in new[] { ("?verdict=revise&severity=error", "/queue?verdict=revise&severity=error#"), ("?x=1", "/queue#"), ("//evil.example/?page=-1", "/queue#") })
        {
            var answer = await server.PostAsync("/decisions", new FormUrlEncodedContent([token, new("fingerprint", fingerprint), new("decision", "confirm"), new("by", "王五"), new("list", list)]));
            Assert.Equal(target + fingerprint, answer.Headers.Location!.OriginalString);
        }
    }

    [Fact]
    public async Task A_zip_file_gives_one_page_for_all_reports_in_it()
    {
        await using var server = await RunningServer.StartAsync(_place);
        var answer = await server.PostAsync("/check", Upload(await server.TokenAsync("/check"), "报送.zip", Zip(("a.txt", Samples.Bytes(Samples.Names[0])), ("下级/坏.docx", [0x50, 0x4B, 3, 4, 0, 0]))));
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("压缩包中的 2 份报告", page, StringComparison.Ordinal);
        Assert.Contains("<h2 id=\"r1\">a.txt</h2>", page, StringComparison.Ordinal);
        Assert.Contains("<h2 id=\"r2\">下级/坏.docx</h2>", page, StringComparison.Ordinal);
        Assert.Contains("无法读取", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_own_pages_speak_the_language_asked_for()
    {
        await using var server = await RunningServer.StartAsync(_place, language: PageLanguage.English);
        var answer = await server.PostAsync("/check", Upload(await server.TokenAsync("/check"), Samples.Names[0], Samples.Bytes(Samples.Names[0])));
        string[] pages = [await server.GetAsync("/queue"), await server.GetAsync("/check"), await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)];
        Assert.All(pages, page => Assert.Contains("<html lang=\"en\">", page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_zip_file_with_too_many_reports_is_refused()
    {
        await using var server = await RunningServer.StartAsync(_place);
        var many = Zip([.. Enumerable.Range(0, SelfCheckRoutes.MostReports + 1).Select(number => ($"{number}.txt", "甲县乙局2021年报告"u8.ToArray()))]);
        var answer = await server.PostAsync("/check", Upload(await server.TokenAsync("/check"), "全省.zip", many));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains($"一次最多 {SelfCheckRoutes.MostReports} 份", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_decision_outlives_a_new_audit_and_can_be_exported()
    {
        string fingerprint;
        await using (var server = await RunningServer.StartAsync(_place))
        {
            fingerprint = Fingerprint().Match(await server.GetAsync("/queue")).Groups["value"].Value;
            var answer = await server.PostAsync("/decisions", Decision(await server.TokenAsync("/queue"), fingerprint, "<b>已核实</b>"));
            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
            var changed = await server.PostAsync("/decisions", Decision(await server.TokenAsync("/queue"), fingerprint, "改判", "dismiss"));
            Assert.Equal(HttpStatusCode.Redirect, changed.StatusCode);
        }

        RunningServer.Audit(_place);
        await using (var server = await RunningServer.StartAsync(_place))
        {
            var queue = await server.GetAsync("/queue");
            Assert.Contains("已排除", queue, StringComparison.Ordinal);
            Assert.True(Fingerprint().Matches(queue)[^1].Groups["value"].Value == fingerprint, "What is decided stands last.");
            var kept = Assert.Single(server.Archive.Decisions());
            Assert.Equal((fingerprint, false, "改判", "王五"), (kept.Fingerprint, kept.IsConfirmed, kept.Note, kept.By));
        }

        var exported = await AuditorCommand.RunAsync("archive", "decisions", "--archive", Path.Combine(_place.Root, "reports.db"));
        Assert.Equal(fingerprint, exported.Json.GetProperty("fingerprint").GetString());
        Assert.Equal("dismissed", exported.Json.GetProperty("decision").GetString());
    }

    [Fact]
    public async Task What_people_wrote_is_shown_as_text()
    {
        await using var server = await RunningServer.StartAsync(_place);
        var fingerprint = Fingerprint().Match(await server.GetAsync("/queue")).Groups["value"].Value;
        await server.PostAsync("/decisions", Decision(await server.TokenAsync("/queue"), fingerprint, "\"><script>alert(1)</script>"));

        Assert.DoesNotContain("<script", await server.GetAsync("/queue"), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Without_the_token_of_the_form_nothing_is_decided_or_audited()
    {
        await using var server = await RunningServer.StartAsync(_place);
        var fingerprint = Fingerprint().Match(await server.GetAsync("/queue")).Groups["value"].Value;

        Assert.Equal(HttpStatusCode.BadRequest, (await server.PostAsync("/decisions", Decision(new("a", "b"), fingerprint, ""))).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await server.PostAsync("/decisions", Decision(new("__RequestVerificationToken", "CfDJ8"), fingerprint, ""))).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await server.PostAsync("/check", Upload(new("a", "b"), "年报.txt", [1]))).StatusCode);
        Assert.Empty(server.Archive.Decisions());
    }

    [Theory]
    [InlineData("0123456789abcdef", "confirm", "王五", HttpStatusCode.NotFound)]
    [InlineData("", "delete", "王五", HttpStatusCode.BadRequest)]
    [InlineData("", "confirm", " ", HttpStatusCode.BadRequest)]
    public async Task A_decision_that_cannot_be_is_refused(string fingerprint, string decision, string by, HttpStatusCode expected)
    {
        await using var server = await RunningServer.StartAsync(_place);
        var known = Fingerprint().Match(await server.GetAsync("/queue")).Groups["value"].Value;

        Assert.Equal(expected, (await server.PostAsync("/decisions", Decision(await server.TokenAsync("/queue"), fingerprint.Length > 0 ? fingerprint : known, "", decision, by))).StatusCode);
        Assert.Empty(server.Archive.Decisions());
    }

    [Theory]
    [InlineData("/pages/")]
    [InlineData("/pages/../reports.db")]
    [InlineData("/pages/%2e%2e/reports.db")]
    [InlineData("/pages/..%2freports.db")]
    [InlineData("/pages/..%5creports.db")]
    [InlineData("/pages//etc/passwd")]
    [InlineData("/pages/%2fetc%2fpasswd")]
    [InlineData("/pages/summary.html%00")]
    [InlineData("/pages/summary.json")]
    [InlineData("/pages/audits.sarif")]
    [InlineData("/reports.db")]
    [InlineData("/pages/SUMMARY.html/..")]
    public async Task Nothing_but_pages_can_be_asked_for(string path)
    {
        await File.WriteAllTextAsync(Path.Combine(_place.Outbox, "秘密.html"), "不在汇总中", TestContext.Current.CancellationToken);
        await using var server = await RunningServer.StartAsync(_place);

        Assert.Contains(await RawStatusAsync(server, path), new[] { 400, 404 });
        Assert.Equal(HttpStatusCode.NotFound, await server.StatusAsync("/pages/秘密.html"));
    }

    [Fact]
    public async Task A_self_check_shows_the_audit_and_keeps_nothing()
    {
        await using var server = await RunningServer.StartAsync(_place);
        var before = Directory.GetFiles(_place.Root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();

        var answer = await server.PostAsync("/check", Upload(await server.TokenAsync("/check"), "../../年报.txt", File.ReadAllBytes(Samples.Faulty)));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("硬伤", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Empty(server.Archive.List());
        Assert.Equal(before.Where(file => !file.Contains(".db", StringComparison.Ordinal)), Directory.GetFiles(_place.Root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Where(file => !file.Contains(".db", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_damaged_file_gets_a_page_that_says_so()
    {
        await using var server = await RunningServer.StartAsync(_place);

        var answer = await server.PostAsync("/check", Upload(await server.TokenAsync("/check"), "年报.docx", [0x50, 0x4B, 3, 4, 0, 0]));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("无法读取", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_upload_that_is_too_large_is_refused_before_it_is_read()
    {
        await using var server = await RunningServer.StartAsync(_place);

        var status = await RawStatusAsync(server, "/check", $"POST /check HTTP/1.1\r\nHost: {server.Address.Authority}\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: {AuditServer.MostUploadBytes + 1}\r\n\r\n");

        Assert.Contains(status, new[] { 400, 413 });
        Assert.True(AuditServer.MostUploadBytes > ReadingLimits.MaxFileBytes);
    }

    [Fact]
    public async Task Answers_forbid_scripts_frames_and_copies()
    {
        await using var server = await RunningServer.StartAsync(_place);
        foreach (var path in new[] { "/queue", "/check", "/pages/summary.html", "/nowhere" })
        {
            var answer = await server.Client.GetAsync(path, TestContext.Current.CancellationToken);
            Assert.StartsWith("default-src 'none'; ", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
            Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
            Assert.Equal("DENY", answer.Headers.GetValues("X-Frame-Options").Single());
            Assert.True(answer.Headers.CacheControl!.NoStore);
            Assert.False(answer.Headers.Contains("Server"));
        }
    }

    [Fact]
    public async Task A_foreign_host_name_is_refused()
    {
        await using var server = await RunningServer.StartAsync(_place);

        Assert.Equal(400, await RawStatusAsync(server, "/queue", "GET /queue HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"));
    }

    [Fact]
    public async Task Beyond_loopback_a_token_is_demanded()
    {
        Assert.Contains("--token-file", Assert.Throws<UsageException>(() => ServeOptions.Parse(_place.Outbox, "reports.db", "0.0.0.0:0", null)).Message, StringComparison.Ordinal);
        var file = Path.Combine(_place.Root, "token");
        await File.WriteAllTextAsync(file, "short", TestContext.Current.CancellationToken);
        Assert.Contains("至少 32 个", Assert.Throws<UsageException>(() => ServeOptions.Parse(_place.Outbox, "reports.db", "0.0.0.0:0", file)).Message, StringComparison.Ordinal);
        await File.WriteAllTextAsync(file, new string('k', 40) + "\n", TestContext.Current.CancellationToken);

        await using var server = await RunningServer.StartAsync(_place, "0.0.0.0:0", file);
        foreach (var path in new[] { "/queue", "/check", "/pages/summary.html" })
            Assert.Equal(HttpStatusCode.Unauthorized, await server.StatusAsync(path));
        server.Client.DefaultRequestHeaders.Authorization = new("Bearer", new string('k', 39));
        Assert.Equal(HttpStatusCode.Unauthorized, await server.StatusAsync("/queue"));
        server.Client.DefaultRequestHeaders.Authorization = new("Bearer", new string('k', 40));
        Assert.Equal(HttpStatusCode.OK, await server.StatusAsync("/queue"));
    }

    [Fact]
    public async Task Wrong_use_is_told_at_the_start()
    {
        var empty = Directory.CreateDirectory(Path.Combine(_place.Root, "empty")).FullName;
        Assert.Contains("不是完整的审核结果", (await AuditorCommand.RunAsync("serve", empty, "--archive", Path.Combine(_place.Root, "a.db"))).Complaint(), StringComparison.Ordinal);
        Assert.Contains("必须用 --token-file", (await AuditorCommand.RunAsync("serve", _place.Outbox, "--archive", Path.Combine(_place.Root, "a.db"), "--listen", "0.0.0.0:5080")).Complaint(), StringComparison.Ordinal);
        Assert.Contains("应为 IP 地址和端口", (await AuditorCommand.RunAsync("serve", _place.Outbox, "--archive", Path.Combine(_place.Root, "a.db"), "--listen", "everywhere")).Complaint(), StringComparison.Ordinal);
    }

    private static FormUrlEncodedContent Decision(KeyValuePair<string, string> token, string fingerprint, string note, string decision = "confirm", string by = "王五") =>
        new([token, new("fingerprint", fingerprint), new("decision", decision), new("note", note), new("by", by)]);

    private static byte[] Zip(params (string Path, byte[] Content)[] members)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, content) in members)
            {
                using var member = zip.CreateEntry(path).Open();
                member.Write(content);
            }
        }

        return bytes.ToArray();
    }

    private static MultipartFormDataContent Upload(KeyValuePair<string, string> token, string name, byte[] content) =>
        new() { { new StringContent(token.Value), token.Key }, { new ByteArrayContent(content), "report", name } };

    /// <summary>As typed: a client of the library would tidy the path.</summary>
    private static async Task<int> RawStatusAsync(RunningServer server, string path, string? request = null)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(server.Address.Host, server.Address.Port, TestContext.Current.CancellationToken);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request ?? $"GET {path} HTTP/1.1\r\nHost: {server.Address.Authority}\r\nConnection: close\r\n\r\n"), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var line = await reader.ReadLineAsync(TestContext.Current.CancellationToken);
        return int.Parse(line!.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <example>href="/pages/a.txt.html"</example>
    [GeneratedRegex("href=\"(?<path>/pages/[^\"]+)\"", RegexOptions.NonBacktracking)]
    private static partial Regex PageLink();

    /// <example>name="fingerprint" value="0123456789abcdef"</example>
    [GeneratedRegex("name=\"fingerprint\" value=\"(?<value>[0-9a-f]{16})\"", RegexOptions.NonBacktracking)]
    private static partial Regex Fingerprint();

    /// <example>&lt;/span&gt; 硬伤&lt;/span&gt; &lt;strong&gt;</example>
    [GeneratedRegex(@"</span> (?<name>\w+)</span> <strong>", RegexOptions.NonBacktracking)]
    private static partial Regex Severity();
}
