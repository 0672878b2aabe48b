using Auditor.Checking;

namespace Auditor.Rendering.Views;

/// <summary>已豁免的问题, and who stands for it.</summary>
/// <param name="Standing">Reason, person and last day, in words.</param>
internal sealed record SuppressedView(string CheckId, string Message, string Standing)
{
    public static List<SuppressedView> List(CheckResults results) => results.Suppressed
        .Select(suppressed => new SuppressedView(
            suppressed.Finding.Check.Id,
            suppressed.Finding.Message,
            FormattableString.Invariant($"理由：{suppressed.Suppression.Reason}（{suppressed.Suppression.By}，有效期至 {suppressed.Suppression.Expires:yyyy-MM-dd}）")))
        .ToList();
}
