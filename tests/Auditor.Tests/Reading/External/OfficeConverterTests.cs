using System.Diagnostics;
using System.Text;
using Auditor.Reading;
using Auditor.Reading.External;
using Auditor.Reports;

namespace Auditor.Tests.Reading.External;

/// <summary>What is made of a LibreOffice that is missing, hangs, fails or talks too much: scripts stand in for it.</summary>
public sealed class OfficeConverterTests
{
    private static readonly byte[] Rtf = "{\\rtf1 a}"u8.ToArray();

    [Theory]
    [InlineData("年报.rtf", "RTF")]
    [InlineData("年报.doc", "RTF")]
    public void A_missing_program_is_told_with_what_to_do(string name, string word)
    {
        var reader = new OfficeReader(new OfficeConverter(program: null, TimeSpan.FromSeconds(1)));

        Assert.False(reader.TryRead(SourceFile.FromBytes(name, Rtf), out _, out var rejection));
        Assert.Equal("needs-office", rejection.Code);
        Assert.Contains(word, rejection.Reason, StringComparison.Ordinal);
        Assert.Contains(".docx", rejection.Advice, StringComparison.Ordinal);
        Assert.Contains("libreoffice-writer-nogui", rejection.Advice, StringComparison.Ordinal);
    }

    /// <summary>The whole tree of processes ends, and nothing of the folder is left.</summary>
    [Fact]
    public void A_program_that_hangs_is_stopped_with_its_children() => WithScript("pwd > {0}/folder; sleep 600 & echo $! > {0}/child; sleep 600", (program, folder) =>
    {
        var clock = Stopwatch.StartNew();

        Assert.Equal("too-slow", Rejected(program, TimeSpan.FromSeconds(1)).Code);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), clock.Elapsed.ToString());
        Assert.False(Directory.Exists(File.ReadAllText(Path.Combine(folder, "folder")).Trim()));
        Assert.False(IsRunning(File.ReadAllText(Path.Combine(folder, "child")).Trim()));
    });

    [Theory]
    [InlineData("exit 3")]
    [InlineData("exit 0")]
    [InlineData("kill -9 $$")]
    [InlineData("mkdir out; head -c 300000000 /dev/zero > out/report.docx")]
    public void A_program_that_fails_gives_a_rejection(string script) => WithScript(script, (program, _) => Assert.Equal("damaged", Rejected(program, TimeSpan.FromSeconds(30)).Code));

    [Theory]
    [InlineData("yes | head -c 50000000; yes >&2 | head -c 50000000; exit 1")]
    [InlineData("x=a; while :; do x=$x$x; done")]
    public void A_program_that_talks_or_grows_without_end_does_no_harm(string script) => WithScript(script, (program, _) =>
        Assert.Contains(Rejected(program, TimeSpan.FromSeconds(5)).Code, (string[])["damaged", "too-slow"]));

    [Fact]
    public void A_converted_file_that_is_no_document_is_damaged() => WithScript("mkdir out; echo hello > out/report.docx", (program, _) =>
        Assert.Throws<InvalidDataException>(() => Rejected(program, TimeSpan.FromSeconds(30))));

    [Fact]
    public void The_environment_of_this_process_stays_here()
    {
        Environment.SetEnvironmentVariable("AUDITOR_TEST_SECRET", "x");
        WithScript("env > {0}/environment; umask > {0}/mask; ls -ld . > {0}/mode", (program, folder) =>
        {
            Rejected(program, TimeSpan.FromSeconds(30));

            Assert.DoesNotContain("AUDITOR_TEST_SECRET", File.ReadAllText(Path.Combine(folder, "environment")), StringComparison.Ordinal);
            Assert.StartsWith("drwx------", File.ReadAllText(Path.Combine(folder, "mode")), StringComparison.Ordinal);
        });
    }

    private static Rejection Rejected(string program, TimeSpan time)
    {
        var reader = new OfficeReader(new OfficeConverter(program, time));
        Assert.False(reader.TryRead(SourceFile.FromBytes("年报.rtf", Rtf), out _, out var rejection));
        return rejection;
    }

    private static void WithScript(string script, Action<string, string> test)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The scripts are for /bin/sh.");
        Machine.InFolder(folder =>
        {
            var program = Path.Combine(folder, "soffice");
            File.WriteAllText(program, "#!/bin/sh\n" + script.Replace("{0}", folder, StringComparison.Ordinal), new UTF8Encoding(false));
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            test(program, folder);
        });
    }

    private static bool IsRunning(string id) => File.Exists($"/proc/{id}/stat") && !File.ReadAllText($"/proc/{id}/stat").Contains(") Z ", StringComparison.Ordinal);
}
