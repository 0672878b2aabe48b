using System.Text.RegularExpressions;

namespace Auditor.Worker.Storage;

/// <summary>
/// 共享访问签名 in names: whoever fetches a report with a signed address may leave it under that name, signature and all. A name is
/// shown without it.
/// </summary>
public static partial class SharedAccess
{
    public static string Conceal(string name) => SignaturePattern().Replace(name, "${key}…");

    // 商务局.docx?sv=2024-11-04&sig=abc%3D
    [GeneratedRegex("(?<key>[?&;](sig|signature|accountkey|token|code)=)[^&;/]+", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SignaturePattern();
}
