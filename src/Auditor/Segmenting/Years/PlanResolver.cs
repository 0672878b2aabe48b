using System.Buffers;
using System.Text.RegularExpressions;
using Auditor.Reports;

namespace Auditor.Segmenting.Years;

/// <summary>
/// Reads whether a year is the date of a plan. From the year on, clause by clause: a future marker makes it a plan, a
/// word of the past or of the present state ends the search, an adverbial clause is skipped. 将 is the hard one: it also
/// marks disposal (“我局将政务公开纳入考核” tells what was done).
/// </summary>
internal static partial class PlanResolver
{
    private const int MostClauses = 5;

    private static readonly SearchValues<char> OrdinalCharacters = SearchValues.Create("（一二三四五六七八九十）、.0123456789 ");

    public static PlanReading Resolve(string sentence, int at, int length, bool isHeading)
    {
        var rest = sentence[(at + length)..].TrimStart('）');
        if (ReportedBefore().IsMatch(sentence[..at]))
            return PlanReading.None;

        if (PlanNoun().IsMatch(rest) && (isHeading || !sentence.AsSpan(0, at).ContainsAnyExcept(OrdinalCharacters)))
            return PlanReading.Plan;

        if (BeginningBefore().IsMatch(sentence[..at]))
            return Past().IsMatch(rest) ? PlanReading.None : PlanReading.Plan;

        if (AnnouncedBefore().IsMatch(sentence[..at]) && !ObjectBehind().IsMatch(rest))
            return PlanReading.Plan;

        if (AnnouncedEarlier().IsMatch(sentence[..at]) && !Past().IsMatch(rest.Split('，', '；')[0]))
            return PlanReading.Plan;

        if (ContinuesPlan(sentence[..at]) && !ObjectBehind().IsMatch(rest) && !Past().IsMatch(rest.Split('，', '；', '。')[0]))
            return PlanReading.Plan;

        if (DeclaredBefore().IsMatch(sentence[..at]))
            return DeclaredBehind().IsMatch(rest) ? PlanReading.Plan : PlanReading.Possible;

        var isPurpose = PurposeBefore().IsMatch(sentence[..at]);
        return IsObject(sentence[..at]) && !isPurpose || ObjectBehind().IsMatch(rest) ? PlanReading.None : ReadClauses(rest, isPurpose);
    }

    private static PlanReading ReadClauses(string rest, bool isPurpose)
    {
        var clauses = rest.Split('，', '；', '：', '。');
        for (var at = 0; at < Math.Min(clauses.Length, MostClauses); at++)
        {
            var clause = clauses[at].Trim();
            if (clause.Length == 0)
                continue;

            if (FirstFuture(clause) is (var future, var reading))
                return Past().IsMatch(clause[..future].TrimEnd('仍', '还')) || Done().IsMatch(clause) ? PlanReading.None : reading;

            if (Past().IsMatch(clause))
                return PlanReading.None;

            if (BareMeasure().IsMatch(clause))
                return PlanReading.Possible;

            if (!Adverbial().IsMatch(clause) && !(at == 0 && isPurpose))
                return PlanReading.None;
        }

        return PlanReading.None;
    }

    /// <summary>“我局将完善制度，2021年新增专栏”: the clause before announced a plan, and the year opens the next one.</summary>
    private static bool ContinuesPlan(string before)
    {
        var comma = before.LastIndexOf('，');
        if (comma < 0 || before[(comma + 1)..].Trim() is not ("" or "于" or "在" or "自" or "从" or "并于" or "并在" or "确保" or "确保在"))
            return false;

        var start = before.AsSpan(0, comma).LastIndexOfAny("，；：。") + 1;
        var clause = before[start..comma];
        return FirstFuture(clause) is (var at, PlanReading.Plan) && !Past().IsMatch(clause[..at].TrimEnd('仍', '还')) && !Done().IsMatch(clause);
    }

    /// <summary>Offset of the first word that points to the future, and how surely it does.</summary>
    private static (int At, PlanReading Reading)? FirstFuture(string clause)
    {
        foreach (Match match in Future().Matches(clause))
        {
            if (match.ValueSpan is "预计" or "有望" || IsWant(clause, match))
                return (match.Index, PlanReading.Possible);

            if (match.ValueSpan[0] != '将')
                return (match.Index, PlanReading.Plan);

            if (InstructionBefore().IsMatch(clause.AsSpan(0, match.Index)))
                continue;

            var behind = clause[(match.Index + 1)..];
            if (FutureFollower().IsMatch(behind) && !(NounToo().IsMatch(behind) && Disposal().IsMatch(behind)))
                return (match.Index, PlanReading.Plan);

            if (!Disposal().IsMatch(behind))
                return (match.Index, PlanReading.Possible);
        }

        return null;
    }

    /// <summary>“广度和深度还需要进一步拓展” says what is wanting, and plans nothing.</summary>
    private static bool IsWant(string clause, Match match) =>
        match.ValueSpan.Contains('要') && Want().IsMatch(clause.AsSpan(match.Index + match.Length));

    /// <summary>The year is what something is done to: “总结2021年工作经验”, “对2021年的问题”.</summary>
    private static bool IsObject(string before) => ObjectBefore().IsMatch(before);

    // 为进一步做好（2021年政务公开工作，我局将……） · 推动（2021年……提质扩面，我局将……）
    [GeneratedRegex(@"(?:^|[，。；、是：])(?:为了?(?:进一步|更好地?|切实|全力|扎实)?(?:做好|抓好|开展好|搞好|加强|提高|提升|推动|推进)|推动|推进|谋划|部署)$", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex PurposeBefore();

    // 年）工作打算 · 年下一步工作计划
    [GeneratedRegex(@"^(?:度)?(?:的)?(?:全年)?(?:下一步)?(?:政务公开|政府信息公开|信息公开)?(?:重点)?(?:工作)?(?:主要)?(?:的)?(?:打算|计划|思路|安排|设想|展望|规划|工作重点|努力方向|主攻方向|改进方向|改进思路|改进措施|改进计划|改进打算|整改措施|工作举措|工作任务|工作目标|重点工作|主要措施)(?:(?:和|及|与|、)(?:打算|计划|思路|安排|设想|展望|目标|措施|任务|重点|努力方向|改进措施))?(?:[：。，]|$|如下|是|为|主要)", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex PlanNoun();

    // 计划在2021年 · 拟于2021年 · 下一步（2021年
    [GeneratedRegex(@"(?:将在|将于|要在|要于|展望|放眼|力争|争取|拟在|拟于|计划在|计划于|打算在|打算于|力争在|争取在|预计在|预计于|准备在|下一步在|下一步|下阶段|今后|接下来|定于|拟定于|力求在|力求于|力求|准备于|计划|打算|拟|将从|将自|将牵头于|明年)[，：（]?(?:新的一年|新一年)?[（]?$", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex AnnouncedBefore();

    // 打算从（2021年起按季度公布）
    [GeneratedRegex(@"(?:打算|计划|准备|争取|力争|拟|预计|考虑|拟定|设想|力求)(?:尽快|尽早|统一|分别)?(?:从|自|由)$", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex BeginningBefore();

    // 下一步的主要打算是：2010年建立…… · 乡政府今后要……，2013年内实现……
    [GeneratedRegex(@"(?:下一步|下步|今后|打算|改进方向|改进思路|努力方向|工作重点|工作安排|工作设想|设想|需持续用力|新起点|再接再厉)[^。；]{0,24}[，：；）（]$", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex AnnouncedEarlier();

    // 上年度报告提出（2021年将……） · 2020年报告中“（2021年我局将……”
    [GeneratedRegex(@"(?:(?:报告|年报|方案|文件|通知)(?:中|里)?[^，。；]{0,8}(?:提出|承诺|明确|要求|写明|写道)|(?:曾|原定|原计划|去年|上年|此前)(?:提出|承诺|定于|计划)?|(?:报告|年报)(?:中|里)?[：，]?“)(?:了|的)?[：，]?“?$", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex ReportedBefore();

    // 县里（将开展验收）: somebody else's plan
    // 要求各单位（将信息及时报送）: told of an order, not of a plan
    [GeneratedRegex("要求(?:各|相关|有关|全|机关|下属|所属|镇|村|局)[^，]*$|(?:^|，)(?:[省市县]里|上级(?:部门|机关)?|国家)$", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex InstructionBefore();

    // 还需要进一步）拓展
    [GeneratedRegex(@"^(?:进一步|继续|不断|再)?(?:加强|提高|提升|拓展|拓宽|完善|改进|加大|加快|规范|优化|健全|强化|丰富|深化|努力|细化|创新|增强|改善|充实)[。；]?$", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Want();

    // 我局将把（2021年）作为……
    [GeneratedRegex(@"(?<![即必终])将把$", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex DeclaredBefore();

    // 作为“质量提升年” · 定为……年
    [GeneratedRegex(@"^(?:度)?(?:作为|定为|确定为|打造成|当作)", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex DeclaredBehind();

    [GeneratedRegex(@"^(?:度)?(?:及?以前|[^，。；]{0,4}(?:报告|年报|方案|要点)(?:中|里|提出)|[^，。；]{0,8}的(?:基础|经验|成绩|问题|不足|做法|教训)|[^，。；]{0,10}(?:存在的|发现的|指出的|反馈的|暴露))", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex ObjectBehind();

    [GeneratedRegex(@"(?:总结|对照|针对|梳理|回顾|对|把|将|关于|公开了?|公布了?|发布了?|制定了?|印发了?|编制了?|完成了?|做好|落实|执行|按照|根据|依据|与|较|比)(?:我局|我镇|我县|我区|我市|本机关|本单位|全市|全县|全区)?[《（]?$", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex ObjectBefore();

    // 将 · 计划(verb) · 拟 · 力争 · 打算
    [GeneratedRegex(@"(?<![即必终])将(?![近军来])|(?<![拟模草])拟(?![定制稿订文公议同提]|[^，]{1,3}的[“《])|(?<![规按照度作案年制定划进动训安])计划(?=在|于|从|对|把|将|用|通过|以|新|增|开|举|制定|建|完|推|组|启|投|逐|适|进一步|继续|加|实施|实行|采|分|培|补|改|出|探|聚|每|为|让|配|召|选|由|充|打|全|优|提|拓|编|引|购|聘|派|设|邀|修|清|利|依|借|重|着|与|向|再|拟|下|上半年|年|一|二|三|到)(?!.{2,3}的)|(?<=我们|我[局镇县区市乡委厅办院校处所队]|街道|本[局院校办委所])计划(?![的是中里书表已完])|(?<=半年|年内|季度|月底|月份|底前)计划(?=完成|开展|启动|新|增|举办|组织|对|建|推|改|出台|制定)|(?<![社机协晚大全])会(?=继续|进一步|不断|努力|更加|认真|加强|积极)|力争|争取(?!到了|了)|一定要(?!求)|(?<![需只主重不想])要(?:增加|增设|大力|做好|逐步|全力|建立|健全|完善)|务必|(?<![^，]{0,2}[只不])还要(?!求|到)|打算|准备(?![了工好])|预计|有望|下一步|(?:我们|我[局镇县区市乡委厅办院校处街道]|本[机单]关?位?)(?:应|要|需)|(?:我们|我[局镇县区市乡委厅办院校处街道]|本[机单]关?位?|街道办?|乡政府|镇政府|[^，]{0,6}[局办]|各?科室|各单位|各部门)(?:还|一定|务必)?(?:应|必须|须|要|需)(?!求|公开|主动公开|当|对|急|予|要公开|[^，]{1,4}的)|(?:仍|还)?(?:要|需要)(?:再(?!次被)|尽快|把|让|多|再接再厉|进一步|继续|切实|认真|不断|着力|重点|加强|加大|从|在|以|把|按|严格|积极|深入|全面|扎实|努力|突出|抓|坚持)", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Future();

    // words that only follow the future 将
    [GeneratedRegex(@"^(?:会|把|让|用|仍|进行|一步|抢抓|抓住|办好|发挥|千方百计|想方设法|竭诚|竭力|为|与|同(?!级|步|类|期)|向|就|因|给|替|随(?!机)|用(?!地|水|电|人|工|户|款|房|能|途)|请|派|赴|走进|前往|推出|推行|率先|着眼|着手|持之以恒|严把|紧盯|更新|增开|增配|新建|公布|发布|坚决|真正|务必|要|于|在|以|从|配合|牵头|再接再厉|力|按|按照|根据|依据|对照|对(?!外)|针对|围绕|立足|结合|通过|依托|借助|本着|坚持|紧扣|紧紧|聚焦|继续|进一步|不断|持续|始终|切实|严格|认真|扎实|深入|全面|全力|努力|积极|主动|大力|加大|加强|加快|加紧|着力|着重|重点(?!领域|工作|项目|任务|信息|内容|部门|事项|环节)|紧密|全部|突出|逐步|适时|及时|定期|每|充分|更加|更好|尽快|尽力|抓好|抓紧|狠抓|组织|开展|制定|建立|健全|完善|做好|推进|推动|强化|优化|提高|提升|拓展|拓宽|规范|落实|配备|增加|增设|邀请|举办|扩大|创新|丰富|细化|明确|统筹|统一|重新|首先|主要|采取|采用|实行|实施|启动|出台|印发|修订|开设|设立|新增|改版|升级|探索|完成|实现|确保|由|由专人|安排|学习|学|再|也|还|同步|多措|多渠道|一如既往|下大力气|下功夫|从以下|从严|力争|争取|力求|陆续|分批|分期|常态化|牢固|牢牢|高度|稳步|有序|有效|广泛|精心|科学|合理|因地制宜|联合|协调|指导|督促|加密|压实|深化|巩固|改进|整改|补齐|汲取|参照|借鉴|引入|培养|选派|调整|充实|构建|打造|搭建|筹建|筹备|组建|成立|聘请|招募|抽调|选聘|选拔|购置|购买|采购|更换|加装|安装|配发|配套|配齐|印制|制作|拍摄|录制|编制|编印|编写|补充|补录|补发|增派|增聘|增补|增印|增至|逐件|逐项|逐条|逐村|按月|按季|一律|专门|专题|试行|试点|上线|启用|推广|普及|引进|会同|协同|联动|商请|报请|提请|争创|力推|对接|开好|用好|管好|建好|抽出|拿出|腾出|挑选|设置|分类|分步|分级|分层|在全|建设|清理|检查|开通|引导|做到|注重|打通|筹措|筹集|选取|选定|选择|征求|征集|提前|克服|多(?=用|走|听|开|办|讲|写|渠道|形式|方式)|少(?=用|讲|走)|分[一二两三四五六七八九十几0-9]|建成|接入|研究|重编|补上|补足|补强|讲好|讲清|写好|办实|破解|解决|消除|杜绝|防止|避免|堵住|堵塞|理顺|厘清|夯实|筑牢|擦亮|打响|做细|做实|做深|做优|做精|做强|做大|抓实|抓细|用足|用活|盘活|激活|营造|树立|形成|挖掘|吸取|吸收|总结|反思|倒排|延伸|转变|改变|改善|改造|扭转|弥补|放宽|简化|减少|降低|增强|增进|促进|保障|保证|维护|支持|鼓励|动员|发动|倡导|弘扬|走访|回访|约谈|联系|沟通|衔接|跟进|跟踪|紧跟|复查|核查|自查|排查|抽查|整合|整治|铺开|铺设|覆盖|恢复|延续|坚守|保持|力戒|克服|攻克|攻坚)", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex FutureFollower();

    // these followers may open an object as well: 将重点领域信息作为…… · 将规范性文件纳入……
    [GeneratedRegex(@"^(?:重点|为[民农老企侨期了]?|与|同|向|就|因|请|用|设置|分类|分级|分层|编制|编印|编写|制作|拍摄|录制|采购|购买|补充|安装|对接|试点|推广|聘请|印制|规范|学|整改|建设|创新|组织|统筹|检查|落实|安排|改进|制定|公布|发布|更新|新建|新增|印发|主要|完善|指导|探索|深化|全部|每|各|优化|监督|增设|定期|主动|修订|引导|协调|公开|征集|研究|提前|分[一二两三四五六七八九十几0-9]|抽查|核查|自查|排查|复查|回访|走访|约谈|沟通|联系|跟踪|衔接|保障|支持|总结|整合|整治|覆盖|延伸|改造|恢复)", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex NounToo();

    // what disposal ends in
    [GeneratedRegex(@"(?:纳入|列入|列为|作为|摆上|摆在|放在|融入|贯穿|提上|提升到|写入|记入|计入|分解|细化为|转化|转为|转至|移交|移送|报送|报至|上传|上报|录入|公开于|公布于|发布于|刊登|刊载|张贴|上墙|抄送|送至|送交|寄送|发至|发放|合并|整合为|调整为|变更为|设为|定为|确定为|认定为|划分|归档|归集|落实到|延伸到|下放|统一归|统一到|告知|反馈|视为|当作|当成|改为|改成|改作|拆成|拆分|归到|归并|做成|变成|分成|换成|翻译成|移到|移至|迁移|搬到|搬进|挂到|贴到|印成|编成|汇编|梳理成|梳理为|缩短|压缩|提高到|扩大到|增加到|减少到|延长到|集中到|集中在|统一到|下沉到|印发到|送到|发到|交由|交给|转给|转交|补录|公示在|列出|推送|设在|安装在|结合起来|相结合|紧密结合|挂钩|同部署|一同|一并|同步)", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Disposal();

    [GeneratedRegex(@"(?:已|了|取得|尚未|未能|仍|虽|存在|共(?!同|享|建|管)|累计|收到|受理|全年|完成(?!好)|圆满|荣获|获得|曾|过(?!程|硬|关)|均|没有|无(?!障碍)|尚有|开展了|进展|成效|不足|问题[是在主]|实现了|新增(?=[0-9])|同比|增长|下降|合计|总计)", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Past();

    [GeneratedRegex(@"(?:完毕|到位了|[^不为]了$|已完成|已经完成)", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Done();

    // 我局进一步加强…… without 将 and without 了
    [GeneratedRegex(@"^(?:我[局镇县区市乡委厅办院校处]|我街道|我们|全[局镇县区市]|区?[^，]{0,6}[局镇委办])?(?:继续|进一步|着力|持续|切实|不断|重点(?:抓好|做好|加强|推进|开展|从|围绕)|要(?!求|点)|抓好|做好|加大|加强|强化)", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex BareMeasure();

    // clauses that only set the stage: 在……领导下 · 我局 · 按照……要求
    [GeneratedRegex(@"^(?:度|内|里|起|上半年|下半年|年内|初|年?底前?|年?末|一季度|第[一二三四]季度)?(?:在|按照|按|根据|依据|围绕|结合|为了?|针对|以|通过|立足|坚持|对照|随着|面对|紧扣|紧紧围绕|借助|依托|新的?一年|是|作为|于是|(?:我[局镇县区市乡委厅办院校处]|我街道|我们|我单位|本机关|本单位|全[局镇县区市])(?:上下|机关|全体|在|按|根据|围绕|结合|以|通过|为|针对|坚持|立足|紧扣|政府信息公开|政务公开|$)|[^，]{0,14}(?:局|镇|委|办|厅|政府|街道|县|区|市|里|中|期间|工作中|工作|公开|方面)$|$)", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Adverbial();
}
