using Auditor.Checking.Policies;
using Auditor.Reports;

namespace Auditor.Rendering.Exports;

/// <summary>A finding with what became of it.</summary>
/// <param name="Suppression">Null for one that stands.</param>
public sealed record ExportedFinding(Finding Finding, Suppression? Suppression)
{
    /// <summary>处理状态</summary>
    public string State => (Suppression, Finding.IsKnown) switch
    {
        (not null, _) => "已豁免",
        (_, true) => "基线已有",
        _ => "待处理",
    };

    /// <summary>Lines of the source text; empty for what is missing.</summary>
    public string Lines => string.Join('、', Finding.Evidence.Select(evidence => evidence.Line));

    /// <summary>Passages, each on a line of its own.</summary>
    public string Quotes => string.Join('\n', Finding.Evidence.Select(evidence => evidence.Quote));

    /// <summary>Half-open ranges in the source text.</summary>
    public string Spans => string.Join('、', Finding.Evidence.Select(evidence => FormattableString.Invariant($"{evidence.Span.Start}-{evidence.Span.End}")));
}
