using System.Text.RegularExpressions;
using Auditor.Reports;

namespace Auditor.Checking.Compliance;

/// <summary>一是……二是……三是 within the prose.</summary>
internal static partial class PhraseNumbers
{
    private const string Digits = "一二三四五六七八九十";

    private static readonly PhraseTable<string> Phrases = new(Digits.Select(digit => $"{digit}是"), phrase => phrase);

    /// <summary>Lists begun anew more often in one place are not followed.</summary>
    private const int MostOpen = 10;

    public static IEnumerable<NumberingFault> Faults(AnnualReport report)
    {
        var items = report.Outline.Select(item => item.Slice.Start).ToHashSet();
        foreach (var repeated in report.Sections.SelectMany(section => section.Paragraphs).Select(paragraph => Repeat(In(paragraph.Slice).ToList())).OfType<NumberingFault>())
            yield return repeated;

        foreach (var section in report.Sections)
        {
            var open = new List<(int Number, TextSlice Slice)>();
            foreach (var paragraph in section.Paragraphs)
            {
                if (items.Contains(paragraph.Slice.Start))
                    open.Clear();
                foreach (var phrase in In(paragraph.Slice))
                {
                    if (Continue(open, phrase) is { } fault)
                        yield return fault;
                }
            }
        }
    }

    /// <summary>“一是…，二是…，二是…”: a single list of the paragraph that counts one number twice.</summary>
    private static NumberingFault? Repeat(List<(int Number, TextSlice Slice)> phrases)
    {
        if (phrases.Count < 3 || phrases.Count(phrase => phrase.Number == 1) != 1 || phrases[0].Number != 1)
            return null;

        var at = phrases.FindIndex(phrase => phrase != phrases[0] && phrases.Exists(other => other.Number == phrase.Number && other.Slice.Start < phrase.Slice.Start));
        var rest = phrases.Where((_, index) => index != at).Select(phrase => phrase.Number).ToList();
        var isElseInOrder = at > 0 && phrases[at - 1].Number == phrases[at].Number && !rest.Where((number, index) => number != index + 1 && number != index + 2).Any();
        return isElseInOrder && !Otherwise().IsMatch(Text(phrases[at - 1].Slice.End, phrases[at].Slice)) && !First().IsMatch(Text(phrases[at - 1].Slice.End, phrases[at].Slice))
            ? NumberingFault.Repeat(phrases[at - 1].Slice, phrases[at].Slice)
            : null;
    }

    private static ReadOnlySpan<char> Text(int from, TextSlice to) => to.Owner.Text.AsSpan(from, to.Start - from);

    private static IEnumerable<(int Number, TextSlice Slice)> In(TextSlice paragraph)
    {
        var text = paragraph.Text;
        if (!Phrases.IsAnyIn(text))
            yield break;
        for (var match = Phrase().Match(text); match.Success; match = match.NextMatch())
        {
            var digit = match.Groups["digit"];
            yield return (Digits.IndexOf(digit.Value, StringComparison.Ordinal) + 1, paragraph.Part(digit.Index, 2));
        }
    }

    private static NumberingFault? Continue(List<(int Number, TextSlice Slice)> open, (int Number, TextSlice Slice) phrase)
    {
        var own = open.FindLastIndex(last => last.Number == phrase.Number - 1);
        if (phrase.Number == 1 || own < 0 && open.Count == 0)
        {
            if (open.Count == MostOpen)
                open.RemoveAt(0);
            open.Add(phrase);
            return null;
        }

        own = own < 0 ? open.Count - 1 : own;
        var before = open[own];
        open.RemoveRange(own + 1, open.Count - own - 1);
        open[own] = phrase;
        return phrase.Number > before.Number + 1 && !IsWordedOtherwise(before.Slice, phrase) ? NumberingFault.Skip(before.Slice, phrase.Slice) : null;
    }

    /// <summary>“一是…；其次…；三是…”, “二要”, “二、”: the missing number stands there in other words.</summary>
    private static bool IsWordedOtherwise(TextSlice before, (int Number, TextSlice Slice) phrase)
    {
        var between = before.Owner.Text.AsSpan(before.End, phrase.Slice.Start - before.End);
        return Otherwise().IsMatch(between) || BeginsClause(between, Digits[phrase.Number - 2]);
    }

    private static bool BeginsClause(ReadOnlySpan<char> text, char digit)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == digit && (at == 0 || char.IsWhiteSpace(text[at - 1]) || char.IsPunctuation(text[at - 1]) || text[at - 1] == '第'))
                return true;
        }

        return false;
    }

    // 一是栏目更新慢；三是培训少
    [GeneratedRegex("(?:^|[，。；：、！？（“\\s])(?<digit>[一二三四五六七八九十])是", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Phrase();

    // 首先 · 第一 · 1.: another list has begun in other words
    [GeneratedRegex("首先|第一|其一|一方面|一要|一个是|（1）|1[.、]|①", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex First();

    // 其次解读少 · 另外 · 再次
    [GeneratedRegex("其次|再次|再者|另外|此外|同时|还有|还要|另一", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Otherwise();
}
