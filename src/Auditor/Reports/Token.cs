namespace Auditor.Reports;

/// <summary>词: a word and where it starts in its sentence (UTF-16, normalised text).</summary>
public readonly record struct Token(string Word, int Start)
{
    public int End => Start + Word.Length;
}
