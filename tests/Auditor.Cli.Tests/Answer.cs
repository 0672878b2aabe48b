using System.Text;
using System.Text.Json;

namespace Auditor.Cli.Tests;

/// <summary>What a run of the command gave back.</summary>
internal sealed record Answer(int ExitCode, byte[] OutputBytes, string Errors)
{
    public string Output => Encoding.UTF8.GetString(OutputBytes);

    /// <summary>The one JSON document on standard output.</summary>
    public JsonElement Json => JsonDocument.Parse(OutputBytes).RootElement;

    /// <summary>Wrong use: nothing on standard output, one Chinese line on standard error, nothing of our insides.</summary>
    public string Complaint()
    {
        Assert.Equal(Cli.ExitCode.Usage, ExitCode);
        Assert.Empty(Output);
        Assert.EndsWith("\n", Errors, StringComparison.Ordinal);
        var line = Assert.Single(Errors.TrimEnd('\n', '\r').Split('\n'));
        Assert.Contains(line, letter => letter is >= '\u4E00' and <= '\u9FFF');
        Assert.EndsWith("。", line, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", line, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", line, StringComparison.Ordinal);
        return line;
    }
}
