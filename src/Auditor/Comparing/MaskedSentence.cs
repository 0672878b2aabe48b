using Auditor.Reports;

namespace Auditor.Comparing;

/// <summary>A sentence as it is compared.</summary>
/// <param name="Text">As written, normalised.</param>
/// <param name="Masked">Without what may differ between copies; see <see cref="SentenceMask"/>.</param>
/// <param name="Slice">Where it stands in the audited report; null for an archived one.</param>
internal sealed record MaskedSentence(SectionKind Section, string Text, string Masked, TextSlice? Slice);
