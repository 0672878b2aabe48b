using Auditor.Reports;

namespace Auditor.Checking.Compliance;

/// <summary>括号、书名号、引号: marks of a section that have no partner.</summary>
internal static class Brackets
{
    private const string Opening = "《（“〔【";
    private const string Closing = "》）”〕】";

    /// <summary>Marks without a partner in their own passage, as far as the section as a whole lacks partners too: a quotation may run over paragraphs.</summary>
    public static List<TextSlice> Unpaired(IReadOnlyList<Passage> section)
    {
        var lone = new List<TextSlice>();
        for (var kind = 0; kind < Opening.Length; kind++)
        {
            var found = section.Where(passage => passage.Text.AsSpan().ContainsAny(Opening[kind], Closing[kind])).SelectMany(passage => Unpaired(passage, Opening[kind], Closing[kind])).ToList();
            var balance = found.Sum(mark => mark.Text[0] == Opening[kind] ? 1 : -1);
            if (balance != 0)
                lone.AddRange(found.Where(mark => (mark.Text[0] == Opening[kind]) == balance > 0).Take(Math.Abs(balance)));
        }

        return lone;
    }

    private static IEnumerable<TextSlice> Unpaired(Passage passage, char open, char close)
    {
        var text = passage.Text;
        var opened = new Stack<int>();
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == open)
                opened.Push(at);
            else if (text[at] == close && !opened.TryPop(out _) && !IsOrdinal(text, at))
                yield return passage.Part(at, 1);
        }

        foreach (var at in opened.Reverse())
            yield return passage.Part(at, 1);
    }

    /// <summary>“1）” and “二）” open an item.</summary>
    private static bool IsOrdinal(string text, int at) =>
        text[at] == '）' && at > 0 && (char.IsAsciiDigit(text[at - 1]) || "一二三四五六七八九十①②③④⑤⑥".Contains(text[at - 1], StringComparison.Ordinal));
}
