using System.Diagnostics;
using Auditor.Classifying;
using Auditor.Trainer.Tests.Corpus;
using Auditor.Trainer.Tests.Models;

namespace Auditor.Trainer.Tests;

/// <summary>The trainer as it is run: a process in a project root.</summary>
public sealed class CommandTests
{
    [Fact]
    public async Task Without_an_argument_it_tells_its_use()
    {
        var (exitCode, errors) = await RunAsync(Repository.Root);

        Assert.Equal(2, exitCode);
        Assert.Contains("用法：", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_wrong_folder_it_tells_what_is_missing()
    {
        using var draft = new DraftCorpus();
        var (exitCode, errors) = await RunAsync(draft.Root, "train");

        Assert.Equal(2, exitCode);
        Assert.StartsWith("缺少词表文件", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Train_writes_models_that_the_product_loads_with_figures_and_cards()
    {
        var root = Directory.CreateTempSubdirectory("auditor-trainer-").FullName;
        CopyShortened(root);

        var (exitCode, errors) = await RunAsync(root, "train");

        Assert.True(exitCode == 0, errors);
        var classifier = ReportClassifier.Load(Path.Combine(root, "models"), Repository.Lexicons);
        Assert.Equal([ReportClassifier.BoilerplateTask, ReportClassifier.RequiredContentTask, ReportClassifier.YearMentionTask], classifier.Hashes.Keys.Order(StringComparer.Ordinal));
        Assert.All(classifier.Hashes.Keys, task =>
        {
            Assert.NotEmpty(Metrics.Read(Path.Combine(root, "models", task)).Gold);
            Assert.StartsWith($"# {task}\n", File.ReadAllText(Path.Combine(root, "models", task, "MODEL_CARD.md")), StringComparison.Ordinal);
        });
        Directory.Delete(root, recursive: true);
    }

    /// <summary>The committed corpora, every eighth row: enough to learn something, little enough to be quick.</summary>
    private static void CopyShortened(string root)
    {
        foreach (var source in Directory.GetFiles(Repository.PathTo("data"), "*", SearchOption.AllDirectories).Where(path => Path.GetExtension(path) is ".tsv" or ".txt"))
        {
            var relative = Path.GetRelativePath(Repository.Root, source);
            var isCorpus = !relative.Contains("lexicons", StringComparison.Ordinal) && Path.GetExtension(source) == ".tsv";
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(root, relative))!);
            File.WriteAllLines(Path.Combine(root, relative), File.ReadLines(source).Where((line, at) => !isCorpus || at % 8 == 0 || line.StartsWith("family\t", StringComparison.Ordinal)));
        }
    }

    private static async Task<(int ExitCode, string Errors)> RunAsync(string folder, params IEnumerable<string> args)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Auditor.Trainer.dll"), .. args]) { WorkingDirectory = folder, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var errors = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, errors);
    }
}
