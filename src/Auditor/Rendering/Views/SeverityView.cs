using Auditor.Reports;

namespace Auditor.Rendering.Views;

/// <summary>Severity in words, shape and colour, so that none of them has to be seen.</summary>
/// <param name="Css">Suffix of the style classes.</param>
internal sealed record SeverityView(string Name, string Shape, string Css)
{
    public static SeverityView Of(Severity severity) => severity switch
    {
        Severity.Error => new SeverityView(severity.ChineseName(), "■", "error"),
        Severity.Warning => new SeverityView(severity.ChineseName(), "▲", "warning"),
        Severity.Note => new SeverityView(severity.ChineseName(), "●", "note"),
        _ => throw new ArgumentOutOfRangeException(nameof(severity)),
    };
}
