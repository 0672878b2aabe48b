namespace Auditor.Rendering.Triage;

/// <summary>防伪令牌 of a form: name and value of its hidden field.</summary>
public sealed record TriageToken(string Field, string Value);
