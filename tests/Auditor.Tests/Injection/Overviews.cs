namespace Auditor.Tests.Injection;

/// <summary>Other texts for part one.</summary>
internal static class Overviews
{
    public static string WithoutAssessment(BaseReport b) =>
        $"（一）主动公开。{b.Year}年通过网站公开信息86条，主要是办事指南和补助名单。\n（二）依申请公开。受理点设在便民大厅2号窗口，答复书逐份登记。\n（三）政府信息管理。公文起草时填写公开属性，132份文件已归档。\n（四）平台建设。更换公开栏5块，公众号每周推送2次。\n（五）监督保障。党政办公室3人负责，举办培训2期，检查栏目4次。";

    public static string Stock =>
        "我们高度重视政府信息公开工作，切实加强组织领导。坚持以公开为常态、不公开为例外，不断加大公开力度。认真贯彻落实上级有关文件精神，扎实推进各项工作。进一步健全工作机制，确保政府信息公开工作有序开展。（一）主动公开。不断拓展公开的广度和深度，切实增强公开的主动性和针对性。（二）依申请公开。进一步畅通受理渠道，优化服务方式，努力让申请人满意。（三）政府信息管理。牢固树立规范意识和责任意识，健全完善各项制度。（四）平台建设。充分发挥各类平台的阵地作用，持续优化设置，丰富展示形式。（五）监督保障。主要领导亲自过问，分管领导靠前指挥，强化督促指导，合力推动各项部署落地见效。";

    /// <summary>Concrete and true, only far too much of it.</summary>
    public static string Long => string.Concat(Enumerable.Range(1, 70).Select(village => $"第{village}号公开栏设在{Places[village % Places.Length]}，{village % 12 + 1}月更换内容{village % 7 + 2}次，管护人每周到场查看。"));

    private static readonly string[] Places = ["村口的老槐树旁", "卫生室门前", "村小学东墙", "渡口的候船亭", "供销社旧址", "新桥桥头", "粮站仓库外"];
}
