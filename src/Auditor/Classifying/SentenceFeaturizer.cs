using Auditor.Reports;

namespace Auditor.Classifying;

/// <summary>
/// Features of a sentence for <em>boilerplate</em> and <em>required content</em>: its words and pairs of words, figures
/// masked, and signs of concreteness: figures with units, dates, titles, quoted names, document numbers, zero statements.
/// </summary>
public static class SentenceFeaturizer
{
    private static readonly string[] ZeroWords = ["未收到", "没有收到", "未收取", "没有收取", "未发生", "没有发生", "未产生", "0件", "零申请", "0条", "0元"];
    private static readonly string[] NamedThings = ["专栏", "栏目", "公众号", "号)", "号）", "科", "处室", "股", "平台", "公报", "专区"];
    private static readonly int[] LengthSteps = [15, 25, 40, 60, 90];

    public static FeatureVector Featurize(Sentence sentence)
    {
        var features = new FeatureBuilder();
        AddWords(features, sentence.Words);
        AddConcreteness(features, sentence.Text);
        return features.Build();
    }

    /// <summary>Where the weight of a single word stands in the model.</summary>
    internal static int IndexOfWord(string word) => FeatureBuilder.Index("w", Mask(word));

    private static void AddWords(FeatureBuilder features, IReadOnlyList<Token> words)
    {
        var previous = "^";
        foreach (var token in words)
        {
            if (IsBlank(token.Word))
                continue;

            var word = Mask(token.Word);
            features.Add("w", word);
            features.Add("b", previous, word);
            previous = word;
        }

        features.Add("b", previous, "$");
    }

    private static void AddConcreteness(FeatureBuilder features, string text)
    {
        var figures = CountFigures(text);
        features.Add("c", "figures", Math.Min(figures, 4) / 2f);
        if (figures > 0)
            features.Add("c", "hasFigure");
        if (HasChineseFigure(text))
            features.Add("c", "chineseFigure");
        if (NamesDocument(text))
            features.Add("c", "title");
        if (text.Contains('〔', StringComparison.Ordinal))
            features.Add("c", "documentNumber");
        if (text.Contains('“', StringComparison.Ordinal))
            features.Add("c", "quoted");
        if (HasMonthOrDay(text))
            features.Add("c", "date");
        foreach (var word in ZeroWords.Where(word => text.Contains(word, StringComparison.Ordinal)))
            features.Add("zero", word);
        foreach (var word in NamedThings.Where(word => text.Contains(word, StringComparison.Ordinal)))
            features.Add("thing", word);
        features.Add("length", LengthSteps.Count(step => text.Length > step).ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>A title other than that of the regulation, which everybody names.</summary>
    private static bool NamesDocument(string text)
    {
        for (var at = text.IndexOf('《', StringComparison.Ordinal); at >= 0; at = text.IndexOf('《', at + 1))
        {
            var close = text.IndexOf('》', at);
            if (close < 0 || !text.AsSpan(at, close - at).EndsWith("条例"))
                return true;
        }

        return false;
    }

    /// <summary>Runs of digits that are not years.</summary>
    private static int CountFigures(string text)
    {
        var count = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            while (at < text.Length && char.IsAsciiDigit(text[at]))
                at++;
            var isYear = at - start == 4 && at < text.Length && text[at] is '年' or '〕';
            if (at > start && !isYear)
                count++;
        }

        return count;
    }

    /// <summary>四十七项, 五天, 两名: a Chinese numeral and a counted word; 一是, 一批, 一步 are none.</summary>
    private static bool HasChineseFigure(string text)
    {
        for (var at = 0; at + 1 < text.Length; at++)
        {
            var start = at;
            while (at < text.Length && "一二两三四五六七八九十百千万余".Contains(text[at], StringComparison.Ordinal))
                at++;
            var isCounted = at < text.Length && "件条项次份个名天日家期篇人处套场所间台张元户里页".Contains(text[at], StringComparison.Ordinal);
            if (isCounted && (at - start > 1 || at > start && text[start] != '一'))
                return true;
        }

        return false;
    }

    private static bool HasMonthOrDay(string text)
    {
        for (var at = text.IndexOf('月', StringComparison.Ordinal); at > 0; at = text.IndexOf('月', at + 1))
        {
            if (char.IsAsciiDigit(text[at - 1]) || "一二三四五六七八九十".Contains(text[at - 1], StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>One name for all figures: 0, and 0000 for four digits, which are mostly years.</summary>
    internal static string Mask(string word)
    {
        if (!char.IsAsciiDigit(word[0]))
            return word;

        return word.Length == 4 && word.All(char.IsAsciiDigit) ? "0000" : word.EndsWith('%') ? "0%" : "0";
    }

    private static bool IsBlank(string word) => word.Length == 1 && char.IsWhiteSpace(word[0]);
}
