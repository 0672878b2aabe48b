using System.Buffers;
using System.Text.RegularExpressions;
using Auditor.Reports;

namespace Auditor.Segmenting.Figures;

/// <summary>
/// Finds every figure with a unit in a sentence. Dates, document numbers, ordinals, articles of a law, durations and
/// figures inside titles or quotation marks are no counts and are passed over.
/// </summary>
internal static partial class FigureScanner
{
    private const int LongestNumeral = 24;

    private static readonly SearchValues<char> Beginnings = SearchValues.Create("0123456789零一二两三四五六七八九十百千数几");

    /// <param name="At">Offset in the sentence.</param>
    public readonly record struct Hit(int At, int Length, decimal Value, decimal Precision, string Unit, FigureKind Kind, Approximation Approximation, bool IsChinese);

    public static IEnumerable<Hit> Scan(string sentence)
    {
        if (sentence.AsSpan().IndexOfAny(Beginnings) < 0)
            yield break;

        foreach (Match match in Figure().Matches(sentence))
        {
            var number = match.Groups["number"].Value + match.Groups["times"].Value;
            if (number.Length > LongestNumeral || IsQuoted(sentence, match.Index) || Numeral.TryRead(number) is not { } value)
                continue;

            var isChinese = !char.IsAsciiDigit(number[0]);
            var unit = match.Groups["unit"].Value;
            var kind = Kind(unit, match.Groups["share"].Success);
            if (isChinese && IsIdiom(sentence, match, unit) || kind == FigureKind.Multiple && !match.Groups["unit"].Success)
                continue;

            var scale = unit switch { "万元" => 10_000m, "亿元" => 100_000_000m, "‰" => 0.1m, "成" => 10m, _ => 1m };
            yield return new Hit(
                match.Index, match.Length, value * scale, Numeral.Precision(number) * scale,
                kind switch { FigureKind.Money => "元", FigureKind.Percent => "%", FigureKind.PercentagePoints => "个百分点", _ => unit },
                kind, Approximate(sentence, match, number), isChinese);
        }
    }

    private static FigureKind Kind(string unit, bool isShare) => unit switch
    {
        _ when isShare => FigureKind.Percent,
        "%" or "％" or "‰" or "成" => FigureKind.Percent,
        "个百分点" or "百分点" => FigureKind.PercentagePoints,
        "倍" => FigureKind.Multiple,
        "元" or "万元" or "亿元" => FigureKind.Money,
        _ => FigureKind.Count,
    };

    private static Approximation Approximate(string sentence, Match match, string number)
    {
        if (match.Groups["to"].Success)
            return Approximation.Range;

        var isAbout = match.Groups["more"].Success || number.AsSpan().ContainsAny('几', '数')
            || AboutBefore().IsMatch(sentence.AsSpan(0, match.Index)) || AboutBehind().IsMatch(sentence.AsSpan(match.Index + match.Length));
        return isAbout ? Approximation.About : Approximation.Exact;
    }

    /// <summary>“一件事一次办”, “三审三校”, “四个意识”: small Chinese numerals are part of a name more often than a count.</summary>
    private static bool IsIdiom(string sentence, Match match, string unit)
    {
        if (unit is "成")
            return match.Groups["number"].Length > 1;

        var behind = sentence.AsSpan(match.Index + match.Length);
        var number = match.Groups["number"].Value;
        return number.Length == 1 && (unit is "个" or "项" or "类" or "种")
            || (number is "一" or "几") && (unit is "本" or "部" or "位" or "名" or "人" or "家" or "处" or "场" or "批" or "版" or "集" or "户" or "期")
            || behind.StartsWith('事') || behind.StartsWith('一') || behind.StartsWith("件")
            || number == "一" && (match.Index > 0 && sentence[match.Index - 1] is '每' or '同' or '任' or '这' or '某' or '逐' or '统' || behind.StartsWith("次"));
    }

    private static bool IsQuoted(string sentence, int at)
    {
        var before = sentence.AsSpan(0, at);
        return before.LastIndexOf('《') > before.LastIndexOf('》') || before.LastIndexOf('“') > before.LastIndexOf('”');
    }

    // 12件 · 1,234条 · 1.2万次 · 三千余条 · 3万余人次 · 3至5件 · 33.9% · 百分之三十 · 1.5倍 · 400元
    [GeneratedRegex(
        @"(?<![0-9.,第〔\[A-Za-z_/\-零〇一二两三四五六七八九十百千])(?:(?<share>百分之)(?<number>[0-9]+(?:\.[0-9]+)?|[零〇一二两三四五六七八九十百点]+)"
        + @"|(?<number>[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?|(?:[零〇一二两三四五六七八九十百千万亿几]|数(?=[十百千万]))+)(?:[-~—至到]{1,2}(?<to>[0-9]+(?:\.[0-9]+)?|[零一二两三四五六七八九十百千万]+))?"
        + @"\s?(?<more>[余多]|来(?=[条件次份篇万]))?(?<times>[百千]?万(?!元)|[百千亿](?!元|米|亩))?(?<more>[余多])?"
        + @"(?<unit>个?百分点|[%％‰]|倍|万元|亿元|元(?!素|旦)|成(?![为立员果功效])|件次|人次|场次|余次|篇次|件(?![事号])|条(?![例款第])|起(?![草来到])|次(?!性|序|日|月|年|要|会|办|常|办)|份(?!额)|项(?!目标)|篇(?!章)|宗|例(?![会如])|期(?![间限内末])|户(?!籍|外)|家(?!庭|长)|部(?![门分署委级长])|册|幅|张|则|场(?![所地景馆])|批(?![准示复])|名(?![称义录单])|位(?![于置])|人(?![大员民社才事工均力口])|台|块|版(?![面本])|集(?![中体团])|段|封|通(?![过知报告])|枚|套|种(?!类|植)|卷|页(?!面)|处(?![理罚室长于级])|类(?!别|型)|本(?![级年单机局市县区省镇乡报地行部着])|个(?![人别体性]|工作日|月|小时|百分点|自然)))",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Figure();

    // 约 · 近 · 超过
    [GeneratedRegex(@"(?:[约近逾超]|大约|将近|接近|超过|不足|不到|突破|至少|不少于|不低于|以上)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex AboutBefore();

    // 左右 · 以上
    [GeneratedRegex(@"^(?:左右|上下|以上|以内|以下|多)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex AboutBehind();
}
