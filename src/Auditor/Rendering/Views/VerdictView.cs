using Auditor.Reports;

namespace Auditor.Rendering.Views;

/// <summary>Verdict in words, shape and colour.</summary>
/// <param name="Css">Suffix of the style classes.</param>
internal sealed record VerdictView(string Name, string Shape, string Css)
{
    public static VerdictView Of(Verdict verdict, PageTexts texts) => verdict switch
    {
        Verdict.Pass => new VerdictView(texts.Name(verdict), "●", "pass"),
        Verdict.Revise => new VerdictView(texts.Name(verdict), "▲", "revise"),
        Verdict.Return => new VerdictView(texts.Name(verdict), "■", "return"),
        Verdict.Unreadable => new VerdictView(texts.Name(verdict), "◆", "unreadable"),
        _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
    };
}
