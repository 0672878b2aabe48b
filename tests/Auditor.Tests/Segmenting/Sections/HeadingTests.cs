using Auditor.Reports;
using static Auditor.Reports.SectionKind;

namespace Auditor.Tests.Segmenting.Sections;

public sealed class HeadingTests
{
    private static readonly string[] Official =
        ["总体情况", "主动公开政府信息情况", "收到和处理政府信息公开申请情况", "政府信息公开行政复议、行政诉讼情况", "存在的主要问题及改进情况", "其他需要报告的事项"];

    private static readonly string[] ChineseDigits = ["一", "二", "三", "四", "五", "六"];

    public static TheoryData<string> Numberings() => new(
        "{0}、", "（{0}）", "({0})", "第{0}部分 ", "第{0}部分：", "第{0}章 ", "{0}．", "{0}.", "{0} ", "{0}，", "{0}：", "{0}", "（{0}）、", "{0}、 ",
        "{1}.", "{1}、", "（{1}）", "{1}．", "{1}）", "");

    [Theory]
    [MemberData(nameof(Numberings))]
    public void The_six_parts_are_found_however_they_are_numbered(string numbering)
    {
        var text = Body(part => string.Format(numbering, ChineseDigits[part], part + 1) + Official[part] + "\n" + Prose(part));

        Assert.Equal(SectionKinds.Statutory, Kinds(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("。")]
    [InlineData("：")]
    [InlineData("　　")]
    public void A_heading_and_its_prose_may_share_a_line(string between)
    {
        var report = Segmented.Report(Body(part => ChineseDigits[part] + "、" + Official[part] + between + Prose(part)));

        Assert.Equal(SectionKinds.Statutory, report.Sections.Select(section => section.Kind));
        Assert.Equal(Official.Select((wording, part) => ChineseDigits[part] + "、" + wording), report.Sections.Select(section => section.Heading.Text));
        Assert.Equal(Prose(4), report.Find(ProblemsAndImprovements)!.Paragraphs.Single().Slice.Text);
    }

    [Fact]
    public void Numbers_within_part_one_start_no_part()
    {
        var text = Body(part => ChineseDigits[part] + "、" + Official[part] + "\n"
            + (part == 0 ? "一、统一部署\n年初下发方案。\n二、主动公开工作\n发布信息70条。\n三、依申请公开工作\n办结申请2件。\n四、平台建设\n改版专栏。" : Prose(part)));

        var report = Segmented.Report(text);

        Assert.Equal(SectionKinds.Statutory, report.Sections.Select(section => section.Kind));
        Assert.Contains(report.Find(Overview)!.Sentences, sentence => sentence.Text == "改版专栏。");
    }

    [Theory]
    [InlineData("（一）主动公开情况。发布70条。\n（二）依申请公开情况。办结2件。\n（三）政府信息管理情况。清理3件。\n（四）存在的问题。解读少。")]
    [InlineData("（一）主动公开政府信息情况。发布70条。\n（五）收到和处理政府信息公开申请情况。办结2件。")]
    [InlineData("1.主动公开情况\n发布70条。\n2.依申请公开情况\n办结2件。\n3.行政复议情况\n没有发生。\n4.存在问题\n解读少。\n5.其他事项\n没有。")]
    [InlineData("主动公开情况\n发布70条。\n依申请公开情况\n办结2件。")]
    public void Subheadings_of_part_one_start_no_part(string overview)
    {
        var text = Body(part => ChineseDigits[part] + "、" + Official[part] + "\n" + (part == 0 ? overview : Prose(part)));

        Assert.Equal(SectionKinds.Statutory, Kinds(text));
    }

    [Theory]
    [InlineData("{0}、{1}\n")]
    [InlineData("{0}、{1}……{2}\n")]
    [InlineData("{0}、{1}.......... {2}\n")]
    [InlineData("{0}、{1}\t{2}\n")]
    [InlineData("{0}、{1}\n\n")]
    public void A_table_of_contents_is_not_the_report(string line)
    {
        var contents = string.Concat(Official.Select((wording, part) => string.Format(line, ChineseDigits[part], wording, part + 1)));
        var report = Segmented.Report("清河县水利局2021年政府信息公开工作年度报告\n目录\n" + contents + Body(part => ChineseDigits[part] + "、" + Official[part] + "\n" + Prose(part)));

        Assert.Equal(SectionKinds.Statutory, report.Sections.Select(section => section.Kind));
        Assert.All(report.Sections, section => Assert.NotEmpty(section.Paragraphs));
    }

    [Theory]
    [InlineData("一二三四五五")]
    [InlineData("一二三三四五")]
    [InlineData("一二三四六七")]
    [InlineData("一一一一一一")]
    [InlineData("二三四五六七")]
    public void Misnumbered_parts_are_known_by_their_wording(string digits) =>
        Assert.Equal(SectionKinds.Statutory, Kinds(Body(part => digits[part] + "、" + Official[part] + "\n" + Prose(part))));

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(5)]
    public void A_part_that_is_missing_is_not_made_up(int missing)
    {
        var text = Body(part => part == missing ? "" : ChineseDigits[part] + "、" + Official[part] + "\n" + Prose(part));

        Assert.Equal(SectionKinds.Statutory.Where(kind => kind != (SectionKind)missing), Kinds(text));
    }

    [Fact]
    public void One_heading_in_another_numbering_is_found_by_its_official_wording()
    {
        var text = Body(part => (part == 4 ? "（五）" : part == 5 ? "" : ChineseDigits[part] + "、") + Official[part] + "\n" + Prose(part));

        Assert.Equal(SectionKinds.Statutory, Kinds(text));
    }

    [Fact]
    public void Figures_and_labels_of_lost_tables_start_no_part()
    {
        var text = Body(part => ChineseDigits[part] + "、" + Official[part] + "\n" + (part == 2
            ? "一、本年新收政府信息公开申请数量\n二、上年结转政府信息公开申请数量\n三、本年度办理结果\n四、结转下年度继续办理"
            : Prose(part)));

        Assert.Equal(SectionKinds.Statutory, Kinds(text));
    }

    /// <summary>Wordings of real reports, of every form.</summary>
    [Theory]
    [InlineData("总体情况", Overview)]
    [InlineData("基本情况", Overview)]
    [InlineData("基本概况", Overview)]
    [InlineData("工作开展情况", Overview)]
    [InlineData("概述", Overview)]
    [InlineData("政府信息公开工作总体情况", Overview)]
    [InlineData("主动公开政府信息的情况", ProactiveDisclosure)]
    [InlineData("政府信息主动公开情况", ProactiveDisclosure)]
    [InlineData("主动公开信息情况", ProactiveDisclosure)]
    [InlineData("依申请公开政府信息情况", DisclosureRequests)]
    [InlineData("政府信息依申请公开办理情况", DisclosureRequests)]
    [InlineData("依申请公开政府信息和不予公开政府信息情况", DisclosureRequests)]
    [InlineData("政府信息公开申请受理情况", DisclosureRequests)]
    [InlineData("政府信息公开的收费及减免情况", Fees)]
    [InlineData("政府信息公开支出与收费", Fees)]
    [InlineData("依申请信息公开收费情况", Fees)]
    [InlineData("因政府信息公开申请行政复议、提起行政诉讼的情况", ReviewAndLitigation)]
    [InlineData("复议、诉讼和申诉情况", ReviewAndLitigation)]
    [InlineData("存在的主要问题和改进措施", ProblemsAndImprovements)]
    [InlineData("存在的问题及改进措施", ProblemsAndImprovements)]
    [InlineData("存在问题", ProblemsAndImprovements)]
    [InlineData("工作中存在的困难和下步打算", ProblemsAndImprovements)]
    [InlineData("薄弱环节及改进措施", ProblemsAndImprovements)]
    [InlineData("政府信息公开工作存在的主要问题及改进情况", ProblemsAndImprovements)]
    [InlineData("其他需要报告的事项", OtherMatters)]
    [InlineData("其它需要说明的事项", OtherMatters)]
    [InlineData("需要报告的其他事项", OtherMatters)]
    [InlineData("需要说明的问题", OtherMatters)]
    [InlineData("其他", OtherMatters)]
    [InlineData("總體情況", Overview)]
    [InlineData("主動公開政府信息情況", ProactiveDisclosure)]
    [InlineData("存在的主要問題及改進情況", ProblemsAndImprovements)]
    [InlineData("機構設置和人員情況", Additional)]
    [InlineData("咨询处理情况", Additional)]
    [InlineData("政策解读和回应关切", Additional)]
    [InlineData("附表", Additional)]
    public void A_heading_is_known_by_its_key_words(string wording, SectionKind kind)
    {
        var alone = Segmented.Report($"二、{wording}\n有关内容如下述。");

        var section = Assert.Single(alone.Sections);
        Assert.Equal(kind, section.Kind);
        Assert.Equal(kind == Additional ? "" : $"二、{wording}", alone.Text.Quote(section.Heading.Span));
    }

    [Fact]
    public void The_form_of_2008_has_its_own_parts()
    {
        var report = Segmented.Report("""
            云岭市粮食局2011年政府信息公开年度报告
            根据《中华人民共和国政府信息公开条例》编制本报告。
            一、概述
            2011年，我局落实各项要求。
            二、主动公开政府信息情况
            2011年公开信息61条。
            三、依申请公开政府信息情况
            没有收到申请。
            四、咨询处理情况
            接受咨询12人次。
            五、政府信息公开的收费及减免情况
            没有收费。
            六、因政府信息公开申请行政复议、提起行政诉讼的情况
            没有发生。
            七、政府信息公开工作存在的主要问题及改进措施
            栏目偏少。
            八、机构和人员
            兼职人员2名。
            九、附表
            见附件。
            """);

        Assert.Equal([Overview, ProactiveDisclosure, DisclosureRequests, Additional, Fees, ReviewAndLitigation, ProblemsAndImprovements, Additional, Additional], report.Sections.Select(section => section.Kind));
        Assert.Equal(FormatVersion.F08, report.Format);
    }

    [Fact]
    public void The_form_of_2014_without_numbers_is_read_by_its_short_lines()
    {
        var report = Segmented.Report("""
            青石镇人民政府2016年政府信息公开工作年度报告
            概述
            2016年，我镇推进公开工作。
            主动公开政府信息情况
            公开信息44条。
            依申请公开政府信息情况
            没有收到申请。
            收费及减免情况
            没有收费。
            行政复议、行政诉讼情况
            没有发生。
            存在的问题和改进措施
            人手偏少。
            """);

        Assert.Equal([Overview, ProactiveDisclosure, DisclosureRequests, Fees, ReviewAndLitigation, ProblemsAndImprovements], report.Sections.Select(section => section.Kind));
        Assert.Equal(FormatVersion.F14, report.Format);
    }

    [Fact]
    public void A_page_that_gives_its_title_twice_has_every_part_once()
    {
        var title = "清河县水利局2023年政府信息公开工作年度报告\n";
        var text = "首页 > 政府信息公开 > 年报\n" + title + "发布时间：2024-01-19 来源：县水利局 浏览次数：35\n" + title + Body(part => ChineseDigits[part] + "、" + Official[part] + "\n" + Prose(part));

        Assert.Equal(SectionKinds.Statutory, Kinds(text));
    }

    [Fact]
    public void Text_without_headings_is_one_part() =>
        Assert.Equal([Additional], Kinds("我局全年公开信息12条，没有收到申请。"));

    private static IEnumerable<SectionKind> Kinds(string text) => Segmented.Report(text).Sections.Select(section => section.Kind);

    private static string Body(Func<int, string> part) => string.Join('\n', Enumerable.Range(0, Official.Length).Select(part).Where(written => written.Length > 0));

    private static string Prose(int part) => $"第{part + 1}项内容由办公室汇总，共核对{part + 11}处。";
}
