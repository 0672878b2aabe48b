namespace Auditor.Reports;

/// <summary>表四: three blocks of five cells: 结果维持, 结果纠正, 其他结果, 尚未审结, 总计.</summary>
public sealed class RemediesTable(IReadOnlyList<IReadOnlyList<Cell>> blocks)
{
    public const int BlockCount = 3;
    public const int CellsPerBlock = 5;

    public static IReadOnlyList<string> BlockNames { get; } = ["行政复议", "未经复议直接起诉", "复议后起诉"];

    public static IReadOnlyList<string> CellNames { get; } = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];

    public IReadOnlyList<Cell> this[int block] => blocks[block];
}
