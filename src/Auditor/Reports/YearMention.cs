namespace Auditor.Reports;

/// <summary>A year named in the prose.</summary>
/// <param name="Slice">The mention with 年 or 年度 where written.</param>
/// <param name="Year">Gregorian year.</param>
/// <param name="Use">Why the year may stand there whatever the report year is, or <see cref="YearUse.Plain"/>.</param>
/// <param name="Sentence">The sentence (or title line) around it.</param>
/// <param name="Plan">Whether a plan is announced for the year.</param>
/// <param name="Section">The part it stands in; null in title and preamble.</param>
public sealed record YearMention(TextSlice Slice, int Year, YearUse Use, PlanReading Plan, Sentence Sentence, SectionKind? Section, YearPlace Place)
{
    /// <summary>Offset of the mention in its sentence.</summary>
    public int OffsetInSentence => Slice.Start - Sentence.Slice.Start;
}
