using System.Globalization;
using System.Text.RegularExpressions;

namespace Auditor.Reading.Layout;

/// <summary>页眉页脚: lines near the upper or lower edge of their pages that are page numbers, or stand there on other pages too.</summary>
internal static partial class RunningLines
{
    /// <summary>Share of the height of the page; running lines stand within the margin, which is an eighth at most.</summary>
    private const double EdgeShare = 0.12;

    /// <summary>Lines counted from the edge.</summary>
    private const int MostLines = 2;

    /// <summary>Points by which a repeated line may stand higher or lower.</summary>
    private const double SameHeight = 3;

    /// <summary>Share of the pages on which it has to stand; even and odd pages may have different ones.</summary>
    private const double RepeatedShare = 0.4;

    public static IReadOnlyList<PageBlocks> Remove(IReadOnlyList<PageBlocks> pages)
    {
        var repeated = Repeated(pages);
        var offset = PageNumberOffset(pages);
        return [.. pages.Select((page, index) => Without(page, line => repeated.Contains(KeyOf(line)) || IsPageNumber(line, index, offset) || PrintedByBrowser().IsMatch(line.Text)))];
    }

    private static PageBlocks Without(PageBlocks page, Func<TextLine, bool> isRunning)
    {
        var running = AtEdges(page).Where(isRunning).ToHashSet();
        return running.Count == 0 ? page : page with { Lines = [.. page.Lines.Where(line => !running.Contains(line))] };
    }

    private static IEnumerable<TextLine> AtEdges(PageBlocks page)
    {
        var upper = page.Lines.Take(MostLines).Where(line => line.Baseline < EdgeShare * page.Page.Height);
        var lower = page.Lines.TakeLast(MostLines).Where(line => line.Baseline > (1 - EdgeShare) * page.Page.Height);
        return upper.Concat(lower);
    }

    private static HashSet<(string, int)> Repeated(IReadOnlyList<PageBlocks> pages)
    {
        var fewest = Math.Max(2, (int)Math.Ceiling(RepeatedShare * pages.Count));
        return pages.SelectMany(page => AtEdges(page).Select(KeyOf).Distinct())
            .GroupBy(key => key).Where(group => group.Count() >= fewest).Select(group => group.Key).ToHashSet();
    }

    /// <summary>Text with its digits masked, and height on the page.</summary>
    private static (string Text, int Height) KeyOf(TextLine line) => (Digits().Replace(line.Text, "#"), (int)Math.Round(line.Baseline / SameHeight));

    /// <summary>Bare numbers count as page numbers only where they count the pages.</summary>
    private static int? PageNumberOffset(IReadOnlyList<PageBlocks> pages)
    {
        var offsets = pages.SelectMany((page, index) => AtEdges(page).Select(line => Bare(line)).OfType<int>().Select(number => number - index)).ToList();
        var counted = offsets.GroupBy(offset => offset).OrderByDescending(group => group.Count()).FirstOrDefault();
        return counted is null || counted.Count() < Math.Min(2, pages.Count) ? null : counted.Key;
    }

    private static int? Bare(TextLine line) =>
        BareNumber().IsMatch(line.Text) ? int.Parse(line.Text, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    private static bool IsPageNumber(TextLine line, int index, int? offset) =>
        PageNumber().IsMatch(line.Text) || (offset is not null && Bare(line) == offset + index);

    [GeneratedRegex(@"[0-9]+", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Digits();

    /// <example><c>12</c></example>
    [GeneratedRegex(@"\A[0-9]{1,4}\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex BareNumber();

    /// <example><c>- 1 -</c>, <c>—3—</c>, <c>第 1 页 共 5 页</c>, <c>2/5</c></example>
    [GeneratedRegex(
        @"\A(?:[-–—－·~]{1,2}\s?[0-9]{1,4}\s?[-–—－·~]{1,2}|第\s?[0-9]{1,4}\s?页(?:[\s,，/]*共\s?[0-9]{1,4}\s?页)?|[0-9]{1,4}\s?/\s?[0-9]{1,4})\z",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex PageNumber();

    /// <summary>What browsers print above and below each page; a file of one page repeats nothing.</summary>
    /// <example><c>3/8/24, 10:22 AM 清河县商务局</c>, <c>2024/3/8 上午10:22 年报</c>, <c>https://www.example.gov.cn/2024/a.html 1/5</c></example>
    [GeneratedRegex(
        @"\A(?:(?:https?|file)://\S+\s+[0-9]{1,3}/[0-9]{1,3}"
        + @"|(?:[0-9]{4}[/-][0-9]{1,2}[/-][0-9]{1,2}|[0-9]{1,2}/[0-9]{1,2}/[0-9]{2,4})[,，]?\s*(?:上午|下午)?\s?[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?:\s?[AP]M)?(?:\s.*)?)\z",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex PrintedByBrowser();
}
