using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Auditor.Classifying;
using Auditor.Trainer.Corpus;
using Auditor.Trainer.Learning;
using Microsoft.ML;

namespace Auditor.Trainer.Writing;

/// <summary>Writes <c>models/&lt;task&gt;</c>: the model, its weights alone, the phrase frequencies it was learned with, its figures, its card.</summary>
internal static class ModelFolder
{
    /// <summary>The first that a zip archive can hold.</summary>
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Write(string folder, TrainedTask task, CorpusSet corpus)
    {
        var target = Directory.CreateDirectory(Path.Combine(folder, task.Task.Name)).FullName;
        var path = Path.Combine(target, "model.zip");
        var context = new MLContext();
        context.Model.Save(task.Learned.Chain, TrainingRow.View(context, []).Schema, path);
        Undate(path);
        var weights = Path.Combine(target, LinearWeights.FileName);
        File.WriteAllBytes(weights, LinearWeights.Of(task.Learned.Chain).ToBytes());
        if (task.Task.Name == ReportClassifier.BoilerplateTask)
            File.Copy(corpus.PhraseFile, Path.Combine(target, PhraseFrequencies.FileName), overwrite: true);
        File.WriteAllText(Path.Combine(target, "metrics.json"), Metrics.Write(task, corpus.Hash, HashOf(path), HashOf(weights)));
        File.WriteAllText(Path.Combine(target, "MODEL_CARD.md"), ModelCard.Write(task, corpus.Hash, Comparison.Read(target), RealFigures.Read(target)), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    /// <summary>The same model is the same bytes: its parts bear no time of day.</summary>
    private static void Undate(string path)
    {
        using var archive = ZipFile.Open(path, ZipArchiveMode.Update);
        foreach (var entry in archive.Entries)
            entry.LastWriteTime = NoTime;
    }

    private static string HashOf(string path) => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)));
}
