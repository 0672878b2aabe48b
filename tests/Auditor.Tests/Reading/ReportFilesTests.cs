using Auditor.Reading;

namespace Auditor.Tests.Reading;

public sealed class ReportFilesTests
{
    [Theory]
    [InlineData("某局2023年年度报告.docx")]
    [InlineData("年报.PDF")]
    [InlineData("年报.wps")]
    [InlineData("无扩展名")]
    [InlineData("2024/某局.html")]
    public void Files_that_may_be_reports(string name) => Assert.True(ReportFiles.IsCandidate(name));

    [Theory]
    [InlineData("~$某局2023年年度报告.docx")]
    [InlineData(".~某局2023年年度报告.docx")]
    [InlineData(".DS_Store")]
    [InlineData("Thumbs.db")]
    [InlineData("DESKTOP.INI")]
    [InlineData("labels.json")]
    [InlineData("labels.JSONL")]
    [InlineData("2024/.gitkeep")]
    [InlineData("2024\\~$a.docx")]
    [InlineData("")]
    public void Files_that_are_none(string name) => Assert.False(ReportFiles.IsCandidate(name));
}
