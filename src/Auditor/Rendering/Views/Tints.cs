using Auditor.Classifying;
using Auditor.Reports;

namespace Auditor.Rendering.Views;

/// <summary>Stock sentences and years of a report, as tints of its text.</summary>
internal static class Tints
{
    public static IEnumerable<Tint> Of(AnnualReport report, ReportLabels labels, PageTexts texts) =>
        labels.Sentences.Where(label => label.Value is { Stock: not null, Band: not Band.No }).Select(label => Stock(label.Key, label.Value, texts))
            .Concat(report.YearMentions.Zip(Errors(report, labels), (mention, error) => Year(mention, error, report.Year, texts)));

    private static Tint Stock(Sentence sentence, SentenceLabels labels, PageTexts texts)
    {
        var (css, what) = labels.Band switch
        {
            Band.Sure => ("k3", "stock-sure"),
            Band.Look => ("k2", "stock-look"),
            _ => ("k1", "stock-open"),
        };
        return new Tint(sentence.Slice.Span, css, texts.Format(what, Judgement(labels.Band, labels.Stock!.Value, texts), Words(labels.StockWords, texts)));
    }

    private static string Judgement(Band band, double probability, PageTexts texts) => texts.Format("judgement", texts.BandName(band), Wording.Percent(probability));

    private static string Words(IReadOnlyList<string> words, PageTexts texts) => words.Count == 0 ? "" : texts.Format("words", string.Join(texts["words-join"], words));

    /// <summary>A year with a use of its own is not judged by the model; where it says no more than perhaps, that is told beside what the year seems to be.</summary>
    private static Tint Year(YearMention mention, YearLabel? label, ReportYear? reportYear, PageTexts texts)
    {
        var (css, title) = Plainly(mention, reportYear, texts);
        if (label is null || label.Band == Band.No || mention.Use != YearUse.Plain)
            return new Tint(mention.Slice.Span, css, title);

        var judgement = Judgement(label.Band, label.Error, texts);
        return label.Band == Band.CannotTell
            ? new Tint(mention.Slice.Span, css, texts.Format("year-left-open", title, judgement))
            : new Tint(mention.Slice.Span, "y-error", texts.Format("year-left", judgement, Words(label.Words, texts)));
    }

    /// <summary>What a year is by rule alone.</summary>
    private static (string Css, string Title) Plainly(YearMention mention, ReportYear? reportYear, PageTexts texts)
    {
        if (mention.Year == reportYear?.Value)
            return ("y-fits", texts["year-report"]);
        if (reportYear is null || mention.Place == YearPlace.Title)
            return ("y-open", reportYear is null ? texts["year-unjudged"] : texts["year-differs"]);
        if (mention.Use != YearUse.Plain)
            return ("y-other", texts.Format("year-used", texts.Name(mention.Use)));
        return mention.Year == reportYear.Value + 1 ? ("y-fits", texts["year-fits"]) : ("y-other", texts["year-other"]);
    }

    /// <summary>By reference: two mentions may well be equal in everything a record compares.</summary>
    private static IEnumerable<YearLabel?> Errors(AnnualReport report, ReportLabels labels)
    {
        var errors = new Dictionary<YearMention, YearLabel>(labels.Years, ReferenceEqualityComparer.Instance);
        foreach (var mention in report.YearMentions)
            yield return errors.TryGetValue(mention, out var label) ? label : null;
    }
}
