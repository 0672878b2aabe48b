using System.Text.RegularExpressions;
using JiebaNet.Segmenter;

namespace Auditor.Benchmarks.Comparing;

/// <summary>How people edit what they copy: years and figures always, words by others, sentences moved, clauses put in.</summary>
internal sealed partial class EditingModel(int seed, IReadOnlyList<string> otherClauses)
{
    private static readonly Dictionary<string, string> Synonyms = Pairs(
        "加强:强化 完善:健全 推进:推动 开展:组织 提高:提升 认真:切实 积极:主动 及时:适时 进一步:持续 落实:执行 工作:业务 问题:不足 措施:办法 群众:市民 公开:公布 信息:资讯 发布:刊发 网站:门户 栏目:专栏 "
        + "政策:规定 解读:解释 培训:学习 人员:同志 部门:单位 领导:负责人 制度:机制 规范:统一 申请:请求 办理:处理 答复:回复 全年:本年 共:合计 存在:还有 不够:不足 主要:重点 下一步:今后 将:拟 要求:规定 内容:事项 "
        + "服务:保障 建设:打造 管理:管控 监督:督促 检查:抽查 考核:考评 渠道:途径 方式:形式 更新:刷新 维护:维持 整理:梳理 编制:制作 印发:下发 召开:举行 会议:例会 安排:部署 负责:承担 明确:确定 重点:关键 "
        + "企业:商户 项目:工程 资金:经费 标准:规格 流程:程序 清单:目录 数据:数字 平台:载体 宣传:推广 活动:行动 建立:设立 增加:新增 减少:压减 方便:便利 了解:知晓 需求:需要 意见:建议 反馈:回应 满意:认可");

    private readonly Random _random = new(seed);
    private readonly JiebaSegmenter _segmenter = new();

    /// <param name="share">Share of words that are changed, and of sentences moved; half of it of sentences that get a clause put in. 0 changes figures only.</param>
    /// <returns>Edited sentences, each with the number of the original.</returns>
    public IReadOnlyList<(string Text, int Original)> Edit(IReadOnlyList<string> sentences, double share)
    {
        var edited = sentences.Select((sentence, at) => (Text: EditSentence(sentence, share), Original: at)).ToList();
        for (var moves = (int)(sentences.Count * share); moves > 0; moves--)
        {
            var (from, to) = (_random.Next(edited.Count), _random.Next(edited.Count));
            (edited[from], edited[to]) = (edited[to], edited[from]);
        }

        return edited;
    }

    private string EditSentence(string sentence, double share)
    {
        var words = _segmenter.Cut(Figure().Replace(sentence, figure => NewFigure(figure.Value))).Select(word => _random.NextDouble() < share && word.Length > 1 ? OtherWord(word) : word).ToList();
        if (_random.NextDouble() < share / 2)
            words.Insert(_random.Next(words.Count + 1), "，" + otherClauses[_random.Next(otherClauses.Count)] + "，");
        return string.Concat(words);
    }

    private string NewFigure(string figure) => figure.Length == 4 && figure.StartsWith("20", StringComparison.Ordinal)
        ? FormattableString.Invariant($"20{_random.Next(10, 26)}")
        : string.Concat(figure.Select(_ => (char)('1' + _random.Next(9))));

    /// <summary>A synonym; for a word without one, another word of its length, or nothing.</summary>
    private string OtherWord(string word)
    {
        if (Synonyms.TryGetValue(word, out var synonym))
            return synonym;
        var any = otherClauses[_random.Next(otherClauses.Count)];
        return _random.Next(3) == 0 || any.Length < word.Length ? "" : any[..word.Length];
    }

    private static Dictionary<string, string> Pairs(string pairs) => pairs.Split(' ').Select(pair => pair.Split(':')).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    /// <example>126</example>
    [GeneratedRegex("[0-9]+")]
    private static partial Regex Figure();
}
