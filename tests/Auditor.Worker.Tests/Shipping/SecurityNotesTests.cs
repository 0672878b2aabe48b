using System.Text.RegularExpressions;

namespace Auditor.Worker.Tests.Shipping;

/// <summary>A threat in SECURITY.md is met only as long as the tests it names are there.</summary>
public sealed partial class SecurityNotesTests
{
    [Fact]
    public void Every_test_that_is_named_exists()
    {
        var sources = Directory.EnumerateFiles(Checkout.PathTo("tests"), "*Tests.cs", SearchOption.AllDirectories)
            .GroupBy(Path.GetFileNameWithoutExtension, File.ReadAllText, StringComparer.Ordinal)
            .ToDictionary(file => file.Key!, file => string.Concat(file), StringComparer.Ordinal);
        var named = NamePattern().Matches(File.ReadAllText(Checkout.PathTo("src", "Auditor.Worker", "SECURITY.md"))).ToList();

        Assert.True(named.Count > 30, $"Only {named.Count} tests are named.");
        Assert.Empty(named.Where(name => !sources.TryGetValue(name.Groups["type"].Value, out var source) || !source.Contains($" {name.Groups["test"].Value}(", StringComparison.Ordinal)).Select(name => name.Value));
    }

    [Fact]
    public void Every_threat_names_a_test() => Assert.All(
        File.ReadLines(Checkout.PathTo("src", "Auditor.Worker", "SECURITY.md")).Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1),
        row => Assert.Matches(NamePattern(), row));

    // `FuzzingTests.A_harmed_file_is_audited`
    [GeneratedRegex("`(?<type>[A-Za-z]+Tests)\\.(?<test>[A-Za-z0-9_]+)`", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex NamePattern();
}
