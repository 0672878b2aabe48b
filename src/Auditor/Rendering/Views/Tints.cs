using Auditor.Classifying;
using Auditor.Reports;

namespace Auditor.Rendering.Views;

/// <summary>Stock sentences and years of a report, as tints of its text.</summary>
internal static class Tints
{
    public static IEnumerable<Tint> Of(AnnualReport report, ReportLabels labels) =>
        labels.Sentences.Where(label => label.Value is { Stock: not null, Band: not Band.No }).Select(label => Stock(label.Key, label.Value))
            .Concat(report.YearMentions.Zip(Errors(report, labels), (mention, error) => Year(mention, error, report.Year)));

    private static Tint Stock(Sentence sentence, SentenceLabels labels)
    {
        var (css, what) = labels.Band switch
        {
            Band.Sure => ("k3", "是套话"),
            Band.Look => ("k2", "像是套话"),
            _ => ("k1", "是不是套话"),
        };
        return new Tint(sentence.Slice.Span, css, $"{what}：{Judgement(labels.Band, labels.Stock!.Value)}{Words(labels.StockWords)}");
    }

    private static string Judgement(Band band, double probability) => $"{band.ChineseName()}（可能性 {Wording.Percent(probability)}）";

    private static string Words(IReadOnlyList<string> words) => words.Count == 0 ? "" : $"，主要据“{string.Join("”“", words)}”";

    /// <summary>A year with a use of its own is not judged by the model; where it says no more than perhaps, that is told beside what the year seems to be.</summary>
    private static Tint Year(YearMention mention, YearLabel? label, ReportYear? reportYear)
    {
        var (css, title) = Plainly(mention, reportYear);
        if (label is null || label.Band == Band.No || mention.Use != YearUse.Plain)
            return new Tint(mention.Slice.Span, css, title);

        var judgement = Judgement(label.Band, label.Error);
        return label.Band == Band.CannotTell
            ? new Tint(mention.Slice.Span, css, $"{title}；是不是照搬旧年份：{judgement}")
            : new Tint(mention.Slice.Span, "y-error", $"疑似照搬旧年份：{judgement}{Words(label.Words)}");
    }

    /// <summary>What a year is by rule alone.</summary>
    private static (string Css, string Title) Plainly(YearMention mention, ReportYear? reportYear)
    {
        if (mention.Year == reportYear?.Value)
            return ("y-fits", "即报告年度");
        if (reportYear is null || mention.Place == YearPlace.Title)
            return ("y-open", reportYear is null ? "报告年度不明，未判断" : "与报告年度不同");
        if (mention.Use != YearUse.Plain)
            return ("y-other", $"其他合理用法：{mention.Use.ChineseName()}");
        return mention.Year == reportYear.Value + 1 ? ("y-fits", "与报告年度相符") : ("y-other", "其他年份");
    }

    /// <summary>By reference: two mentions may well be equal in everything a record compares.</summary>
    private static IEnumerable<YearLabel?> Errors(AnnualReport report, ReportLabels labels)
    {
        var errors = new Dictionary<YearMention, YearLabel>(labels.Years, ReferenceEqualityComparer.Instance);
        foreach (var mention in report.YearMentions)
            yield return errors.TryGetValue(mention, out var label) ? label : null;
    }
}
