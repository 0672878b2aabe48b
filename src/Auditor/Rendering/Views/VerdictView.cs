using Auditor.Reports;

namespace Auditor.Rendering.Views;

/// <summary>Verdict in words, shape and colour.</summary>
/// <param name="Css">Suffix of the style classes.</param>
internal sealed record VerdictView(string Name, string Shape, string Css)
{
    public static VerdictView Of(Verdict verdict) => verdict switch
    {
        Verdict.Pass => new VerdictView(verdict.ChineseName(), "●", "pass"),
        Verdict.Revise => new VerdictView(verdict.ChineseName(), "▲", "revise"),
        Verdict.Return => new VerdictView(verdict.ChineseName(), "■", "return"),
        Verdict.Unreadable => new VerdictView(verdict.ChineseName(), "◆", "unreadable"),
        _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
    };
}
