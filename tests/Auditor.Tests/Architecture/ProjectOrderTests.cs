using System.Xml.Linq;

namespace Auditor.Tests.Architecture;

/// <summary>JiebaNet.Segmenter ← Auditor ← Auditor.Archive ← { Auditor.Trainer, Auditor.Worker, Auditor.Cli }.</summary>
public sealed class ProjectOrderTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["JiebaNet.Segmenter"] = [],
        ["Auditor"] = ["JiebaNet.Segmenter"],
        ["Auditor.Archive"] = ["Auditor"],
        ["Auditor.Trainer"] = ["Auditor", "Auditor.Archive"],
        ["Auditor.Worker"] = ["Auditor", "Auditor.Archive"],
        ["Auditor.Cli"] = ["Auditor", "Auditor.Archive"],
    };

    /// <summary>Package → the only product projects that may use it.</summary>
    private static readonly Dictionary<string, string[]> OnlyUsers = new(StringComparer.Ordinal)
    {
        ["Azure."] = ["Auditor.Worker"],
        ["Microsoft.ML"] = ["Auditor", "Auditor.Trainer"],
        ["Scriban"] = ["Auditor"],
        ["Microsoft.Extensions.Hosting"] = ["Auditor.Worker"],
        ["System.CommandLine"] = ["Auditor.Cli", "Auditor.Trainer"],
    };

    public static TheoryData<string> Projects() =>
        new(Directory.GetFiles(Repository.PathTo("src"), "*.csproj", SearchOption.AllDirectories).Select(path => Path.GetFileNameWithoutExtension(path)));

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_refers_only_to_those_before_it(string project)
    {
        var references = Items(project, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/')));

        Assert.Subset(Allowed[project].ToHashSet(), references.ToHashSet());
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_package_stays_where_it_belongs(string project)
    {
        foreach (var package in Items(project, "PackageReference"))
        {
            var rule = OnlyUsers.FirstOrDefault(rule => package.StartsWith(rule.Key, StringComparison.Ordinal));
            Assert.True(rule.Key is null || rule.Value.Contains(project), $"{package} belongs to {string.Join(", ", rule.Value ?? [])}");
        }
    }

    private static IEnumerable<string> Items(string project, string element) =>
        XDocument.Load(Repository.PathTo("src", project, project + ".csproj")).Descendants(element).Select(item => (string)item.Attribute("Include")!);
}
