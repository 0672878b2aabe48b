using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace JiebaNet.Segmenter.Tests;

public sealed class LiveReferenceTests
{
    private const string Python = "/usr/bin/python3";

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 12)]
    public void Random_mixtures_equal_the_installed_reference(int seed, int changes)
    {
        Assert.SkipUnless(File.Exists(Python), $"{Python} is not installed.");
        var (version, _) = Run("-c", "import jieba; print(jieba.__version__)", []);
        Assert.SkipUnless(version is ["0.42.1"], "python3-jieba 0.42.1 is not installed.");

        var mixtures = new RandomMixtures(seed);
        var cases = Enumerable.Range(0, changes == 0 ? 1 : 10)
            .Select(_ => mixtures.Case(changes, texts: changes == 0 ? 1_200 : 60)).ToArray();
        var (lines, errors) = Run(GoldenTable.PathOf("reference.py"), null, cases);
        Assert.True(lines.Length == cases.Length, errors);
        for (var index = 0; index < cases.Length; index++)
            Compare(JsonElement.Parse(cases[index]), JsonElement.Parse(lines[index]));
    }

    private static void Compare(JsonElement given, JsonElement reference)
    {
        var segmenter = new JiebaSegmenter();
        var suggested = given.GetProperty("changes").EnumerateArray().Select(change => Changes.Make(segmenter, change)).ToArray();
        Assert.Equal(reference.GetProperty("suggested").EnumerateArray().Select(Changes.FrequencyOf), suggested);
        foreach (var (text, expected) in given.GetProperty("texts").EnumerateArray().Zip(reference.GetProperty("results").EnumerateArray()))
            Assert.Equal(GoldenTable.Row(expected).Lines(), Modes.Of(segmenter, text.GetString()!).Lines());
    }

    private static (string[] Lines, string Errors) Run(string script, string? argument, IEnumerable<string> input)
    {
        var start = new ProcessStartInfo(Python, argument is null ? [script] : [script, argument])
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
