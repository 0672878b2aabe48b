namespace Auditor.Comparing;

/// <summary>Two sentences alike, of two reports.</summary>
/// <param name="Containment">包含度: share of the shorter one that stands in the other, masked; 0 to 1.</param>
/// <param name="Resemblance">相似度: the same for the longer one.</param>
internal sealed record SentencePair(MaskedSentence Here, MaskedSentence There, double Containment, double Resemblance);
