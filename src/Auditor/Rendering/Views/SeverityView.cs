using Auditor.Reports;

namespace Auditor.Rendering.Views;

/// <summary>Severity in words, shape and colour, so that none of them has to be seen.</summary>
/// <param name="Css">Suffix of the style classes.</param>
internal sealed record SeverityView(string Name, string Shape, string Css)
{
    public static SeverityView Of(Severity severity, PageTexts texts) => new(texts.Name(severity), ShapeOf(severity), CssOf(severity));

    public static string CssOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Note => "note",
        _ => throw new ArgumentOutOfRangeException(nameof(severity)),
    };

    private static string ShapeOf(Severity severity) => severity switch
    {
        Severity.Error => "■",
        Severity.Warning => "▲",
        Severity.Note => "●",
        _ => throw new ArgumentOutOfRangeException(nameof(severity)),
    };
}
