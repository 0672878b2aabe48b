using Auditor.Reports;
using static Auditor.Reports.AgencyLevel;

namespace Auditor.Tests.Segmenting.Titles;

public sealed class AgencyTests
{
    /// <summary>Places and agencies are made up, or stand for a pattern of names.</summary>
    public static TheoryData<string, string?, AgencyLevel> Names() => new()
    {
        { "清河县人民政府", "government", County },
        { "清河县", "government", County },
        { "云岭市人民政府", "government", Prefecture },
        { "云岭市人民政府办公室", "government-office", Prefecture },
        { "南岭省人民政府办公厅", "government-office", Province },
        { "上海市人民政府办公厅", "government-office", Province },
        { "重庆市清溪区人民政府", "government", County },
        { "云岭市清溪区人民政府", "government", County },
        { "北原自治区人民政府", "government", Province },
        { "内蒙古自治区教育厅", "education", Province },
        { "南岭省商务厅", "commerce", Province },
        { "南岭省发展和改革委员会", "development-reform", Province },
        { "白水彝族自治县人民政府", "government", County },
        { "白水彝族自治县民族宗教事务局", "ethnic-religion", County },
        { "红川彝族自治州人民政府", "government", Prefecture },
        { "红川彝族自治州财政局", "finance", Prefecture },
        { "锡原盟行政公署", "government", Prefecture },
        { "锡原盟水利局", "water", Prefecture },
        { "乌兰旗人民政府", "government", County },
        { "乌兰旗农牧局", "agriculture", County },
        { "青石镇人民政府", "town", Township },
        { "清河县青石镇人民政府", "town", Township },
        { "柳林乡", "town", Township },
        { "清河县柳林回族乡人民政府", "town", Township },
        { "清溪区织锦街道办事处", "street", Township },
        { "云岭市清溪区织锦街道", "street", Township },
        { "云岭经济技术开发区管理委员会", "development-zone", Unknown },
        { "云岭市高新技术产业开发区管委会", "development-zone", Prefecture },
        { "清河县工业园区管理委员会", "development-zone", County },
        { "北原生产建设兵团第三师", "corps", Unknown },
        { "清河县商务局", "commerce", County },
        { "清河县商务和投资促进局", "commerce", County },
        { "清河县市场监督管理局", "market", County },
        { "云岭市市场监督管理局", "market", Prefecture },
        { "市场监督管理局", "market", Unknown },
        { "清河县城市管理局", "urban-management", County },
        { "云岭市城市管理和综合行政执法局", "urban-management", Prefecture },
        { "城市管理局", "urban-management", Unknown },
        { "清河县文化广电和旅游局", "culture-tourism", County },
        { "清河县文化和旅游体育局", "culture-tourism", County },
        { "清河县卫生健康委员会", "health", County },
        { "云岭市卫生健康委", "health", Prefecture },
        { "清河县卫生和计划生育局", "health", County },
        { "清河县住房和城乡建设局", "housing", County },
        { "清河县自然资源和规划局", "natural-resources", County },
        { "云岭市生态环境局清河分局", "ecology", Unknown },
        { "云岭市生态环境局", "ecology", Prefecture },
        { "清河县人力资源和社会保障局", "human-resources", County },
        { "清河县退役军人事务局", "veterans", County },
        { "清河县应急管理局", "emergency", County },
        { "清河县医疗保障局", "medical-insurance", County },
        { "清河县统计局", "statistics", County },
        { "国家统计局清河调查队", "survey-team", Unknown },
        { "国家统计局云岭市调查队", "survey-team", Prefecture },
        { "国家税务总局清河县税务局", "tax", County },
        { "国家税务总局云岭市清溪区税务局", "tax", County },
        { "国家税务总局南岭省税务局", "tax", Province },
        { "国家税务总局", "tax", National },
        { "中华人民共和国云岭海关", "customs", Unknown },
        { "云岭海关", "customs", Unknown },
        { "清河县气象局", "meteorology", County },
        { "云岭市公安局", "public-security", Prefecture },
        { "云岭市公安局交通警察支队", "public-security", Prefecture },
        { "清河县公安局交警大队", "public-security", County },
        { "云岭市公安局清溪分局", "public-security", Unknown },
        { "清河县消防救援大队", "fire", County },
        { "清河县交通运输局", "transport", County },
        { "清河县教育体育局", "education", County },
        { "清河县信访局", "letters-visits", County },
        { "清河县审计局", "audit", County },
        { "清河县司法局", "justice", County },
        { "清河县政务服务和大数据管理局", "government-services", County },
        { "清河县行政审批服务局", "government-services", County },
        { "清河县乡村振兴局", "rural-revitalization", County },
        { "清河县林业和草原局", "forestry", County },
        { "清河县地方志编纂委员会办公室", "local-history", County },
        { "清河县人民防空办公室", "civil-defense", County },
        { "清河县供销合作社联合社", "supply-coop", County },
        { "清河县烟草专卖局", "tobacco", County },
        { "云岭市邮政管理局", "postal", Prefecture },
        { "云岭市住房公积金管理中心", "housing-fund", Prefecture },
        { "清河县人民医院", "hospital", County },
        { "云岭大学", "school", Unknown },
        { "清河县档案馆", "archives", County },
        { "林区人民政府", "government", Unknown },
        { "清河市青石镇人民政府", "town", Township },
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Kind_and_level_are_told_by_the_name(string name, string? kind, AgencyLevel level)
    {
        foreach (var title in new[] { $"{name}2021年政府信息公开工作年度报告", $"2021年{name}政府信息公开工作年度报告" })
        {
            var agency = Segmented.Report(title + "\n一、总体情况\n公开信息12条。").Agency;

            Assert.Equal(name, agency.Name?.Text);
            Assert.Equal($"{kind} {level}", $"{agency.Kind?.Id} {agency.Level}");
        }
    }

    /// <summary>A county-level city and a prefecture are told apart only by what the text says of them.</summary>
    [Fact]
    public void A_city_without_a_district_counts_as_a_prefecture() =>
        Assert.Equal(Prefecture, Segmented.Report("清河市财政局2021年政府信息公开工作年度报告").Agency.Level);
}
