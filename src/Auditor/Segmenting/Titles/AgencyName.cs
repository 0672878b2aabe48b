using System.Text.RegularExpressions;
using Auditor.Reports;

namespace Auditor.Segmenting.Titles;

/// <summary>机关名称: the part of a title or line that names an agency.</summary>
internal static partial class AgencyName
{
    private const int Shortest = 2;
    private const int Longest = 40;

    private static readonly string[] Endings =
    [
        "局", "厅", "委", "委员会", "办", "办公室", "办公厅", "政府", "办事处", "街道", "署", "中心", "支队", "大队", "总队", "调查队", "海关", "学院", "大学", "学校",
        "医院", "卫生院", "公司", "集团", "总社", "联社", "处", "站", "所", "镇", "乡", "县", "市", "区", "旗", "州", "盟", "省", "行政机关", "部", "社", "馆", "院", "兵团", "师", "联合会", "红十字会", "协会", "总工会", "管委会", "公署",
    ];

    public static bool EndsLikeAgency(string text) =>
        Endings.Any(ending => text.TrimEnd('）', '〕').EndsWith(ending, StringComparison.Ordinal));

    /// <summary>The agency in “清河县商务局2021年政府信息公开工作年度报告” or “2021年清河县商务局…”.</summary>
    public static TextSlice? InTitle(TextSlice title)
    {
        foreach (var match in new[] { NameFirst().Match(title.Text), NameInBrackets().Match(title.Text) })
        {
            var name = match.Groups["name"];
            if (name.Success && IsAgency(name.Value))
                return title.Part(name.Index, name.Length).Trim();
        }

        return null;
    }

    public static bool IsAgency(string text) => text.Length is >= Shortest and <= Longest && EndsLikeAgency(text) && text is not ("政府" or "人民政府" or "本级政府" or "各部门" or "本部门");

    // 清河县商务局关于2021年度政府信息公开工作年度报告 · 2019年云岭市人民政府办公厅政府信息公开工作年度报告
    [GeneratedRegex(@"^《?(?:关于)?(?:(?:19|20)[0-9]{2}年度?)?(?:关于)?(?<name>[^0-9\n（《]{2,40}?)(?:关于)?\s*(?:(?:(?:19|20)[0-9]{2}|二[〇○零0][〇○零0一二三四五六七八九]{2})\s*年度?|政府信息|政务信息(?!管理|化|中心|资源)|信息公开|政务公开|年度)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex NameFirst();

    // 2021年政府信息公开工作年度报告（清河县商务局）
    [GeneratedRegex(@"报告\s*[（—－-]+(?<name>[^）\n]{2,40})", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex NameInBrackets();
}
