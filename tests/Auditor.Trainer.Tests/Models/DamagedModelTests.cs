using Auditor.Classifying;
using Auditor.Reading;

namespace Auditor.Trainer.Tests.Models;

/// <summary>A model that is missing, damaged or exchanged is told and not used; the rules run all the same.</summary>
public sealed class DamagedModelTests : IDisposable
{
    private readonly string _home = Directory.CreateTempSubdirectory("auditor-models-").FullName;

    public DamagedModelTests()
    {
        Copy("models");
        Copy(Path.Combine("data", "lexicons"));
    }

    public static TheoryData<string, string> Damages() => new()
    {
        { "gone", "缺少模型文件" },
        { "half", "与 metrics.json 记录的校验值不符" },
        { "exchanged", "与 metrics.json 记录的校验值不符" },
        { "no metrics", "缺少模型文件" },
        { "metrics are no JSON", "已损坏" },
        { "metrics without a hash", "已损坏" },
        { "metrics without bands", "没有写明各类别的把握界限" },
        { "not a model", "已损坏" },
    };

    [Theory]
    [MemberData(nameof(Damages))]
    public void The_rules_run_without_it(string damage, string expected)
    {
        Damage(damage, Path.Combine(_home, "models", ReportClassifier.YearMentionTask));

        var pipeline = AuditPipeline.Load(_home);
        var problem = Assert.Single(pipeline.ModelProblems);
        Assert.Contains(expected, problem, StringComparison.Ordinal);
        Assert.Contains("重新安装", problem, StringComparison.Ordinal);
        Assert.Equal([ReportClassifier.BoilerplateTask, ReportClassifier.RequiredContentTask], pipeline.Models.Keys.Order(StringComparer.Ordinal));

        var audit = pipeline.Run(SourceFile.FromBytes("a.txt", "清河县商务局2021年政府信息公开工作年度报告\n五、存在的主要问题及改进情况\n2021年，我局将加大培训力度。"u8.ToArray()));
        Assert.Contains(audit.Findings, finding => finding.Check.Id == "plan-names-report-year");
        Assert.Empty(audit.Results!.Failures);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1000)]
    public void Damaged_weights_are_read_from_the_model(int kept)
    {
        var weights = Path.Combine(_home, "models", ReportClassifier.YearMentionTask, LinearWeights.FileName);
        File.WriteAllBytes(weights, File.ReadAllBytes(weights)[..kept]);

        Assert.Empty(AuditPipeline.Load(_home).ModelProblems);
    }

    [Fact]
    public void Without_any_model_the_checks_that_need_one_do_not_judge()
    {
        Directory.Delete(Path.Combine(_home, "models"), recursive: true);

        var pipeline = AuditPipeline.Load(_home);
        var audit = pipeline.Run(SourceFile.FromBytes("a.txt", "清河县商务局2021年政府信息公开工作年度报告\n一、总体情况\n我局高度重视，认真落实，扎实推进，成效显著。\n五、存在的主要问题及改进情况\n不断改进。"u8.ToArray()));

        Assert.Equal(2, pipeline.ModelProblems.Count); // the phrase table that two of them share, and the third
        Assert.Empty(pipeline.Models);
        Assert.Empty(audit.Results!.Failures);
        Assert.Contains(audit.Results.Unassessed, unassessed => unassessed.Check.Id == "boilerplate" && unassessed.Reason.Contains("boilerplate", StringComparison.Ordinal));
        Assert.DoesNotContain(audit.Findings, finding => finding.Check.Id is "boilerplate" or "aspect-missing");
    }

    public void Dispose() => Directory.Delete(_home, recursive: true);

    private static void Damage(string damage, string folder)
    {
        var (model, metrics) = (Path.Combine(folder, "model.zip"), Path.Combine(folder, "metrics.json"));
        switch (damage)
        {
            case "gone": File.Delete(model); break;
            case "half": File.WriteAllBytes(model, File.ReadAllBytes(model)[..1000]); break;
            case "exchanged": File.Copy(Repository.PathTo("models", ReportClassifier.BoilerplateTask, "model.zip"), model, overwrite: true); break;
            case "no metrics": File.Delete(metrics); break;
            case "metrics are no JSON": File.WriteAllText(metrics, "{"); break;
            case "metrics without a hash": File.WriteAllText(metrics, """{ "bands": {} }"""); break;
            case "metrics without bands": File.WriteAllText(metrics, $$"""{ "model": "{{HashOf(model)}}", "bands": {} }"""); break;
            case "not a model":
                File.WriteAllText(model, "no zip");
                File.WriteAllText(metrics, $$"""{ "model": "{{HashOf(model)}}", "bands": { "copy-error": { "no": 0, "look": 0.5, "sure": 0.9 } } }""");
                break;
            default: throw new ArgumentOutOfRangeException(nameof(damage));
        }
    }

    private static string HashOf(string path) => "sha256:" + Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(path)));

    private void Copy(string folder)
    {
        foreach (var file in Directory.GetFiles(Repository.PathTo(folder), "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(_home, Path.GetRelativePath(Repository.Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
