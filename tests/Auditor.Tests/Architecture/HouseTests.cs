using System.Text.RegularExpressions;

namespace Auditor.Tests.Architecture;

/// <summary>What keeps the house easy to read.</summary>
public sealed partial class HouseTests
{
    private static readonly string[] TopLevel =
        ["src", "models", "tests", "data", "README.md", "README.zh-CN.md", "Auditor.sln", "Dockerfile", "LICENSE", "global.json", "nuget.config", "Directory.Build.props", "Directory.Packages.props", "out", "TestResults"];

    private static readonly string[] EmptyWords = ["Manager", "Helper", "Helpers", "Util", "Utils", "Common", "Processor"];

    [Fact]
    public void The_top_level_holds_nothing_else()
    {
        var visible = Directory.GetFileSystemEntries(Repository.Root).Select(path => Path.GetFileName(path)).Where(name => name[0] != '.');

        Assert.Subset(TopLevel.ToHashSet(), visible.ToHashSet());
    }

    [Fact]
    public void Names_say_what_a_file_is_for() =>
        Assert.DoesNotContain(SourceFiles(), path => EmptyWords.Any(word => Path.GetFileNameWithoutExtension(path).EndsWith(word, StringComparison.Ordinal)));

    [Fact]
    public void Folder_is_namespace() =>
        Assert.All(SourceFiles(), path =>
        {
            var source = Path.GetRelativePath(Repository.PathTo("src"), path);
            var declared = NamespaceLine().Match(File.ReadAllText(path)).Groups["name"].Value;
            var expected = Path.GetDirectoryName(source)!.Replace(Path.DirectorySeparatorChar, '.');
            Assert.True(declared.Length == 0 || declared == expected, $"{source} declares {declared}");
        });

    private static IEnumerable<string> SourceFiles() =>
        Directory.GetFiles(Repository.PathTo("src"), "*.cs", SearchOption.AllDirectories).Where(path => !ObjFolder().IsMatch(path));

    [GeneratedRegex(@"[/\\](?:obj|bin)[/\\]")]
    private static partial Regex ObjFolder();

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();
}
