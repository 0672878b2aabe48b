namespace Auditor.Reports;

/// <summary>分词专用词, a row of <c>data/lexicons/domain-words.txt</c>.</summary>
/// <param name="Frequency">Occurrences as in the dictionary; 0 for just enough to be cut as one word.</param>
public sealed record DomainWord(string Word, int Frequency);
