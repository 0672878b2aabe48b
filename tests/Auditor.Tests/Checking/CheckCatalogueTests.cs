using System.Text.RegularExpressions;
using Auditor.Checking;

namespace Auditor.Tests.Checking;

/// <summary>What every check has to be.</summary>
public sealed partial class CheckCatalogueTests
{
    public static TheoryData<string> Ids() => new(CheckCatalogue.All.Select(check => check.Info.Id));

    [Fact]
    public void Ids_are_unique_and_sorted()
    {
        var ids = CheckCatalogue.All.Select(check => check.Info.Id).ToList();

        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
        Assert.True(ids.Count >= 13);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_check_explains_itself(string id)
    {
        var check = Find(id);

        Assert.Matches(Kebab(), id);
        Assert.NotEmpty(check.Info.Title);
        Assert.NotEmpty(check.Info.Basis);
        Assert.Contains(check.Examples, example => example.IsBad);
        Assert.Contains(check.Examples, example => !example.IsBad);
    }

    /// <summary>PlanNamesReportYear ↔ plan-names-report-year, in the folder of its dimension.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void Class_file_and_folder_bear_the_same_name(string id)
    {
        var check = Find(id);
        var name = string.Concat(id.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

        Assert.Equal(name, check.GetType().Name);
        Assert.True(File.Exists(Repository.PathTo("src", "Auditor", "Checking", check.Info.Dimension.ToString(), name + ".cs")));
    }

    private static ICheck Find(string id) => CheckCatalogue.All.Single(check => check.Info.Id == id);

    [GeneratedRegex("^[a-z]+(-[a-z]+)*$")]
    private static partial Regex Kebab();
}
