namespace Auditor.Cli.Tests;

public sealed class WrongUseTests
{
    public static TheoryData<string, string> Complaints() => new()
    {
        { "check 没有这份文件.docx", "找不到“没有这份文件.docx”。请检查文件或目录的名称；名称中有空格时，请在两端加引号。" },
        { "check", "没有写 PATH：报告文件、目录" },
        { "chek a.docx", "没有“chek”这个命令，是不是 check？用法见 auditor --help。" },
        { "审核 a.docx", "没有“审核”这个命令，可用的命令有 check、verify、checks、explain、archive、serve、evaluate。" },
        { "--fromat json", "没有“--fromat”这个选项。用法见 auditor --help。" },
        { "check a.docx --fromat=json", "没有“--fromat=json”这个选项。是不是 --format？用法见 auditor check --help。" },
        { "check a.docx -o out", "没有“-o”这个选项。用法见 auditor check --help。" },
        { "check a.docx --format pdf", "--format 不能是“pdf”，应为 text、json、html、jsonl、csv、xlsx、sarif、junit 之一，或用逗号写几种。用法见 auditor check --help。" },
        { "check a.docx --format", "--format 后面缺少内容，写法是 --format text|json|html|jsonl|csv|xlsx|sarif|junit。" },
        { "check a.docx --format json --format text", "--format 只能写一次。" },
        { "check a.docx --fail-on note", "--fail-on 不能是“note”，应为 error、warning、never 之一。" },
        { "check a.docx --year 二〇二三", "--year 不能是“二〇二三”，应为 2008 至 2099 之间的四位数年份，如 2023。" },
        { "check a.docx --year 23", "--year 不能是“23”" },
        { "check a.docx --year -2023", "--year 不能是“-2023”" },
        { "check a.docx --out=", "--out 后面缺少内容，写法是 --out DIR。" },
        { "checks 全部", "“全部”是多余的参数。用法见 auditor checks --help。" },
        { "explain", "没有写 ID：检查项编号" },
        { "explain 不存在", "没有编号为“不存在”的检查项。运行 auditor checks 可以查看全部编号。" },
        { "explain request-must-balance", "没有编号为“request-must-balance”的检查项，是不是 requests-must-balance？" },
    };

    [Theory]
    [MemberData(nameof(Complaints))]
    public async Task A_mistake_is_told_in_one_line_with_the_next_step(string typed, string expected) =>
        Assert.StartsWith(expected, (await AuditorCommand.RunAsync(typed.Split(' '))).Complaint(), StringComparison.Ordinal);

    [Fact]
    public async Task A_report_without_a_command_is_answered_with_the_command() =>
        Assert.Contains($"请运行 auditor check {Samples.Clean}。", (await AuditorCommand.RunAsync(Samples.Clean)).Complaint(), StringComparison.Ordinal);

    [Fact]
    public async Task An_empty_folder_is_told()
    {
        using var place = new Workplace();
        place.Put("labels.json", "{}"u8.ToArray());
        place.Put("~$年报.docx", [1]);

        Assert.StartsWith($"“{place.Inbox}”中没有可以审核的文件。请确认报告已放在里面；能读取的格式有 .doc", (await AuditorCommand.RunAsync("check", place.Inbox)).Complaint(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("*.pdf")]
    [InlineData("没有/*.docx")]
    public async Task A_pattern_without_a_hit_is_told(string pattern)
    {
        using var place = new Workplace();
        place.Put("年报.txt", [1]);

        Assert.StartsWith($"没有文件符合“{place[pattern]}”", (await AuditorCommand.RunAsync("check", place[pattern])).Complaint(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_of_several_reports_need_a_folder() =>
        Assert.StartsWith("多份报告输出为 html 时，请用 --out 指定目录", (await AuditorCommand.RunAsync("check", Samples.Folder, "--format", "html")).Complaint(), StringComparison.Ordinal);

    [Fact]
    public async Task A_folder_without_permission_is_told()
    {
        Assert.SkipUnless(Environment.IsPrivilegedProcess && File.Exists("/usr/bin/setpriv"), "Needs root and setpriv, to become somebody without permission.");
        using var place = new Workplace();
        place.Put("县/锁/年报.txt", [1]);

        var answer = await AuditorCommand.ShellAsync(
            "chmod 755 \"$1\" && chmod 000 \"$2\" && HOME=/tmp setpriv --reuid=65534 --regid=65534 --clear-groups $AUDITOR check \"$3\"", place.Root, place["县/锁"], place.Inbox);

        Assert.Equal($"打不开目录“{place["县/锁"]}”。请确认它还在原处、您有读取权限，然后重新运行。", answer.Complaint());
    }

    [Fact]
    public async Task A_full_disk_is_told()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "Needs /dev/full.");
        var answer = await AuditorCommand.ShellAsync("$AUDITOR check \"$1\" --format json > /dev/full", Samples.Clean);

        Assert.StartsWith("读写失败（", answer.Complaint(), StringComparison.Ordinal);
    }
}
