namespace Auditor.Trainer.Tests.Corpus;

/// <summary>A label that is wrong stops the training, and can be found.</summary>
public sealed class CorpusFaultTests
{
    public static TheoryData<string, string, string> BadSentences() => new()
    {
        { "too few columns", "f2\teducation\tcounty\t2021\treport\tother\t1", "有 7 列，应为 8 列" },
        { "too many columns", "f2\teducation\tcounty\t2021\treport\tother\t1\t一句。\t又一句。", "有 9 列，应为 8 列" },
        { "unknown kind", "f2\t教育\tcounty\t2021\treport\tother\t1\t一句。", "机关类别“教育”不在 agency-kinds.tsv 中" },
        { "unknown level", "f2\teducation\t县\t2021\treport\tother\t1\t一句。", "层级“县”无效，应为 province、prefecture、county、township" },
        { "unknown topic", "f2\teducation\tcounty\t2021\treport\tproactiv\t1\t一句。", "要素“proactiv”无效，应为 proactive、requests、" },
        { "unknown second topic", "f2\teducation\tcounty\t2021\treport\tproactive, fee\t1\t一句。", "要素“ fee”无效" },
        { "topic by number", "f2\teducation\tcounty\t2021\treport\t3\t1\t一句。", "要素“3”无效" },
        { "unknown part", "f2\teducation\tcounty\t2021\toverview\tother\t1\t一句。", "部分“overview”无效，应为 report、problems 或 other" },
        { "no topic", "f2\teducation\tcounty\t2021\treport\t\t1\t一句。", "要素“”无效" },
        { "unknown stock label", "f2\teducation\tcounty\t2021\treport\tother\t是\t一句。", "stock 列“是”无效，应为 1、0 或 -" },
        { "year too early", "f2\teducation\tcounty\t2007\treport\tother\t1\t一句。", "年份“2007”无效，应为 2008 至 2035" },
        { "year in words", "f2\teducation\tcounty\t二〇二一\treport\tother\t1\t一句。", "年份“二〇二一”无效" },
        { "duplicate", "f9\tcommerce\tprovince\t2020\treport\tother\t1\t全年公开信息12条。", "a.tsv 第 3 行重复" },
    };

    public static TheoryData<string, string, string> BadMentions() => new()
    {
        { "too few columns", "y2\t2021\tproblems\tE6", "有 4 列，应为 5 列" },
        { "bad year", "y2\t21\tproblems\tE6\t[[2021年]]。", "年份“21”无效" },
        { "unknown part", "y2\t2021\tplans\tE6\t[[2021年]]。", "部分“plans”无效" },
        { "unknown class", "y2\t2021\tproblems\tX6\t[[2021年]]。", "类别“X6”无效，应为 L0 至 L18 或 E1 至 E17" },
        { "class beyond the guide", "y2\t2021\tproblems\tE18\t[[2021年]]。", "类别“E18”无效" },
        { "no brackets", "y2\t2021\tproblems\tE6\t2021年。", "没有用 [[ ]] 标出年份" },
        { "open bracket", "y2\t2021\tproblems\tE6\t[[2021年。", "没有用 [[ ]] 标出年份" },
        { "brackets reversed", "y2\t2021\tproblems\tE6\t]]2021年[[。", "没有用 [[ ]] 标出年份" },
        { "two years marked", "y2\t2021\tproblems\tE6\t[[2021年]]至[[2022年]]。", "只能用 [[ ]] 标出一个年份" },
    };

    [Theory]
    [MemberData(nameof(BadSentences))]
    public void A_bad_sentence_is_refused_with_file_and_line(string fault, string line, string expected)
    {
        using var draft = new DraftCorpus();
        draft.Append(DraftCorpus.TrainingSentences, line);

        AssertRefused(draft, DraftCorpus.TrainingSentences, 5, expected, fault);
    }

    [Theory]
    [MemberData(nameof(BadSentences))]
    public void A_bad_gold_sentence_is_refused_with_file_and_line(string fault, string line, string expected)
    {
        using var draft = new DraftCorpus();
        draft.Append(DraftCorpus.GoldSentences, fault == "duplicate" ? "f9\tcommerce\tprovince\t2020\treport\tother\t1\t依法办理每一件申请。" : line);

        AssertRefused(draft, DraftCorpus.GoldSentences, 3, fault == "duplicate" ? "sentences.tsv 第 2 行重复" : expected, fault);
    }

    [Theory]
    [MemberData(nameof(BadMentions))]
    public void A_bad_mention_is_refused_with_file_and_line(string fault, string line, string expected)
    {
        using var draft = new DraftCorpus();
        draft.Append(DraftCorpus.TrainingMentions, line);

        AssertRefused(draft, DraftCorpus.TrainingMentions, 3, expected, fault);
    }

    [Theory]
    [InlineData(DraftCorpus.GoldSentences, "f9\tcommerce\tprovince\t2020\treport\tother\t1\t全年公开信息12条。", DraftCorpus.TrainingSentences, 3)]
    [InlineData(DraftCorpus.GoldMentions, "g9\t2020\tproblems\tL6\t2021年，我局将继续努力。[[2021年]]", null, 0)]
    [InlineData(DraftCorpus.GoldMentions, "g9\t2020\tproblems\tL6\t[[2021年]]，我局将继续努力。", DraftCorpus.TrainingMentions, 2)]
    public void A_gold_text_that_stands_in_training_is_refused_with_both_places(string file, string line, string? training, int trainingLine)
    {
        using var draft = new DraftCorpus();
        draft.Append(file, line);

        if (training is null)
            Assert.Equal(3, draft.Read().GoldMentions.Count);
        else
            AssertRefused(draft, file, 3, $"也在训练集 {Path.Combine(draft.Root, training)} 第 {trainingLine} 行", file);
    }

    [Theory]
    [InlineData(DraftCorpus.TrainingSentences, "family\tkind\tlevel\tyear\tpart\ttopic\ttext", "表头应为 family kind level year part topic stock text")]
    [InlineData(DraftCorpus.GoldSentences, "f1\teducation\tcounty\t2021\treport\tother\t-\t没有表头。", "表头应为 family kind level year part topic stock text")]
    [InlineData(DraftCorpus.TrainingMentions, DraftCorpus.SentenceHeader, "表头应为 family reportYear section label text")]
    [InlineData(DraftCorpus.GoldMentions, "# 只有说明", "没有表头，应为 family reportYear section label text")]
    public void A_wrong_header_is_refused_with_file_and_line(string file, string header, string expected)
    {
        using var draft = new DraftCorpus();
        draft.Write(file, header);

        AssertRefused(draft, file, header[0] == '#' ? 2 : 1, expected, file);
    }

    [Theory]
    [InlineData("lexicons/phrase-frequencies.tsv", "缺少语料文件", "lexicons/phrase-frequencies.tsv")]
    [InlineData("training", "缺少语料目录", "training/sentences")]
    [InlineData("training/years", "缺少语料目录", "training/years")]
    [InlineData("gold", "缺少语料目录", "gold")]
    [InlineData(DraftCorpus.TrainingSentences, "缺少语料文件", "training/sentences/*.tsv")]
    [InlineData(DraftCorpus.GoldSentences, "缺少语料文件", "gold/sentences*.tsv")]
    [InlineData(DraftCorpus.GoldMentions, "缺少语料文件", "gold/years*.tsv")]
    public void What_is_missing_is_named(string gone, string expected, string named)
    {
        using var draft = new DraftCorpus();
        draft.Delete("training/sentences/b.tsv");
        draft.Delete("training/years/b.tsv");
        draft.Delete("gold/sentences-b.tsv");
        draft.Delete("gold/years-b.tsv");
        draft.Delete(gone);

        Assert.Equal($"{expected} {Path.Combine(draft.Root, named)}。请在项目根目录运行。", draft.Refusal());
    }

    [Fact]
    public void What_is_not_UTF8_is_refused_with_file_and_line()
    {
        using var draft = new DraftCorpus();
        draft.Append(DraftCorpus.TrainingSentences, "# 下一行不是 UTF-8");
        File.AppendAllText(Path.Combine(draft.Root, DraftCorpus.TrainingSentences), "f2\teducation\tcounty\t2021\treport\tother\t1\t一句。\n", System.Text.Encoding.Unicode);

        AssertRefused(draft, DraftCorpus.TrainingSentences, 6, "不是 UTF-8 编码", "UTF-16");
    }

    [Theory]
    [InlineData("training/sentences/b.tsv", "fee", "训练集 training 中没有要素为 fee 的句子")]
    [InlineData("gold/sentences-b.tsv", "remedies", "标准集 gold 中没有要素为 remedies 的句子")]
    public void A_topic_without_an_example_is_refused(string file, string topic, string expected)
    {
        using var draft = new DraftCorpus();
        draft.Write(file, File.ReadLines(Path.Combine(draft.Root, file)).Where(line => !line.Contains($"\t{topic}\t", StringComparison.Ordinal)).ToList());

        Assert.StartsWith(expected, draft.Refusal(), StringComparison.Ordinal);
    }

    [Fact]
    public void Years_that_are_all_right_are_refused()
    {
        using var draft = new DraftCorpus();
        draft.Delete(DraftCorpus.TrainingMentions);

        Assert.Equal("训练集 training 中没有类别为 E 的年份，请补写。", draft.Refusal());
    }

    private static void AssertRefused(DraftCorpus draft, string file, int line, string expected, string fault)
    {
        var refusal = draft.Refusal();
        Assert.StartsWith($"{Path.Combine(draft.Root, file)} 第 {line} 行：", refusal, StringComparison.Ordinal);
        Assert.True(refusal.Contains(expected, StringComparison.Ordinal), $"{fault}: {refusal}");
        Assert.EndsWith("。", refusal, StringComparison.Ordinal);
    }
}
