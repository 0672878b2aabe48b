using System.Globalization;
using Auditor.Checking;

namespace Auditor.Rendering.Views;

/// <summary>审核数据: a line of what this audit was made from.</summary>
/// <param name="IsCode">Shown in a fixed-width face, and may break anywhere.</param>
internal sealed record FactView(string Name, string Value, bool IsCode)
{
    public static List<FactView> List(Audit audit)
    {
        var facts = new List<FactView>
        {
            new("文件名", audit.File.Name, IsCode: false),
            new("SHA-256", audit.File.Sha256, IsCode: true),
            new("大小", audit.File.Length.ToString("#,0", CultureInfo.InvariantCulture) + " 字节", IsCode: false),
            new("文件类型", audit.Document?.MediaType ?? "未能识别", IsCode: audit.Document is not null),
            new("规则版本", CheckCatalogue.RulesVersion, IsCode: true),
        };
        if (audit.Results?.Policy is { } policy)
            facts.Add(new("审核配置", policy, IsCode: true));
        var models = audit.Labels?.Models ?? new Dictionary<string, string>();
        facts.AddRange(models.OrderBy(model => model.Key, StringComparer.Ordinal).Select(model => new FactView($"模型 {model.Key}", model.Value, IsCode: true)));
        return facts;
    }
}
