using System.Globalization;
using Auditor.Reports;

namespace Auditor.Rendering;

/// <summary>用语: what the closed sets of the domain are called on pages, and how figures are put.</summary>
public static class Wording
{
    public static string ChineseName(this Verdict verdict) => PageTexts.Chinese.Name(verdict);

    public static string ChineseName(this Severity severity) => PageTexts.Chinese.Name(severity);

    public static string ChineseName(this Dimension dimension) => PageTexts.Chinese.Name(dimension);

    public static string ChineseName(this AgencyLevel level) => PageTexts.Chinese.Name(level);

    public static string ChineseName(this FormatVersion format) => PageTexts.Chinese.Name(format);

    /// <summary>Whole percent; only what is certain is called 0% or 100%.</summary>
    public static string Percent(double share) => Math.Round(share * 100) switch
    {
        >= 100 when share < 1 => "99%",
        <= 0 when share > 0 => "1%",
        var percent => percent.ToString("0", CultureInfo.InvariantCulture) + "%",
    };

}
