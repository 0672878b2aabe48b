using System.Text;

namespace Auditor.Cli.Tests;

/// <summary>File names that a folder on Linux really takes.</summary>
public sealed class HostileNameTests
{
    private static readonly string[] Names =
    [
        "<script>alert(1)<／script>.txt", "\"quoted\" 'name'.txt", "a&b;c$(d)`e`.txt", "有 空 格.txt", "back\\slash.txt", "line\nbreak.txt", "x..%2f.txt",
        "@参数.txt", "--format.txt", "-x.txt", "*.txt", "a.txt", "a.txt.html", "A.TXT", new string('县', 83) + ".txt", new string('县', 82) + "乡.txt", new string('a', 251) + ".txt",
    ];

    [Theory]
    [InlineData(OutputFormat.Html, "html")]
    [InlineData(OutputFormat.Json, "json")]
    public void Every_name_gets_its_own_file_inside_the_output_folder(OutputFormat format, string extension)
    {
        using var place = new Workplace();
        foreach (var name in Names)
            place.Put("<b>/" + name, File.ReadAllBytes(Samples.Clean));

        var run = InProcess.Check(format, place.Outbox, place.Inbox);

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        var outcomes = place.Outcomes().Where(path => !path.StartsWith("summary.", StringComparison.Ordinal)).ToList();
        Assert.Equal(Names.Length, outcomes.Count);
        Assert.All(outcomes, path => Assert.EndsWith("." + extension, path, StringComparison.Ordinal));
        Assert.All(outcomes, path => Assert.InRange(Encoding.UTF8.GetByteCount(Path.GetFileName(path)), 1, 255));
        Assert.DoesNotContain(outcomes, path => path.IndexOfAny(['<', '>', ':', '"', '\\', '|', '?', '*', '\n']) >= 0);
        Assert.Equal(outcomes.Count, outcomes.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal(["in", "out"], Directory.EnumerateFileSystemEntries(place.Root).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_pages_do_not_run_a_name()
    {
        using var place = new Workplace();
        foreach (var name in Names)
            place.Put(name, File.ReadAllBytes(Samples.Clean));

        InProcess.Check(OutputFormat.Html, place.Outbox, place.Inbox);

        Assert.All(place.Outcomes().Where(path => path.EndsWith(".html", StringComparison.Ordinal)), path => Assert.DoesNotContain("<script>alert", Encoding.UTF8.GetString(place.Outcome(path)), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("@参数.txt")]
    [InlineData("--format.txt")]
    [InlineData("有 空 格.txt")]
    [InlineData("[suggest].txt")]
    public async Task A_name_on_the_command_line_is_taken_literally(string name)
    {
        using var place = new Workplace();
        place.Put(name, File.ReadAllBytes(Samples.Clean));

        var answer = await AuditorCommand.ShellAsync("cd \"$1\" && $AUDITOR check \"$2\" --format json", place.Inbox, name);

        Assert.Equal(ExitCode.Clean, answer.ExitCode);
        Assert.Equal(name, Assert.Single(answer.Json.EnumerateArray()).GetProperty("source").GetProperty("name").GetString());
    }
}
