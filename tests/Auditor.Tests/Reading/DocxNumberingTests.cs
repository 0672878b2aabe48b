namespace Auditor.Tests.Reading;

public sealed class DocxNumberingTests
{
    /// <summary>List 1: 一、 （一） 1. and a bullet below them. List 2 counts with the same definition; list 3 too, but starts anew.</summary>
    private const string Lists =
        "<w:abstractNum w:abstractNumId=\"0\">"
        + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCountingThousand\"/><w:lvlText w:val=\"%1、\"/></w:lvl>"
        + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:suff w:val=\"nothing\"/><w:lvlText w:val=\"（%2）\"/></w:lvl>"
        + "<w:lvl w:ilvl=\"2\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:suff w:val=\"space\"/><w:lvlText w:val=\"%3.\"/></w:lvl>"
        + "<w:lvl w:ilvl=\"3\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"\uF06C\"/></w:lvl>"
        + "</w:abstractNum>"
        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/></w:num>"
        + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>";

    private static string Item(string text, int level, int list = 1, string mark = "") =>
        $"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr><w:rPr>{mark}</w:rPr></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>";

    private static string Plain(string text) => $"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>";

    private static string Styled(string text, string style, string more = "") => $"<w:p><w:pPr><w:pStyle w:val=\"{style}\"/>{more}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>";

    private static string Cell(string content) => $"<w:tc>{content}</w:tc>";

    private static string Read(string numbering, string body, string styles = "") =>
        new DocxParts(body) { Numbering = numbering, Styles = styles }.Read();

    private static string Level(int level, string format, string text, string more = "") =>
        $"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/>{more}<w:suff w:val=\"nothing\"/><w:lvlText w:val=\"{text}\"/></w:lvl>";

    private static string List(string levels) => $"<w:abstractNum w:abstractNumId=\"7\">{levels}</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>";

    [Fact]
    public void Numbers_stand_in_front_as_Word_shows_them() =>
        Assert.Equal(
            "一、总体情况\n（一）主动公开\n1. 网站\n2. 公众号\n图示\n（二）依申请公开\n1. 受理\n正文\n二、主动公开政府信息情况\n（一）规章",
            Read(Lists, Item("总体情况", 0) + Item("主动公开", 1) + Item("网站", 2) + Item("公众号", 2) + Item("图示", 3) + Item("依申请公开", 1) + Item("受理", 2)
                + Plain("正文") + Item("主动公开政府信息情况", 0) + Item("规章", 1)));

    [Fact]
    public void Counting_goes_on_behind_tables_and_text_and_in_lists_of_one_definition() =>
        Assert.Equal(
            "一、甲\n规章 | 1\n二、乙\n无\n三、丙",
            Read(Lists, Item("甲", 0) + $"<w:tbl><w:tr>{Cell(Plain("规章"))}{Cell(Plain("1"))}</w:tr></w:tbl>" + Item("乙", 0) + Plain("无") + Item("丙", 0, list: 2)));

    [Fact]
    public void A_list_with_a_start_of_its_own_starts_anew_once() =>
        Assert.Equal("一、甲\n二、乙\n一、丙\n二、丁\n三、戊", Read(Lists, Item("甲", 0) + Item("乙", 0) + Item("丙", 0, list: 3) + Item("丁", 0, list: 3) + Item("戊", 0)));

    [Fact]
    public void A_level_of_its_own_replaces_the_one_of_the_definition() =>
        Assert.Equal("第1项甲", Read(
            "<w:abstractNum w:abstractNumId=\"0\">" + Level(0, "decimal", "%1、") + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\">"
            + Level(0, "decimal", "第%1项") + "</w:lvlOverride></w:num>", Item("甲", 0)));

    [Fact]
    public void Cells_are_numbered_too_but_not_those_that_nobody_sees() =>
        Assert.Equal(
            "1.规章 | 3\n2. | 0\n3.行政许可 | 1",
            Read(List(Level(0, "decimal", "%1.")),
                $"<w:tbl><w:tr>{Cell(Item("规章", 0))}{Cell(Plain("3"))}</w:tr><w:tr>{Cell(Item("", 0))}{Cell(Plain("0"))}</w:tr>"
                + $"<w:tr><w:trPr><w:del w:id=\"1\" w:author=\"x\"/></w:trPr>{Cell(Item("删去", 0))}{Cell(Plain("9"))}</w:tr>"
                + $"<w:tr>{Cell(Item("行政许可", 0))}<w:tc><w:tcPr><w:vMerge/></w:tcPr>{Item("", 0)}</w:tc>{Cell(Plain("1"))}</w:tr></w:tbl>"));

    [Theory]
    [InlineData("chineseCounting", "一 二 十 十一 二十 二十一 九十九")]
    [InlineData("chineseCountingThousand", "一 二 十 十一 二十 二十一 九十九")]
    [InlineData("taiwaneseCountingThousand", "一 二 十 十一 二十 二十一 九十九")]
    [InlineData("japaneseCounting", "一 二 十 十一 二十 二十一 九十九")]
    [InlineData("ideographDigital", "一 二 一〇 一一 二〇 二一 九九")]
    [InlineData("chineseLegalSimplified", "壹 贰 壹拾 壹拾壹 贰拾 贰拾壹 玖拾玖")]
    [InlineData("decimalEnclosedCircle", "① ② ⑩ ⑪ ⑳ ㉑ 99")]
    [InlineData("decimalEnclosedCircleChinese", "① ② ⑩ ⑪ ⑳ ㉑ 99")]
    [InlineData("decimalEnclosedParen", "⑴ ⑵ ⑽ ⑾ ⒇ 21 99")]
    [InlineData("decimalFullWidth", "１ ２ １０ １１ ２０ ２１ ９９")]
    [InlineData("decimalZero", "01 02 10 11 20 21 99")]
    [InlineData("upperRoman", "I II X XI XX XXI XCIX")]
    [InlineData("lowerRoman", "i ii x xi xx xxi xcix")]
    [InlineData("upperLetter", "A B J K T U UUUU")]
    [InlineData("lowerLetter", "a b j k t u uuuu")]
    [InlineData("ideographTraditional", "甲 乙 癸 11 20 21 99")]
    [InlineData("ideographEnclosedCircle", "㊀ ㊁ ㊉ 11 20 21 99")]
    [InlineData("numberInDash", "- 1 - - 2 - - 10 - - 11 - - 20 - - 21 - - 99 -")]
    [InlineData("unheardOf", "1 2 10 11 20 21 99")]
    public void Every_way_of_counting(string format, string numbers)
    {
        static string Start(int value, string format) =>
            $"<w:abstractNum w:abstractNumId=\"{value}\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"{value}\"/><w:numFmt w:val=\"{format}\"/><w:suff w:val=\"nothing\"/><w:lvlText w:val=\"%1\"/></w:lvl></w:abstractNum>";
        int[] values = [1, 2, 10, 11, 20, 21, 99];
        var lists = string.Concat(values.Select(value => Start(value, format))) + string.Concat(values.Select(value => $"<w:num w:numId=\"{value}\"><w:abstractNumId w:val=\"{value}\"/></w:num>"));

        Assert.Equal(numbers, Read(lists, string.Concat(values.Select(value => Item("", 0, list: value)))).Replace('\n', ' '));
    }

    [Theory]
    [InlineData("chineseCountingThousand", 101, "一百零一")]
    [InlineData("chineseCountingThousand", 110, "一百一十")]
    [InlineData("chineseCountingThousand", 1001, "一千零一")]
    [InlineData("chineseCountingThousand", 2000, "二千")]
    [InlineData("chineseCounting", 101, "一〇一")]
    [InlineData("japaneseCounting", 101, "百一")]
    [InlineData("japaneseCounting", 210, "二百十")]
    [InlineData("upperRoman", 4000, "4000")]
    [InlineData("upperLetter", 100000, "100000")]
    [InlineData("chineseCountingThousand", 2147483647, "二一四七四八三六四七")]
    [InlineData("chineseCountingThousand", 0, "0")]
    [InlineData("lowerRoman", -1, "-1")]
    public void Numbers_that_few_lists_reach(string format, int value, string number) =>
        Assert.Equal(number, Read($"<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"{value}\"/><w:numFmt w:val=\"{format}\"/><w:suff w:val=\"nothing\"/><w:lvlText w:val=\"%1\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>", Item("", 0)));

    [Fact]
    public void A_number_may_name_all_levels_and_a_legal_one_in_Arabic_figures() =>
        Assert.Equal(
            "第一章甲\n一.1乙\n1.1.1丙\n1.1.2丁",
            Read(List(Level(0, "chineseCounting", "第%1章") + Level(1, "decimal", "%1.%2") + Level(2, "decimal", "%1.%2.%3", "<w:isLgl/>")), Item("甲", 0) + Item("乙", 1) + Item("丙", 2) + Item("丁", 2)));

    [Fact]
    public void A_level_may_go_on_counting_behind_upper_ones() =>
        Assert.Equal(
            "一、甲\n（1）乙\n二、丙\n（2）丁",
            Read(List(Level(0, "chineseCounting", "%1、") + Level(1, "decimal", "（%2）", "<w:lvlRestart w:val=\"0\"/>")), Item("甲", 0) + Item("乙", 1) + Item("丙", 0) + Item("丁", 1)));

    [Fact]
    public void A_level_may_start_anew_behind_the_first_level_only() =>
        Assert.Equal(
            "一、甲\n（一）乙\n1.丙\n（二）丁\n2.戊\n二、己\n1.庚",
            Read(List(Level(0, "chineseCounting", "%1、") + Level(1, "chineseCounting", "（%2）") + Level(2, "decimal", "%3.", "<w:lvlRestart w:val=\"1\"/>")),
                Item("甲", 0) + Item("乙", 1) + Item("丙", 2) + Item("丁", 1) + Item("戊", 2) + Item("己", 0) + Item("庚", 2)));

    [Fact]
    public void A_deeper_level_in_front_shows_where_the_upper_one_would_begin() =>
        Assert.Equal("1.1甲\n1乙", Read(List(Level(0, "decimal", "%1") + Level(1, "decimal", "%1.%2")), Item("甲", 1) + Item("乙", 0)));

    [Fact]
    public void Styles_number_their_paragraphs()
    {
        const string Styles =
            "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\"/>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"H1\"><w:basedOn w:val=\"a\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"H1b\"><w:basedOn w:val=\"H1\"/></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"H2\"><w:basedOn w:val=\"H1\"/><w:pPr><w:numPr><w:ilvl w:val=\"1\"/></w:numPr></w:pPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"H3\"><w:basedOn w:val=\"a\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"Ring\"><w:basedOn w:val=\"Ring\"/></w:style>";
        var lists = List(Level(0, "chineseCounting", "%1、", "<w:pStyle w:val=\"H1\"/>") + Level(1, "chineseCounting", "（%2）") + Level(2, "decimal", "%3.", "<w:pStyle w:val=\"H3\"/>"));

        Assert.Equal(
            "一、总体情况\n（一）主动公开\n1.网站\n二、主动公开政府信息情况\n没有编号\n三、复议\n圈",
            Read(lists, Styled("总体情况", "H1") + Styled("主动公开", "H2") + Styled("网站", "H3") + Styled("主动公开政府信息情况", "H1b")
                + Styled("没有编号", "H1", "<w:numPr><w:numId w:val=\"0\"/></w:numPr>") + Styled("复议", "H1") + Styled("圈", "Ring"), Styles));
    }

    [Fact]
    public void A_definition_may_be_that_of_a_list_style()
    {
        const string Styles = "<w:style w:type=\"numbering\" w:styleId=\"L\"><w:pPr><w:numPr><w:numId w:val=\"2\"/></w:numPr></w:pPr></w:style>";
        var lists = "<w:abstractNum w:abstractNumId=\"0\"><w:numStyleLink w:val=\"L\"/></w:abstractNum><w:abstractNum w:abstractNumId=\"1\"><w:styleLink w:val=\"L\"/>" + Level(0, "chineseCounting", "%1、") + "</w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>";

        Assert.Equal("一、甲\n二、乙", Read(lists, Item("甲", 0) + Item("乙", 0, list: 2), Styles));
    }

    [Fact]
    public void A_circle_of_list_styles_numbers_nothing() =>
        Assert.Equal("甲", Read(
            "<w:abstractNum w:abstractNumId=\"0\"><w:numStyleLink w:val=\"L\"/></w:abstractNum><w:abstractNum w:abstractNumId=\"1\"><w:numStyleLink w:val=\"M\"/></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>",
            Item("甲", 0),
            "<w:style w:type=\"numbering\" w:styleId=\"L\"><w:pPr><w:numPr><w:numId w:val=\"2\"/></w:numPr></w:pPr></w:style><w:style w:type=\"numbering\" w:styleId=\"M\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"));

    [Fact]
    public void A_custom_format_is_read_by_its_plain_form() =>
        Assert.Equal("1、甲", Read(List("<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><mc:AlternateContent><mc:Choice Requires=\"w14\"><w:numFmt w:val=\"custom\" w:format=\"001, 002\"/></mc:Choice><mc:Fallback><w:numFmt w:val=\"decimal\"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val=\"%1、\"/></w:lvl>"), Item("甲", 0)));

    [Fact]
    public void What_a_deletion_joins_has_the_number_of_the_second_paragraph() =>
        Assert.Equal("一、甲乙\n二、丙\n丁戊", Read(
            Lists,
            $"<w:p><w:pPr><w:rPr><w:del w:id=\"1\" w:author=\"x\"/></w:rPr></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>" + Item("乙", 0) + Item("丙", 0)
            + Item("丁", 0, mark: "<w:del w:id=\"2\" w:author=\"x\"/>") + Plain("戊")));

    [Fact]
    public void Unknown_lists_and_levels_do_no_harm() =>
        Assert.Equal("甲\n乙\n丙\n丁", Read(Lists, Item("甲", 0, list: 99) + Item("乙", 8) + Item("丙", 12) + Item("丁", -1)));

    [Fact]
    public void A_hidden_number_is_counted_and_not_shown() =>
        Assert.Equal("甲\n一.1乙", Read(List(Level(0, "chineseCounting", "%1、", "<w:rPr><w:vanish/></w:rPr>") + Level(1, "decimal", "%1.%2")), Item("甲", 0) + Item("乙", 1)));
}
