using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.RegularExpressions;
using Auditor.Reports;

namespace Auditor.Checking.Policies;

/// <summary>
/// Reads 审核配置 from JSON: <c>{ "checks": { ID: "off|note|warning|error" }, "suppressions": [ { "fingerprint", "reason", "by", "expires" } ] }</c>.
/// Whatever it does not know is an error: a mistyped id must not quietly switch nothing off.
/// </summary>
public static partial class AuditPolicyFile
{
    private static readonly JsonDocumentOptions Reading = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, AllowDuplicateProperties = false };

    /// <param name="today">Suppressions hold up to this day.</param>
    /// <exception cref="InvalidDataException">Says in Chinese what is wrong and what is allowed.</exception>
    public static AuditPolicy Parse(ReadOnlyMemory<byte> json, DateOnly today)
    {
        using var document = Open(json);
        RefuseUnknown(document.RootElement, "配置文件", "checks", "suppressions");
        return new AuditPolicy
        {
            Grades = Grades(document.RootElement),
            Suppressions = Suppressions(document.RootElement),
            Today = today,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(json.Span)),
        };
    }

    private static JsonDocument Open(ReadOnlyMemory<byte> json)
    {
        try
        {
            return JsonDocument.Parse(json.Span.StartsWith("\uFEFF"u8) ? json[3..] : json, Reading);
        }
        catch (JsonException error)
        {
            var place = error.LineNumber is { } line ? FormattableString.Invariant($"第 {line + 1} 行附近") : "";
            throw new InvalidDataException($"配置文件{place}不是有效的 JSON，或同一个键写了两次。请检查引号、逗号和括号。", error);
        }
    }

    private static Dictionary<string, Severity?> Grades(JsonElement root)
    {
        var grades = new Dictionary<string, Severity?>(StringComparer.Ordinal);
        if (!root.TryGetProperty("checks", out var checks))
            return grades;

        foreach (var check in Members(checks, "checks"))
        {
            if (!CheckCatalogue.All.Any(known => known.Info.Id == check.Name))
                throw new InvalidDataException($"配置文件 checks 中没有编号为“{check.Name}”的检查项。运行 auditor checks 可以查看全部编号。");
            grades[check.Name] = Grade(check);
        }

        return grades;
    }

    private static Severity? Grade(JsonProperty check) => (check.Value.ValueKind == JsonValueKind.String ? check.Value.GetString() : null) switch
    {
        "off" => null,
        "note" => Severity.Note,
        "warning" => Severity.Warning,
        "error" => Severity.Error,
        _ => throw new InvalidDataException($"配置文件中 {check.Name} 的值不能是 {check.Value.GetRawText()}，应为 \"off\"、\"note\"、\"warning\"、\"error\" 之一。"),
    };

    private static Dictionary<string, Suppression> Suppressions(JsonElement root)
    {
        var suppressions = new Dictionary<string, Suppression>(StringComparer.Ordinal);
        if (!root.TryGetProperty("suppressions", out var list))
            return suppressions;
        if (list.ValueKind != JsonValueKind.Array)
            throw new InvalidDataException("配置文件的 suppressions 应为数组，每项写明 fingerprint、reason、by、expires。");

        foreach (var (at, item) in list.EnumerateArray().Index())
        {
            var suppression = Suppression(item, FormattableString.Invariant($"suppressions 第 {at + 1} 项"));
            if (!suppressions.TryAdd(suppression.Fingerprint, suppression))
                throw new InvalidDataException($"配置文件 suppressions 中 {suppression.Fingerprint} 写了两次，请删去一项。");
        }

        return suppressions;
    }

    private static Suppression Suppression(JsonElement item, string place)
    {
        RefuseUnknown(item, place, "fingerprint", "reason", "by", "expires");
        var fingerprint = Text(item, place, "fingerprint");
        if (!Fingerprint().IsMatch(fingerprint))
            throw new InvalidDataException($"配置文件 {place}的 fingerprint“{fingerprint}”不对，应为审核结果中的 16 位十六进制数。");

        var expires = Text(item, place, "expires");
        return DateOnly.TryParseExact(expires, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new Suppression(fingerprint, Text(item, place, "reason"), Text(item, place, "by"), day)
            : throw new InvalidDataException($"配置文件 {place}的 expires“{expires}”不是日期，应写成 2027-01-31 的样子。");
    }

    private static string Text(JsonElement item, string place, string name) =>
        item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { } text && !string.IsNullOrWhiteSpace(text)
            ? text.Trim()
            : throw new InvalidDataException($"配置文件 {place}缺少 {name}：豁免必须写明问题指纹、理由、负责人和到期日。");

    private static void RefuseUnknown(JsonElement element, string place, params string[] known)
    {
        foreach (var member in Members(element, place))
        {
            if (!known.Contains(member.Name, StringComparer.Ordinal))
                throw new InvalidDataException($"{place}中不认识“{member.Name}”，只能有 {string.Join("、", known)}。");
        }
    }

    private static JsonElement.ObjectEnumerator Members(JsonElement element, string place) => element.ValueKind == JsonValueKind.Object
        ? element.EnumerateObject()
        : throw new InvalidDataException($"{place}应为 {{ … }} 形式的对象。");

    /// <example>9f3a0c66d1e2b748</example>
    [GeneratedRegex("^[0-9a-f]{16}$", RegexOptions.NonBacktracking)]
    private static partial Regex Fingerprint();
}
