using Auditor.Reports;

namespace Auditor.Classifying;

/// <summary>From the parts of a report to what the classifiers tell apart.</summary>
public static class SentenceParts
{
    public static SentencePart Of(SectionKind? section) => section switch
    {
        SectionKind.ProblemsAndImprovements => SentencePart.Problems,
        SectionKind.OtherMatters => SentencePart.Other,
        _ => SentencePart.Report,
    };
}
