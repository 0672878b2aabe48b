using System.Text.RegularExpressions;

namespace Auditor.Checking;

/// <summary>具体内容: what a stock phrase does not have — figures, dates, documents, named columns and offices, numbers of documents.</summary>
internal static partial class ConcreteSigns
{
    public static bool In(string text) => First(text) is not null;

    /// <summary>The first sign as written; null when the text has none.</summary>
    public static string? First(string text)
    {
        var match = Sign().Match(text);
        return match.Success ? match.Value : null;
    }

    // 12条 · 三次培训 · 9月 · 〔2021〕 · 《公开指南》 · “清河发布” · 法规股 · 每季度 · 公众号
    [GeneratedRegex(
        """
        (?<![0-9一二三四五六七八九十])[0-9][0-9.,]*\s?(?!年(?!级)|[0-9.,]|[.、）)])[\u4e00-\u9fff%]
        |[一二两三四五六七八九十百千]+(?:余|多)?(?:条|件|次(?!性)|份|篇|期|场|人次|名(?!称)|家|张|处(?!理)|万|页|天|个(?:栏目|专栏|月|科|股|部门|单位|镇|乡|村|工作日|环节|事项))
        |(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})月(?!刊)|每(?:月|周|季度?|半年|日)|季度|半年|[上下]旬|月底|年底前|工作日
        |〔[0-9]{4}〕|《(?!(?:中华人民共和国)?(?:政府信息公开)?条例》)(?!信息公开)[^》]{2,}》
        |“(?!五公开|放管服|一网通办|公开为常态|以公开为|应公开|互联网|谁|先审|三审|不忘|三严|两学|四个|两个)[^”]{2,14}”(?:专?栏|公众号|平台|网站|账号|专题|制度|页面|专区|小程序|微博|抖音|APP)
        |(?<!各)[\u4e00-\u9fff]{2,4}(?:股|科|处)(?=[，。、负牵按承专])
        |[\u4e00-\u9fff]{1,6}(?:办公室|中心(?!工作|任务|大局|城)|大厅|窗口|服务站|联络员|信息员|图书馆|档案馆|公开栏|公示栏|电子屏|二维码|短视频|图解|检索|空白栏目|错链|附件|目录|指南|清单|台账|模板|答复书|热线|问卷|预算|决算|采购|招标|许可|处罚|征收|拆迁|低保|救助|补贴|招生|执法|村务|法规|解读材料|政策文件|规范性文件|补正|征求意见|第三方|保密审查|公众号|微博)
        """, RegexOptions.IgnorePatternWhitespace, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Sign();
}
