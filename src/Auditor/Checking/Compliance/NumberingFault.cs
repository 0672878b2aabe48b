using Auditor.Reports;

namespace Auditor.Checking.Compliance;

/// <summary>A break in a series of numbers.</summary>
/// <param name="Before">The last item in order.</param>
/// <param name="At">The item that does not follow it.</param>
internal sealed record NumberingFault(TextSlice Before, TextSlice At, string Message, string Suggestion)
{
    private const int LongestShown = 24;

    public static NumberingFault Skip(TextSlice before, TextSlice at) =>
        new(before, at, $"序号不连续：“{Short(before)}”之后是“{Short(at)}”，中间有缺号。", "改为连续的序号；若漏写了一项，补上该项。");

    public static NumberingFault Repeat(TextSlice before, TextSlice at) =>
        new(before, at, $"序号重复：“{Short(before)}”之后又是“{Short(at)}”。", "顺次改正后面的序号。");

    public static NumberingFault Backward(TextSlice before, TextSlice at) =>
        new(before, at, $"序号倒退：“{Short(before)}”之后是“{Short(at)}”。", "按先后次序重新编号。");

    public static NumberingFault Mixed(TextSlice before, TextSlice at) =>
        new(before, at, $"同一层的序号形式不一：“{Short(before)}”之后是“{Short(at)}”。", "同一层用同一种序号。");

    public static NumberingFault Level(TextSlice part, TextSlice at) =>
        new(part, at, $"层次错乱：“{Short(part)}”之内又用了同一级的序号“{Short(at)}”。", "部分之内改用下一级序号，如“（一）”。");

    /// <summary>What is wrong with a number that does not continue the series; null when it does.</summary>
    public static NumberingFault? Between(int last, TextSlice before, int number, TextSlice at) => (number - last) switch
    {
        1 => null,
        0 => Repeat(before, at),
        < 0 => Backward(before, at),
        _ => Skip(before, at),
    };

    private static string Short(TextSlice slice) => slice.Length <= LongestShown ? slice.Text : slice.Part(0, LongestShown).Text + "……";
}
