using Auditor.Checking;
using NetArchTest.Rules;

namespace Auditor.Tests.Architecture;

/// <summary>The stages of the flow: one may use those before it, never those after it.</summary>
public sealed class StageOrderTests
{
    /// <summary>In the order of the flow; the vocabulary first, because everybody speaks it.</summary>
    private static readonly string[] Stages = ["Reports", "Reading", "Normalizing", "Segmenting", "Classifying", "Comparing", "Checking", "Scoring", "Rendering"];

    public static TheoryData<string> Names() => new(Stages);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_stage_uses_only_those_before_it(string stage)
    {
        var later = Stages.SkipWhile(name => name != stage).Skip(1).Select(Namespace).ToArray();

        AssertNoDependency(stage, later);
    }

    [Fact]
    public void Only_segmenting_knows_jieba() => AssertOnly("Segmenting", "JiebaNet");

    [Fact]
    public void Only_classifying_knows_ml_net() => AssertOnly("Classifying", "Microsoft.ML");

    [Fact]
    public void Only_rendering_knows_scriban() => AssertOnly("Rendering", "Scriban");

    [Fact]
    public void Only_reading_knows_the_file_formats() => AssertOnly("Reading", "AngleSharp", "DocumentFormat");

    /// <summary>The library is pure but for one folder: programs that convert and recognise, in private folders of their own.</summary>
    [Fact]
    public void Only_one_folder_starts_other_programs()
    {
        var result = Types.InAssembly(typeof(ICheck).Assembly).That().DoNotResideInNamespace("Auditor.Reading.External")
            .ShouldNot().HaveDependencyOnAny("System.Diagnostics.Process", "System.Diagnostics.ProcessStartInfo").GetResult();

        Assert.True(result.IsSuccessful, Failing(result));
    }

    [Fact]
    public void The_word_adapter_is_the_one_file_that_names_jieba()
    {
        var files = Directory.GetFiles(Repository.PathTo("src", "Auditor"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Where(path => File.ReadAllText(path).Contains("using JiebaNet", StringComparison.Ordinal))
            .Select(path => Path.GetFileName(path));

        Assert.Equal(["WordSegmenter.cs"], files);
    }

    /// <summary>A check may only look: no file, network, clock, model or template.</summary>
    [Fact]
    public void Checks_only_look()
    {
        var result = Types.InAssembly(typeof(ICheck).Assembly).That().ImplementInterface(typeof(ICheck))
            .ShouldNot().HaveDependencyOnAny("System.IO", "System.Net", "System.TimeProvider", "System.DateTimeOffset", "System.Diagnostics.Process", "Microsoft.ML", "Scriban")
            .GetResult();

        Assert.True(result.IsSuccessful, Failing(result));
    }

    [Fact]
    public void Checks_are_sealed_and_keep_no_state()
    {
        foreach (var check in CheckCatalogue.All.Select(check => check.GetType()))
        {
            Assert.True(check.IsSealed, check.Name);
            Assert.All(
                check.GetFields(System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Public),
                field => Assert.True(field.IsInitOnly, $"{check.Name}.{field.Name}"));
        }
    }

    private static void AssertOnly(string stage, params string[] packages)
    {
        foreach (var other in Stages.Where(name => name != stage))
            AssertNoDependency(other, packages);
    }

    private static void AssertNoDependency(string stage, string[] forbidden)
    {
        if (forbidden.Length == 0)
            return;

        var result = Types.InAssembly(typeof(ICheck).Assembly).That().ResideInNamespaceStartingWith(Namespace(stage))
            .ShouldNot().HaveDependencyOnAny(forbidden).GetResult();
        Assert.True(result.IsSuccessful, Failing(result));
    }

    private static string Namespace(string stage) => $"Auditor.{stage}";

    private static string Failing(NetArchTest.Rules.TestResult result) => string.Join(", ", result.FailingTypeNames ?? []);
}
