using System.Globalization;
using Auditor.Classifying;
using Auditor.Reports;

namespace Auditor.Rendering;

/// <summary>用语: what the closed sets of the domain are called on pages, and how figures are put.</summary>
public static class Wording
{
    public static string ChineseName(this Verdict verdict) => verdict switch
    {
        Verdict.Pass => "通过",
        Verdict.Revise => "建议修改",
        Verdict.Return => "建议退回",
        Verdict.Unreadable => "无法读取",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
    };

    public static string ChineseName(this Severity severity) => severity switch
    {
        Severity.Error => "硬伤",
        Severity.Warning => "疑似",
        Severity.Note => "提示",
        _ => throw new ArgumentOutOfRangeException(nameof(severity)),
    };

    public static string ChineseName(this Dimension dimension) => dimension switch
    {
        Dimension.Timeliness => "及时性",
        Dimension.Completeness => "完整性",
        Dimension.Consistency => "一致性",
        Dimension.Compliance => "规范性",
        Dimension.Substance => "实质性",
        _ => throw new ArgumentOutOfRangeException(nameof(dimension)),
    };

    public static string ChineseName(this AgencyLevel level) => level switch
    {
        AgencyLevel.Unknown => "层级不明",
        AgencyLevel.National => "国家级",
        AgencyLevel.Province => "省级",
        AgencyLevel.Prefecture => "市级",
        AgencyLevel.County => "县级",
        AgencyLevel.Township => "乡镇级",
        _ => throw new ArgumentOutOfRangeException(nameof(level)),
    };

    /// <summary>What the report year was taken from.</summary>
    public static string ChineseName(this YearDerivation derivation) => derivation switch
    {
        YearDerivation.Given => "由使用者指定",
        YearDerivation.Title => "据标题认定",
        YearDerivation.Period => "据统计期限认定",
        YearDerivation.Preamble => "据前言认定",
        YearDerivation.Body => "据正文认定",
        YearDerivation.FileName => "据文件名认定",
        YearDerivation.PublicationDate => "据发布日期推定",
        _ => throw new ArgumentOutOfRangeException(nameof(derivation)),
    };

    public static string ChineseName(this FormatVersion format) => format switch
    {
        FormatVersion.Unknown => "格式未能认定",
        FormatVersion.F08 => "2008 年起的格式",
        FormatVersion.F14 => "2014 年起的格式",
        FormatVersion.F19 => "2019 年格式",
        FormatVersion.F21 => "2021 年格式",
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };

    /// <summary>Why a year may stand in the text although it is not the report year.</summary>
    public static string ChineseName(this YearUse use) => use switch
    {
        YearUse.Plain => "一般提及",
        YearUse.DocumentNumber => "文号",
        YearUse.QuotedTitle => "文件名称或版次",
        YearUse.StatuteDate => "法规或事件日期",
        YearUse.ComparisonBase => "比较基数",
        YearUse.Cumulative => "累计起点",
        YearUse.Horizon => "远期目标",
        YearUse.StatisticsPeriod => "统计期限",
        YearUse.FollowUp => "上年问题整改",
        YearUse.NamedEvent => "专名",
        YearUse.Budget => "预算决算",
        YearUse.PublishedReport => "往年年度报告",
        YearUse.Evaluation => "往年评估考核",
        YearUse.SchoolYear => "学年或采购年度",
        YearUse.CarriedOver => "上年结转",
        YearUse.SingleAct => "具体日期",
        YearUse.Signature => "落款日期",
        _ => throw new ArgumentOutOfRangeException(nameof(use)),
    };

    /// <summary>What a file or converter did to the source, by the names of <see cref="SourceNoise"/>.</summary>
    public static string NoiseName(string noise) => noise switch
    {
        SourceNoise.Traditional => "网页把文字转成了繁体",
        SourceNoise.Pinyin => "文字后面夹有注音",
        SourceNoise.Mojibake => "有乱码，个别文字已无法还原",
        SourceNoise.DoubledPunctuation => "标点重复",
        SourceNoise.BrokenLines => "段落被硬换行切断",
        SourceNoise.TrackedChanges => "留有未处理的修订，按全部接受读取",
        SourceNoise.Recognized => "文字由图片识别而来，个别字可能认错",
        _ => noise,
    };

    /// <summary>Whole percent; only what is certain is called 0% or 100%.</summary>
    public static string Percent(double share) => Math.Round(share * 100) switch
    {
        >= 100 when share < 1 => "99%",
        <= 0 when share > 0 => "1%",
        var percent => percent.ToString("0", CultureInfo.InvariantCulture) + "%",
    };

    /// <summary>把握 of what a model says; null for a plain no, of which nothing is shown.</summary>
    public static string? ChineseName(this Band band) => band switch
    {
        Band.Sure => "有把握",
        Band.Look => "请看一看",
        Band.CannotTell => "无法判断",
        Band.No => null,
        _ => throw new ArgumentOutOfRangeException(nameof(band)),
    };

    /// <summary>How sure we are of a finding, in words.</summary>
    public static string Confidence(double confidence) => confidence switch
    {
        >= 0.95 => "把握很大",
        >= 0.8 => "把握较大",
        >= 0.6 => "有一定把握",
        _ => "把握不大",
    };
}
