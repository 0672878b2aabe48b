using System.Text.RegularExpressions;
using Auditor.Reports;

namespace Auditor.Segmenting.Years;

/// <summary>Finds every year named in title, preamble and sections, and says in which use it stands.</summary>
internal static partial class YearMentionScanner
{
    /// <summary>No clause is longer, and a sentence of a million characters stays cheap.</summary>
    private const int Reach = 300;

    private const int LongestSignature = 50;

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
            if (IsInsideAddress(text, match.Index) || Year(text, match) is not { } year)
                continue;

            var slice = sentence.Slice.Part(match.Index, match.Length);
            var (around, at) = Around(text, match);
            var use = place == YearPlace.Signature ? YearUse.Signature
                : period is not null && period.Slice.Contains(slice) ? YearUse.StatisticsPeriod
                : YearUseResolver.Resolve(around, at, match.Length);
            var plan = PlanResolver.Resolve(around, at, match.Length, sentence.IsHeading);
            yield return new YearMention(slice, year, use, plan, sentence, section, place);
        }
    }

    /// <summary>“21年” is a year only behind a full one: “2020年3件，21年上半年1件”.</summary>
    private static int? Year(string text, Match match)
    {
        if (!match.Groups["short"].Success)
            return DateNumerals.Year((match.Groups["arabic"].Success ? match.Groups["arabic"] : match.Groups["chinese"]).ValueSpan);

        return FullYear().IsMatch(text.AsSpan(0, match.Index)) ? DateNumerals.Year($"20{match.Groups["short"].Value}") : null;
    }

    /// <summary>The part of the sentence that can tell about the year, and where the year stands in it.</summary>
    private static (string Text, int At) Around(string sentence, Match match)
    {
        var start = Math.Max(0, match.Index - Reach);
        var end = Math.Min(sentence.Length, match.Index + match.Length + Reach);
        return (sentence[start..end], match.Index - start);
    }

    /// <summary>Web addresses and file names carry years of their own.</summary>
    private static bool IsInsideAddress(string text, int at)
    {
        var start = at;
        while (start > 0 && at - start < Reach && text[start - 1] is (> ' ' and < '\u007F') and not ('(' or '['))
            start--;
        var run = text.AsSpan(start, at - start);
        return run.IndexOf('/') >= 0 || run.IndexOf("www", StringComparison.Ordinal) >= 0 || run.IndexOf('@') >= 0;
    }

    private static bool IsSignature(Sentence sentence) => sentence.Slice.Length <= LongestSignature && SignatureDate().IsMatch(sentence.Text);

    // behind an item number too (1.2021年，); not behind the point of a version or an address
    // 2021年 · 2021年度 · 2021-12-31 · 2021.12.31 · 〔2021〕 · （2021版） · 2021—2025年 · 2020、2021年 · 2021学年 · 二〇二一年
    [GeneratedRegex(@"(?<![0-9A-Za-z])(?<!(?<!(?:^|[。；：！？\s])[0-9]{1,2})\.)(?:(?<arabic>(?:19|20)[0-9]{2})(?:年度|年版|年|版|(?=[-./][01]?[0-9][-./][0-3]?[0-9])|(?=[〕\]）]\s?第?[0-9]+号)|(?=学年|财年)|(?=(?:\s?[—\-~至到、和及与]{1,2}\s?(?:19|20)[0-9]{2}){1,5}(?:学年|年)))|(?<chinese>(?:二[〇○零0Oo]|一九)[〇○零0Oo一二三四五六七八九]{2})年度?|(?<short>[12][0-9])年(?:度(?!班)|(?=[上下]半年|年?底(?!蕴)|1?[0-9]月[0-9]{1,2}日)))", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Mention();

    [GeneratedRegex("20[0-9]{2}年", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex FullYear();

    // 2022年1月18日 · 清河县水利局2022年1月18日 · （2022年1月印发） alone in their line
    [GeneratedRegex(@"^（?(?:[^，。；：0-9]{2,24}[局委办厅室府处署镇乡道会队心])?\s*(?:(?:19|20)[0-9]{2}|二[〇○零0Oo一二三四五六七八九]{3})[年.\-/]\s*(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})(?:月\s*$|[月.\-/]\s*(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})日?(?:印发)?）?\s*$)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex SignatureDate();
}
