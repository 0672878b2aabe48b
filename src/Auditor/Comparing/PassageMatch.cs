using Auditor.Reports;

namespace Auditor.Comparing;

/// <summary>雷同段落: a sentence of the audited report beside the one it is like.</summary>
/// <param name="Slice">The sentence in the audited report.</param>
/// <param name="OtherText">The sentence in the other report, as written.</param>
/// <param name="Containment">包含度: share of the shorter one that stands in the other, masked; 0 to 1.</param>
/// <param name="Resemblance">相似度: the same for the longer one.</param>
public sealed record PassageMatch(SectionKind Section, TextSlice Slice, string OtherText, double Containment, double Resemblance)
{
    /// <summary>The same but for years, figures and names.</summary>
    public bool IsVerbatim => Resemblance >= 1;

    /// <summary>The same to the character, figures and names included.</summary>
    public bool IsUnchanged => Slice.Chars.SequenceEqual(OtherText);
}
