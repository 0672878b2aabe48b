using System.Text;
using Auditor.Reading;
using Auditor.Reports;

namespace Auditor.Tests.Checking.Substance;

/// <summary>Sentences of many hands: what is said of oneself, and what is rightly said of others. The sentences are made up.</summary>
public sealed class ForeignNameSentencesTests
{
    /// <summary>E, W or N, agency, sentence; the name that does not fit stands in brackets.</summary>
    private const string Slips = """
        E|清河县商务局|结合[人社系统]工作实际，完善公开程序。
        E|清河县财政局|结合全县[教育系统]工作实际，制定了目录。
        E|邢台市水利局|结合[市教育局]工作实际，我局编制公开指南。
        E|清河县林业局|我局结合[县卫生健康局]实际，细化了流程。
        E|邢台市生态环境局|结合[省生态环境厅]工作实际，我局编制指南。
        W|云岭市水利局|我局组织全市[卫健系统]信息员培训。
        W|清河县财政局|举办全县[教育系统]政务公开培训班一期。
        W|清河县水利局|努力推进[人防系统]信息公开规范化。
        W|清河县水利局|全市[公安机关]各单位按期报送信息。
        E|清河县水利局|[教育系统]各股室每月报送信息。
        E|清河县审计局|[我镇]设立查阅点，我局安排专人值守。
        E|清河县审计局|2021年[我镇]公开信息12条。我局共召开会议2次。
        E|清河县财政局|[我街道]成立领导小组，我局办公室负责日常工作。
        E|清河县财政局|我局公开信息12条。[我乡]将继续努力。
        E|清河县卫生健康委员会|我委召开会议。[我镇]将继续完善机制。
        W|清河县财政局|[我镇]公开信息12条。
        W|清河县财政局|公开了[我镇]的财政信息。
        E|清河县财政局|我局公开信息，[我校]师生可以查阅。
        W|清河县卫生健康委员会|[我局]共公开信息30条。
        W|清河县财政局|[我委]共公开信息30条。
        W|清河县财政局|[我厅]共公开信息30条。
        E|青石镇人民政府|我镇召开会议，[我局]各科室落实。
        E|青石镇人民政府|我镇公开信息30条，[本局]未收到申请。
        W|青石镇人民政府|[我街道]公开信息30条，我镇高度重视。
        W|柳林乡人民政府|[我镇]公开信息30条。
        W|东浦区织锦街道办事处|[我镇]公开信息30条，我街道高度重视。
        E|东浦区织锦街道办事处|[我局]公开信息30条，我街道高度重视。
        W|清河县人民政府|[我局]公开信息30条，我县高度重视。
        E|清河县水利局|在[定州市]委、市政府的正确领导下，完成任务。
        E|清河县水利局|在[昆山市]人民政府的坚强领导下，完成任务。
        W|清河县水利局|按照[昆山市]人民政府办公室的统一部署，公开信息。
        E|清河县水利局|结合[昆山市]实际，制定方案。
        E|清河县水利局|结合[昆山市]工作实际，制定方案。
        W|清河县水利局|通过[威县]人民政府门户网站公开信息12条。
        W|清河县水利局|[昆山市]水利局高度重视政务公开工作。
        W|清河县水利局|2021年，[定州市]水利局主动公开信息12条。
        E|清河县水利局|现将[清河县教育局]2021年度政府信息公开工作情况报告如下。
        E|清河县水利局|现将[昆山市水利局]2021年度政府信息公开工作情况报告如下。
        E|清河县水利局|本报告由[清河县教育局]根据《条例》编制。
        E|邢台市气象局|本报告由[石家庄市气象局]根据《条例》编制。
        E|清河县青石镇人民政府|本报告由[清河县柳林镇人民政府]编制。
        W|清河县水利局|[我区]政务公开专区设在一楼。
        W|石家庄市民政局|[我县]共有查阅点12处。
        W|石家庄市裕华区民政局|[我县]共有查阅点12处。
        W|昆山市民政局|[我县]共有查阅点12处。
        W|石家庄市民政局|在[县委、县政府]的正确领导下，完成任务。
        W|清河县水利局|按照[区委、区政府]统一部署，公开信息。
        W|石家庄市裕华区民政局|在[县委县政府]的坚强领导下，完成任务。
        W|清河县水利局|在[街道党工委]的领导下，完成任务。
        W|清河县青石镇人民政府|在[区委、区政府]的领导下，我镇完成任务。
        W|青石镇人民政府|由[乡政府]办公室统一受理。
        W|东浦区织锦街道办事处|由[乡政府]办公室统一受理。
        W|东浦区织锦街道办事处|经[镇政府]领导审核后发布。
        W|柳林乡人民政府|经[镇政府]领导审核后发布。
        N|青石镇人民政府|我镇加强学习，组织[全省]各部门落实。
        N|清河县青石镇人民政府|公民可以[向市政府提出书面申请]。
        N|清河县水利局|公民可以[向市政府提出申请]。
        """;

    /// <summary>Agency and a sentence in which nothing is wrong.</summary>
    private const string Rightly = """
        清河县人力资源和社会保障局|结合人社系统工作实际，完善程序。
        清河县人力资源和社会保障局|我局组织全县人社系统干部职工培训。
        清河县商务局|与教育系统联合开展公开进校园活动。
        清河县商务局|通过政务服务系统受理申请。
        清河县财政局|财务数据由医保系统自动推送，公积金系统上线后可查询。
        清河县财政局|登录税务系统查询，使用信访系统登记。
        清河县卫生健康局|对全县教育系统、民政系统开展卫生检查。
        清河县卫生健康局|配合公安机关处理2件。
        清河县自然资源和规划局|结合林业系统工作实际，编制目录。
        清河县教育体育局|结合体育系统工作实际，编制目录。
        清河县人民政府|全县教育系统、卫健系统分别公开信息。
        清河县人民政府办公室|推动教育系统政务公开。
        清河县审计局|对全县教育系统各单位开展审计。
        清河县市场监督管理局|结合质监系统工作实际，编制目录。
        清河县农业农村局|结合乡村振兴系统工作实际，编制目录。
        清河县水利局|我局克服自我局限，自我委屈求全不可取。
        清河县水利局|我委托律师事务所代理诉讼1件。
        清河县水利局|答复“我镇何时通水”等留言3条。
        清河县水利局|发布《我乡我村的水》宣传片。
        清河县水利局|我办理的申请均已答复，我部署了三项任务。
        清河县水利局|热爱本乡本土，本院落整洁。
        清河县城乡建设局|我乡村建设任务已公开。
        清河县发展和改革委员会|我委公开信息12条。
        清河县发展和改革局|我局公开信息12条，本局网站改版。
        青石镇人民政府|我镇、本镇公开信息12条，县财政局给予指导。
        青石镇人民政府|在“我局有话说”栏目回应关切。
        青石镇人民政府|会同各乡政府、街道办事处宣传。
        青石镇人民政府|乡镇政府之间交流经验，乡（镇）政府公示。
        青石镇人民政府|原由乡政府保管的档案已移交。
        柳林乡人民政府|乡政府门户网站公开信息12条，我乡高度重视。
        清河县青石镇人民政府|在县委、县政府的正确领导下，我镇完成任务。
        清河县青石镇人民政府|按照市委、市政府部署，公开信息。
        清河县青石镇人民政府|告知申请人向市政府提出申请。
        清河县青石镇人民政府|2名申请人向市政府申请行政复议。
        清河县青石镇人民政府|学习全省各地经验，全省排名第三。
        东浦区织锦街道办事处|我街道、街道办公开信息12条。
        清河县水利局|在县委、县政府的正确领导下完成任务。
        清河县水利局|在邢台市委、市政府和清河县委、县政府的领导下完成任务。
        清河县水利局|在河北省水利厅的领导下完成任务。
        清河县水利局|结合清河县实际，结合河北省工作实际，制定方案。
        清河县水利局|我市、我省、我县的规定均已转发。
        清河县水利局|赴昆山市考察学习，与定州市水利局结对交流。
        清河县水利局|对口支援和田县，东西部协作帮扶沧县。
        清河县水利局|昆山市水利局来我局考察学习。
        清河县水利局|地址：清河县南京路12号，上海街设查阅点。
        清河县水利局|转交石家庄市水利局办理1件。
        清河县水利局|学习借鉴昆山市人民政府门户网站公开的做法。
        清河县水利局|新华社、北京日报报道3次，北京大学专家授课。
        清河县水利局|与北京市水务局联合公布目录，建设银行清河支行配合。
        清河县水利局|全国政务公开会议在南京市召开，参加长春市博览会。
        清河县水利局|《石家庄市水资源条例》（石政发〔2021〕3号）已转发。
        清河县水利局|昆山市场监管经验值得关注，我区域水网建成。
        清河县水利局|南水北调工程途经定州市、邢台市。
        清河县水利局|我旗下网站12个均已关停。
        清河县水利局|克服了县区委办之间的沟通问题，按照各县区委部署执行。
        石家庄市裕华区民政局|我区、区委、区政府高度重视，在市委、市政府领导下完成任务。
        石家庄市民政局|指导正定县、裕华区公开信息，各县委、县政府高度重视。
        石家庄市鹿泉区民政局|我区前身为鹿泉市，在区委、区政府领导下完成任务。
        海安市民政局|我县撤县设市前的档案已移交。
        海安市民政局|在县委、县政府领导下完成的项目已公开。
        桂平市民政局|我区出台的规定已转发，按照自治区党委部署公开。
        内蒙古自治区教育厅|我区各盟市公开信息，我厅高度重视。
        锡林浩特市教育局|我区、我盟、我市的规定均已转发。
        北京市商务局|我市、本市公开信息，各区、北京经济技术开发区分别报告。
        北京市朝阳区商务局|我区公开信息，在市委、市政府领导下完成任务。
        云岭市水利局|结合清河县实际，指导各县制定方案。
        云岭市水利局|在南岭省委、省政府领导下完成任务，我市高度重视。
        云岭海关|在昆山市人民政府领导下开展联合检查。
        云岭经济技术开发区管理委员会|我区、我委、我局均公开信息。
        云岭大学|我校、我院、我市的信息均已公开。
        清河县人民医院|我院公开信息12条，结合教育系统经验。
        云岭市生态环境局清河分局|我县、我局公开信息，在县委、县政府领导下完成任务。
        白水彝族自治县商务局|在县委、县政府领导下完成任务，我局公开信息。
        清河县水利局|现将2021年度政府信息公开工作情况报告如下。
        清河县水利局|现将清河县水利局2021年度政府信息公开工作情况报告如下。
        清河县水利局|本报告由清河县水利局办公室根据《条例》编制。
        清河县水利局|本报告由局办公室汇总，由县政府办公室审核。
        清河县青石镇人民政府|本报告由青石镇人民政府编制。
        清河县人民政府|本报告由清河县政务服务局编制。
        """;

    public static TheoryData<string, string, string> Bad()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var fields in Slips.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('|')))
            data.Add(fields[0], fields[1], fields[2]);
        return data;
    }

    public static TheoryData<string, string> Good()
    {
        var data = new TheoryData<string, string>();
        foreach (var fields in Rightly.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('|')))
            data.Add(fields[0], fields[1]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Bad))]
    public void A_name_that_does_not_fit_is_shown(string severity, string agency, string marked)
    {
        var (open, close) = (marked.IndexOf('['), marked.IndexOf(']'));
        var finding = Assert.Single(Findings(agency, marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal)));

        Assert.Equal(severity, finding.Severity.ToString()[..1]);
        Assert.Equal(marked[(open + 1)..close], finding.Evidence[0].Quote);
        Assert.Contains(agency, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Good))]
    public void A_name_rightly_said_is_left_alone(string agency, string sentence) =>
        Assert.Empty(Findings(agency, sentence).Select(finding => finding.Message));

    [Theory]
    [InlineData("洛阳市漯河回族区商务局", "漯河回族区")]
    [InlineData("漯河回族区商务局", "漯河回族区")]
    [InlineData("孟寸回族自治县水利局", "孟寸回族自治县")]
    [InlineData("郑州市金木区教育局", "金木区")]
    public void A_place_that_there_is_not(string agency, string name)
    {
        var finding = Assert.Single(Findings(agency, "公开信息12条。"));

        Assert.Equal((Severity.Warning, name), (finding.Severity, finding.Evidence[0].Quote));
    }

    [Theory]
    [InlineData("郑州市高新区教育局")]
    [InlineData("西安市高新区教育局")]
    [InlineData("岚州市水利局")]
    [InlineData("清溪县水利局")]
    [InlineData("白水彝族自治县水利局")]
    [InlineData("郑州市郑东新区教育局")]
    [InlineData("洪泽县水利局")]
    public void A_place_made_new_or_not_of_the_list_is_none_misspelt(string agency) =>
        Assert.Empty(Findings(agency, "公开信息12条。").Select(finding => finding.Message));

    [Theory]
    [InlineData("清河县商务局", "结合人社系统工作实际，我局完善了公开程序。", "清河县商务局的报告中出现“人社系统”，这是人力资源和社会保障部门的称谓。")]
    [InlineData("清河县水利局", "在定州市委、市政府的正确领导下，完成任务。", "清河县水利局的报告中出现“定州市”，本机关不在定州市。")]
    public void The_message_names_no_place_that_the_report_does_not_name(string agency, string sentence, string message) =>
        Assert.Equal(message, Assert.Single(Findings(agency, sentence)).Message);

    private static List<Finding> Findings(string agency, string sentence)
    {
        var text = $"{agency}2021年政府信息公开工作年度报告\n一、总体情况\n{sentence}";
        var audit = Repository.Pipeline.Run(SourceFile.FromBytes("report.txt", Encoding.UTF8.GetBytes(text)));
        Assert.Empty(audit.Results!.Failures);
        return audit.Findings.Where(finding => finding.Check.Id == "foreign-name").ToList();
    }
}
