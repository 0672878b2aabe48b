using System.Text.RegularExpressions;
using Auditor.Reports;

namespace Auditor.Checking.Consistency;

/// <summary>“均获维持” beside a table four that has other outcomes too.</summary>
internal static partial class UpheldClaims
{
    private const double Likely = 0.8;

    public static IEnumerable<SumFault> Faults(AnnualReport report)
    {
        if (report.Tables.Remedies is not { } table)
            yield break;

        foreach (var sentence in report.Sentences)
        {
            if (AllUpheld().Match(sentence.Text) is not { Success: true } match || !sentence.Text.Contains("公开", StringComparison.Ordinal))
                continue;

            var before = sentence.Text[..match.Groups["claim"].Index];
            var blocks = new List<int>();
            if (before.Contains("复议", StringComparison.Ordinal))
                blocks.Add(0);
            if (before.Contains("诉讼", StringComparison.Ordinal))
                blocks.AddRange([1, 2]);

            var others = blocks.SelectMany(block => Enumerable.Range(1, 3).Where(cell => table[block][cell].Value is > 0).Select(cell => (Block: block, Cell: cell))).ToList();
            if (others.Count == 0)
                continue;

            var listed = string.Join('、', others.Select(other => $"{RemediesTable.BlockNames[other.Block]}{RemediesTable.CellNames[other.Cell]} {table[other.Block][other.Cell]} 件"));
            yield return new SumFault(
                Likely,
                $"正文称“{match.Groups["claim"].Value}”，而表四另有{listed}。",
                "核对复议、诉讼结果，改正其中一处；尚未审结的不能写作维持。",
                [sentence.Slice.Part(match.Groups["claim"].Index, match.Groups["claim"].Length), .. StatutoryTables.Places([.. others.Select(other => table[other.Block][other.Cell])])]);
        }
    }

    // 均获维持 · 全部予以维持 · 均维持原行政行为
    [GeneratedRegex("[，、（：]?(?<claim>(?:均|全部|全都)(?:被|获得?|予以|为|得到|已)*(?:结果)?维持)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex AllUpheld();
}
