using System.Globalization;
using Auditor.Checking;

namespace Auditor.Rendering.Views;

/// <summary>审核数据: a line of what this audit was made from.</summary>
/// <param name="IsCode">Shown in a fixed-width face, and may break anywhere.</param>
/// <param name="IsQuoted">Named by whoever sent the file.</param>
internal sealed record FactView(string Name, string Value, bool IsCode, bool IsQuoted = false)
{
    public static List<FactView> List(Audit audit, PageTexts texts)
    {
        var facts = new List<FactView>
        {
            new(texts["file-name"], audit.File.Name, IsCode: false, IsQuoted: true),
            new("SHA-256", audit.File.Sha256, IsCode: true),
            new(texts["file-size"], texts.Format("bytes", audit.File.Length.ToString("#,0", CultureInfo.InvariantCulture)), IsCode: false),
            new(texts["media-type"], audit.Document?.MediaType ?? texts["media-unknown"], IsCode: audit.Document is not null),
            new(texts["rules"], CheckCatalogue.RulesVersion, IsCode: true),
        };
        if (audit.Results?.Policy is { } policy)
            facts.Add(new(texts["policy"], policy, IsCode: true));
        var models = audit.Labels?.Models ?? new Dictionary<string, string>();
        facts.AddRange(models.OrderBy(model => model.Key, StringComparer.Ordinal).Select(model => new FactView(texts.Format("model", model.Key), model.Value, IsCode: true)));
        return facts;
    }
}
