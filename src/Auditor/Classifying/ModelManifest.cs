using System.Text.Json;
using Auditor.Reports;

namespace Auditor.Classifying;

/// <summary>What <c>metrics.json</c> says of the model beside it, as far as serving needs it.</summary>
/// <param name="Model">SHA-256 of <c>model.zip</c>, with the prefix <c>sha256:</c>.</param>
/// <param name="Bands">Label → its bands.</param>
/// <param name="Weights">SHA-256 of <c>weights.bin</c>, likewise; null where there is none.</param>
internal sealed record ModelManifest(string Model, IReadOnlyDictionary<string, Bands> Bands, string? Weights = null)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { RespectRequiredConstructorParameters = true, RespectNullableAnnotations = true };

    /// <summary>Throws <see cref="JsonException"/> where the file is not what training writes.</summary>
    public static ModelManifest Read(string path)
    {
        using var stream = ProgramFile.Open(path);
        return JsonSerializer.Deserialize<ModelManifest>(stream, Json) ?? throw new JsonException();
    }
}
