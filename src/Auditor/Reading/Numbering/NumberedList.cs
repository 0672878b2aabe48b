namespace Auditor.Reading.Numbering;

/// <summary>编号列表: one list of a document (<c>w:num</c>). Lists made from one definition count on together.</summary>
/// <param name="Definition">Id of the definition that it counts with.</param>
/// <param name="Levels">From the outermost; null where the definition has none.</param>
/// <param name="Restarts">Level → number with which its first item in this list begins, whatever was counted before.</param>
internal sealed record NumberedList(int Definition, IReadOnlyList<ListLevel?> Levels, IReadOnlyDictionary<int, int> Restarts)
{
    public const int MostLevels = 9;
}
