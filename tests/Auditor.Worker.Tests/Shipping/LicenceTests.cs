using System.Text.Json;
using System.Xml.Linq;

namespace Auditor.Worker.Tests.Shipping;

/// <summary>What is shipped with the product has a licence that allows it. A new one is a decision, made here.</summary>
public sealed class LicenceTests
{
    private static readonly string[] Allowed = ["MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "PostgreSQL", "MS-PL OR Apache-2.0"];

    /// <summary>Package → licence as read from its own text, where the package states none by name or one that is not on the list.</summary>
    private static readonly Dictionary<string, string> ReadByHand = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Apache.Arrow"] = "Apache-2.0",
        ["System.Security.Cryptography.ProtectedData"] = "MIT",
        ["UTF.Unknown"] = "MPL-1.1", // used unchanged, as a library of its own: its source need not be ours
    };

    [Fact]
    public void Every_package_has_a_licence_that_is_on_the_list()
    {
        var packages = Shipped().ToList();
        Assert.True(packages.Count > 50, $"Only {packages.Count} packages were found.");
        Assert.Empty(packages.Where(package => !IsAllowed(package.Name, package.Folder)).Select(package => $"{package.Name}: {LicenceOf(package.Folder)}"));
    }

    private static bool IsAllowed(string package, string folder) =>
        ReadByHand.ContainsKey(package) || Allowed.Contains(LicenceOf(folder), StringComparer.Ordinal);

    private static IEnumerable<(string Name, string Folder)> Shipped() =>
        Directory.EnumerateFiles(Checkout.PathTo("src"), "project.assets.json", SearchOption.AllDirectories)
            .Where(assets => Path.GetFileName(Path.GetDirectoryName(assets)) == "obj")
            .SelectMany(Packages)
            .DistinctBy(package => package.Folder, StringComparer.Ordinal);

    private static IEnumerable<(string Name, string Folder)> Packages(string assets)
    {
        var root = JsonElement.Parse(File.ReadAllBytes(assets));
        var store = root.GetProperty("packageFolders").EnumerateObject().First().Name;
        return root.GetProperty("libraries").EnumerateObject()
            .Where(library => library.Value.GetProperty("type").GetString() == "package")
            .Select(library => (library.Name.Split('/')[0], Path.Combine(store, library.Value.GetProperty("path").GetString()!)))
            .ToList();
    }

    /// <summary>Its SPDX expression, else the file or address that the package names instead.</summary>
    private static string LicenceOf(string folder)
    {
        var metadata = XDocument.Load(Directory.EnumerateFiles(folder, "*.nuspec").Single()).Root!.Elements().First(element => element.Name.LocalName == "metadata");
        return metadata.Elements().FirstOrDefault(element => element.Name.LocalName == "license")?.Value
            ?? metadata.Elements().FirstOrDefault(element => element.Name.LocalName == "licenseUrl")?.Value
            ?? "none";
    }
}
