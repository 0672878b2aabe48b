using System.Text;
using Auditor.Reading;
using CsCheck;

namespace Auditor.Tests.Checking;

/// <summary>Pieces of reports thrown together in any order: whatever the prose says, no check throws.</summary>
public sealed class RandomProseTests
{
    private static readonly string[] Pieces =
    [
        "2021年", "2020年", "2022年度", "截至2020年12月31日", "上年", "去年（2019年）", "下一步", "自2008年以来累计", "上半年", "二〇二一年",
        "我局", "全县", "县政府办公室", "各乡镇", "14个乡镇", "清河县商务局", "李四", "（二）", "一是", "二是", "3.", "《条例》", "〔2021〕30号",
        "收到政府信息公开申请", "未收到", "没有发生", "零件", "一件", "十余件", "12件", "3条", "0件", "1,203条", "5至8篇", "33.3%", "百分之二十", "1.76万元", "两倍", "增长", "下降",
        "信息公开申请", "行政复议", "行政诉讼", "规范性文件", "信息处理费", "网络申请", "当面申请", "予以公开", "同意公开", "办结", "结转下年度", "上年结转", "主动公开信息", "微信公众号", "公开栏",
        "其中", "分别为", "包括", "共计", "合计", "总计", "等", "其余", "均已答复", "将", "计划从", "打算自", "将为", "将把", "完善", "作为", "年内", "问题", "不足", "改进",
        "，", "、", "；", "：", "。", "。", "（", "）", "“", "”", "《", "》", "\n", "\n", " ", "  ", " | ", "XX", "截止",
    ];

    private static readonly Gen<string> Prose = Gen.Int[0, Pieces.Length - 1].Select(at => Pieces[at]).Array[1, 120].Select(string.Concat);

    [Fact]
    public void No_check_throws() =>
        Gen.Select(Prose, Prose, Prose, Gen.Int[2012, 2024]).Sample(
            (overview, requests, problems, year) =>
            {
                var audit = Repository.Pipeline.Run(SourceFile.FromBytes("report.txt", Encoding.UTF8.GetBytes(Report(year, overview, requests, problems))));
                Assert.Empty(audit.Results!.Failures.Select(failure => failure.ToString()));
            },
            iter: 300);

    /// <summary>A denial that reaches over the figure it denies.</summary>
    [Theory]
    [InlineData("全年零件信息公开申请，收到申请3件。")]
    [InlineData("公开信息12条，未收到一件政府信息公开申请，零件依申请公开事项，收到信函申请2件。")]
    [InlineData("发布政策文件3条、零件信息公开申请，财政信息4条、人事信息2条、通知公告5条、规划6条。")]
    public void A_denied_figure_harms_no_check(string prose)
    {
        var audit = Repository.Pipeline.Run(SourceFile.FromBytes("report.txt", Encoding.UTF8.GetBytes(Report(2021, prose, prose, prose))));

        Assert.Empty(audit.Results!.Failures);
    }

    private static string Report(int year, string overview, string requests, string problems) =>
        $"清河县商务局{year}年政府信息公开工作年度报告\n一、总体情况\n{overview}\n三、收到和处理政府信息公开申请情况\n{requests}\n五、存在的主要问题及改进情况\n{problems}";
}
