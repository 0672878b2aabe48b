using Auditor.Reports;

namespace Auditor.Checking.Substance;

/// <summary>The writer calls itself by what it is not: 我镇 in a bureau's report.</summary>
internal static class SelfNames
{
    /// <summary>What ends a clause or tells a time, so that a self-name behind it is its subject.</summary>
    private const string BeforeSubject = "，。；：！？年月 　";

    /// <summary>Self-name, who says so, bodies that may say so too, words behind with which it is another word (我委托).</summary>
    private static readonly (string Word, AgencyBody Body, AgencyBody[] Also, string Speaker, string NoneBefore)[] Selves =
    [
        ("镇", AgencyBody.Town, [AgencyBody.Zone, AgencyBody.School, AgencyBody.Hospital], "镇政府", "定静压"),
        ("乡", AgencyBody.Township, [AgencyBody.Zone, AgencyBody.School, AgencyBody.Hospital], "乡政府", "村本"),
        ("街道", AgencyBody.Street, [AgencyBody.Zone, AgencyBody.School, AgencyBody.Hospital], "街道办事处", ""),
        ("局", AgencyBody.Bureau, [AgencyBody.Zone], "局", "限部"),
        ("委", AgencyBody.Committee, [AgencyBody.Zone, AgencyBody.Office], "委员会", "托派"),
        ("厅", AgencyBody.Department, [AgencyBody.Government, AgencyBody.Office], "省级部门（厅）", ""),
        ("校", AgencyBody.School, [AgencyBody.Zone], "学校", "对验准"),
        ("院", AgencyBody.Hospital, [AgencyBody.Zone, AgencyBody.School], "医院或院校", "落"),
    ];

    private static readonly AgencyBody[] Administration = [AgencyBody.Bureau, AgencyBody.Committee, AgencyBody.Department];
    private static readonly AgencyBody[] Grassroots = [AgencyBody.Town, AgencyBody.Township, AgencyBody.Street];

    /// <summary>Whether the report calls itself by what it is at all; then another self-name is a slip and not a misread title.</summary>
    public static bool SpeaksForItself(string text, OwnProfile own) =>
        Array.Find(Selves, self => self.Body == own.Body).Word is { } word
        && (text.Contains("我" + word, StringComparison.Ordinal) || text.Contains("本" + word, StringComparison.Ordinal));

    public static IEnumerable<NameSlip> In(Sentence sentence, string text, OwnProfile own, bool speaksForItself)
    {
        if (own.Body == AgencyBody.Other)
            yield break;

        for (var at = text.AsSpan().IndexOfAny('我', '本'); at >= 0 && at + 1 < text.Length; at = Next(text, at))
        {
            foreach (var self in Selves)
            {
                if (self.Body == own.Body || self.Also.Contains(own.Body) || string.CompareOrdinal(text, at + 1, self.Word, 0, self.Word.Length) != 0)
                    continue;
                if (IsAnotherWord(text, at, self.Word.Length + 1, self.NoneBefore) || own.Carries(self.Word) || Quoting.IsQuoted(text, at))
                    continue;

                var isSubject = at == 0 || BeforeSubject.Contains(text[at - 1]);
                var isSure = speaksForItself && isSubject && AreApart(own.Body, self.Body);
                yield return new NameSlip(isSure ? Severity.Error : Severity.Warning, isSure ? 0.93 : 0.85, sentence.Slice.Part(at, self.Word.Length + 1), $"这是{self.Speaker}的自称");
            }
        }
    }

    /// <summary>自我局限, 我委托, 日本局: the characters meet by chance.</summary>
    private static bool IsAnotherWord(string text, int at, int length, string noneBefore) =>
        at > 0 && text[at - 1] is '自' or '日' or '基' or '根' or '原' or '成' or '资' or '文'
        || at + length < text.Length && noneBefore.Contains(text[at + length])
        || text[at] == '本' && text[at + 1] is '院' or '校' or '委' or '厅';

    /// <summary>A bureau and a town are taken for each other by nobody; a bureau that was a committee may still say 我委.</summary>
    private static bool AreApart(AgencyBody own, AgencyBody self) =>
        Administration.Contains(own) && (Grassroots.Contains(self) || self is AgencyBody.School)
        || Grassroots.Contains(own) && Administration.Contains(self);

    private static int Next(string text, int at)
    {
        var next = text.AsSpan(at + 1).IndexOfAny('我', '本');
        return next < 0 ? -1 : at + 1 + next;
    }
}
