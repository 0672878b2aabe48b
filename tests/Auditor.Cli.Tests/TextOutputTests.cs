using System.Text;
using Auditor.Rendering;

namespace Auditor.Cli.Tests;

public sealed class TextOutputTests
{
    [Fact]
    public async Task A_finding_comes_with_place_quote_suggestion_and_basis()
    {
        var answer = await AuditorCommand.RunAsync("check", Samples.Faulty);

        Assert.StartsWith(Samples.Faulty, answer.Output, StringComparison.Ordinal);
        Assert.Matches(@"\[硬伤\] (第 \d+ 行|全文)　", answer.Output);
        Assert.Contains("建议：", answer.Output, StringComparison.Ordinal);
        Assert.Contains("依据：", answer.Output, StringComparison.Ordinal);
        Assert.Contains("共 1 份：", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_without_findings_says_so()
    {
        using var place = new Workplace();
        Assert.Contains("没有发现问题。", InProcess.Check(OutputFormat.Text, output: null, Samples.Clean).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_English_the_gist_stands_above_the_words_of_the_check()
    {
        var answer = await AuditorCommand.RunAsync("check", Samples.Faulty, "--lang", "en");

        Assert.Matches(@"\[Error\] (Line \d+|Whole text)  [A-Z]", answer.Output);
        Assert.Contains("Advice: ", answer.Output, StringComparison.Ordinal);
        Assert.Contains("Reports: 1 (", answer.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("建议：", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_speak_the_language_asked_for()
    {
        using var place = new Workplace();
        InProcess.Check(OutputFormat.Html, place.Outbox, PageLanguage.English, Samples.Faulty);
        Assert.All(Directory.EnumerateFiles(place.Outbox, "*.html"), page => Assert.Contains("<html lang=\"en\">", File.ReadAllText(page), StringComparison.Ordinal));
        Assert.Equal(2, Directory.EnumerateFiles(place.Outbox, "*.html").Count());
        Assert.Equal(ExitCode.Usage, (await AuditorCommand.RunAsync("check", Samples.Faulty, "--lang", "fr")).ExitCode);
    }

    [Fact]
    public void Names_and_text_cannot_steer_the_terminal()
    {
        using var place = new Workplace();
        var path = place.Put("\u001b[2J年报\u202Etxt.txt", Encoding.UTF8.GetBytes("\u001b]0;标题\u0007县商务局2021年政府信息公开工作年度报告\n2019年\u001b[31m，我局公开信息3条。"));

        var text = InProcess.Check(OutputFormat.Text, output: null, path).Text;

        Assert.DoesNotContain(text, letter => char.IsControl(letter) && letter is not ('\r' or '\n'));
        Assert.DoesNotContain('\u202E', text);
    }

    [Fact]
    public async Task One_report_as_a_page_goes_to_standard_output()
    {
        var answer = await AuditorCommand.RunAsync("check", Samples.Faulty, "--format", "html");

        Assert.Equal(ExitCode.Findings, answer.ExitCode);
        Assert.StartsWith("<!DOCTYPE html>", answer.Output, StringComparison.OrdinalIgnoreCase);
        Assert.EndsWith("</html>", answer.Output.TrimEnd(), StringComparison.OrdinalIgnoreCase);
        Assert.Empty(answer.Errors);
    }
}
