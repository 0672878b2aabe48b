using Auditor.Reports;
using CsCheck;

namespace Auditor.Tests.Segmenting;

public sealed class SentenceTests
{
    [Theory]
    [InlineData("公开信息12条。收到申请3件。", "公开信息12条。", "收到申请3件。")]
    [InlineData("做到“应公开、尽公开。”随后核对。", "做到“应公开、尽公开。”", "随后核对。")]
    [InlineData("一是补目录；二是补指南；三是补栏目。", "一是补目录；", "二是补指南；", "三是补栏目。")]
    [InlineData("办好了吗？办好了！", "办好了吗？", "办好了！")]
    [InlineData("全年没有收费", "全年没有收费")]
    [InlineData("（详见附件。）另有说明。。", "（详见附件。）", "另有说明。。")]
    [InlineData("浏览量3.5万次,点赞1,200次。", "浏览量3.5万次，点赞1,200次。")]
    public void Sentences_end_where_their_marks_are(string prose, params string[] sentences) =>
        Assert.Equal(sentences, Segmented.WithOverview(prose).Find(SectionKind.Overview)!.Sentences.Select(sentence => sentence.Text));

    [Fact]
    public void Sentences_cover_their_paragraph()
    {
        var prose = Gen.OneOf(Gen.Char["。；！”）， \t公开3|“"], Gen.Char).Array[1, 60].Select(chars => new string(chars));

        prose.Sample(text =>
        {
            var report = Segmented.WithOverview(text);
            Assert.All(report.Sections.SelectMany(section => section.Paragraphs), paragraph =>
            {
                var at = paragraph.Slice.Start;
                foreach (var sentence in paragraph.Sentences)
                {
                    Assert.True(string.IsNullOrWhiteSpace(report.Text.Text[at..sentence.Slice.Start]));
                    Assert.Equal(sentence.Text, string.Concat(sentence.Words.Select(word => word.Word)));
                    at = sentence.Slice.End;
                }

                Assert.Equal(paragraph.Slice.End, at);
            });
        }, iter: 2000);
    }
}
