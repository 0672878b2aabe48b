namespace Auditor.Rendering;

/// <summary>JSON Schema (draft-07) of what <see cref="AuditJson.Write"/> gives.</summary>
public static class AuditSchema
{
    public static string Text { get; } = Resource.Read("Schema.audit.schema.json");
}
