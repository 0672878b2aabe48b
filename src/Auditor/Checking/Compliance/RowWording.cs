using Auditor.Reports;
using Auditor.Segmenting.Tables;

namespace Auditor.Checking.Compliance;

/// <summary>Whether the label of a row of table three is the form's, one of its usual shortenings, or has slips in it.</summary>
internal static class RowWording
{
    /// <summary>Rows whose long labels every writer shortens in his own way.</summary>
    private static readonly RequestRow[] Shortened =
    [
        RequestRow.NewRequests, RequestRow.CarriedOver, RequestRow.CarriedForward, RequestRow.PartiallyGranted, RequestRow.Total,
        RequestRow.OtherHandling, RequestRow.OtherNoCorrection, RequestRow.OtherUnpaid, RequestRow.OtherRest,
    ];

    public static string Official(RequestRow row) => row.ChineseName();

    /// <summary>A label that is contained in the official one may be broken over lines; one that contains it has its unit or group in front.</summary>
    public static bool IsDeviating(RequestRow row, string label)
    {
        if (Shortened.Contains(row) || label.EndsWith(Official(row), StringComparison.Ordinal))
            return false;

        var (written, official) = (Plain(label), Plain(Official(row)));
        return !official.Contains(written, StringComparison.Ordinal) && !written.Contains(official, StringComparison.Ordinal)
            && TableWording.Likeness(written, official) >= TableWording.Alike;
    }

    /// <summary>Without number, punctuation and the particles that change nothing.</summary>
    private static string Plain(string label) =>
        string.Concat(TableWording.Compact(label).Where(c => char.IsLetter(c) && c is not ('的' or '及' or '或' or '和'))).Replace("其它", "其他", StringComparison.Ordinal);
}
