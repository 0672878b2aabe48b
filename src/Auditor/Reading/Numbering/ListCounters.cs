using System.Text;

namespace Auditor.Reading.Numbering;

/// <summary>编号计数: counts the items of all lists of a document, in reading order, and says what Word writes in front of each.</summary>
internal sealed class ListCounters(ListDefinitions lists)
{
    /// <summary>Definition → number of the last item of each level; null where the level begins anew.</summary>
    private readonly Dictionary<int, int?[]> _counts = [];

    private readonly HashSet<(int List, int Level)> _restarted = [];

    /// <summary>“一、”, “（一）”, “1. ”; empty for bullets and for lists that the document does not define.</summary>
    public string Next(int list, int level)
    {
        if (level is < 0 or >= NumberedList.MostLevels || lists.Find(list) is not { } found || found.Levels[level] is not { } own)
            return "";
        var counts = CountsOf(found.Definition);
        counts[level] = RestartOf(found, list, level) ?? (counts[level] + 1) ?? own.Start;
        for (var deeper = level + 1; deeper < NumberedList.MostLevels; deeper++)
        {
            if (found.Levels[deeper]?.IsRestartedBy(level) ?? true)
                counts[deeper] = null;
        }

        return own.Format is "bullet" || own.IsHidden ? "" : WithSuffix(TextOf(found, own, counts), own.Suffix);
    }

    private int?[] CountsOf(int definition)
    {
        if (!_counts.TryGetValue(definition, out var counts))
            _counts[definition] = counts = new int?[NumberedList.MostLevels];
        return counts;
    }

    /// <summary>Only the first item of the list on that level starts it anew.</summary>
    private int? RestartOf(NumberedList found, int list, int level) =>
        found.Restarts.TryGetValue(level, out var start) && _restarted.Add((list, level)) ? start : null;

    private static string TextOf(NumberedList list, ListLevel own, int?[] counts)
    {
        var written = new StringBuilder();
        for (var at = 0; at < own.Text.Length; at++)
        {
            if (own.Text[at] == '%' && at + 1 < own.Text.Length && own.Text[at + 1] is >= '1' and <= '9')
                written.Append(NumberOf(list, own, counts, own.Text[++at] - '1'));
            else
                written.Append(own.Text[at]);
        }

        return written.ToString();
    }

    /// <summary>An upper level without any item yet shows the number with which it would begin.</summary>
    private static string NumberOf(NumberedList list, ListLevel own, int?[] counts, int level)
    {
        var format = list.Levels[level]?.Format ?? "decimal";
        return NumberFormat.Write(counts[level] ?? list.Levels[level]?.Start ?? 1, own.IsLegal && format is not ("none" or "bullet") ? "decimal" : format);
    }

    /// <summary>The gap of a tab is a blank here, for a tab would make columns; behind Chinese marks the eye sees none.</summary>
    private static string WithSuffix(string text, string suffix)
    {
        var isOpen = text.Length > 0 && !char.IsWhiteSpace(text[^1]);
        return suffix switch
        {
            "nothing" => text,
            "space" => isOpen ? text + " " : text,
            _ => isOpen && text[^1] is not ('、' or '）' or '．' or '，' or '：' or '。' or '】' or '〕') ? text + " " : text,
        };
    }
}
