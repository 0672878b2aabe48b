using System.Globalization;
using System.Text.RegularExpressions;
using Auditor.Reports;

namespace Auditor.Segmenting.Years;

/// <summary>
/// 报告年度 by vote: title, statistics period, preamble, prose of the first four parts, file name, publication date. A
/// title that the rest outvotes stays recorded, so that a check can say so.
/// </summary>
internal static partial class ReportYearResolver
{
    private const int TitleVotes = 3;
    private const int PeriodVotes = 3;
    private const int PreambleVotes = 2;
    private const int BodyFirstVotes = 2;
    private const int BodyMostVotes = 2;
    private const int FileNameVotes = 1;

    public static ReportYear? Resolve(IReadOnlyList<YearMention> mentions, StatisticsPeriod? period, TextSlice? title, NormalizedText text, string fileName, int? givenYear)
    {
        var titleYear = TitleYear(mentions.Where(mention => mention.Place == YearPlace.Title && mention.Use is not YearUse.DocumentNumber).ToList());
        var preambleYear = (mentions.FirstOrDefault(Announcement.Names) ?? mentions.FirstOrDefault(mention => mention is { Place: YearPlace.Preamble, Use: YearUse.Plain }))?.Year;
        var body = mentions.Where(IsBodySpeech).Select(mention => mention.Year).ToList();
        var periodYear = period?.EndYear;

        var votes = new List<(int Year, int Votes, YearDerivation From)>();
        Add(votes, titleYear, TitleVotes, YearDerivation.Title);
        Add(votes, periodYear, PeriodVotes, YearDerivation.Period);
        Add(votes, preambleYear, PreambleVotes, YearDerivation.Preamble);
        Add(votes, body.Count > 0 ? body[0] : null, BodyFirstVotes, YearDerivation.Body);
        Add(votes, MostFrequent(body), BodyMostVotes, YearDerivation.Body);
        Add(votes, YearInFileName(fileName), FileNameVotes, YearDerivation.FileName);
        if (votes.Count == 0)
            Add(votes, PublicationYear(text) - 1, 1, YearDerivation.PublicationDate);
        if (givenYear is { } given)
            return new ReportYear(given, YearDerivation.Given, titleYear, periodYear, preambleYear);

        if (votes.Count == 0)
            return null;

        if (AreDivided(votes))
            AddSigns(votes, mentions);
        var year = votes.GroupBy(vote => vote.Year).OrderByDescending(group => group.Sum(vote => vote.Votes)).ThenBy(group => group.Min(vote => vote.From)).First();
        return new ReportYear(year.Key, year.Min(vote => vote.From), titleYear, periodYear, preambleYear);
    }

    /// <summary>The first year named; of “2017—2018学年” the one in which it ends.</summary>
    private static int? TitleYear(List<YearMention> named) =>
        named.Count == 0 ? null : named[0].Use == YearUse.SchoolYear ? named.FindLast(mention => mention.Use == YearUse.SchoolYear)!.Year : named[0].Year;

    private static void Add(List<(int, int, YearDerivation)> votes, int? year, int count, YearDerivation from)
    {
        if (year is { } known)
            votes.Add((known, count, from));
    }

    /// <summary>Two years with the same number of votes.</summary>
    private static bool AreDivided(List<(int Year, int Votes, YearDerivation)> votes)
    {
        var sums = votes.GroupBy(vote => vote.Year).Select(group => group.Sum(vote => vote.Votes)).OrderDescending().Take(2).ToList();
        return sums.Count == 2 && sums[0] == sums[1];
    }

    /// <summary>What only follows from the report year, and decides between equals: it is signed, and plans are made, in the year behind it.</summary>
    private static void AddSigns(List<(int, int, YearDerivation)> votes, IReadOnlyList<YearMention> mentions)
    {
        Add(votes, mentions.LastOrDefault(mention => mention.Place == YearPlace.Signature)?.Year - 1, 1, YearDerivation.Body);
        Add(votes, mentions.FirstOrDefault(mention => mention is { Plan: PlanReading.Plan, Use: YearUse.Plain })?.Year - 1, 1, YearDerivation.Body);
    }

    private static bool IsBodySpeech(YearMention mention) =>
        mention is { Place: YearPlace.Section, Use: YearUse.Plain, Section: not SectionKind.ProblemsAndImprovements };

    private static int? MostFrequent(List<int> years) =>
        years.Count == 0 ? null : years.GroupBy(year => year).OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key).First().Key;

    private static int? YearInFileName(string fileName)
    {
        var match = FileNameYear().Match(fileName);
        return match.Success ? int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture) : null;
    }

    private static int? PublicationYear(NormalizedText text)
    {
        var match = Publication().Match(text.Text);
        return match.Success ? int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture) : null;
    }

    // 清河县商务局2021年年报.docx · report-2021.html; not the digits of a hash
    [GeneratedRegex(@"(?<![0-9A-Za-z])(?<year>20[0-3][0-9])(?![0-9A-Za-z])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex FileNameYear();

    [GeneratedRegex(@"(?:发布|公开|生成|成文|印发)(?:日期|时间)\s*：?\s*(?<year>20[0-3][0-9])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Publication();
}
