using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Security.Cryptography;
using System.Text.Json;
using Auditor.Reports;
using Microsoft.ML;

namespace Auditor.Classifying;

/// <summary>Reads <c>models/&lt;task&gt;</c>; whatever is missing or damaged there is told, never thrown: the rules run without models too.</summary>
internal sealed class ModelFolder(string folder)
{
    private const string Advice = "请重新安装，或运行 dotnet run -c Release --project src/Auditor.Trainer -- train 重新生成。缺少模型时，依赖模型的检查不作判断，其余检查照常进行。";

    private readonly List<string> _problems = [];

    /// <summary>What is wrong with the models, for the user.</summary>
    public IReadOnlyList<string> Problems => _problems;

    /// <param name="labels">Labels that must have bands.</param>
    /// <param name="build">Makes the classifier from the model; throws <see cref="InvalidDataException"/> where the model is of another kind.</param>
    /// <returns>Null where the model is missing, damaged, or not the one its figures were measured on.</returns>
    public LoadedModel<T>? Load<T>(string task, IEnumerable<string> labels, Func<LinearWeights, T> build)
        where T : class
    {
        var path = Path.Combine(folder, task, "model.zip");
        if (!TryRead(task, path, out var bytes, out var manifest))
            return null;
        if (labels.Any(label => !manifest.Bands.ContainsKey(label)))
            return Refuse<LoadedModel<T>>($"{Path.Combine(folder, task, "metrics.json")} 没有写明各类别的把握界限。");

        try
        {
            return new LoadedModel<T>(build(Weights(task, manifest, bytes)), manifest.Model, manifest.Bands);
        }
        catch (Exception error) when (error is FormatException or InvalidDataException or InvalidOperationException or TargetInvocationException)
        {
            return Refuse<LoadedModel<T>>($"模型文件 {path} 已损坏。");
        }
    }

    /// <summary>From <c>weights.bin</c> where it is the one that was written with the model, else by ML.NET from the model itself.</summary>
    private LinearWeights Weights(string task, ModelManifest manifest, byte[] model)
    {
        var path = Path.Combine(folder, task, LinearWeights.FileName);
        if (manifest.Weights is not null && ProgramFile.Exists(path) && ProgramFile.ReadAllBytes(path) is var bytes && HashOf(bytes) == manifest.Weights)
            return LinearWeights.Read(bytes);

        using var stream = new MemoryStream(model);
        return LinearWeights.Of(new MLContext().Model.Load(stream, out _));
    }

    /// <summary>The table of phrase frequencies that the models were trained with.</summary>
    public PhraseFrequencies? LoadPhrases(string task)
    {
        try
        {
            return PhraseFrequencies.Load(Path.Combine(folder, task, PhraseFrequencies.FileName));
        }
        catch (InvalidDataException error)
        {
            return Refuse<PhraseFrequencies>(error.Message);
        }
    }

    private bool TryRead(string task, string path, [NotNullWhen(true)] out byte[]? bytes, [NotNullWhen(true)] out ModelManifest? manifest)
    {
        (bytes, manifest) = (null, null);
        var card = Path.Combine(folder, task, "metrics.json");
        try
        {
            manifest = ModelManifest.Read(card);
            bytes = ProgramFile.ReadAllBytes(path);
        }
        catch (Exception error) when (error is JsonException or IOException or UnauthorizedAccessException)
        {
            return Refuse<object>(error is JsonException ? $"模型说明 {card} 已损坏。" : $"缺少模型文件 {path}，或无法读取。") is not null;
        }

        return HashOf(bytes) == manifest.Model || Refuse<object>($"模型文件 {path} 与 metrics.json 记录的校验值不符，可能已损坏或被替换。") is not null;
    }

    private static string HashOf(byte[] bytes) => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes));

    private T? Refuse<T>(string problem)
        where T : class
    {
        _problems.Add(problem + Advice);
        return null;
    }
}
