using System.Text.Json;
using Auditor.Trainer.Measuring;

namespace Auditor.Trainer.Writing;

/// <summary>Figures on real reports, kept beside the model as <c>real.json</c>; the reports themselves are not in the project.</summary>
/// <param name="Reports">Number of reports.</param>
/// <param name="Macro">Mean F1 over the labels that occur.</param>
internal sealed record RealFigures(int Reports, double Macro, IReadOnlyList<RealFigure> Labels)
{
    private const string FileName = "real.json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true, NewLine = "\n" };

    public static RealFigures Of(IReadOnlyDictionary<string, IReadOnlyList<Judged>> judged, IReadOnlyList<LabelFigures> figures) => new(
        judged.Values.SelectMany(label => label).Select(example => example.Family).Distinct(StringComparer.Ordinal).Count(),
        Rounded(LabelFigures.MacroF1(figures)),
        figures.Select(label => new RealFigure(
            label.Label, label.Figures.Count, label.Figures.Positives,
            Rounded(label.Figures.Precision.Value), Rounded(label.Figures.Recall.Value), Rounded(label.Figures.F1.Value), Rounded(label.Figures.Auc.Value))).ToList());

    /// <summary>Null where nothing has been measured yet.</summary>
    public static RealFigures? Read(string folder)
    {
        var path = Path.Combine(folder, FileName);
        return File.Exists(path) ? JsonSerializer.Deserialize<RealFigures>(File.ReadAllBytes(path), Json) : null;
    }

    public void Write(string folder) => File.WriteAllText(Path.Combine(folder, FileName), JsonSerializer.Serialize(this, Json) + "\n");

    private static double Rounded(double value) => double.IsNaN(value) ? 0 : Math.Round(value, 4);
}
