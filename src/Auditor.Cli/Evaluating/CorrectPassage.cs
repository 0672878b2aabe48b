using System.Text.Json.Serialization;

namespace Auditor.Cli.Evaluating;

/// <summary>标注为正确的数字: nothing may be said about it.</summary>
internal sealed record CorrectPassage([property: JsonRequired] string Quote, string? Note);
