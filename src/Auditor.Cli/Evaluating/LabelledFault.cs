using System.Text.Json.Serialization;

namespace Auditor.Cli.Evaluating;

/// <summary>标注的问题。</summary>
/// <param name="Confidence"><c>high</c>, <c>medium</c> or <c>low</c>: how sure the reader was.</param>
internal sealed record LabelledFault([property: JsonRequired] string Kind, [property: JsonRequired] string Quote, string? Why, string? Confidence)
{
    public bool IsSure => Confidence == "high";
}
