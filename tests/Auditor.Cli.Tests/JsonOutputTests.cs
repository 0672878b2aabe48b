using System.Text;
using System.Text.Json;
using Auditor.Rendering;
using NJsonSchema;

namespace Auditor.Cli.Tests;

public sealed class JsonOutputTests
{
    private static string? NameOf(JsonElement audit) => audit.GetProperty("source").GetProperty("name").GetString();

    [Fact]
    public async Task Standard_output_is_one_array_in_the_order_of_the_sorted_paths_and_nothing_else()
    {
        var answer = await AuditorCommand.RunAsync("check", Samples.Folder, "--format", "json");

        Assert.Equal(ExitCode.Findings, answer.ExitCode);
        Assert.Empty(answer.Errors);
        Assert.Equal(Samples.Names, answer.Json.EnumerateArray().Select(NameOf));
        Assert.NotEqual(0xEF, answer.OutputBytes[0]);
    }

    [Fact]
    public async Task Every_element_fits_the_schema_also_one_that_could_not_be_read()
    {
        using var place = new Workplace();
        place.Put("坏.docx", Encoding.UTF8.GetBytes("不是 zip"));

        var answer = await AuditorCommand.RunAsync("check", Samples.Folder, place.Inbox, "--format", "json");

        Assert.Equal(ExitCode.Unreadable, answer.ExitCode);
        Assert.Equal("1 份文件无法读取，原因和处理办法见各自的审核结果。\n", answer.Errors.ReplaceLineEndings("\n"));
        Assert.Equal(Samples.Names.Count + 1, answer.Json.GetArrayLength());
        var schema = await JsonSchema.FromJsonAsync(AuditSchema.Text, TestContext.Current.CancellationToken);
        Assert.All(answer.Json.EnumerateArray(), audit => Assert.Empty(schema.Validate(audit.GetRawText())));
    }

    [Fact]
    public async Task The_order_of_the_paths_does_not_matter()
    {
        var paths = Samples.Names.Select(name => Path.Combine(Samples.Folder, name)).ToList();

        var folder = await AuditorCommand.RunAsync("check", Samples.Folder, "--format", "json");
        var backwards = await AuditorCommand.RunAsync(["check", "--format", "json", .. Enumerable.Reverse(paths)]);
        var twice = await AuditorCommand.RunAsync(["check", "--format", "json", Samples.Folder, .. paths.Skip(3), Path.Combine(Samples.Folder, "*.txt")]);

        Assert.Equal(folder.OutputBytes, backwards.OutputBytes);
        Assert.Equal(folder.OutputBytes, twice.OutputBytes);
    }

    [Fact]
    public async Task The_machine_and_its_threads_do_not_matter()
    {
        var here = await AuditorCommand.RunAsync("check", Samples.Folder, "--format", "json");
        using var place = new Workplace();
        foreach (var name in Samples.Names)
            place.Put("别处/" + name, Samples.Bytes(name));
        var there = await AuditorCommand.RunProgramAsync("env", ["DOTNET_PROCESSOR_COUNT=1", "LANG=de_DE.UTF-8", "TZ=Pacific/Apia", "dotnet", AuditorCommand.Dll, "check", place.Inbox, "--format", "json"]);

        Assert.Equal(here.OutputBytes, there.OutputBytes);
    }

    [Fact]
    public async Task An_element_is_byte_for_byte_the_audit_json_alone_and_in_a_folder()
    {
        var pipeline = AuditPipeline.Load(AppContext.BaseDirectory);
        var audits = Samples.Names.Select(name => Samples.Audit(pipeline, name)).ToList();

        var folder = await AuditorCommand.RunAsync("check", Samples.Folder, "--format", "json");
        Assert.Equal(AuditJson.WriteArray(audits), folder.OutputBytes);
        Assert.Equal(
            audits.Select(audit => Encoding.UTF8.GetString(AuditJson.Write(audit))),
            folder.Json.EnumerateArray().Select(audit => audit.GetRawText()));

        var alone = await AuditorCommand.RunAsync("check", Path.Combine(Samples.Folder, Samples.Names[0]), "--format", "json");
        Assert.Equal(Encoding.UTF8.GetString(AuditJson.Write(audits[0])), Assert.Single(alone.Json.EnumerateArray()).GetRawText());
    }

    [Fact]
    public async Task The_year_that_is_stated_is_the_year_audited()
    {
        var answer = await AuditorCommand.RunAsync("check", Samples.Clean, "--format", "json", "--year", "2031");

        var report = Assert.Single(answer.Json.EnumerateArray()).GetProperty("report");
        Assert.Equal(2031, report.GetProperty("year").GetInt32());
        Assert.Equal("given", report.GetProperty("yearFrom").GetString());
    }

    [Fact]
    public void Data_beside_the_reports_is_no_report() =>
        Assert.DoesNotContain(InputFiles.Expand([Samples.Folder]), file => file.RelativePath == "expected.json");
}
