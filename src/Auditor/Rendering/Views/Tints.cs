using Auditor.Classifying;
using Auditor.Reports;

namespace Auditor.Rendering.Views;

/// <summary>Stock sentences and years of a report, as tints of its text.</summary>
internal static class Tints
{
    /// <summary>From here on the classifiers say yes; the strengths above it only grade the line under the sentence.</summary>
    public const double Suspected = 0.5;

    private const double Strong = 0.75;
    private const double VeryStrong = 0.9;

    public static IEnumerable<Tint> Of(AnnualReport report, ReportLabels labels) =>
        labels.Sentences.Where(label => label.Value.Stock >= Suspected).Select(label => Stock(label.Key, label.Value))
            .Concat(report.YearMentions.Zip(Errors(report, labels), (mention, error) => Year(mention, error, report.Year)));

    private static Tint Stock(Sentence sentence, SentenceLabels labels)
    {
        var probability = labels.Stock!.Value;
        var strength = probability >= VeryStrong ? "k3" : probability >= Strong ? "k2" : "k1";
        return new Tint(sentence.Slice.Span, strength, $"套话可能性 {Wording.Percent(probability)}{Words(labels.StockWords)}");
    }

    private static string Words(IReadOnlyList<string> words) => words.Count == 0 ? "" : $"，主要据“{string.Join("”“", words)}”";

    private static Tint Year(YearMention mention, double? error, ReportYear? reportYear)
    {
        var span = mention.Slice.Span;
        if (error >= Suspected)
            return new Tint(span, "y-error", $"疑似照搬旧年份，可能性 {Wording.Percent(error.Value)}");
        if (mention.Year == reportYear?.Value)
            return new Tint(span, "y-fits", "即报告年度");
        if (reportYear is null || mention.Place == YearPlace.Title)
            return new Tint(span, "y-open", reportYear is null ? "报告年度不明，未判断" : "与报告年度不同");
        if (mention.Use != YearUse.Plain)
            return new Tint(span, "y-other", $"其他合理用法：{mention.Use.ChineseName()}");
        return mention.Year == reportYear.Value + 1
            ? new Tint(span, "y-fits", "与报告年度相符")
            : new Tint(span, "y-other", "其他年份，不像照搬");
    }

    /// <summary>By reference: two mentions may well be equal in everything a record compares.</summary>
    private static IEnumerable<double?> Errors(AnnualReport report, ReportLabels labels)
    {
        var errors = new Dictionary<YearMention, YearLabel>(labels.Years, ReferenceEqualityComparer.Instance);
        foreach (var mention in report.YearMentions)
            yield return errors.TryGetValue(mention, out var label) ? label.Error : null;
    }
}
