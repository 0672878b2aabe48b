using Auditor.Reports;
using static Auditor.Checking.CheckExample;

namespace Auditor.Checking.Substance;

/// <summary>不应出现其他机关、地方的名称或自称：人社系统 in a 商务局 report, 我镇 in a bureau's, another county's 县委、县政府.</summary>
public sealed class ForeignName : ICheck
{
    private const double NoSuchPlace = 0.85;

    public CheckInfo Info { get; } = new("foreign-name", "不应出现其他机关、系统的名称或自称", Dimension.Substance, Severity.Error, "国办公开办函〔2021〕30号：内容雷同、敷衍塞责的，依法追究责任");

    public IReadOnlyList<CheckExample> Examples { get; } =
    [
        Bad(Report("清河县商务局", "结合[[人社系统]]工作实际，我局对公开程序作了细化。")),
        Bad(Report("云岭市水利局", "我局组织全市[[卫健系统]]信息员参加培训。")),
        Bad(Report("清河县审计局", "[[我镇]]在便民服务中心设立查阅点，我局安排专人值守。")),
        Bad(Report("青石镇人民政府", "我镇召开专题会议，[[我局]]各科室按职责分工落实。")),
        Bad(Report("清河县商务局", "结合[[县教育局]]工作实际，我局修订了公开指南。")),
        Bad(Report("清河县水利局", "在[[定州市]]委、市政府的正确领导下，我局完成了年度任务。")),
        Bad(Report("清河县水利局", "现将[[清河县教育局]]2021年度政府信息公开工作情况报告如下。")),
        Bad(Report("石家庄市民政局", "在[[县委、县政府]]的正确领导下，我局完成了年度任务。")),
        Bad(Report("清河县水利局", "[[我区]]政务公开专区设在政务大厅一楼。")),
        Bad(Report("青石镇人民政府", "公开申请由[[乡政府]]办公室统一受理，我镇全年收到1件。")),
        Bad(Report("禾溪市柳浪街道办事处", "街道办事处牵头，把[[全镇]]在建的7个旧改项目逐月公示。")),
        Bad(Report("桐坝县青石乡人民政府", "在[[龙溪县]]政府办的精心指导下，我乡公开信息86条。")),
        Bad(Report("桐坝县水利局", "在[[龙溪县]]委、县政府的正确领导下，我局完成了年度任务。")),
        Bad(Report("清河县税务局", "更正错字16处，规范了[[统计系统]]信息发布的审核流程。")),
        Good(Report("清河县税务局", "配合统计系统开展普查，登录统计系统填报12次，统计系统升级后数据由县统计局核对。")),
        Bad(Report("清河县人民医院", "院长到[[市第二人民医院]]门诊大厅现场解答群众提问2次。")),
        Good(Report("清河县人民医院", "院长到县人民医院门诊大厅解答提问2次，到市第二人民医院门诊大厅学习考察，与城关卫生院大厅的查询机联网。")),
        Bad(Report("凤溪市审计局", "把全市[[教育系统]]的公开属性审查纳入局长办公会议题，压实责任。")),
        Bad(Report("桐坝县气象局", "在衡溪市气象局和县政府的领导下开展工作，参加[[禾溪市气象局]]组织的业务培训2次。")),
        Bad("[[漯河回族区]]民政局2022年政府信息公开工作年度报告\n一、总体情况\n2022年，主动公开信息120条。"),
        Good(Report("清河县商务局", "全县教育系统采购信息由县教育局公开，我局不再重复发布。")),
        Good(Report("清河县人力资源和社会保障局", "结合人社系统工作实际，我局对公开程序作了细化。")),
        Good(Report("清河县商务局", "我局与教育系统联合开展政务公开进校园活动，并通过政务服务系统受理申请。")),
        Good(Report("清河县人民政府", "全县教育系统、卫健系统分别公开学校、医院办事信息。")),
        Good(Report("清河县教育体育局", "结合教育系统、体育系统工作实际，我局编制公开目录。")),
        Good(Report("青石镇人民政府", "我镇在“我局有话说”栏目回应群众关切。")),
        Good(Report("清河县水利局", "我局克服自我局限，与定州市水利局开展结对交流，赴昆山市考察学习，对口支援和田县。")),
        Good(Report("清河县水利局", "在河北省水利厅、邢台市委、市政府和县委、县政府的领导下，我局地址在清河县武松路，南京路设有查阅点。")),
        Good(Report("清河县水利局", "对不属于我局职责的1件申请，告知申请人向市政府提出申请。我市、我省的有关规定均已转发。")),
        Good(Report("禾溪市柳浪街道办事处", "我街道2020年由原柳浪镇撤镇设立，原全镇9个村改为社区；安全镇街创建信息按月公开。")),
        Good(Report("桐坝县青石乡人民政府", "在桐坝县政府办的精心指导下，我乡与龙溪县青云镇结对，全乡11个村均设公开栏。")),
        Good(Report("凤溪市审计局", "对教育系统专项审计发现的问题全部公开，把教育系统审计结果纳入年度公告计划。")),
        Good(Report("桐坝县气象局", "在衡溪市气象局的领导下开展工作，参加衡溪市气象局组织的培训2次，赴禾溪市气象局学习交流。")),
        Good(Report("青石镇人民政府", "会同各乡政府、街道办事处开展宣传，乡镇政府之间交流经验。")),
        Good("白水彝族自治县商务局2021年政府信息公开工作年度报告\n一、总体情况\n2021年，主动公开信息120条。"),
    ];

    public string? WhyNotAssessable(AuditSubject subject) =>
        subject.Report.Agency.Name is null ? "没有读到报告机关的名称，无法判断文中名称是否属于其他机关。"
        : subject.Report.Text.IsNoisy ? "原文被转换过（繁体、注音、乱码或文字识别），其中的名称可能已被改动。"
        : null;

    public IEnumerable<Finding> Run(AuditSubject subject)
    {
        if (OwnProfile.Of(subject.Report.Agency, subject.Lexicons.Places) is not { } own)
            yield break;

        if (MisspeltPlace.In(own) is { } misspelt)
        {
            yield return Info.Find(
                Severity.Warning,
                NoSuchPlace,
                $"行政区划中没有“{misspelt.Wrong}”，与{misspelt.Right}只差一个字。",
                $"核对机关名称，是否应为{misspelt.Right}。",
                misspelt.Where);
        }

        foreach (var slips in SlipsIn(subject, own).GroupBy(slip => slip.Key))
        {
            var slip = slips.First();
            yield return Info.Find(
                slip.Severity,
                slip.Confidence,
                $"{own.Described}的报告中出现“{slip.Where.Text}”，{slip.Why}。",
                "核对此处是否照抄了其他机关的报告，改为本机关的名称、自称和实际情况。",
                slips.Select(same => same.Where));
        }
    }

    private static IEnumerable<NameSlip> SlipsIn(AuditSubject subject, OwnProfile own)
    {
        var speaksForItself = SelfNames.SpeaksForItself(subject.Report.Text.Text, own);
        foreach (var sentence in subject.Report.Sentences)
        {
            var text = sentence.Text;
            IEnumerable<NameSlip>[] sorts =
            [
                SystemNames.In(sentence, text, own, subject.Lexicons),
                SelfNames.In(sentence, text, own, speaksForItself),
                ReportAuthors.In(sentence, text, own, subject.Lexicons),
                ForeignPlaces.In(sentence, text, own),
                OtherHospitals.In(sentence, text, own),
                UnlistedPlaces.In(sentence, text, own),
                LevelWords.In(sentence, text, own),
            ];
            foreach (var slips in sorts)
            {
                foreach (var slip in slips)
                    yield return slip;
            }
        }

        foreach (var slip in RivalSuperiors.In(subject.Report, own))
            yield return slip;
    }

    private static string Report(string agency, string sentence) =>
        $"{agency}2021年政府信息公开工作年度报告\n一、总体情况\n2021年，主动公开信息120条。{sentence}";
}
