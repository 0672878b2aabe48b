using System.Globalization;
using System.Text.RegularExpressions;
using Auditor.Reports;

namespace Auditor.Segmenting.Years;

/// <summary>Finds every year named in title, preamble and sections, and says in which use it stands.</summary>
internal static partial class YearMentionScanner
{
    private const string ChineseDigits = "零一二三四五六七八九";

    public static IReadOnlyList<YearMention> Scan(TextSlice? title, IReadOnlyList<Paragraph> preamble, IReadOnlyList<Section> sections, StatisticsPeriod? period)
    {
        var mentions = new List<YearMention>();
        if (title is { } line)
            mentions.AddRange(InSentence(new Sentence(line, IsHeading: true, []), null, YearPlace.Title, period));

        foreach (var sentence in preamble.SelectMany(paragraph => paragraph.Sentences))
            mentions.AddRange(InSentence(sentence, null, YearPlace.Preamble, period));

        foreach (var section in sections)
        {
            foreach (var sentence in section.Sentences)
                mentions.AddRange(InSentence(sentence, section.Kind, IsSignature(sentence) ? YearPlace.Signature : YearPlace.Section, period));
        }

        return mentions;
    }

    /// <summary>Years of one sentence, in order.</summary>
    public static IEnumerable<YearMention> InSentence(Sentence sentence, SectionKind? section, YearPlace place, StatisticsPeriod? period)
    {
        var text = sentence.Text;
        foreach (Match match in Mention().Matches(text))
        {
            if (IsInsideAddress(text, match.Index) || ReadYear(match) is not { } year)
                continue;

            var slice = sentence.Slice.Part(match.Index, match.Length);
            var use = place == YearPlace.Signature ? YearUse.Signature
                : period is not null && period.Slice.Contains(slice) ? YearUse.StatisticsPeriod
                : YearUseResolver.Resolve(text, match.Index, match.Length);
            var plan = PlanResolver.Resolve(text, match.Index, match.Length, sentence.IsHeading);
            yield return new YearMention(slice, year, use, plan, sentence, section, place);
        }
    }

    private static int? ReadYear(Match match)
    {
        if (match.Groups["arabic"].Success)
            return int.Parse(match.Groups["arabic"].ValueSpan, CultureInfo.InvariantCulture);

        var year = 0;
        foreach (var c in match.Groups["chinese"].Value)
        {
            var digit = c is '〇' or '○' or '0' or 'O' or 'o' ? 0 : ChineseDigits.IndexOf(c, StringComparison.Ordinal);
            if (digit < 0)
                return null;
            year = year * 10 + digit;
        }

        return year is >= 1949 and <= 2099 ? year : null;
    }

    /// <summary>Web addresses and file names carry years of their own.</summary>
    private static bool IsInsideAddress(string text, int at)
    {
        var start = at;
        while (start > 0 && text[start - 1] is (> ' ' and < '\u007F') and not ('(' or '['))
            start--;
        var run = text.AsSpan(start, at - start);
        return run.IndexOf('/') >= 0 || run.IndexOf("www", StringComparison.Ordinal) >= 0 || run.IndexOf('@') >= 0;
    }

    private static bool IsSignature(Sentence sentence) => SignatureDate().IsMatch(sentence.Text);

    // 2021年 · 2021年度 · 2021-12-31 · 2021.12.31 · 〔2021〕 · （2021版） · 2021—2025年 · 二〇二一年
    [GeneratedRegex(@"(?<![0-9A-Za-z.])(?:(?<arabic>(?:19|20)[0-9]{2})(?:年度|年版|年|版|(?=[-./][01]?[0-9][-./][0-3]?[0-9])|(?=[〕\]）]\s?第?[0-9]+号)|(?=\s?[—\-~至到]+\s?(?:19|20)[0-9]{2}(?:学年|年)))|(?<chinese>二[〇○零0Oo][〇○零0Oo一二三四五六七八九]{2})年度?)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 500)]
    private static partial Regex Mention();

    // 2022年1月18日 alone in its line
    [GeneratedRegex(@"^\s*(?:(?:19|20)[0-9]{2}|二[〇○零0Oo][〇○零0Oo一二三四五六七八九]{2})[年.\-/]\s*[0-9一二三四五六七八九十]{1,3}[月.\-/]\s*[0-9一二三四五六七八九十]{1,3}日?\s*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 200)]
    private static partial Regex SignatureDate();
}
