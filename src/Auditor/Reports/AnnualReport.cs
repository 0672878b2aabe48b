namespace Auditor.Reports;

/// <summary>年度报告: one report as understood, before anything is judged.</summary>
public sealed record AnnualReport
{
    public required NormalizedText Text { get; init; }

    /// <summary>Title lines; null when the report has none.</summary>
    public TextSlice? Title { get; init; }

    public required Agency Agency { get; init; }

    /// <summary>Null when no year could be made out.</summary>
    public ReportYear? Year { get; init; }

    public FormatVersion Format { get; init; }

    /// <summary>Paragraphs before the first section, title excluded.</summary>
    public required IReadOnlyList<Paragraph> Preamble { get; init; }

    /// <summary>Sections in document order.</summary>
    public required IReadOnlyList<Section> Sections { get; init; }

    public required StatTables Tables { get; init; }

    /// <summary>Numbered headings and items in document order, part headings included; tables are not read for them.</summary>
    public IReadOnlyList<OutlineItem> Outline { get; init; } = [];

    /// <summary>What tells the form that the tables follow, in document order.</summary>
    public IReadOnlyList<FormatSign> FormatSigns { get; init; } = [];

    /// <summary>Every year named in title, preamble and sections, in document order; tables are not read for years.</summary>
    public required IReadOnlyList<YearMention> YearMentions { get; init; }

    /// <summary>统计期限 as stated; null when the report states none.</summary>
    public StatisticsPeriod? Period { get; init; }

    /// <summary>落款日期; null when the report bears none.</summary>
    public StatedDate? Signature { get; init; }

    /// <summary>文中数字: every figure with a unit in preamble and sections, and every plain denial, in document order.</summary>
    public IReadOnlyList<StatedFigure> Figures { get; init; } = [];

    public Section? Find(SectionKind kind)
    {
        foreach (var section in Sections)
        {
            if (section.Kind == kind)
                return section;
        }

        return null;
    }

    /// <summary>Sentences of preamble and sections in document order; put together once, as nearly every check goes through them.</summary>
    public IReadOnlyList<Sentence> Sentences => field ??= [.. Preamble.SelectMany(paragraph => paragraph.Sentences), .. Sections.SelectMany(section => section.Sentences)];
}
