using System.Text.Encodings.Web;
using System.Text.Json;

namespace Auditor.Trainer.Writing;

/// <summary>比较: what other ways of learning give on the same folds and the same gold set, kept beside the model as <c>comparison.json</c>.</summary>
/// <param name="Corpus">Hash of the corpus that was compared on.</param>
internal sealed record Comparison(string Corpus, IReadOnlyList<ComparedLearner> Learners, IReadOnlyList<ComparedSplit> Splits)
{
    private const string FileName = "comparison.json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    /// <summary>Null where nothing has been compared yet.</summary>
    public static Comparison? Read(string folder)
    {
        var path = Path.Combine(folder, FileName);
        return File.Exists(path) ? JsonSerializer.Deserialize<Comparison>(File.ReadAllBytes(path), Json) : null;
    }

    public void Write(string folder) => File.WriteAllText(Path.Combine(Directory.CreateDirectory(folder).FullName, FileName), JsonSerializer.Serialize(this, Json) + "\n");
}
