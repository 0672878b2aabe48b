using Auditor.Reports;

namespace Auditor.Tests.Segmenting.Titles;

/// <summary>Names made of real places, as the gazetteer has them, and agencies of every kind; the pairs are made up.</summary>
public sealed class RegionTests
{
    /// <summary>name kind level province/prefecture/county, “-” for what the name does not tell.</summary>
    private const string Names = """
        昆山市财政局 finance County 江苏省/苏州市/昆山市
        昆山市人民政府 government County 江苏省/苏州市/昆山市
        昆山市市场监督管理局 market County 江苏省/苏州市/昆山市
        苏州市昆山市水务局 water County 江苏省/苏州市/昆山市
        江苏省苏州市吴江区教育局 education County 江苏省/苏州市/吴江区
        苏州市财政局 finance Prefecture 江苏省/苏州市/-
        江苏省财政厅 finance Province 江苏省/-/-
        江苏省人民政府办公厅 government-office Province 江苏省/-/-
        义乌市商务局 commerce County 浙江省/金华市/义乌市
        金华市商务局 commerce Prefecture 浙江省/金华市/-
        慈溪市行政审批服务局 government-services County 浙江省/宁波市/慈溪市
        乐清市应急管理局 emergency County 浙江省/温州市/乐清市
        龙港市统计局 statistics County 浙江省/温州市/龙港市
        嵊州市司法局 justice County 浙江省/绍兴市/嵊州市
        诸暨市审计局 audit County 浙江省/绍兴市/诸暨市
        桐乡市民政局 civil-affairs County 浙江省/嘉兴市/桐乡市
        景宁畲族自治县民族宗教事务局 ethnic-religion County 浙江省/丽水市/景宁畲族自治县
        晋江市公安局 public-security County 福建省/泉州市/晋江市
        石狮市文化体育和旅游局 culture-tourism County 福建省/泉州市/石狮市
        泉州市鲤城区商务局 commerce County 福建省/泉州市/鲤城区
        泉州鲤城区商务局 commerce County 福建省/泉州市/鲤城区
        福清市信访局 letters-visits County 福建省/福州市/福清市
        武夷山市林业局 forestry County 福建省/南平市/武夷山市
        邵武市医疗保障局 medical-insurance County 福建省/南平市/邵武市
        厦门市同安区卫生健康局 health County 福建省/厦门市/同安区
        漳州市龙海区农业农村局 agriculture County 福建省/漳州市/龙海区
        龙海市农业农村局 agriculture County 福建省/漳州市/龙海市
        沙县人民政府 government County 福建省/三明市/沙县
        三明市沙县区人民政府 government County 福建省/三明市/沙县区
        淮安市洪泽区人民政府 government County 江苏省/淮安市/洪泽区
        洪泽县人民政府 government County 江苏省/淮安市/洪泽县
        洪泽区水利局 water County 江苏省/淮安市/洪泽区
        沛县教育局 education County 江苏省/徐州市/沛县
        丰县发展和改革委员会 development-reform County 江苏省/徐州市/丰县
        邳州市住房和城乡建设局 housing County 江苏省/徐州市/邳州市
        溧阳市科学技术局 science County 江苏省/常州市/溧阳市
        海安市退役军人事务局 veterans County 江苏省/南通市/海安市
        海安县国土资源局 natural-resources County 江苏省/南通市/海安县
        通州市规划局 natural-resources County 江苏省/南通市/通州市
        南通市通州区供销合作总社 supply-coop County 江苏省/南通市/通州区
        北京市通州区人民政府 government County 北京市/-/通州区
        北京市朝阳区城市管理委员会 urban-management County 北京市/-/朝阳区
        北京市密云县水务局 water County 北京市/-/密云县
        北京市密云区水务局 water County 北京市/-/密云区
        北京市商务局 commerce Province 北京市/-/-
        北京市人民政府办公厅 government-office Province 北京市/-/-
        天津市滨海新区人民政府 government County 天津市/-/滨海新区
        天津市蓟州区农业农村委员会 agriculture County 天津市/-/蓟州区
        天津市塘沽区环境保护局 ecology County 天津市/-/塘沽区
        上海市浦东新区人民政府 government County 上海市/-/浦东新区
        上海市徐汇区教育局 education County 上海市/-/徐汇区
        上海市崇明区水务局 water County 上海市/-/崇明区
        上海市水务局 water Province 上海市/-/-
        重庆市渝北区人民政府 government County 重庆市/-/渝北区
        重庆市忠县财政局 finance County 重庆市/-/忠县
        忠县财政局 finance County 重庆市/-/忠县
        重庆市彭水苗族土家族自治县民政局 civil-affairs County 重庆市/-/彭水苗族土家族自治县
        重庆市规划和自然资源局 natural-resources Province 重庆市/-/-
        清河县商务局 commerce County 河北省/邢台市/清河县
        邢台市清河县商务局 commerce County 河北省/邢台市/清河县
        定州市气象局 meteorology County 河北省/保定市/定州市
        辛集市档案馆 archives County 河北省/石家庄市/辛集市
        石家庄市裕华区民政局 civil-affairs County 河北省/石家庄市/裕华区
        石家庄市桥西区审计局 audit County 河北省/石家庄市/桥西区
        张家口市桥西区审计局 audit County 河北省/张家口市/桥西区
        孟村回族自治县交通运输局 transport County 河北省/沧州市/孟村回族自治县
        霸州市工业和信息化局 industry County 河北省/廊坊市/霸州市
        三河市城市管理综合行政执法局 urban-management County 河北省/廊坊市/三河市
        雄县人力资源和社会保障局 human-resources County 河北省/保定市/雄县
        滦州市自然资源和规划局 natural-resources County 河北省/唐山市/滦州市
        滦县国土资源局 natural-resources County 河北省/唐山市/滦县
        太原市小店区司法局 justice County 山西省/太原市/小店区
        孝义市能源局 development-reform County 山西省/吕梁市/孝义市
        介休市文化和旅游局 culture-tourism County 山西省/晋中市/介休市
        介休市卫生健康和体育局 health County 山西省/晋中市/介休市
        侯马市投资促进局 investment County 山西省/临汾市/侯马市
        长子县乡村振兴局 rural-revitalization County 山西省/长治市/长子县
        呼和浩特市教育局 education Prefecture 内蒙古自治区/呼和浩特市/-
        内蒙古自治区水利厅 water Province 内蒙古自治区/-/-
        满洲里市外事办公室 foreign-affairs County 内蒙古自治区/呼伦贝尔市/满洲里市
        锡林郭勒盟行政公署 government Prefecture 内蒙古自治区/锡林郭勒盟/-
        锡林郭勒盟教育局 education Prefecture 内蒙古自治区/锡林郭勒盟/-
        锡林浩特市农牧和科技局 agriculture County 内蒙古自治区/锡林郭勒盟/锡林浩特市
        乌审旗水利局 water County 内蒙古自治区/鄂尔多斯市/乌审旗
        鄂伦春自治旗民族事务委员会 ethnic-religion County 内蒙古自治区/呼伦贝尔市/鄂伦春自治旗
        科尔沁左翼后旗财政局 finance County 内蒙古自治区/通辽市/科尔沁左翼后旗
        沈阳市铁西区科学技术局 science County 辽宁省/沈阳市/铁西区
        鞍山市铁西区科学技术局 science County 辽宁省/鞍山市/铁西区
        海城市水利局 water County 辽宁省/鞍山市/海城市
        朝阳市财政局 finance Prefecture 辽宁省/朝阳市/-
        朝阳县财政局 finance County 辽宁省/朝阳市/朝阳县
        北票市财政局 finance County 辽宁省/朝阳市/北票市
        瓦房店市住房公积金管理中心 housing-fund County 辽宁省/大连市/瓦房店市
        吉林省教育厅 education Province 吉林省/-/-
        吉林市教育局 education Prefecture 吉林省/吉林市/-
        舒兰市市场监督管理局 market County 吉林省/吉林市/舒兰市
        延边朝鲜族自治州人民政府 government Prefecture 吉林省/延边朝鲜族自治州/-
        延吉市商务局 commerce County 吉林省/延边朝鲜族自治州/延吉市
        前郭尔罗斯蒙古族自治县教育局 education County 吉林省/松原市/前郭尔罗斯蒙古族自治县
        公主岭市农业农村局 agriculture County 吉林省/长春市/公主岭市
        哈尔滨市道里区人民政府 government County 黑龙江省/哈尔滨市/道里区
        绥芬河市口岸办公室 maritime County 黑龙江省/牡丹江市/绥芬河市
        五常市粮食局 grain County 黑龙江省/哈尔滨市/五常市
        大兴安岭地区行政公署 government Prefecture 黑龙江省/大兴安岭地区/-
        巢湖市林业局 forestry County 安徽省/合肥市/巢湖市
        天长市数据资源管理局 data County 安徽省/滁州市/天长市
        无为县人民政府 government County 安徽省/-/-
        无为市人民政府 government County 安徽省/芜湖市/无为市
        宁国市商务局 commerce County 安徽省/宣城市/宁国市
        界首市信访局 letters-visits County 安徽省/阜阳市/界首市
        井冈山市文化广电新闻出版旅游局 culture-tourism County 江西省/吉安市/井冈山市
        瑞金市退役军人事务局 veterans County 江西省/赣州市/瑞金市
        贵溪市应急管理局 emergency County 江西省/鹰潭市/贵溪市
        济南市莱芜区人民政府 government County 山东省/济南市/莱芜区
        莱芜市人民政府 government Prefecture 山东省/莱芜市/-
        章丘市水务局 water County 山东省/济南市/章丘市
        滕州市审计局 audit County 山东省/枣庄市/滕州市
        诸城市审批服务局 government-services County 山东省/潍坊市/诸城市
        寿光市大数据中心 data County 山东省/潍坊市/寿光市
        曲阜市地方史志研究中心 local-history County 山东省/济宁市/曲阜市
        荣成市海洋发展局 maritime County 山东省/威海市/荣成市
        胶州市司法局 justice County 山东省/青岛市/胶州市
        洛阳市瀍河回族区商务局 commerce County 河南省/洛阳市/瀍河回族区
        瀍河回族区商务局 commerce County 河南省/洛阳市/瀍河回族区
        漯河市商务局 commerce Prefecture 河南省/漯河市/-
        济源市人民政府 government County 河南省/-/济源市
        巩义市交通运输局 transport County 河南省/郑州市/巩义市
        永城市粮食和物资储备局 grain County 河南省/商丘市/永城市
        新密市水利局 water County 河南省/郑州市/新密市
        禹州市生态环境局 ecology County 河南省/许昌市/禹州市
        邓州市人民防空办公室 civil-defense County 河南省/南阳市/邓州市
        仙桃市人民政府 government County 湖北省/-/仙桃市
        天门市财政局 finance County 湖北省/-/天门市
        神农架林区人民政府 government County 湖北省/-/神农架林区
        恩施土家族苗族自治州民政局 civil-affairs Prefecture 湖北省/恩施土家族苗族自治州/-
        恩施市民政局 civil-affairs County 湖北省/恩施土家族苗族自治州/恩施市
        襄樊市人民政府 government Prefecture 湖北省/襄樊市/-
        大冶市经济和信息化局 industry County 湖北省/黄石市/大冶市
        赤壁市统计局 statistics County 湖北省/咸宁市/赤壁市
        浏阳市教育局 education County 湖南省/长沙市/浏阳市
        醴陵市科技和工业信息化局 science County 湖南省/株洲市/醴陵市
        湘西土家族苗族自治州人民政府 government Prefecture 湖南省/湘西土家族苗族自治州/-
        吉首市城市管理局 urban-management County 湖南省/湘西土家族苗族自治州/吉首市
        韶山市文化旅游广电体育局 culture-tourism County 湖南省/湘潭市/韶山市
        安化县林业局 forestry County 湖南省/益阳市/安化县
        广州市越秀区人民政府 government County 广东省/广州市/越秀区
        从化市农业局 agriculture County 广东省/广州市/从化市
        东莞市人民政府 government Prefecture 广东省/东莞市/-
        中山市自然资源局 natural-resources Prefecture 广东省/中山市/-
        普宁市公安局 public-security County 广东省/揭阳市/普宁市
        高州市卫生健康局 health County 广东省/茂名市/高州市
        连南瑶族自治县水利局 water County 广东省/清远市/连南瑶族自治县
        广西壮族自治区商务厅 commerce Province 广西壮族自治区/-/-
        桂平市财政局 finance County 广西壮族自治区/贵港市/桂平市
        凭祥市外事办公室 foreign-affairs County 广西壮族自治区/崇左市/凭祥市
        南宁市青秀区住房和城乡建设局 housing County 广西壮族自治区/南宁市/青秀区
        平乐县林业局 forestry County 广西壮族自治区/桂林市/平乐县
        龙胜各族自治县民政局 civil-affairs County 广西壮族自治区/桂林市/龙胜各族自治县
        琼海市商务局 commerce County 海南省/-/琼海市
        文昌市教育局 education County 海南省/-/文昌市
        三亚市旅游和文化广电体育局 culture-tourism Prefecture 海南省/三亚市/-
        儋州市人民政府 government Prefecture 海南省/儋州市/-
        成都市武侯区审计局 audit County 四川省/成都市/武侯区
        郫县人民政府 government County 四川省/成都市/郫县
        成都市郫都区人民政府 government County 四川省/成都市/郫都区
        都江堰市水务局 water County 四川省/成都市/都江堰市
        凉山彝族自治州教育和体育局 education Prefecture 四川省/凉山彝族自治州/-
        西昌市教育和体育局 education County 四川省/凉山彝族自治州/西昌市
        阆中市档案局 archives County 四川省/南充市/阆中市
        峨眉山市发展和改革局 development-reform County 四川省/乐山市/峨眉山市
        峨边彝族自治县应急管理局 emergency County 四川省/乐山市/峨边彝族自治县
        毕节市人民政府 government Prefecture 贵州省/毕节市/-
        毕节地区行政公署 government Prefecture 贵州省/毕节地区/-
        仁怀市商务局 commerce County 贵州省/遵义市/仁怀市
        黔西县财政局 finance County 贵州省/-/-
        黔西南布依族苗族自治州财政局 finance Prefecture 贵州省/黔西南布依族苗族自治州/-
        兴义市财政局 finance County 贵州省/黔西南布依族苗族自治州/兴义市
        大理白族自治州水务局 water Prefecture 云南省/大理白族自治州/-
        大理市水务局 water County 云南省/大理白族自治州/大理市
        腾冲市文化和旅游局 culture-tourism County 云南省/保山市/腾冲市
        芒市人民政府 government County 云南省/德宏傣族景颇族自治州/芒市
        玉龙纳西族自治县林业和草原局 forestry County 云南省/丽江市/玉龙纳西族自治县
        日喀则市教育局 education Prefecture 西藏自治区/日喀则市/-
        拉萨市城关区民政局 civil-affairs County 西藏自治区/拉萨市/城关区
        兰州市城关区民政局 civil-affairs County 甘肃省/兰州市/城关区
        西安市碑林区商务局 commerce County 陕西省/西安市/碑林区
        户县教育局 education County 陕西省/西安市/户县
        神木市能源局 development-reform County 陕西省/榆林市/神木市
        韩城市人民政府 government County 陕西省/渭南市/韩城市
        敦煌市文物局 culture-tourism County 甘肃省/酒泉市/敦煌市
        嘉峪关市工业和信息化局 industry Prefecture 甘肃省/嘉峪关市/-
        积石山保安族东乡族撒拉族自治县财政局 finance County 甘肃省/临夏回族自治州/积石山保安族东乡族撒拉族自治县
        格尔木市水利局 water County 青海省/海西蒙古族藏族自治州/格尔木市
        海东市农业农村局 agriculture Prefecture 青海省/海东市/-
        灵武市司法局 justice County 宁夏回族自治区/银川市/灵武市
        青铜峡市审计局 audit County 宁夏回族自治区/吴忠市/青铜峡市
        新疆维吾尔自治区统计局 statistics Province 新疆维吾尔自治区/-/-
        喀什地区教育局 education Prefecture 新疆维吾尔自治区/喀什地区/-
        喀什市教育局 education County 新疆维吾尔自治区/喀什地区/喀什市
        石河子市住房和城乡建设局 housing County 新疆维吾尔自治区/-/石河子市
        伊犁哈萨克自治州财政局 finance Prefecture 新疆维吾尔自治区/伊犁哈萨克自治州/-
        察布查尔锡伯自治县水利局 water County 新疆维吾尔自治区/伊犁哈萨克自治州/察布查尔锡伯自治县
        国家税务总局昆山市税务局 tax County 江苏省/苏州市/昆山市
        国家税务总局清河县税务局 tax County 河北省/邢台市/清河县
        国家统计局苏州调查队 survey-team Prefecture 江苏省/苏州市/-
        昆山市张浦镇人民政府 town Township 江苏省/苏州市/昆山市
        清河县青石镇人民政府 town Township 河北省/邢台市/清河县
        西安市碑林区柳林街道办事处 street Township 陕西省/西安市/碑林区
        昆山市经济技术开发区管理委员会 development-zone County 江苏省/苏州市/昆山市
        苏州工业园区管理委员会 development-zone Prefecture 江苏省/苏州市/-
        鼓楼区人民政府 government County -/-/-
        新华区商务局 commerce County -/-/-
        南岭省商务厅 commerce Province -
        云岭市水利局 water Prefecture -
        云岭市清溪区水利局 water County -
        云岭市清河县商务局 commerce County -
        白水彝族自治县商务局 commerce County -
        市场监督管理局 market Unknown -
        中山大学 school Unknown -
        清河县委机构编制委员会办公室 party-office County 河北省/邢台市/清河县
        清河县委办公室 party-office County 河北省/邢台市/清河县
        清河县党政办公室 government-office County 河北省/邢台市/清河县
        清河县人民政府外事办公室 foreign-affairs County 河北省/邢台市/清河县
        邢台市人民政府国有资产监督管理委员会 state-assets Prefecture 河北省/邢台市/-
        清河县机关事务服务中心 government-affairs County 河北省/邢台市/清河县
        清河县残疾人联合会 people-organisation County 河北省/邢台市/清河县
        清河县盐务局 salt County 河北省/邢台市/清河县
        清河县水库移民工作办公室 hydropower-resettlement County 河北省/邢台市/清河县
        清河县房屋征收管理办公室 housing County 河北省/邢台市/清河县
        清河县畜牧兽医局 agriculture County 河北省/邢台市/清河县
        清河县交警大队 public-security County 河北省/邢台市/清河县
        清河县劳动就业服务局 human-resources County 河北省/邢台市/清河县
        清河县金融办公室 financial-regulation County 河北省/邢台市/清河县
        清河县互联网信息办公室 party-office County 河北省/邢台市/清河县
        清河县政务信息管理局 government-services County 河北省/邢台市/清河县
        清河县疾病预防控制中心 health County 河北省/邢台市/清河县
        清河县社区卫生服务中心 hospital County 河北省/邢台市/清河县
        清河县职教中心 school County 河北省/邢台市/清河县
        清河县供水公司 public-utility County 河北省/邢台市/清河县
        清河县人民政府驻京联络处 government-affairs County 河北省/邢台市/清河县
        """;

    public static TheoryData<string, string, string, string> Rows()
    {
        var data = new TheoryData<string, string, string, string>();
        foreach (var line in Names.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var fields = line.Split(' ');
            data.Add(fields[0], fields[1], fields[2], fields[3]);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_name_tells_kind_level_and_region(string name, string kind, string level, string region)
    {
        var agency = Segmented.Report($"{name}2021年政府信息公开工作年度报告\n一、总体情况\n公开信息12条。").Agency;

        Assert.Equal(name, agency.Name?.Text);
        Assert.Equal($"{kind} {level} {region}", $"{agency.Kind?.Id} {agency.Level} {Written(agency.Region)}");
    }

    [Theory]
    [InlineData("鼓楼区商务局", "本报告同时在徐州市人民政府门户网站公布。", "江苏省/徐州市/鼓楼区", RegionDerivation.Text)]
    [InlineData("鼓楼区商务局", "本报告同时在开封市人民政府门户网站公布。", "河南省/开封市/鼓楼区", RegionDerivation.Text)]
    [InlineData("商务局", "通过三门县人民政府门户网站公开信息12条。", "浙江省/台州市/三门县", RegionDerivation.Text)]
    [InlineData("青石镇人民政府", "通过清河县人民政府门户网站公开信息12条。", "河北省/邢台市/清河县", RegionDerivation.Text)]
    [InlineData("商务局", "如有疑问，请与清河县商务局办公室联系。", "河北省/邢台市/清河县", RegionDerivation.Text)]
    [InlineData("商务局", "转发河北省人民政府、清河县人民政府文件12件。", "河北省/邢台市/清河县", RegionDerivation.Text)]
    public void Where_the_name_does_not_tell_the_text_does(string name, string sentence, string region, RegionDerivation from)
    {
        var agency = Segmented.Report($"{name}2021年政府信息公开工作年度报告\n一、总体情况\n{sentence}").Agency;

        Assert.Equal(region, Written(agency.Region));
        Assert.Equal(from, agency.Region!.From);
    }

    [Theory]
    [InlineData("商务局", "淮安市/洪泽区/商务局2021.txt", "江苏省/淮安市/洪泽区")]
    [InlineData("鼓楼区商务局", "徐州市/鼓楼区商务局2021.txt", "江苏省/徐州市/鼓楼区")]
    [InlineData("青石镇人民政府", "清河县青石镇2021.docx", "河北省/邢台市/清河县")]
    public void Then_the_file_name(string name, string file, string region)
    {
        var agency = Segmented.Report($"{name}2021年政府信息公开工作年度报告\n一、总体情况\n公开信息12条。", file).Agency;

        Assert.Equal(region, Written(agency.Region));
        Assert.Equal(RegionDerivation.FileName, agency.Region!.From);
    }

    [Theory]
    [InlineData("商务局", "与清河县人民政府、定州市人民政府联合公布目录。")]
    [InlineData("云岭市水利局", "与清河县人民政府签订协议。")]
    [InlineData("商务局", "海口市场调研3次，新华社报道1次，北京路设查阅点。")]
    public void What_cannot_be_read_is_left_open(string name, string sentence) =>
        Assert.Null(Segmented.Report($"{name}2021年政府信息公开工作年度报告\n一、总体情况\n{sentence}").Agency.Region);

    [Fact]
    public void No_agency_no_region() =>
        Assert.Null(Segmented.Report("一、总体情况\n通过三门县人民政府门户网站公开信息12条。").Agency.Region);

    private static string Written(Region? region) =>
        region is null ? "-" : $"{region.Province?.Name ?? "-"}/{region.Prefecture?.Name ?? "-"}/{region.County?.Name ?? "-"}";
}
