using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace JiebaNet.Segmenter.Tests;

/// <summary>The reference on this machine: Debian's python3-jieba.</summary>
internal static class Reference
{
    private const string Python = "/usr/bin/python3";
    private const string Version = "0.42.1";

    /// <summary>Skips the test where the reference is not installed; fails it where CI=true promises that it is.</summary>
    public static void Require()
    {
        var installed = File.Exists(Python) && Run(["-c", "import jieba; print(jieba.__version__)"], []).Lines is [Version];
        var reason = $"python3-jieba {Version} is not installed for {Python}.";
        if (!installed && Environment.GetEnvironmentVariable("CI") == "true")
            Assert.Fail(reason);
        Assert.SkipUnless(installed, reason);
    }

    /// <summary>What it makes of each case; see Golden/reference.py for their form.</summary>
    public static JsonElement[] Answers(params object[] cases)
    {
        var (lines, errors) = Run([GoldenTable.PathOf("reference.py")], cases.Select(each => JsonSerializer.Serialize(each)));
        Assert.True(lines.Length == cases.Length, errors);
        return [.. lines.Select(line => JsonElement.Parse(line))];
    }

    private static (string[] Lines, string Errors) Run(string[] arguments, IEnumerable<string> input)
    {
        var start = new ProcessStartInfo(Python, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = new UTF8Encoding(false),
        };
        start.Environment["PYTHONDONTWRITEBYTECODE"] = "1";
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        foreach (var line in input)
            process.StandardInput.WriteLine(line);
        process.StandardInput.Close();
        process.WaitForExit();
        return (output.Result.Split('\n', StringSplitOptions.RemoveEmptyEntries), errors.Result);
    }
}
