using System.Globalization;
using System.Text.Json;

namespace Auditor.Benchmarks.Segmenting;

/// <summary>Prints what compare.sh gathered (对比表): of every figure the best turn of each runtime.</summary>
internal static class ComparisonTable
{
    public static int Print(string folder)
    {
        var ours = Turns(folder, "ours");
        var load = Turns(folder, "load");
        var node = Turns(folder, "node");
        var python = Turns(folder, "python");
        var fastestNode = node.Length == 0 ? double.NaN : Math.Max(Most(node, "lines"), Most(node, "whole"));
        var fastestPython = Most(python, "lines");
        Console.WriteLine($"text: {Most(ours, "megabytes"):F2} MB, tokens: ours {Most(ours, "tokens"):F0}, node {Most(node, "tokens"):F0}, python {Most(python, "tokens"):F0}");
        Console.WriteLine("| | MB/s | / @node-rs/jieba | / Python | load, ms | memory, MB |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- |");
        Row("ours, spans", Most(ours, "span"), Least(load, "loadMilliseconds"), Most(ours, "loadedMegabytes"));
        Row("ours, strings", Most(ours, "strings"), Least(load, "loadMilliseconds"), double.NaN);
        Row("ours, strings, whole text in one call", Most(ours, "stringsWhole"), Least(load, "loadMilliseconds"), double.NaN);
        Row("ours, spans, two threads", Most(ours, "twoThreads"), double.NaN, double.NaN);
        Row("@node-rs/jieba, a line a call", Most(node, "lines"), Least(node, "loadMilliseconds"), Least(node, "loadedMegabytes"));
        Row("@node-rs/jieba, whole text in one call", Most(node, "whole"), double.NaN, double.NaN);
        Row("python3-jieba", fastestPython, Least(python, "loadMilliseconds"), Least(python, "loadedMegabytes"));
        Console.WriteLine($"bytes allocated a token: spans {Most(ours, "bytesPerTokenSpan")}, strings {Most(ours, "bytesPerTokenString")}");
        Console.WriteLine(FormattableString.Invariant($"two threads / one: {Most(ours, "twoThreads") / Most(ours, "oneThread"):F2}"));
        return 0;

        void Row(string name, double speed, double milliseconds, double megabytes) =>
            Console.WriteLine($"| {name} | {Text(speed)} | {Text(speed / fastestNode)} | {Text(speed / fastestPython)} | {Text(milliseconds)} | {Text(megabytes)} |");
    }

    private static JsonElement[] Turns(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        return File.Exists(path) ? [.. File.ReadLines(path).Select(line => JsonElement.Parse(line))] : [];
    }

    private static double Most(JsonElement[] turns, string figure) => turns.Length == 0 ? double.NaN : turns.Max(turn => Figure(turn, figure));

    private static double Least(JsonElement[] turns, string figure) => turns.Length == 0 ? double.NaN : turns.Min(turn => Figure(turn, figure));

    private static double Figure(JsonElement turn, string name) => turn.GetProperty(name).GetDouble();

    private static string Text(double figure) => double.IsNaN(figure) ? "" : figure.ToString("F1", CultureInfo.InvariantCulture);
}
